"""The small list behind the pill: what waits to be sent, and a way to try now."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.domain.switch_state import SwitchState
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from consentui.ui.widgets.menu import Menu, MenuEntry

_WAITING = (SwitchState.TURNING_OFF, SwitchState.NOT_SAVED)


class WaitingMenu(Menu):
    """Owner: the MainWindow. A withdrawal cannot be taken back here: the only action is `try_requested()`."""

    try_requested = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, "")
        self.setAccessibleName(self.tr("Changes waiting to be sent"))
        self.chosen.connect(self._try)

    def open_for(self, opener: QWidget, snapshot: AppSnapshot, dates: Dates) -> None:
        """What waits now, at the pill."""
        waiting = [MenuEntry(text, is_heading=True) for text in self._waiting(snapshot)]
        if not waiting:
            waiting = [MenuEntry(self.tr("Nothing waits to be sent."), is_heading=True)]
        if snapshot.checked_at is not None:
            text = self.tr("Last checked {time}").format(time=dates.recent(snapshot.checked_at))
            waiting.append(MenuEntry(text, is_heading=True))
        action = self.tr("Try now") if snapshot.unsent_count else self.tr("Check again")
        self.set_entries([*waiting, MenuEntry(action, "try", "refresh")])
        self.open_at(opener)

    def _waiting(self, snapshot: AppSnapshot) -> list[str]:
        lines = [self._line(snapshot, purposes) for purposes in self._waiting_rows(snapshot)]
        if snapshot.session.waiting_elsewhere:
            count = snapshot.session.waiting_elsewhere
            lines.append(self.tr("%n changes made before you signed out", "", count))
        return lines

    def _waiting_rows(self, snapshot: AppSnapshot) -> list[list[str]]:
        """The purposes that wait, by the row a person turned off."""
        rows: dict[str, list[str]] = {}
        for purpose, view in snapshot.switches.items():
            if view.state in _WAITING:
                rows.setdefault(snapshot.row_of(purpose), []).append(purpose)
        return list(rows.values())

    def _line(self, snapshot: AppSnapshot, purposes: list[str]) -> str:
        """One row: its title, and the use where only one of several was on."""
        catalogue, first = snapshot.catalogue, purposes[0]
        turned_off = [purpose for purpose in purposes if not snapshot.switch(purpose).was_off] or purposes
        if catalogue is None or first not in catalogue.purpose_by_key:
            return self.tr("Turning off: {title}").format(title=first)
        title = catalogue.title_of(first)
        if len(turned_off) > 1:
            return self.tr("Turning off: {title}").format(title=title)
        use = catalogue.purpose_by_key[turned_off[0]].title
        return self.tr("Turning off: {title}, {use}").format(title=title, use=use)

    @Slot(object)
    def _try(self, _key: object) -> None:
        self.try_requested.emit()
