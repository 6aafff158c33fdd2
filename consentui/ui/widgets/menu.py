"""A small menu inside the window, in the window's own style."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from consentui.ui.theme import Radius, Space, Theme
from consentui.ui.widgets.menu_row import MenuHeading, MenuRow
from consentui.ui.widgets.painting import draw_box
from consentui.ui.widgets.shadow import SHADOW_REACH, draw_shadow
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar
from consentui.ui.widgets.typed_word import TypedWord

_EDGE = 8
_AIR = 6
_LEAST_WIDTH, _WIDEST = 200, 420


class MenuEntry(NamedTuple):
    """One line: an action (`key`), or a heading of a group. `is_checked` None is an action, else one of a group."""

    text: str
    key: object = None
    icon: str = ""
    is_checked: bool | None = None
    is_heading: bool = False


class _Scroll(QScrollArea):
    """Leaves the arrow keys to the menu."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class Menu(QWidget):
    """Child of the window, opened at a widget; closes at a choice, Esc, Tab or a click elsewhere. GUI thread.

    Signals: `chosen(object)` with the key, `closed()`. Up, Down, Home, End and what is typed move. The focus goes back.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, window: QWidget, name: str) -> None:
        super().__init__(window)
        self.hide()
        self.theme = theme
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._window = window
        self._opener: QWidget | None = None
        self._rows: list[MenuRow] = []
        self._typed = TypedWord()
        self._scroll = _Scroll(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBar(ThinScrollBar(theme))
        self._scroll.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)
        self._column = self._new_column()

    def set_entries(self, entries: Sequence[MenuEntry]) -> None:
        """What it offers; may be called again before each opening."""
        self._rows = []
        self._column = self._new_column()
        for entry in entries:
            if entry.is_heading:
                self._column.addWidget(MenuHeading(self.theme, entry.text))
                continue
            row = MenuRow(self.theme, entry.text, entry.key, icon=entry.icon, is_checked=entry.is_checked)
            row.clicked.connect(self._choose)
            self._rows.append(row)
            self._column.addWidget(row)

    def open_at(self, opener: QWidget) -> None:
        """Show it below or above the opener, whichever has room, with the focus on the checked or first row."""
        self._opener = opener
        self._typed.forget()
        widest = min(round(_WIDEST * self.theme.text_scale), self._window.width() - 2 * _EDGE)
        width = min(max(self._content_width(), opener.width(), _LEAST_WIDTH), widest)
        height = min(self._content_height(), self._window.height() - 2 * _EDGE)
        self.setGeometry(self._place(opener, width, height))
        reach = SHADOW_REACH
        self._scroll.setGeometry(reach + 1, reach + _AIR, width - 2, height - 2 * _AIR)
        self.show()
        self.raise_()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        start = next((row for row in self._rows if row.is_checked), self._rows[0] if self._rows else None)
        if start is not None:
            start.setFocus(Qt.FocusReason.PopupFocusReason)
            self._scroll.ensureWidgetVisible(start)

    @Slot()
    def close_menu(self) -> None:
        """Hide it and give the focus back."""
        if self.isHidden():
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        had_focus = self._holds(QApplication.focusWidget())
        self.hide()
        if had_focus and self._opener is not None and isValid(self._opener):
            self._opener.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        reach, colours = SHADOW_REACH, self.theme.colours
        box = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_shadow(painter, self.theme, box, Radius.CARD)
            draw_box(painter, box, Radius.CARD, colours.surface, colours.line2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = next((index for index, row in enumerate(self._rows) if row.hasFocus()), -1)
        last = len(self._rows) - 1
        target: int | None = {
            int(Qt.Key.Key_Up): current - 1 if current > 0 else last,
            int(Qt.Key.Key_Down): current + 1 if current < last else 0,
            int(Qt.Key.Key_Home): 0,
            int(Qt.Key.Key_End): last,
        }.get(event.key())
        if target is None:
            target = self._typed.find(event.text(), [row.text() for row in self._rows], current)
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.close_menu()
        elif target is not None and self._rows:
            self._rows[target].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self._rows[target])
        event.accept()

    def focusNextPrevChild(self, _is_forward: bool) -> bool:
        self.close_menu()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and not self._holds(watched):
            is_opener = watched is self._opener
            self.close_menu()
            return is_opener and isinstance(event, QMouseEvent)  # the click on the opener only closes
        if (
            isinstance(event, QKeyEvent)
            and (event.type(), event.key()) == (QEvent.Type.KeyPress, Qt.Key.Key_Space)
            and isinstance(watched, MenuRow)
            and self._typed.is_going_on
        ):
            self.keyPressEvent(event)  # "United Kingdom": here it is a letter, and chooses nothing
            return True
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.WindowDeactivate):
            self.close_menu()
        return False

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.PopupMenu

    def accessible_text(self, _kind: QtGui.QAccessible.Text) -> str:
        return ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return

    @Slot()
    def _choose(self) -> None:
        row = self.sender()
        if isinstance(row, MenuRow):
            self.close_menu()
            self.chosen.emit(row.key)

    def _new_column(self) -> QVBoxLayout:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(_AIR, 0, _AIR, 0)
        column.setSpacing(0)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)
        return column

    def _content_width(self) -> int:
        return self._column.sizeHint().width() + Space.M

    def _content_height(self) -> int:
        return self._column.sizeHint().height() + 2 * _AIR

    def _place(self, opener: QWidget, width: int, height: int) -> QRect:
        """Inside the window, at the reading side of the opener."""
        top_left = opener.mapTo(self._window, QPoint(0, 0))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = top_left.x() + opener.width() - width if is_mirrored else top_left.x()
        x = min(max(x, _EDGE), max(self._window.width() - width - _EDGE, _EDGE))
        below = top_left.y() + opener.height()
        is_below = below + height <= self._window.height() - _EDGE
        y = below if is_below else max(top_left.y() - height, _EDGE)
        reach = SHADOW_REACH
        return QRect(x - reach, y - reach, width + 2 * reach, height + 2 * reach)

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self or self.isAncestorOf(widget))
