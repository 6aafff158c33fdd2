"""Paints one line of the contents: number and title, what was found, and whether it is open."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from consentui.ui.models.contents_rows import ContentsLine
from consentui.ui.models.reader_document import Place, shown
from consentui.ui.theme import Radius, Size, Theme, Type
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, visual_rect

_SECTION_X, _TOPIC_X, _END = 10, 24, 12
_LEFT, _RIGHT = 20, 3
_BADGE, _BADGE_SIDE = 20, 6
_NUMBER_GAP = 7

Cut = dict[tuple[str, Type, int, int], tuple[str, float]]


class ContentsPainter:
    """Made for one paint event of the ContentsList. `cut`: texts cut to their room before, kept by the list."""

    def __init__(self, theme: Theme, painter: QPainter, direction: Qt.LayoutDirection, cut: Cut) -> None:
        self._theme = theme
        self._cut = cut
        self._painter = painter
        self._direction = direction

    def paint(
        self, place: Place, line: ContentsLine, bounds: QRectF, *, is_current: bool, is_hovered: bool, has_ring: bool
    ) -> None:
        """One line in its bounds."""
        colours, painter = self._theme.colours, self._painter
        box = bounds.adjusted(_LEFT, 1, -_RIGHT, -1)
        if self._direction == Qt.LayoutDirection.RightToLeft:
            box = bounds.adjusted(_RIGHT, 1, -_LEFT, -1)
        if is_current:
            draw_box(painter, box, Radius.FIELD, colours.tint, colours.line if self._theme.is_high_contrast else None)
        elif is_hovered:
            draw_box(painter, box, Radius.FIELD, colours.hover, None)
        if has_ring:
            draw_focus_ring(painter, self._theme, box, Radius.FIELD)
        end = box.width() - _END
        if line.is_open is not None:
            side = round(self._theme.part(Size.ICON_S))
            icon = QRectF(box.x() + end - side, box.y() + (box.height() - side) / 2, side, side)
            name = "chevron-up" if line.is_open else "chevron-down"
            self._theme.draw_icon(painter, name, self._mirrored(box, icon), colours.text2)
            end -= side + _NUMBER_GAP
        if line.found:
            end = self._paint_count(box, end, line.found)
        style = Type.SMALL_STRONG if place.is_section else Type.SMALL_LABEL if is_current else Type.SMALL
        ink = colours.tint_text if is_current else colours.text if place.is_section else colours.text2
        painter.setPen(ink)
        x: float = _SECTION_X if place.is_section else _TOPIC_X
        if place.number:
            x = self._text(box, x, shown(place.number), style, end - x) + _NUMBER_GAP
        self._text(box, x, shown(place.title), style, end - x)

    def _paint_count(self, box: QRectF, end: float, count: int) -> float:
        colours, text = self._theme.colours, f"{count}"
        metrics = self._theme.font_metrics(Type.CAPTION_STRONG)
        high = max(_BADGE, self._theme.line_height(Type.CAPTION_STRONG) + 3)
        wide = max(high, metrics.horizontalAdvance(text) + 2 * _BADGE_SIDE)
        badge = QRectF(box.x() + end - wide, box.y() + (box.height() - high) / 2, wide, high)
        badge = self._mirrored(box, badge)
        draw_box(self._painter, badge, high / 2, colours.mark, None)
        self._painter.setPen(colours.mark_text)
        self._painter.setFont(self._theme.font(Type.CAPTION_STRONG))
        x = badge.x() + (wide - metrics.horizontalAdvance(text)) / 2
        y = badge.y() + (high + metrics.ascent() - metrics.descent()) / 2
        self._painter.drawText(QPointF(x, y), text)
        return end - wide - _NUMBER_GAP

    def _text(self, box: QRectF, x: float, text: str, style: Type, room: float) -> float:
        """Draws and gives where the text ends."""
        metrics, key = self._theme.font_metrics(style), (text, style, round(room), self._theme.revision)
        if key not in self._cut:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0.0))
            self._cut[key] = text, metrics.horizontalAdvance(text)
        text, wide = self._cut[key]
        place = self._mirrored(box, QRectF(box.x() + x, box.y(), wide, box.height()))
        self._painter.setFont(self._theme.font(style))
        baseline = box.y() + (box.height() + metrics.ascent() - metrics.descent()) / 2
        self._painter.drawText(QPointF(place.x(), baseline), text)
        return x + wide

    def _mirrored(self, box: QRectF, part: QRectF) -> QRectF:
        return visual_rect(self._direction, box, part)
