"""The search over everything (Ctrl K, #25): a panel over the window that takes the keys while it is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from consentui.ui.models.search_entries import SearchEntry
from consentui.ui.theme import Radius, Scheme, Theme
from consentui.ui.widgets.painting import draw_box
from consentui.ui.widgets.search_panel import SearchPanel
from consentui.ui.widgets.shadow import draw_shadow

_WIDTH, _TOP, _EDGE = 620, 96, 16
_ROW_JUMP = 5
_SCRIM_LIGHT, _SCRIM_OTHER = 0.42, 0.60


class SearchPalette(QWidget):
    """Owner: the SearchDesk; a child of the window. GUI thread. The focus stays in the field: arrows move the
    selection, Enter opens, Esc and Ctrl K close and give the focus back.

    Signals: `chosen(SearchTarget)`, after it has closed; `closed()`.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self.theme = theme
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._window = window
        self._opener: QWidget | None = None
        self.panel = SearchPanel(theme, self)
        self.panel.searched.connect(self._place)
        self.panel.chosen.connect(self._open)
        self.panel.field.installEventFilter(self)
        window.installEventFilter(self)

    def open_with(self, entries: Sequence[SearchEntry]) -> None:
        """Show it over the window, empty, with the focus in the field."""
        self._opener = QApplication.focusWidget()
        self.panel.begin(entries)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._place()
        self.panel.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def close_palette(self) -> None:
        """Hide it and give the focus back."""
        if self.isHidden():
            return
        self._hide()
        if self._opener is not None and isValid(self._opener) and self._opener.isVisible():
            self._opener.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.panel.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes_key(event)
        if watched is self._window and event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._window.rect())
            self._place()
        return False

    def focusNextPrevChild(self, _is_forward: bool) -> bool:
        return True  # the field is the only stop

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_palette()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # no key reaches the page below

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self.theme.colours
        scrim = QColor(colours.scrim)
        scrim.setAlphaF(_SCRIM_LIGHT if self.theme.scheme is Scheme.LIGHT else _SCRIM_OTHER)
        box = QRectF(self.panel.geometry())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), scrim)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_shadow(painter, self.theme, box, Radius.DIALOG)
            draw_box(painter, box, Radius.DIALOG, colours.surface, colours.line)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Dialog

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self.tr("Search") if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.modal = True

    def _takes_key(self, event: QKeyEvent) -> bool:
        is_toggle = event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        steps = {
            int(Qt.Key.Key_Up): -1,
            int(Qt.Key.Key_Down): 1,
            int(Qt.Key.Key_PageUp): -_ROW_JUMP,
            int(Qt.Key.Key_PageDown): _ROW_JUMP,
        }
        if event.key() == Qt.Key.Key_Escape or is_toggle:
            self.close_palette()
        elif event.key() in steps:
            self.panel.move_selection(steps[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.panel.results.selected)
        elif event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    @Slot(int)
    def _open(self, place: int) -> None:
        target = self.panel.target(place)
        if target is not None:
            self._hide()
            self.chosen.emit(target)

    def _hide(self) -> None:
        self.panel.be_quiet()
        self.hide()
        self.closed.emit()

    @Slot()
    def _place(self) -> None:
        """Under the top of the window, as high as its results or as the window allows."""
        width = min(round(_WIDTH * min(self.theme.text_scale, 1.5)), self.width() - 2 * _EDGE)
        top = min(_TOP, max(self.height() // 8, _EDGE))
        height = min(self.panel.wanted_height(width), self.height() - top - _EDGE)
        self.panel.setGeometry(QRect((self.width() - width) // 2, top, width, height))
        self.update()
