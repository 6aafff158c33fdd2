"""What stands below the last row of the policy: it scrolls with the text and is as high as it wants to be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.pages.policy.reader_view import ReaderView

_CHANGES_ITS_HEIGHT = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest)


class ReaderFoot(QObject):
    """Owned by the ReaderView, which owns `widget`, too. Hidden, it takes no room; a control in it that gets the focus
    is brought into view."""

    def __init__(self, view: ReaderView, widget: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._widget = widget
        is_shown = not widget.isHidden()
        widget.setParent(view)
        widget.setVisible(is_shown)
        view.foot, view.foot_height = widget, self.height_for
        view.moved.connect(self._place)
        for each in (widget, *widget.findChildren(QWidget)):
            each.installEventFilter(self)

    def height_for(self, width: int) -> int:
        """In pixels; 0 while it is hidden."""
        if self._widget.isHidden():
            return 0
        wanted = self._widget.heightForWidth(width)
        return wanted if wanted >= 0 else self._widget.sizeHint().height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._widget and event.type() in _CHANGES_ITS_HEIGHT:
            self._view.keep_in_view()
        elif isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._view.place.go_to_end()
            self._view.scroll_by(0)
        return super().eventFilter(watched, event)

    @Slot()
    def _place(self) -> None:
        """Below the last row; out of view where that is."""
        if not self._widget.isHidden():
            end = self._view.place.end()
            y = self._view.height() if end is None else end
            self._widget.setGeometry(0, y, self._view.width(), self._view.place.foot)
