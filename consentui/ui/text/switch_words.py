"""What one switch says: the word beside it and the second line of its row (PROTOCOL, table of states)."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import PurposeView
from consentui.application.switch.state import Notice, OffHold
from consentui.domain.switch_state import SwitchState, worst
from consentui.ui.text.dates import Dates

translate = QCoreApplication.translate

_ON_ITS_WAY_OFF = (SwitchState.TURNING_OFF, SwitchState.NOT_SAVED)
_OFF = (SwitchState.OFF, SwitchState.UNSET)


class Ignored(enum.Enum):
    """Why a press on a switch did nothing."""

    OFF_IS_BEING_RECORDED = enum.auto()
    SECOND_PRESS = enum.auto()
    MOVED = enum.auto()


class SwitchWords:
    """Words for switches of one service; immutable, GUI thread. `checked_at`: when the service last answered."""

    def __init__(self, app: str, dates: Dates, checked_at: dt.datetime | None = None) -> None:
        self._app = app
        self._dates = dates
        self._checked_at = checked_at

    def state(self, view: PurposeView) -> str:
        """The state in words; also what assistive technology hears as the description."""
        if view.state is SwitchState.ON_STALE:
            return self._on_when_checked()
        if view.was_off:
            return translate("SwitchWords", "Stays off")
        if view.state is SwitchState.TURNING_OFF and view.off_hold is OffHold.OFFLINE:
            return translate("SwitchWords", "Off when online")
        return _plain_state(view.state)

    def line(self, view: PurposeView) -> str | None:
        """The sentence that takes the place of the summary, None where the summary stays."""
        if view.state in _ON_ITS_WAY_OFF:
            return self._line_on_its_way_off(view)
        if view.state is SwitchState.CONFLICT or view.notice is None:
            return None
        return self._line_of_notice(view)

    def row_line(self, summary: str, views: Sequence[PurposeView]) -> str:
        """Line 2 of a permission: its summary, or what its worst purpose has to say, or how many uses are on."""
        shown = worst(view.state for view in views)
        for view in sorted(views, key=lambda view: view.was_off):
            is_shown = view.state is shown or (view.state in _OFF and shown in _OFF)
            said = self.line(view) if is_shown else None
            if said is not None:
                return said
        count = sum(view.state.is_confirmed_on for view in views)
        if len(views) > 1 and count:
            return self._counted(summary, count, len(views))
        return summary

    def accessible(self, title: str, view: PurposeView) -> str:
        """The short announcement of one switch: "Location, off"."""
        return translate("SwitchWords", "{title}, {state}").format(title=title, state=self.state(view))

    def _line_on_its_way_off(self, view: PurposeView) -> str | None:
        if view.notice is Notice.OFF_BEING_RECORDED:
            return off_is_being_recorded()
        if view.was_off:
            return self._line_was_off(view)
        if view.off_hold is OffHold.OFFLINE:
            text = translate("SwitchWords", "{app} may still use it until you are online. We keep trying.")
            return text.format(app=self._app)
        if view.off_hold is OffHold.SIGNED_OUT:
            text = translate("SwitchWords", "{app} may still use it until this is sent. You need not sign in for that.")
            return text.format(app=self._app)
        return None

    def _line_was_off(self, view: PurposeView) -> str | None:
        """It is not in use, so the row must not say that it may be: only that the service is to be told."""
        if view.off_hold is OffHold.OFFLINE:
            text = translate("SwitchWords", "It was off already. {app} is told when you are online.")
            return text.format(app=self._app)
        if view.off_hold is OffHold.SIGNED_OUT:
            text = translate(
                "SwitchWords", "It was off already. {app} is still to be told. You need not sign in for that."
            )
            return text.format(app=self._app)
        return None

    def _line_of_notice(self, view: PurposeView) -> str | None:
        if view.notice is Notice.NEEDS_CONNECTION:
            return translate("SwitchWords", "Needs a connection. Stays off.")
        if view.notice is Notice.TURNED_OFF_ELSEWHERE:
            return self._turned_off_elsewhere(view)
        if view.notice is Notice.POLICY_CHANGED:
            return translate("SwitchWords", "The policy changed. This is off until you decide again.")
        if view.notice is Notice.OFF_BEING_RECORDED and not view.state.is_confirmed_on:
            return off_is_being_recorded()
        return None

    def _turned_off_elsewhere(self, view: PurposeView) -> str:
        if view.recorded_at is None:
            return translate("SwitchWords", "Turned off on another device.")
        when = self._dates.at(view.recorded_at)
        if view.device_name:
            text = translate("SwitchWords", "Turned off on another device ({device}) {when}.")
            return text.format(device=view.device_name, when=when)
        return translate("SwitchWords", "Turned off on another device {when}.").format(when=when)

    def _on_when_checked(self) -> str:
        if self._checked_at is None:
            return translate("SwitchWords", "On when last checked")
        text = translate("SwitchWords", "On when last checked, {time}")
        return text.format(time=self._dates.recent(self._checked_at))

    def _counted(self, summary: str, count: int, total: int) -> str:
        text = translate("SwitchWords", "{summary}. {count} of {total} uses are on.")
        plain = summary.rstrip(" .。")
        return text.format(summary=plain, count=self._dates.number(count), total=self._dates.number(total))


def why_ignored(reason: Ignored) -> str:
    """What is said of a press that does nothing."""
    if reason is Ignored.SECOND_PRESS:
        return translate("SwitchWords", "It stays off: a double click turns nothing on. Click once if you want it on.")
    if reason is Ignored.MOVED:
        return translate("SwitchWords", "It stays off: the page moved just before you clicked. Click once more.")
    return off_is_being_recorded()


def off_is_being_recorded() -> str:
    """Why a click on a switch that is on its way off does nothing."""
    return translate("SwitchWords", "Off is being recorded. You can turn it on again after that.")


def _plain_state(state: SwitchState) -> str:
    words = {
        SwitchState.UNSET: translate("SwitchWords", "Off"),
        SwitchState.OFF: translate("SwitchWords", "Off"),
        SwitchState.TURNING_ON: translate("SwitchWords", "Turning on…"),
        SwitchState.ON: translate("SwitchWords", "On"),
        SwitchState.TURNING_OFF: translate("SwitchWords", "Turning off…"),
        SwitchState.UNKNOWN: translate("SwitchWords", "Not confirmed"),
        SwitchState.CONFLICT: translate("SwitchWords", "Needs your answer"),
        SwitchState.ON_STALE: translate("SwitchWords", "On when last checked"),
        SwitchState.NOT_SAVED: translate("SwitchWords", "Turning off…"),
    }
    return words[state]
