"""The rows of the table that begin with a click, and with signing out."""

from __future__ import annotations

import pytest

from consentui.application.switch import clicks
from consentui.application.switch.record import NOWHERE
from consentui.application.switch.state import Notice, OffHold, Phase, PurposeState
from consentui.domain.grant import Revision
from consentui.domain.record import replace
from tests.unit.switch import cells
from tests.unit.switch.cells import COLUMNS, MORE, NOW_S, attempt, shown

CLICKABLE = ("UNSET", "OFF", "CONFLICT (says off)", "CONFLICT (says on)")


def test_columns_show_what_they_are_called() -> None:
    assert {name: shown(state) for name, state in COLUMNS.items()} == {name: name for name in COLUMNS}


@pytest.mark.parametrize("column", COLUMNS)
def test_click_on_is_possible_only_where_nothing_is_on_or_under_way(column: str) -> None:
    assert clicks.may_turn_on(COLUMNS[column]) is (column in CLICKABLE)


@pytest.mark.parametrize("column", CLICKABLE)
def test_click_on_writes_an_attempt_with_what_was_on_screen(column: str) -> None:
    before = COLUMNS[column]
    after = clicks.turned_on(before, attempt(base=Revision(cells.EPOCH, 2)), NOW_S)
    assert shown(after) == "TURNING_ON"
    assert after.phase is Phase.WRITTEN
    assert not after.is_durable  # rule W: durable before it is sent
    assert after.record.attempt is not None
    assert after.record.attempt.base == Revision(cells.EPOCH, 2)
    assert after.record.known == before.record.known
    assert after.attempt_began_s == NOW_S


@pytest.mark.parametrize("column", ["TURNING_OFF", "NOT_SAVED"])
def test_click_on_while_off_is_being_recorded_is_ignored_and_says_why(column: str) -> None:
    before = COLUMNS[column]
    after = clicks.turn_on_ignored(before)
    assert after == replace(before, notice=Notice.OFF_BEING_RECORDED)


@pytest.mark.parametrize("column", ["TURNING_ON", "ON", "ON_STALE", "UNKNOWN"])
def test_click_on_elsewhere_is_ignored(column: str) -> None:
    assert clicks.turn_on_ignored(COLUMNS[column]) == COLUMNS[column]


@pytest.mark.parametrize("column", CLICKABLE)
def test_click_on_that_cannot_be_saved_changes_nothing_and_says_so(column: str) -> None:
    before = COLUMNS[column]
    asked = clicks.turned_on(before, attempt(), NOW_S)
    assert clicks.turn_on_not_saved(asked, before) == replace(before, notice=Notice.COULD_NOT_SAVE)


@pytest.mark.parametrize("column", COLUMNS)
def test_click_off_queues_a_withdrawal_from_every_state(column: str) -> None:
    before = COLUMNS[column]
    after = clicks.turned_off(before, MORE)
    assert shown(after) == ("NOT_SAVED" if column == "NOT_SAVED" else "TURNING_OFF")
    assert after.record.outbox == (*before.record.outbox, MORE)
    assert after.record.attempt is None
    assert after.record.conflict is None
    assert after.lease_until_s is None
    assert not after.is_durable


@pytest.mark.parametrize("hold", [OffHold.OFFLINE, OffHold.NOT_ANSWERED, OffHold.SIGNED_OUT])
def test_another_click_off_is_sent_now(hold: OffHold) -> None:
    waiting = replace(cells.TURNING_OFF, off_hold=hold, retry_at_s=NOW_S + 20, off_failures=4)
    after = clicks.turned_off(waiting, MORE)
    assert (after.off_hold, after.retry_at_s) == (OffHold.SENDING, None)


def test_another_click_off_waits_where_the_service_asked_for_a_pause() -> None:
    waiting = replace(cells.TURNING_OFF, off_hold=OffHold.BUSY, retry_at_s=NOW_S + 20)
    after = clicks.turned_off(waiting, MORE)
    assert (after.off_hold, after.retry_at_s) == (OffHold.BUSY, NOW_S + 20)


def test_click_off_before_anything_was_heard_is_queued_too() -> None:
    after = clicks.turned_off(PurposeState(), MORE)
    assert shown(after) == "TURNING_OFF"
    assert after.record.known.revision == NOWHERE


@pytest.mark.parametrize("column", ["TURNING_ON", "UNKNOWN"])
def test_signing_out_cancels_an_attempt_by_a_withdrawal(column: str) -> None:
    after = clicks.signed_out(COLUMNS[column], MORE)
    assert after.record.outbox == (MORE,)
    assert after.record.attempt is None
    assert shown(after) == "TURNING_OFF"


@pytest.mark.parametrize("column", [name for name in COLUMNS if name not in ("TURNING_ON", "UNKNOWN")])
def test_signing_out_ends_the_lease_and_keeps_the_record(column: str) -> None:
    before = COLUMNS[column]
    after = clicks.signed_out(before, MORE)
    assert after == replace(before, lease_until_s=None)
    assert shown(after) == ("ON_STALE" if column == "ON" else column)
