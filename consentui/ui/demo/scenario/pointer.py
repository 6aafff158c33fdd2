"""The pointer that shows a watcher where a scenario clicks; the mouse of this computer is left alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme

_SIZE, _LINE = 36, 3.0


class Pointer(QWidget):
    """Owner: the window. A ring over everything; a disc while it is pressed. Takes no click and has no name."""

    outlives_words = True

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._is_pressed = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(_SIZE, _SIZE)
        self.hide()

    @property
    def place(self) -> QPoint:
        """Its middle, in the window."""
        return self.pos() + QPoint(_SIZE // 2, _SIZE // 2)

    def stand_at(self, place: QPoint, *, is_pressed: bool = False) -> None:
        """Show it there, over everything."""
        self.move(place - QPoint(_SIZE // 2, _SIZE // 2))
        self._is_pressed = is_pressed
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        box = QRectF(self.rect()).adjusted(_LINE, _LINE, -_LINE, -_LINE)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.surface, 2 * _LINE))
            painter.drawEllipse(box)
            painter.setPen(QPen(colours.accent, _LINE))
            if self._is_pressed:
                painter.setBrush(colours.accent)
            painter.drawEllipse(box)
