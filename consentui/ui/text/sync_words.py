"""The pill at the top right: how what is shown stands to what the service holds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import AppSnapshot, Connection, SignInState
from consentui.domain.record import Record
from consentui.domain.switch_state import SwitchState
from consentui.ui.text.dates import Dates
from consentui.ui.theme.parts import Tone

translate = QCoreApplication.translate


class SyncWords(Record):
    tone: Tone
    icon: str
    text: str


def sync_words(snapshot: AppSnapshot, dates: Dates) -> SyncWords | None:
    """None before anything is known: an empty pill would claim something."""
    waiting = snapshot.waiting_count
    if waiting and snapshot.connection in (Connection.OFFLINE, Connection.FAILING):
        return _waiting(snapshot.connection, waiting)
    if waiting or any(view.state is SwitchState.TURNING_ON for view in snapshot.switches.values()):
        return SyncWords(Tone.OUTLINE, "refresh", translate("SyncWords", "Saving…"))
    if snapshot.connection is not Connection.ONLINE:
        return _not_connected(snapshot, dates)
    if snapshot.session.state is SignInState.ENDED:
        return SyncWords(Tone.WARN, "log-out", translate("SyncWords", "Signed out"))
    if snapshot.session.state is SignInState.SIGNED_IN:
        return SyncWords(Tone.OUTLINE, "check", translate("SyncWords", "Up to date"))
    if snapshot.session.state is SignInState.DEVICE_ONLY:
        return SyncWords(Tone.OUTLINE, "monitor", translate("SyncWords", "This device only"))
    return None


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
