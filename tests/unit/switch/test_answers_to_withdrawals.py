"""The rows of the table about answers to a withdrawal, and how several of them are queued."""

from __future__ import annotations

import pytest

from consentui.application.switch import clicks, replies
from consentui.application.switch.replies import Sent
from consentui.application.switch.state import OffHold
from consentui.domain.record import replace
from tests.unit.switch import cells
from tests.unit.switch.cells import COLUMNS, MORE, NEW_EPOCH, NOW_S, OFF, grant, sent, shown

QUEUED = ("TURNING_OFF", "NOT_SAVED")


@pytest.mark.parametrize("column", QUEUED)
def test_200_is_off(column: str) -> None:
    before = COLUMNS[column]
    after = replies.off_recorded(before, grant(4, value=False, op_id=OFF.op_id), sent(before))
    assert shown(after) == "OFF"
    assert after.record.known.revision.rev == 4
    assert not after.is_not_saved


@pytest.mark.parametrize("column", COLUMNS)
def test_200_of_another_operation_clears_nothing(column: str) -> None:
    before = COLUMNS[column]
    after = replies.off_recorded(before, grant(4, value=False, op_id="somebody else"), sent(before))
    assert after == before


def test_200_clears_its_own_entry_and_the_next_one_waits_for_its_receipt() -> None:
    before = clicks.turned_off(cells.TURNING_OFF, MORE)
    after = replies.off_recorded(before, grant(4, value=False, op_id=OFF.op_id), sent(before))
    assert after.record.outbox == (MORE,)
    assert shown(after) == "TURNING_OFF"


def test_200_older_than_what_is_known_clears_its_entry_and_adopts_nothing() -> None:
    known = cells.get(cells.OFF_CONFIRMED, grant(9, value=True))
    before = clicks.turned_off(known, OFF)
    after = replies.off_recorded(before, grant(4, value=False, op_id=OFF.op_id), sent(before))
    assert after.record.outbox == ()
    assert after.record.known.revision.rev == 9
    assert shown(after) == "ON_STALE"


def test_200_of_a_new_epoch_is_off_in_that_epoch() -> None:
    before = cells.TURNING_OFF
    after = replies.off_recorded(before, grant(1, value=False, op_id=OFF.op_id, epoch=NEW_EPOCH), sent(before))
    assert shown(after) == "OFF"
    assert after.record.known.revision.epoch == NEW_EPOCH
    assert after.generation == before.generation + 1


def test_200_of_an_epoch_given_up_meanwhile_clears_nothing() -> None:
    before = replace(cells.TURNING_OFF, generation=1)
    answer = grant(4, value=False, op_id=OFF.op_id, epoch=NEW_EPOCH)
    assert replies.off_recorded(before, answer, Sent(NOW_S - 1, generation=0)) == before


@pytest.mark.parametrize("hold", OffHold)
@pytest.mark.parametrize("column", QUEUED)
def test_every_other_answer_keeps_the_withdrawal_and_its_state(column: str, hold: OffHold) -> None:
    before = COLUMNS[column]
    after = replies.off_delayed(before, hold, NOW_S + 30)
    assert shown(after) == column
    assert after.record == before.record
    assert (after.off_hold, after.retry_at_s, after.off_failures) == (hold, NOW_S + 30, 1)


@pytest.mark.parametrize("column", [name for name in COLUMNS if name not in QUEUED])
def test_nothing_is_delayed_where_nothing_is_queued(column: str) -> None:
    assert replies.off_delayed(COLUMNS[column], OffHold.OFFLINE, NOW_S) == COLUMNS[column]


def test_withdrawal_is_due_again_at_once() -> None:
    waiting = replies.off_delayed(cells.TURNING_OFF, OffHold.OFFLINE, NOW_S + 30)
    assert replies.off_due(waiting).retry_at_s is None
