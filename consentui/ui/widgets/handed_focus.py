"""A control that goes away hands its keyboard focus on, so that nobody is thrown back to the top of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from consentui.ui.widgets.painted_button import PaintedButton


def hand_focus_on(leaving: QWidget, successor: QWidget) -> None:
    """Call before `leaving` is hidden or disabled; nothing happens where the focus is elsewhere.

    A focus that the keyboard moved shows its ring at the successor, too; one that follows a mouse click does not.
    """
    focus = QApplication.focusWidget()
    if focus is None or not (focus is leaving or leaving.isAncestorOf(focus)):
        return
    if successor.focusPolicy() == Qt.FocusPolicy.NoFocus:
        successor.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a heading: it takes the focus, but is no stop of Tab
    has_ring = isinstance(focus, PaintedButton) and focus.has_ring
    successor.setFocus(Qt.FocusReason.TabFocusReason if has_ring else Qt.FocusReason.MouseFocusReason)
