"""An off that the service recorded because the policy changed says so, also after a restart."""

from __future__ import annotations

import pytest

from consentui.adapters.outbox.record_json import record_from_json, record_to_json
from consentui.application.projection import projected
from consentui.application.switch.polls import Polled, polled
from consentui.application.switch.record import Known, PurposeRecord, QueuedOff
from consentui.application.switch.replies import Sent
from consentui.application.switch.state import Notice, PurposeState, restored
from consentui.domain.grant import Method, Revision
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from tests.fakes.fake_service import FakeService
from tests.fakes.manual_clock import ManualClock

CAMERA = "camera.publish"


def heard(method: str) -> PurposeState:
    """A switch that was on hears of an off with this method."""
    service = FakeService(ManualClock())
    token = service.register_device("Linux").token
    (grant,) = service.withdraw(token, ((CAMERA, "11111111-1111-4111-8111-111111111111"),), None)
    assert grant.receipt is not None
    grant = replace(grant, receipt=replace(grant.receipt, method=method), revision=Revision("epoch-1", 2))
    on = PurposeState(record=PurposeRecord(known=Known(revision=Revision("epoch-1", 1), value=True)))
    off = QueuedOff("22222222-2222-4222-8222-222222222222", None, Method.SWITCH)
    return polled(on, Polled(grant, Sent(0.0, 0), False, True), off, 1.0)


@pytest.mark.parametrize(
    ("method", "notice"),
    [
        ("policy_suspended", Notice.POLICY_CHANGED),
        ("policy_declined", None),
        ("switch", Notice.TURNED_OFF_ELSEWHERE),
    ],
)
def test_off_says_who_turned_it_off(method: str, notice: Notice | None) -> None:
    state = heard(method)
    assert state.shown is SwitchState.OFF and state.notice is notice


def test_suspension_is_said_after_a_restart_too() -> None:
    record = record_from_json(record_to_json(heard("policy_suspended").record))
    view = projected(CAMERA, restored(record), lambda _s: None)
    assert (view.state, view.notice) == (SwitchState.OFF, Notice.POLICY_CHANGED)
    view = projected(CAMERA, restored(heard("switch").record), lambda _s: None)
    assert view.notice is None


def test_journal_of_before_is_still_read() -> None:
    old = record_to_json(PurposeRecord(known=Known(revision=Revision("e", 1))))
    assert "method" not in old["known"]
    assert record_from_json(old).known.method is None
