"""A card that assistive technology hears as a group, named by its heading."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme
from consentui.ui.widgets.card import Card

_PADDING = 17


class GroupCard(Card):
    """`setAccessibleName` with the heading that stands in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=_PADDING)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Grouping

    def accessible_text(self, _kind: QtGui.QAccessible.Text) -> str:
        return ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return
