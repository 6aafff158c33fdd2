"""The base of widgets whose height follows from their width and that place their own children."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.theme.theme import is_restyled
from consentui.ui.widgets.painting import visual_rect

_PREFERRED_WIDTH = 420
_MOST_WIDTHS = 8


class MeasuredWidget(QWidget):
    """One widget instead of a tree of layouts. Subclasses write `measure` and, with children, `place_children`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._kept_heights: dict[tuple[int, int], int] = {}  # by width and revision of the theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def measure(self, width: int) -> int:
        """The height this widget needs in that width."""
        raise NotImplementedError

    def place_children(self) -> None:
        """Put the children where `measure` counted on them."""

    def preferred_width(self) -> int:
        """The width of the size hint."""
        return _PREFERRED_WIDTH

    def remeasure(self) -> None:
        """Call after any change that may change the height or the places."""
        self._kept_heights.clear()
        if not self._fits():
            self.updateGeometry()
        self.place_children()
        self.update()

    def _fits(self) -> bool:
        """It needs what it has, so no layout has to be asked: that would go through the whole page."""
        has_one_width = type(self).preferred_width is MeasuredWidget.preferred_width
        return has_one_width and self.isVisible() and self.heightForWidth(self.width()) == self.height()

    def heightForWidth(self, width: int) -> int:
        """Kept for some widths: a layout asks in turn for that of the size hint and for the one there is."""
        key = (width, self.theme.revision)
        height = self._kept_heights.get(key)
        if height is None:
            height = self.measure(width)
            if len(self._kept_heights) == _MOST_WIDTHS:
                self._kept_heights.clear()
            self._kept_heights[key] = height
        return height

    def sizeHint(self) -> QSize:
        width = self.preferred_width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.theme.line_height(Type.BODY))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_children()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyled(event) or event.type() == QEvent.Type.LayoutDirectionChange:
            self.remeasure()

    def put(self, child: QWidget, x: float, y: float, width: float, height: float) -> None:
        """Place a child; x counts from the reading side."""
        box = visual_rect(self.layoutDirection(), self.rect(), QRectF(x, y, width, height))
        child.setGeometry(QRect(round(box.x()), round(box.y()), round(width), round(height)))

    def place_of(self, x: float, y: float, width: float, height: float) -> QRectF:
        """The same for something that is painted."""
        return visual_rect(self.layoutDirection(), self.rect(), QRectF(x, y, width, height))


def height_of(widget: QWidget, width: int) -> int:
    """The height any child needs in that width."""
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
