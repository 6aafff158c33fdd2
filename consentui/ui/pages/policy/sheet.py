"""The ground of the text and of the lists beside the contents, also under their scroll bars."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme
from consentui.ui.widgets.painting import fill_box


class Sheet(QWidget):
    """Owner: the PolicyPage."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fill_box(painter, event.rect().toRectF(), self._theme.colours.surface)
