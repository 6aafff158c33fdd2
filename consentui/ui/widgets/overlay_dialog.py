"""The base of every dialog: a panel over a scrim inside the window, with a focus trap of its own."""

from __future__ import annotations

from typing import cast

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from consentui.ui.theme import Motion, Scheme, Theme
from consentui.ui.widgets.dialog_panel import DialogPanel
from consentui.ui.widgets.reveal import Reveal
from consentui.ui.widgets.shadow import SHADOW_REACH

_SCRIM_LIGHT, _SCRIM_OTHER = 0.42, 0.60
_SHARE_OF_WINDOW = 0.9
_EDGE = 16
_RISE = 8


class OverlayDialog(QWidget):
    """Owner: whoever opens it; a child of the window. GUI thread.

    Fill `body` (a column) and `add_footer`. `open()` shows it and puts the focus on the heading; Esc and the close
    button emit `dismissed()` and close; `closed()` follows every closing, and the focus goes back to the opener.
    No button is a default: Enter does nothing until one has the focus. A click on the scrim does nothing.
    """

    dismissed = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, title: str, window: QWidget, *, width: int = 540, has_close: bool = True) -> None:
        super().__init__(window)
        self.hide()
        self._window = window
        self.theme = theme
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._opener: QWidget | None = None
        self._panel = DialogPanel(theme, title, self, width=width, has_close=has_close)
        self._panel.close_requested.connect(self.dismiss)
        self._panel.resized.connect(self._place_panel)
        self._appearance = Reveal(theme, Motion.DIALOG, self)
        self._appearance.moved.connect(self._place_panel)
        window.installEventFilter(self)

    @property
    def body(self) -> QVBoxLayout:
        """The column between heading and footer; it scrolls when the window is too low."""
        return self._panel.body

    @property
    def panel(self) -> DialogPanel:
        """The visible part."""
        return self._panel

    def add_footer(self, widget: QWidget, *, at_start: bool = False) -> None:
        """Buttons of the footer, from start to end; `at_start` sets one apart on the other side."""
        self._panel.add_footer(widget, at_start=at_start)

    def set_title(self, title: str) -> None:
        """Another heading."""
        self._panel.heading.set_text(title)

    def open(self) -> None:
        """Show it over the window; returns at once."""
        self._opener = QApplication.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._place_panel()
        self._panel.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self._application().focusChanged.connect(self._keep_focus)
        self._appearance.go_to(1.0, is_gliding=True)

    def close_dialog(self) -> None:
        """Hide it, give the focus back, emit `closed`."""
        if self.isHidden():
            return
        self._application().focusChanged.disconnect(self._keep_focus)
        self._appearance.go_to(0.0, is_gliding=False)
        self.hide()
        if self._opener is not None and isValid(self._opener) and self._opener.isVisible():
            self._opener.setFocus(Qt.FocusReason.PopupFocusReason)
        self._opener = None
        self.closed.emit()

    @Slot()
    def dismiss(self) -> None:
        """As Esc: nothing was decided."""
        if not self.isHidden():
            self.dismissed.emit()
            self.close_dialog()

    def paintEvent(self, event: QPaintEvent) -> None:
        scrim = QColor(self.theme.colours.scrim)
        share = _SCRIM_LIGHT if self.theme.scheme is Scheme.LIGHT else _SCRIM_OTHER
        scrim.setAlphaF(share * self._appearance.value)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), scrim)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()  # no key reaches the page below

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        current = QApplication.focusWidget()
        start = current if current is not None and self.isAncestorOf(current) else self._panel.heading
        target = start
        while True:
            following = target.nextInFocusChain() if is_forward else target.previousInFocusChain()
            if following is None or following is start:
                return True  # nothing else to go to; the focus stays inside
            target = following
            if self.isAncestorOf(target) and _takes_tab(target):
                reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
                target.setFocus(reason)
                return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window and not self.isHidden():
            self.setGeometry(self._window.rect())
            self._place_panel()
        return False

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Dialog

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self._panel.heading.text() if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.modal = True

    def _application(self) -> QApplication:
        return cast(QApplication, QApplication.instance())

    @Slot()
    def _place_panel(self) -> None:
        width = min(self._panel.wanted_width(), self.width() - 2 * _EDGE)
        height = min(self._panel.heightForWidth(width), round(self.height() * _SHARE_OF_WINDOW))
        rise = round(_RISE * (1 - self._appearance.value))
        box = QRect((self.width() - width) // 2, (self.height() - height) // 2 + rise, width, height)
        reach = SHADOW_REACH
        self._panel.setGeometry(box.adjusted(-reach, -reach, reach, reach))
        self.update()

    @Slot(QWidget, QWidget)
    def _keep_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or new.window() is not self.window() or self.isAncestorOf(new) or self.isHidden():
            return
        above: QWidget | None = new
        while above is not None and above.parentWidget() is not self._window:
            above = above.parentWidget()
        siblings = self._window.children()  # a menu or toast above the dialog may have the focus
        if above is not None and siblings.index(above) < siblings.index(self):
            self._panel.heading.setFocus(Qt.FocusReason.OtherFocusReason)


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.isVisible()
