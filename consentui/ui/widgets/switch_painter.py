"""Draws one switch: track, knob and the mark in the knob."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from consentui.ui.theme import Theme
from consentui.ui.widgets.painting import draw_box
from consentui.ui.widgets.switch_look import Mark, SwitchLook

_LINE = 1.6
_TRACK = 26.0
_KNOB_LARGE, _KNOB_SMALL = 18.0, 15.0
_DASH = (4.0, 2.6)
_ARC_DEGREES = 100


class SwitchPainter:
    """Lives for one paint event; sizes are those of a 46 x 26 track, scaled to the given one."""

    def __init__(self, painter: QPainter, theme: Theme, look: SwitchLook, track: QRectF) -> None:
        self._painter = painter
        self._theme = theme
        self._look = look
        self._track = track
        self._unit = track.height() / _TRACK

    def draw(self, place: float, turn: float | None, *, is_hovered: bool) -> None:
        """`place` is where the knob is from left to right; `turn` the angle of the spinner, None while it waits."""
        self._draw_track(is_hovered)
        half = self._track.height() / 2
        centre = QPointF(self._track.left() + half + place * (self._track.width() - 2 * half), self._track.center().y())
        if self._look.mark is Mark.SPINNER:
            self._draw_spinner(centre, turn)
            return
        diameter = _KNOB_SMALL if self._look.mark is Mark.NONE else _KNOB_LARGE
        self._draw_disc(centre, diameter, self._role(self._look.knob))
        self._draw_mark(centre)

    def _role(self, name: str | None) -> QColor | None:
        return None if name is None else getattr(self._theme.colours, name)

    def _draw_track(self, is_hovered: bool) -> None:
        fill, line = self._role(self._look.track), self._role(self._look.line)
        colours = self._theme.colours
        if is_hovered and self._look.mark is Mark.CHECK and self._look.line is None:
            fill = colours.accent_hover
        elif is_hovered and self._look.line == "control" and not self._theme.is_high_contrast:
            fill, line = colours.hover, colours.text3
        width = _LINE * self._unit
        if not self._look.is_dashed or line is None:
            draw_box(self._painter, self._track, self._track.height() / 2, fill, line, width)
            return
        pen = QPen(line, width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([length / _LINE for length in _DASH])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        shape = self._track.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        self._painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)

    def _draw_disc(self, centre: QPointF, diameter: float, fill: QColor | None) -> None:
        radius = diameter / 2 * self._unit
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(centre, radius, radius)

    def _draw_spinner(self, centre: QPointF, turn: float | None) -> None:
        """A pale ring with an arc that turns; still knob first, three dots instead of the arc with less motion."""
        ink = self._role(self._look.ink) or QColor()
        is_still = self._theme.settings.has_less_motion
        knob = self._role(self._look.knob)
        if knob is not None:
            self._draw_disc(centre, _KNOB_SMALL if turn is None and not is_still else _KNOB_SMALL - 7, knob)
        if knob is not None and turn is None and not is_still:
            return
        radius = 7.5 * self._unit
        pale = QColor(ink)
        pale.setAlphaF(0.28)
        width = 2.2 * self._unit
        self._painter.setBrush(Qt.BrushStyle.NoBrush if knob is not None else self._theme.colours.surface)
        self._painter.setPen(QPen(pale, width))
        self._painter.drawEllipse(centre, radius, radius)
        if is_still and knob is None:
            self._draw_dots(centre, ink)
        elif turn is not None:
            self._painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            self._painter.drawArc(box, round((140 - turn) * 16), -_ARC_DEGREES * 16)

    def _draw_dots(self, centre: QPointF, ink: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ink)
        for step in (-1, 0, 1):
            point = QPointF(centre.x() + step * 3.6 * self._unit, centre.y())
            self._painter.drawEllipse(point, 1.1 * self._unit, 1.1 * self._unit)

    def _draw_mark(self, centre: QPointF) -> None:
        ink = self._role(self._look.ink) or QColor()
        name, size, stroke = {
            Mark.CHECK: ("check", 11.5, 3.2),
            Mark.CLOCK: ("clock", 13.5, 2.6),
            Mark.QUESTION: ("question", 13.0, 3.2),
            Mark.BANG: ("bang", 13.0, 4.2),
        }.get(self._look.mark, ("", 0.0, 0.0))
        if name:
            side = size * self._unit
            box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
            self._theme.draw_icon(self._painter, name, box, ink, stroke)
