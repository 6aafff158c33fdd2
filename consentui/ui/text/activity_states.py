"""What the Activity page says above its rows, or in their place."""

from __future__ import annotations

import enum

from PySide6.QtCore import QCoreApplication

from consentui.application.activity_log_view import ActivityLogView
from consentui.application.snapshot import AppSnapshot, Connection
from consentui.application.switch.state import OffHold
from consentui.domain.record import Record
from consentui.domain.switch_state import SwitchState
from consentui.ui.text.activity_words import RowMark, RowWords

translate = QCoreApplication.translate


class InPlace(enum.Enum):
    """What stands where the rows would be."""

    ROWS = enum.auto()
    LOADING = enum.auto()
    NOTHING = enum.auto()
    NO_MATCH = enum.auto()
    FAILED = enum.auto()
    NOBODY = enum.auto()


class TroubleWords(Record):
    """One message over the rows; `icon` of the set."""

    icon: str
    title: str
    line: str
    reference: str = ""


def in_place(snapshot: AppSnapshot, *, total: int, waiting: int, is_filtered: bool) -> InPlace:
    """`total` entries are wanted and `waiting` are to be sent."""
    if total or waiting:
        return InPlace.ROWS
    if snapshot.subject is None:
        return InPlace.NOBODY
    view = snapshot.activity_log
    if is_filtered and view is not None and view.has_loaded:
        return InPlace.NO_MATCH
    if view is not None and view.is_failed and not view.has_loaded:
        return InPlace.FAILED
    is_read = view is not None and view.has_loaded and not view.is_reading
    return InPlace.NOTHING if is_read else InPlace.LOADING


def trouble(snapshot: AppSnapshot, app: str) -> TroubleWords | None:
    """What a person should know about the rows below."""
    view = snapshot.activity_log or ActivityLogView()
    faults = view.faults
    if faults:
        title = translate("ActivityStates", "%n receipts cannot be checked", "", faults)
        line = translate(
            "ActivityStates",
            "Something in the record of {app} is missing or was changed. Save these receipts and ask {app} about them.",
        )
        return TroubleWords("alert", title, line.format(app=app))
    is_cut_off = snapshot.connection in (Connection.OFFLINE, Connection.FAILING)
    if view.has_loaded and (view.is_failed or is_cut_off):
        title = translate("ActivityStates", "This may not be everything")
        line = translate("ActivityStates", "{app} cannot be reached. You see what is kept on this computer.")
        return TroubleWords("wifi-off", title, line.format(app=app), snapshot.error_at("ACTIVITY"))
    return None


def waiting_rows(snapshot: AppSnapshot) -> list[RowWords]:
    """Withdrawals that are not recorded yet, one row for each permission or choice."""
    pending = (SwitchState.TURNING_OFF, SwitchState.NOT_SAVED)
    rows: dict[str, str] = {}
    for purpose, view in snapshot.switches.items():
        if view.state in pending:
            rows.setdefault(snapshot.row_of(purpose), purpose)
    return [_waiting(snapshot, purpose) for purpose in rows.values()]


def _waiting(snapshot: AppSnapshot, purpose: str) -> RowWords:
    catalogue, view = snapshot.catalogue, snapshot.switch(purpose)
    is_known = catalogue is not None and purpose in catalogue.purpose_by_key
    name = catalogue.title_of(purpose) if catalogue is not None and is_known else purpose
    title = translate("ActivityStates", "{title} is being turned off").format(title=name)
    if view.state is SwitchState.NOT_SAVED:
        line = translate("ActivityStates", "This computer could not save it. Keep the window open while we send.")
    elif view.off_hold is OffHold.OFFLINE:
        line = translate("ActivityStates", "Sent as soon as you are online")
    else:
        line = translate("ActivityStates", "On its way")
    return RowWords(title, line, RowMark.WAITING)
