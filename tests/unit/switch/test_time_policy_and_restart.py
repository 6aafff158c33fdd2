"""The rows of the table about time, a changed policy, a restart, and what each state means on disk."""

from __future__ import annotations

from itertools import pairwise

import pytest

from consentui.application.switch import clicks, passing_time
from consentui.application.switch.record import ConflictReason
from consentui.application.switch.state import Notice, Phase, PurposeState, restored
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState, worst
from tests.unit.switch import cells
from tests.unit.switch.cells import COLUMNS, NOW_S, reason, shown

EVERY = list(COLUMNS)


@pytest.mark.parametrize("column", EVERY)
def test_ten_seconds_over_makes_an_open_attempt_unknown(column: str) -> None:
    after = passing_time.attempt_timed_out(COLUMNS[column])
    assert shown(after) == ("UNKNOWN" if column == "TURNING_ON" else column)


@pytest.mark.parametrize("state", [cells.BUSY, cells.BROKEN], ids=["BUSY", "BROKEN"])
def test_ten_seconds_over_without_a_usable_answer_is_unknown(state: PurposeState) -> None:
    after = passing_time.attempt_timed_out(state)
    assert shown(after) == "UNKNOWN"
    assert after.may_have_arrived


def test_ten_seconds_over_before_anything_was_sent_is_off() -> None:
    after = passing_time.attempt_timed_out(cells.WRITTEN)
    assert shown(after) == "OFF"
    assert after.notice is Notice.NEEDS_CONNECTION


@pytest.mark.parametrize("column", EVERY)
def test_minute_over_changes_only_the_phase_of_unknown(column: str) -> None:
    before = COLUMNS[column]
    after = passing_time.attempt_late(before)
    assert after == (replace(before, phase=Phase.LATE) if column == "UNKNOWN" else before)


@pytest.mark.parametrize("column", EVERY)
def test_lease_over_makes_on_stale_and_nothing_else(column: str) -> None:
    before = COLUMNS[column]
    after = passing_time.lease_ended(before, NOW_S)
    assert shown(after) == ("ON_STALE" if column == "ON" else column)
    assert after.record == before.record


@pytest.mark.parametrize("column", EVERY)
def test_sleep_ends_the_lease_and_voids_what_is_in_flight(column: str) -> None:
    after = passing_time.resumed(COLUMNS[column], NOW_S)
    assert shown(after) == ("ON_STALE" if column == "ON" else column)
    assert after.renew_after_s == NOW_S


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        ("UNSET", "UNSET"),
        ("OFF", "OFF"),
        ("TURNING_ON", "CONFLICT (says off)"),
        ("ON", "CONFLICT (says on)"),
        ("ON_STALE", "CONFLICT (says on)"),
        ("TURNING_OFF", "TURNING_OFF"),
        ("NOT_SAVED", "NOT_SAVED"),
        ("UNKNOWN", "CONFLICT (says off)"),
        ("CONFLICT (says off)", "CONFLICT (says off)"),
        ("CONFLICT (says on)", "CONFLICT (says on)"),
    ],
)
def test_policy_materially_changed(column: str, expected: str) -> None:
    before = COLUMNS[column]
    after = passing_time.policy_changed(before)
    assert shown(after) == expected
    if column in ("UNSET", "OFF"):
        assert after.notice is Notice.POLICY_CHANGED
    elif column in ("TURNING_OFF", "NOT_SAVED") or column.startswith("CONFLICT"):
        assert after == before
    else:
        assert reason(after) is ConflictReason.POLICY_CHANGED
        assert after.record.attempt is None


def test_policy_changed_during_the_answer_to_a_question_asks_about_the_policy() -> None:
    asked = clicks.turned_on(cells.CONFLICT_ON, cells.attempt(), NOW_S)
    assert reason(passing_time.policy_changed(asked)) is ConflictReason.POLICY_CHANGED


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        ("UNSET", "UNSET"),
        ("OFF", "OFF"),
        ("TURNING_ON", "UNKNOWN"),
        ("ON", "ON_STALE"),
        ("ON_STALE", "ON_STALE"),
        ("TURNING_OFF", "TURNING_OFF"),
        ("NOT_SAVED", "ON_STALE"),  # what the journal says
        ("UNKNOWN", "UNKNOWN"),
        ("CONFLICT (says off)", "CONFLICT (says off)"),
        ("CONFLICT (says on)", "CONFLICT (says on)"),
    ],
)
def test_killed_and_restarted(column: str, expected: str) -> None:
    after = restored(COLUMNS[column].disk)
    assert shown(after) == expected
    assert after.lease_until_s is None  # rule S: stale after every restart
    assert after.is_durable


def test_attempt_of_before_a_restart_is_late_and_may_have_arrived() -> None:
    after = restored(cells.TURNING_ON.disk)
    assert (after.phase, after.may_have_arrived) == (Phase.LATE, True)


WORST_FIRST = ("NOT_SAVED", "CONFLICT", "UNKNOWN", "TURNING_OFF", "TURNING_ON", "ON_STALE", "ON", "OFF", "UNSET")


@pytest.mark.parametrize(("worse", "better"), list(pairwise(WORST_FIRST)))
def test_row_of_several_purposes_shows_the_worst(worse: str, better: str) -> None:
    assert worst([SwitchState[better], SwitchState[worse]]) is SwitchState[worse]


def test_row_order_names_every_state() -> None:
    assert {SwitchState[name] for name in WORST_FIRST} == set(SwitchState)
    assert worst([]) is SwitchState.UNSET


@pytest.mark.parametrize("state", SwitchState)
def test_click_on_a_row_is_off_where_any_purpose_may_be_on(state: SwitchState) -> None:
    assert state.may_be_on is (state.name not in ("UNSET", "OFF", "CONFLICT"))
