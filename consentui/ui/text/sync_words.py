"""The pill at the top right: how what is shown stands to what the service holds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import AppSnapshot, Connection, SignInState
from consentui.application.switch.state import OffHold
from consentui.domain.record import Record
from consentui.domain.switch_state import SwitchState
from consentui.ui.text.dates import Dates
from consentui.ui.theme.parts import Tone

translate = QCoreApplication.translate


class SyncWords(Record):
    """`is_passing`: true for a moment in most cases, so it is said only where the moment grows long."""

    tone: Tone
    icon: str
    text: str
    is_passing: bool = False


def sync_words(snapshot: AppSnapshot, dates: Dates) -> SyncWords | None:
    """None before anything is known: an empty pill would claim something."""
    waiting, views = snapshot.waiting_count, snapshot.switches.values()
    if snapshot.unsent_count and snapshot.connection in (Connection.OFFLINE, Connection.FAILING):
        return _waiting(snapshot.connection, snapshot.unsent_count)
    if any(view.off_hold is OffHold.NOT_ANSWERED for view in views):
        return _waiting(Connection.FAILING, waiting)
    if waiting or any(view.state is SwitchState.TURNING_ON for view in views):
        return SyncWords(Tone.OUTLINE, "refresh", translate("SyncWords", "Saving…"), is_passing=True)
    if snapshot.connection is not Connection.ONLINE:
        return _not_connected(snapshot, dates)
    if snapshot.session.state is SignInState.ENDED:
        return SyncWords(Tone.WARN, "log-out", translate("SyncWords", "Signed out"))
    return _reached(snapshot, dates)


def _reached(snapshot: AppSnapshot, dates: Dates) -> SyncWords | None:
    """The service can be reached; that alone does not make what is shown the newest."""
    if any(view.state is SwitchState.UNKNOWN for view in snapshot.switches.values()):
        return SyncWords(Tone.WARN, "alert", translate("SyncWords", "Not confirmed"))
    if any(view.state is SwitchState.ON_STALE for view in snapshot.switches.values()):
        return _not_connected(snapshot, dates) or _checking()
    if snapshot.subject is not None and not snapshot.has_loaded:
        return _checking()
    if snapshot.session.state is SignInState.SIGNED_IN:
        return SyncWords(Tone.OUTLINE, "check", translate("SyncWords", "Up to date"))
    if snapshot.session.state is SignInState.DEVICE_ONLY:
        return SyncWords(Tone.OUTLINE, "monitor", translate("SyncWords", "This device only"))
    return None


def _checking() -> SyncWords:
    return SyncWords(Tone.OUTLINE, "refresh", translate("SyncWords", "Checking…"))


def _waiting(connection: Connection, count: int) -> SyncWords:
    if connection is Connection.OFFLINE:
        text = translate("SyncWords", "Offline · %n changes waiting", "", count)
        return SyncWords(Tone.WARN, "wifi-off", text)
    return SyncWords(Tone.WARN, "alert", translate("SyncWords", "No answer · %n changes waiting", "", count))


def _not_connected(snapshot: AppSnapshot, dates: Dates) -> SyncWords | None:
    if snapshot.checked_at is not None:
        text = translate("SyncWords", "Updated {time}").format(time=dates.recent(snapshot.checked_at))
        return SyncWords(Tone.OUTLINE, "clock", text)
    if snapshot.connection is Connection.OFFLINE:
        return SyncWords(Tone.WARN, "wifi-off", translate("SyncWords", "Offline"))
    if snapshot.connection is Connection.FAILING:
        return SyncWords(Tone.WARN, "alert", translate("SyncWords", "No answer"))
    return None
