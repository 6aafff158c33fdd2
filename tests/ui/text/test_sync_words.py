"""The pill says how what is shown stands to what the service holds, and never more than that."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from consentui.application.snapshot import AppSnapshot, Connection, SessionView, SignInState
from consentui.application.switch.state import OffHold
from consentui.domain.switch_state import SwitchState
from consentui.ui.text.dates import Dates
from consentui.ui.text.sync_words import sync_words
from tests.fakes import ui_samples as samples

pytestmark = pytest.mark.usefixtures("plurals")

DATES = Dates(zone=samples.ZONE, offset=samples.NOW - dt.datetime.now(dt.UTC))


def pill(*states: tuple[SwitchState, dict[str, Any]], **more: Any) -> str | None:
    purposes = ("contacts.use", "camera.publish", "album.publish")
    views = [samples.view(p, state, **about) for p, (state, about) in zip(purposes, states, strict=False)]
    words = sync_words(samples.signed_in(*views, **more), DATES)
    return words.text if words else None


def test_everything_answered_reads_up_to_date() -> None:
    assert pill((SwitchState.ON, {}), (SwitchState.OFF, {}), (SwitchState.CONFLICT, {})) == "Up to date"


def test_switches_of_the_last_run_read_checking_until_the_service_answers() -> None:
    assert pill((SwitchState.ON_STALE, {}), checked_at=None, has_loaded=False) == "Checking…"
    assert pill((SwitchState.OFF, {}), checked_at=None, has_loaded=False) == "Checking…"


def test_lease_over_reads_when_it_was_checked_last() -> None:
    assert pill((SwitchState.ON_STALE, {}), (SwitchState.ON, {})) == "Updated 14:02"


def test_lost_answer_reads_not_confirmed_not_up_to_date() -> None:
    assert pill((SwitchState.UNKNOWN, {}), (SwitchState.ON, {})) == "Not confirmed"


def test_withdrawal_without_an_answer_reads_as_waiting_though_the_service_was_reached() -> None:
    assert pill((SwitchState.TURNING_OFF, {"off_hold": OffHold.SENDING})) == "Saving…"
    assert pill((SwitchState.TURNING_OFF, {"off_hold": OffHold.NOT_ANSWERED})) == "No answer · 1 change waiting"


def test_device_without_account_is_not_said_to_be_known_before_the_first_answer() -> None:
    session = SessionView(SignInState.DEVICE_ONLY)
    assert pill((SwitchState.ON_STALE, {}), session=session, has_loaded=False, checked_at=None) == "Checking…"
    assert pill((SwitchState.ON, {}), session=session) == "This device only"


@pytest.mark.parametrize("connection", [Connection.STARTING, Connection.OFFLINE, Connection.FAILING])
def test_without_a_connection_nothing_reads_up_to_date(connection: Connection) -> None:
    assert pill((SwitchState.ON, {}), connection=connection) == "Updated 14:02"


def test_nothing_known_shows_no_pill() -> None:
    assert sync_words(AppSnapshot(), DATES) is None


def test_withdrawal_of_somebody_who_signed_out_is_said_to_wait_while_offline() -> None:
    session = SessionView(SignInState.DEVICE_ONLY, waiting_elsewhere=1)
    read = [pill((SwitchState.OFF, {}), session=session, connection=c) for c in (Connection.OFFLINE, Connection.ONLINE)]
    assert read == ["Offline · 1 change waiting", "This device only"]
