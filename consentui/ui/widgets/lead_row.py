"""A row that leads to a page of its own: tile, title, line, an optional pill, and a chevron that points there."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.expander import Expander
from consentui.ui.widgets.setting_row import SettingRow


class LeadRow(SettingRow):
    """Owner: its group. `lead_requested()` at a click anywhere on it, at Enter, and at the arrow key that points on."""

    lead_requested = Signal()
    title_style = Type.LABEL
    tile_side = 36
    least_height = 64
    air = 12
    end = 4

    def __init__(self, theme: Theme, icon: str, title: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, icon, title, line, parent, has_switch=False, has_details=False)
        self.expander = Pointer(theme, self._expander_name(title), self)
        self.expander.clicked.connect(self.lead_requested)
        self.setMouseTracking(True)
        self.set_tone(Tone.NEUTRAL)

    def set_open(self, is_open: bool) -> None:
        """It does not open: it leads on."""
        if is_open:
            self.lead_requested.emit()


class Pointer(Expander):
    """The chevron of a row that leads on: a button, neither expanded nor collapsed."""

    def icon_name(self) -> str:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return "chevron-left" if is_mirrored else "chevron-right"

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        return
