"""The rows of the table about GET and about epochs, cell by cell."""

from __future__ import annotations

import pytest

from consentui.application.switch import clicks, passing_time, polls
from consentui.application.switch.polls import Polled
from consentui.application.switch.record import ConflictReason
from consentui.application.switch.replies import Sent
from consentui.application.switch.state import Notice, PurposeState
from consentui.domain.grant import Revision
from consentui.domain.record import replace
from tests.unit.switch import cells
from tests.unit.switch.cells import ATTEMPT, COLUMNS, MORE, NEW_EPOCH, NOW_S, get, grant, reason, shown, undecided

EVERY = list(COLUMNS)
IGNORES = ("TURNING_ON", "TURNING_OFF", "NOT_SAVED")


def cell(expected: dict[str, str]) -> list[tuple[str, str]]:
    """Every column; those not named keep their state."""
    return [(column, expected.get(column, column)) for column in EVERY]


@pytest.mark.parametrize(
    ("column", "expected"),
    cell(
        {"UNSET": "OFF", "ON": "OFF", "ON_STALE": "OFF", "UNKNOWN": "OFF", "CONFLICT (says on)": "CONFLICT (says off)"}
    ),
)
def test_get_newer_off(column: str, expected: str) -> None:
    before = COLUMNS[column]
    after = get(before, grant(4, value=False))
    assert shown(after) == expected
    if column in IGNORES:
        assert after == before
    else:
        assert after.record.known.revision.rev == 4
    assert (after.notice is Notice.TURNED_OFF_ELSEWHERE) is (column in ("ON", "ON_STALE"))


@pytest.mark.parametrize(
    ("column", "expected"),
    cell({"UNSET": "ON", "OFF": "ON", "ON_STALE": "ON", "UNKNOWN": "ON", "CONFLICT (says off)": "CONFLICT (says on)"}),
)
def test_get_newer_on_of_the_same_policy(column: str, expected: str) -> None:
    before = COLUMNS[column]
    after = get(before, grant(4, value=True))
    assert shown(after) == expected
    if column in IGNORES:
        assert after == before
    if expected == "ON":
        assert after.lease_until_s == NOW_S - 1 + cells.LEASE_S


@pytest.mark.parametrize(
    ("column", "expected"),
    cell(dict.fromkeys(["UNSET", "OFF", "ON", "ON_STALE", "UNKNOWN", "CONFLICT (says off)"], "CONFLICT (says on)")),
)
def test_get_newer_on_of_another_policy(column: str, expected: str) -> None:
    before = COLUMNS[column]
    after = get(before, grant(4, value=True, version="5"), is_current=False)
    assert shown(after) == expected
    if not column.startswith("CONFLICT") and column not in IGNORES:
        assert reason(after) is ConflictReason.POLICY_CHANGED


@pytest.mark.parametrize("state", [cells.UNKNOWN, cells.UNKNOWN_LATE], ids=["within a minute", "later"])
def test_get_of_the_own_operation_in_unknown_is_as_its_200(state: PurposeState) -> None:
    after = get(state, grant(4, value=True, op_id=ATTEMPT))
    assert shown(after) == ("ON" if state is cells.UNKNOWN else "CONFLICT (says on)")


def test_get_within_the_ten_seconds_waits_for_the_own_reply() -> None:
    assert get(cells.BROKEN, grant(4, value=True, op_id=ATTEMPT)) == cells.BROKEN


@pytest.mark.parametrize("value", [True, False])
@pytest.mark.parametrize("column", EVERY)
def test_get_of_something_older_is_not_adopted(column: str, value: bool) -> None:
    before = COLUMNS[column]
    before = before.with_record(known=replace(before.record.known, revision=Revision(cells.EPOCH, 9)))
    if before.record.attempt is not None:
        before = before.with_record(attempt=cells.attempt(base=Revision(cells.EPOCH, 9)))
    assert get(before, grant(8, value=value)) == before


@pytest.mark.parametrize("rev", [2, 3])
def test_get_not_above_the_base_leaves_unknown(rev: int) -> None:
    assert shown(get(cells.UNKNOWN, grant(rev, value=True))) == "UNKNOWN"


@pytest.mark.parametrize("base", [Revision(cells.EPOCH, 2), Revision("epoch-before", 8)], ids=["lower", "other epoch"])
def test_get_of_what_is_known_ends_unknown_where_the_person_had_looked_at_less(base: Revision) -> None:
    lagging = passing_time.attempt_timed_out(
        replace(cells.TURNING_ON, record=replace(cells.TURNING_ON.record, attempt=cells.attempt(base=base)))
    )
    assert shown(get(lagging, grant(3, value=False))) == "OFF"


def test_get_of_the_same_revision_renews_the_lease() -> None:
    assert shown(get(cells.ON_STALE, grant(3, value=True))) == "ON"
    later = get(cells.ON, grant(3, value=True), at_s=NOW_S)
    assert later.lease_until_s == NOW_S + cells.LEASE_S


@pytest.mark.parametrize("column", [name for name in EVERY if name not in ("ON", "ON_STALE")])
def test_get_of_the_same_revision_renews_nothing_else(column: str) -> None:
    before = COLUMNS[column]
    value = before.record.known.value
    same = grant(3, value=value) if before.record.known.receipt else undecided()
    assert get(before, same) == before


def test_get_sent_before_the_lease_ended_does_not_renew_it() -> None:
    ended = passing_time.lease_ended(cells.ON, NOW_S)
    assert shown(get(ended, grant(3, value=True), at_s=NOW_S - 1)) == "ON_STALE"


def test_get_that_took_longer_than_the_lease_does_not_renew_it() -> None:
    assert shown(get(cells.ON_STALE, grant(3, value=True), at_s=NOW_S - cells.LEASE_S)) == "ON_STALE"


def test_get_hands_out_the_off_key_in_every_state() -> None:
    for before in COLUMNS.values():
        without = before.with_record(off_key=None)
        assert get(without, grant(1, value=False)).record.off_key == "off-key"


def test_get_without_an_off_key_keeps_the_one_held() -> None:
    answer = replace(grant(4, value=False), off_key=None)
    assert get(cells.OFF_CONFIRMED, answer).record.off_key == "off-key"


# ---- a new epoch, judged first


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        ("OFF", "TURNING_OFF"),
        ("TURNING_ON", "TURNING_OFF"),
        ("ON", "CONFLICT (says off)"),
        ("ON_STALE", "CONFLICT (says off)"),
        ("TURNING_OFF", "TURNING_OFF"),
        ("NOT_SAVED", "NOT_SAVED"),
        ("UNKNOWN", "TURNING_OFF"),
        ("CONFLICT (says off)", "TURNING_OFF"),
        ("CONFLICT (says on)", "CONFLICT (says off)"),
    ],
)
def test_new_epoch_that_lacks_the_known_receipt(column: str, expected: str) -> None:
    before = COLUMNS[column]
    after = get(before, undecided(NEW_EPOCH), is_lost=True)
    assert shown(after) == expected
    if column in ("ON", "ON_STALE", "CONFLICT (says on)"):
        assert reason(after) is ConflictReason.HISTORY_LOST
    if column in ("OFF", "TURNING_ON", "UNKNOWN", "CONFLICT (says off)"):
        assert after.record.outbox == (MORE,)


def test_new_epoch_where_nothing_was_ever_decided_asserts_nothing() -> None:
    assert shown(get(cells.UNSET, undecided(NEW_EPOCH))) == "UNSET"


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        ("UNSET", "ON"),
        ("OFF", "ON"),
        ("TURNING_ON", "TURNING_OFF"),
        ("ON", "ON"),
        ("ON_STALE", "ON"),
        ("TURNING_OFF", "TURNING_OFF"),
        ("NOT_SAVED", "NOT_SAVED"),
        ("UNKNOWN", "TURNING_OFF"),
        ("CONFLICT (says off)", "CONFLICT (says on)"),
        ("CONFLICT (says on)", "CONFLICT (says on)"),
    ],
)
def test_new_epoch_that_has_the_known_receipt(column: str, expected: str) -> None:
    before = COLUMNS[column]
    after = get(before, grant(1, value=True, epoch=NEW_EPOCH))
    assert shown(after) == expected
    is_adopted = column not in (*IGNORES, "UNKNOWN")
    assert after.generation == before.generation + is_adopted


@pytest.mark.parametrize("column", EVERY)
def test_answer_of_an_epoch_given_up_meanwhile_changes_nothing(column: str) -> None:
    before = replace(COLUMNS[column], generation=5)
    seen = Polled(grant(9, value=True, epoch=NEW_EPOCH), Sent(NOW_S - 1, 4), is_lost=True, is_current_policy=True)
    assert polls.polled(before, seen, MORE, NOW_S) == before


def test_question_answered_by_a_click_is_gone_when_somebody_else_decided_meanwhile() -> None:
    asked = clicks.turned_on(cells.CONFLICT_OFF, cells.attempt(), NOW_S)
    unknown = passing_time.attempt_timed_out(replace(asked, phase=cells.TURNING_ON.phase))
    after = get(unknown, grant(4, value=False))
    assert shown(after) == "OFF"
    assert after.record.conflict is None
