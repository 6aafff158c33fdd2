"""Keeps the control that has the focus out from under the toast (WCAG 2.2, 2.4.11)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from consentui.ui.widgets.scroll_page import ScrollPage
from consentui.ui.widgets.shadow import SHADOW_REACH
from consentui.ui.widgets.toast import TOAST_BOTTOM, Toast

_AIR = 8


class ToastClearance(QObject):
    """Owner: the toast. GUI thread. Scrolls what has the focus above it, also where the page ends there."""

    def __init__(self, toast: Toast, window: QWidget) -> None:
        super().__init__(toast)
        self._toast = toast
        self._window = window
        self._grown: ScrollPage | None = None
        # What appeared or moved has its place only after the layouts.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._clear)
        toast.installEventFilter(self)
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._look_again)  # type: ignore[union-attr]
        toast.closed.connect(self._give_back)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            self._soon.start()
        return False

    @Slot()
    def _look_again(self) -> None:
        self._soon.start()

    @Slot()
    def _give_back(self) -> None:
        self._soon.stop()
        if self._grown is not None:
            self._grown.verticalScrollBar().rangeChanged.disconnect(self._look_again)
            self._grown.set_room_below(0)
            self._grown = None

    @Slot()
    def _clear(self) -> None:
        focus: QWidget | None = self._window.focusWidget()
        if self._toast.isHidden() or focus is None or self._toast.isAncestorOf(focus) or not focus.isVisible():
            return
        area = _scrolled(focus)
        place = QRect(focus.mapTo(self._window, QPoint(0, 0)), focus.size())
        covered = place.bottom() + _AIR - self._top()
        if area is None or covered <= 0 or not place.intersects(self._covered()):
            return
        bar = area.verticalScrollBar()
        if bar.value() + covered > bar.maximum() and isinstance(area, ScrollPage) and self._grown is None:
            self._grown = area
            area.set_room_below(self._window.height() - self._top() + _AIR)
            bar.rangeChanged.connect(self._look_again)  # there is room once the page is laid out
            return
        bar.setValue(bar.value() + covered)

    def _covered(self) -> QRect:
        """Where the toast comes to rest."""
        box = self._toast.geometry().adjusted(SHADOW_REACH, 0, -SHADOW_REACH, 0)
        return QRect(box.x(), self._top() - _AIR, box.width(), self._window.height())

    def _top(self) -> int:
        height = self._toast.height() - 2 * SHADOW_REACH
        return self._window.height() - TOAST_BOTTOM - height


def _scrolled(widget: QWidget) -> QScrollArea | None:
    """The innermost part that scrolls around it."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
