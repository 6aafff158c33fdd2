"""The card of looking inside: the files at its start, the content beside them, or below where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.painting import draw_hairline, visual_rect

_FILES_WIDTH, _LEAST_CONTENT = 230, 360
_FILES_HEIGHT, _LEAST_HEIGHT = 190, 420
_EDGE = 1


class InspectCard(Card):
    """Owner: the InspectPage, which made both parts."""

    def __init__(self, theme: Theme, files: QWidget, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._files, self._content = files, content
        for part in (files, content):
            part.setParent(self)

    def minimumSizeHint(self) -> QSize:
        scale = self.theme.text_scale
        more = self._files_height() if self._is_stacked() else 0
        return QSize(200, round(min(_LEAST_HEIGHT * scale, 560)) + more)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
        inner = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -2 * _EDGE)
        if self._is_stacked():
            high = self._files_height()
            self._files.setGeometry(inner.adjusted(0, 0, 0, high - inner.height()))
            self._content.setGeometry(inner.adjusted(0, high + _EDGE, 0, 0))
            return
        wide = self._files_width()
        for part, x, width in ((self._files, 0, wide), (self._content, wide + _EDGE, inner.width() - wide - _EDGE)):
            box = inner.adjusted(x, 0, 0, 0)
            box.setWidth(width)
            part.setGeometry(visual_rect(self.layoutDirection(), inner, box.toRectF()).toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        line = self.theme.colours.line
        with QPainter(self) as painter:
            if self._is_stacked():
                draw_hairline(painter, line, _EDGE, _EDGE + self._files_height(), self.width() - 2 * _EDGE)
                return
            content = self._content.geometry()
            is_after = content.x() > self._files.x()
            x = content.x() - _EDGE if is_after else content.right() + 1
            painter.fillRect(x, _EDGE, 1, self.height() - 3 * _EDGE, line)

    def _files_height(self) -> int:
        return round(_FILES_HEIGHT * self.theme.text_scale)

    def _files_width(self) -> int:
        return round(_FILES_WIDTH * min(self.theme.text_scale, 1.3))

    def _is_stacked(self) -> bool:
        return self.width() < (self._files_width() + _LEAST_CONTENT * self.theme.text_scale)
