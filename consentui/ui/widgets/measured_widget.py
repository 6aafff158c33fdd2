"""The base of widgets whose height follows from their width and that place their own children."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.theme.theme import is_restyled
from consentui.ui.widgets.painting import visual_rect

_PREFERRED_WIDTH = 420


class MeasuredWidget(QWidget):
    """One widget instead of a tree of layouts. Subclasses write `measure` and, with children, `place_children`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._measured: tuple[int, int, int] | None = None
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
        self._measured = None
        if not self._fits():
            self.updateGeometry()
        self.place_children()
        self.update()

    def _fits(self) -> bool:
        """It needs what it has, so no layout has to be asked: that would go through the whole page."""
        has_one_width = type(self).preferred_width is MeasuredWidget.preferred_width
        return has_one_width and self.isVisible() and self.heightForWidth(self.width()) == self.height()

    def heightForWidth(self, width: int) -> int:
        key = (width, self.theme.revision)
        if self._measured is None or self._measured[:2] != key:
            self._measured = (*key, self.measure(width))
        return self._measured[2]

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
