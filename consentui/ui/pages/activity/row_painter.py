"""Draws the rows of the record: cards of one day, the rail with its discs, texts, times."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from consentui.ui.pages.activity.row_layout import DISC, RowLayout
from consentui.ui.text.activity_words import RowMark, RowWords
from consentui.ui.theme import Radius, Size, Theme, Type
from consentui.ui.theme.parts import Tone, tone_paint
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, draw_hairline, fill_box, visual_rect

translate = QCoreApplication.translate
_BEYOND = 40
_RAIL_LEFT = 31
_RAIL = 2
_GAP = 2
_CHEVRON_RIGHT = 23
_PILL_SIDE = 9


class RowPainter:
    """For one paint event. `left` and `width` are those of the column the rows stand in."""

    def __init__(
        self, theme: Theme, painter: QPainter, bounds: QRectF, left: int, width: int, direction: Qt.LayoutDirection
    ) -> None:
        self._theme = theme
        self._painter = painter
        self._bounds = bounds
        self._left = left
        self._width = width
        self._direction = direction

    def paint(self, layout: RowLayout, y: int, card_height: int, *, is_hovered: bool, has_ring: bool) -> None:
        """One row whose top is at `y`."""
        row, painter = layout.row, self._painter
        if row.heading:
            place = self._place(0, y + layout.heading_top, self._width, 1)
            ink = self._theme.colours.text2
            layout.heading.draw(painter, place.x(), place.y(), self._width, ink, self._direction)
        top = y + layout.body_top
        height = layout.height(card_height) - layout.body_top
        self._card(layout, top, height)
        if is_hovered and row.item is not None:
            self._hover(layout, top)
        if not row.heading:
            self._hairline(layout, top)
        self._rail(layout, top, height)
        if row.words is None:
            self._placeholder(layout, top)
        else:
            self._texts(layout, row.words, top, is_open=bool(card_height))
        if has_ring:
            box = self._place(2, top + 2, self._width - 4, layout.body_height - 4)
            draw_focus_ring(painter, self._theme, box, Radius.FIELD)

    def _place(self, x: float, y: float, width: float, height: float) -> QRectF:
        """x counts from the reading side of the column."""
        column = QRectF(self._left, 0, self._width, self._bounds.height())
        return visual_rect(self._direction, column, QRectF(self._left + x, y, width, height))

    def _card(self, layout: RowLayout, top: float, height: float) -> None:
        """The part of the day's card behind this row; its round ends are those of the first and the last."""
        colours, painter = self._theme.colours, self._painter
        box = QRectF(self._left, top, self._width, height)
        above = 0 if layout.row.heading else _BEYOND
        below = 0 if layout.row.ends_card else _BEYOND
        painter.save()
        painter.setClipRect(box)
        draw_box(painter, box.adjusted(0, -above, 0, below), Radius.CARD, colours.surface, colours.line)
        painter.restore()

    def _hover(self, layout: RowLayout, top: float) -> None:
        box = QRectF(self._left + 1, top + 1, self._width - 2, layout.body_height - 2)
        fill_box(self._painter, box.adjusted(0, 4 if layout.row.heading else 0, 0, -4), self._theme.colours.hover)

    def _hairline(self, layout: RowLayout, top: float) -> None:
        place = self._place(layout.text_left, top, self._width - layout.text_left - 1, 1)
        draw_hairline(self._painter, self._theme.colours.line, place.x(), place.y(), place.width())

    def _rail(self, layout: RowLayout, top: float, height: float) -> None:
        words, colours = layout.row.words, self._theme.colours
        side = round(self._theme.part(DISC))
        middle, x = top + layout.body_height / 2, _RAIL_LEFT - _RAIL / 2
        upper, lower = middle - side / 2 - _GAP, middle + side / 2 + _GAP
        if not layout.row.heading:
            fill_box(self._painter, self._place(x, top, _RAIL, upper - top), colours.line2)
        if not layout.row.ends_card:
            fill_box(self._painter, self._place(x, lower, _RAIL, top + height - lower), colours.line2)
        disc = self._place(_RAIL_LEFT - side / 2, middle - side / 2, side, side)
        if words is not None:
            self._disc(words, disc)

    def _disc(self, words: RowWords, disc: QRectF) -> None:
        colours, painter, radius = self._theme.colours, self._painter, disc.width() / 2
        if words.mark is RowMark.ON:
            draw_box(painter, disc, radius, colours.accent, None)
            self._icon("check", disc, 0.62, colours.on_accent, 2.4)
            return
        if words.mark in (RowMark.PLAIN, RowMark.POLICY):
            is_policy = words.mark is RowMark.POLICY
            fill, ink = (colours.tint, colours.tint_text) if is_policy else (colours.hover, colours.text2)
            line = colours.line if self._theme.is_high_contrast else None
            draw_box(painter, disc, radius, fill, line)
            self._icon(words.icon, disc, 0.66, ink, 1.8)
            return
        is_waiting = words.mark is RowMark.WAITING
        painter.setBrush(colours.surface)
        style = Qt.PenStyle.DashLine if is_waiting else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colours.text2, 1.5, style))
        painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75))
        self._icon("clock" if is_waiting else "minus", disc, 0.6, colours.text2, 2.2)

    def _icon(self, name: str, disc: QRectF, share: float, colour: object, stroke: float) -> None:
        side = round(disc.width() * share)
        centre = disc.center()
        box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        self._theme.draw_icon(self._painter, name, box, colour, stroke)  # type: ignore[arg-type]

    def _texts(self, layout: RowLayout, words: RowWords, top: float, *, is_open: bool) -> None:
        colours, painter, width = self._theme.colours, self._painter, layout.text_width
        title, line = layout.title.height(width), layout.line.height(width)
        pill = self._pill_size() if words.is_sensitive else None
        pill_x, is_beside = layout.pill_place(pill[0]) if pill else (0.0, True)
        extra = pill[1] if pill and not is_beside else 0
        y = top + (layout.body_height - title - line - extra) / 2
        x = self._place(layout.text_left, y, width, 1).x()
        layout.title.draw(painter, x, y, width, colours.text, self._direction)
        layout.line.draw(painter, x, y + title + (0 if is_beside else extra), width, colours.text2, self._direction)
        if pill:
            pill_y = y + (title - pill[1]) / 2 if is_beside else y + title
            self._pill(self._place(layout.text_left + pill_x, pill_y, *pill))
        self._time(layout, top)
        if layout.row.item is not None:
            side = round(self._theme.part(Size.ICON_M))
            middle = top + layout.body_height / 2
            box = self._place(self._width - _CHEVRON_RIGHT - side / 2 - side / 2, middle - side / 2, side, side)
            self._theme.draw_icon(painter, "chevron-up" if is_open else "chevron-down", box, colours.text2, 2.0)

    def _time(self, layout: RowLayout, top: float) -> None:
        if layout.row.time:
            width = layout.time.natural_width()
            height = self._theme.line_height(Type.SMALL)
            x = self._width - layout.time_right - width
            place = self._place(x, top + (layout.body_height - height) / 2, width, height)
            layout.time.draw(self._painter, place.x(), place.y(), width + 1, self._theme.colours.text2, self._direction)

    def _pill_size(self) -> tuple[float, float]:
        metrics = self._theme.font_metrics(Type.CAPTION_LABEL)
        width = metrics.horizontalAdvance(translate("RowPainter", "Sensitive")) + 2 * _PILL_SIDE
        return width, self._theme.line_height(Type.CAPTION_LABEL) + 6

    def _pill(self, box: QRectF) -> None:
        paint = tone_paint(self._theme.colours, Tone.OUTLINE)
        draw_box(self._painter, box, box.height() / 2, paint.fill, paint.line)
        self._painter.setPen(paint.ink)
        self._painter.setFont(self._theme.font(Type.CAPTION_LABEL))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, translate("RowPainter", "Sensitive"))

    def _placeholder(self, layout: RowLayout, top: float) -> None:
        """A row that is on its way: grey shapes where its texts will be."""
        for x, y, width, height in ((0, 14, 180, 12), (0, 32, 120, 9)):
            box = self._place(layout.text_left + x, top + y, min(width, layout.text_width), height)
            draw_box(self._painter, box, height / 2, self._theme.colours.hover, None)
        centre = self._place(_RAIL_LEFT, top + layout.body_height / 2, 0, 0).topLeft()
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.colours.hover)
        self._painter.drawEllipse(QPointF(centre), DISC / 2, DISC / 2)
