"""The rows of the table about answers to a grant, cell by cell, and the first clause under the table."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consentui.application.switch import clicks, replies
from consentui.application.switch.record import ConflictReason
from consentui.application.switch.state import Notice, Phase, PurposeState
from consentui.domain.record import replace
from tests.unit.switch import cells
from tests.unit.switch.cells import ATTEMPT, COLUMNS, MORE, NEW_EPOCH, NOW_S, grant, reason, sent, shown

Event = Callable[[PurposeState], PurposeState]
OTHERS = [name for name in COLUMNS if name not in ("TURNING_ON", "UNKNOWN")]


def recorded(state: PurposeState, rev: int = 4, op_id: str = ATTEMPT, at_s: float = NOW_S - 1) -> PurposeState:
    answer = grant(rev, value=True, op_id=op_id)
    return replies.grant_recorded(state, answer, sent(state, at_s), NOW_S)


def stale(state: PurposeState, *, value: bool = False, rev: int = 4, epoch: str = cells.EPOCH) -> PurposeState:
    answer = grant(rev, value=value, epoch=epoch)
    return replies.grant_stale(state, ATTEMPT, answer, sent(state), MORE)


EVENTS: dict[str, Event] = {
    "200": recorded,
    "412": stale,
    "409 policy-changed": lambda state: replies.grant_policy_changed(state, ATTEMPT),
    "surely not sent": lambda state: replies.grant_not_sent(state, ATTEMPT),
    "429": lambda state: replies.grant_refused(state, ATTEMPT, Notice.BUSY, NOW_S + 9),
    "401 or 403": lambda state: replies.grant_refused(state, ATTEMPT, Notice.SIGN_IN_NEEDED),
    "other 4xx": lambda state: replies.grant_refused(state, ATTEMPT, Notice.FAILED),
    "409 in progress": lambda state: replies.grant_in_progress(state, ATTEMPT),
    "after bytes left": lambda state: replies.grant_unanswered(state, ATTEMPT),
}


@pytest.mark.parametrize("column", OTHERS)
@pytest.mark.parametrize("event", EVENTS)
def test_answer_to_a_grant_changes_nothing_where_there_is_no_attempt(event: str, column: str) -> None:
    assert EVENTS[event](COLUMNS[column]) == COLUMNS[column]


@pytest.mark.parametrize("event", EVENTS)
def test_answer_to_an_earlier_attempt_changes_nothing(event: str) -> None:
    now = COLUMNS["TURNING_ON"].with_record(attempt=cells.attempt(cells.ATTEMPT_AGAIN))
    assert EVENTS[event](now) == now


# ---- 200, receipt valid, op matches


@pytest.mark.parametrize(
    "state", [cells.TURNING_ON, cells.BUSY, cells.BROKEN, cells.UNKNOWN], ids=lambda s: s.phase.name
)
def test_200_within_the_minute_is_on(state: PurposeState) -> None:
    after = recorded(state)
    assert shown(after) == "ON"
    assert after.lease_until_s == NOW_S - 1 + cells.LEASE_S  # rule S: from the sending of the request
    assert after.record.attempt is None


@pytest.mark.parametrize("state", [cells.UNKNOWN_LATE], ids=["LATE"])
def test_200_after_the_minute_is_a_question(state: PurposeState) -> None:
    after = recorded(state)
    assert shown(after) == "CONFLICT (says on)"
    assert reason(after) is ConflictReason.RECORDED_AS_ON
    assert after.lease_until_s is None


def test_200_older_than_what_is_known_clears_the_attempt_and_adopts_nothing() -> None:
    known = cells.get(cells.OFF_CONFIRMED, grant(9, value=False))
    asking = replace(clicks.turned_on(known, cells.attempt(), NOW_S), phase=Phase.SENT)
    after = recorded(asking, rev=4)
    assert shown(after) == "OFF"
    assert after.record.known.revision.rev == 9


def test_200_sent_before_the_computer_slept_is_not_fresh() -> None:
    after = recorded(replace(cells.TURNING_ON, renew_after_s=NOW_S - 0.5))
    assert shown(after) == "ON_STALE"


def test_200_that_arrives_after_its_lease_is_not_fresh() -> None:
    assert shown(recorded(cells.TURNING_ON, at_s=NOW_S - cells.LEASE_S)) == "ON_STALE"


# ---- 412


@pytest.mark.parametrize("column", ["TURNING_ON", "UNKNOWN"])
def test_412_is_a_question_and_never_sent_again(column: str) -> None:
    after = stale(COLUMNS[column])
    assert shown(after) == "CONFLICT (says off)"
    assert reason(after) is ConflictReason.TURNED_OFF_ELSEWHERE
    assert after.record.attempt is None
    assert after.record.known.revision.rev == 4  # with the fresh revision shown


@pytest.mark.parametrize("column", ["TURNING_ON", "UNKNOWN"])
def test_412_that_says_on_asks_whether_to_keep_it(column: str) -> None:
    after = stale(COLUMNS[column], value=True)
    assert shown(after) == "CONFLICT (says on)"
    assert reason(after) is ConflictReason.RECORDED_AS_ON


@pytest.mark.parametrize("column", ["TURNING_ON", "UNKNOWN"])
def test_412_without_the_current_decision_keeps_what_is_known(column: str) -> None:
    before = COLUMNS[column]
    after = replies.grant_stale(before, ATTEMPT, None, sent(before), MORE)
    assert shown(after) == "CONFLICT (says off)"
    assert after.record.known == before.record.known


@pytest.mark.parametrize("column", ["TURNING_ON", "UNKNOWN"])
def test_412_of_a_new_epoch_is_a_compensating_off(column: str) -> None:
    after = stale(COLUMNS[column], rev=1, epoch=NEW_EPOCH)
    assert shown(after) == "TURNING_OFF"
    assert after.record.outbox == (MORE,)


# ---- 409 policy-changed


@pytest.mark.parametrize("column", ["TURNING_ON", "UNKNOWN"])
def test_409_policy_changed_is_a_question(column: str) -> None:
    after = EVENTS["409 policy-changed"](COLUMNS[column])
    assert shown(after) == "CONFLICT (says off)"
    assert reason(after) is ConflictReason.POLICY_CHANGED


# ---- answers that say it was not applied, and the first clause

NOTICES = {
    "surely not sent": Notice.NEEDS_CONNECTION,
    "429": Notice.BUSY,
    "401 or 403": Notice.SIGN_IN_NEEDED,
    "other 4xx": Notice.FAILED,
}


@pytest.mark.parametrize("event", NOTICES)
def test_attempt_not_applied_leads_from_turning_on_to_off_and_says_why(event: str) -> None:
    after = EVENTS[event](cells.TURNING_ON)
    assert shown(after) == "OFF"
    assert after.notice is NOTICES[event]
    assert after.retry_at_s == (NOW_S + 9 if event == "429" else None)
    assert not after.is_durable


@pytest.mark.parametrize("event", NOTICES)
def test_unknown_stays_when_a_later_send_is_not_applied(event: str) -> None:
    assert shown(EVENTS[event](cells.UNKNOWN)) == "UNKNOWN"
    assert shown(EVENTS[event](cells.UNKNOWN_LATE)) == "UNKNOWN"


@pytest.mark.parametrize("event", NOTICES)
@pytest.mark.parametrize("earlier", ["409 in progress", "after bytes left"])
def test_clause_one_a_send_of_unknown_outcome_makes_the_attempt_unknown(earlier: str, event: str) -> None:
    after = EVENTS[event](EVENTS[earlier](cells.TURNING_ON))
    assert shown(after) == "UNKNOWN"
    assert after.record.attempt is not None


@pytest.mark.parametrize("event", NOTICES)
def test_question_is_asked_again_when_the_answer_to_it_was_not_applied(event: str) -> None:
    asked = clicks.turned_on(cells.CONFLICT_ON, cells.attempt(), NOW_S)
    after = EVENTS[event](asked)
    assert shown(after) == "CONFLICT (says on)"
    assert after.notice is NOTICES[event]


# ---- 409 in progress, and anything after bytes left


def test_409_in_progress_keeps_turning_on_and_remembers_that_bytes_left() -> None:
    after = EVENTS["409 in progress"](cells.TURNING_ON)
    assert shown(after) == "TURNING_ON"
    assert after.may_have_arrived


def test_409_in_progress_keeps_unknown() -> None:
    assert EVENTS["409 in progress"](cells.UNKNOWN) == cells.UNKNOWN


@pytest.mark.parametrize("column", ["TURNING_ON", "UNKNOWN"])
def test_no_answer_after_bytes_left_is_unknown(column: str) -> None:
    after = EVENTS["after bytes left"](COLUMNS[column])
    assert shown(after) == "UNKNOWN"
    assert after.record.attempt == COLUMNS[column].record.attempt
