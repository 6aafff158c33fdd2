"""Reads the project's own SVG icons into a painter path.

Only the part of SVG that `resources/icons` uses: path (all commands but S, T and Q; arcs of circles), circle,
ellipse, rect, line, polyline.
Own code instead of QtSvg: no second library to load before the first picture, and the stroke width stays free.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

_ELEMENT = re.compile(r"<(path|circle|ellipse|rect|line|polyline)\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_TOKEN = re.compile(r"[MmLlHhVvCcAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "A": 7, "Z": 0}


class IconError(ValueError):
    """An icon file uses something this reader does not know."""


class IconShape:
    """The strokes of one icon, and the dots that are filled (`class="dot"`)."""

    __slots__ = ("dots", "strokes")

    def __init__(self, strokes: QPainterPath, dots: QPainterPath) -> None:
        self.strokes = strokes
        self.dots = dots


def read_icon(svg: str) -> IconShape:
    """Parse the text of an SVG file on the 24 grid."""
    strokes, dots = QPainterPath(), QPainterPath()
    for kind, raw in _ELEMENT.findall(svg):
        attributes = dict(_ATTRIBUTE.findall(raw))
        target = dots if attributes.get("class") == "dot" else strokes
        _add_element(target, kind, attributes)
    if strokes.isEmpty() and dots.isEmpty():
        raise IconError("no shape in the icon")
    return IconShape(strokes, dots)


def _add_element(path: QPainterPath, kind: str, attributes: dict[str, str]) -> None:
    def number(name: str) -> float:
        return float(attributes.get(name, "0"))

    if kind == "path":
        _PathReader(path).read(attributes["d"])
    elif kind == "circle":
        path.addEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"))
    elif kind == "ellipse":
        path.addEllipse(QPointF(number("cx"), number("cy")), number("rx"), number("ry"))
    elif kind == "rect":
        box = QRectF(number("x"), number("y"), number("width"), number("height"))
        path.addRoundedRect(box, number("rx"), number("rx"))
    elif kind == "line":
        path.moveTo(number("x1"), number("y1"))
        path.lineTo(number("x2"), number("y2"))
    else:
        values = [float(value) for value in _TOKEN.findall(attributes["points"])]
        path.moveTo(values[0], values[1])
        for x, y in zip(values[2::2], values[3::2], strict=True):
            path.lineTo(x, y)


class _PathReader:
    """Walks the commands of one `d` attribute."""

    def __init__(self, path: QPainterPath) -> None:
        self._path = path
        self._x = self._y = 0.0
        self._start = (0.0, 0.0)

    def read(self, data: str) -> None:
        for command, values in _commands(data):
            is_relative = command.islower()
            dx, dy = (self._x, self._y) if is_relative else (0.0, 0.0)
            self._draw(command.upper(), values, dx, dy)

    def _draw(self, command: str, v: list[float], dx: float, dy: float) -> None:
        if command == "M":
            self._x, self._y = v[0] + dx, v[1] + dy
            self._start = (self._x, self._y)
            self._path.moveTo(self._x, self._y)
        elif command == "Z":
            self._path.closeSubpath()
            self._x, self._y = self._start
        elif command == "C":
            self._path.cubicTo(v[0] + dx, v[1] + dy, v[2] + dx, v[3] + dy, v[4] + dx, v[5] + dy)
            self._x, self._y = v[4] + dx, v[5] + dy
        elif command == "A":
            self._arc(v[0], bool(v[3]), bool(v[4]), v[5] + dx, v[6] + dy)
        else:
            x = v[0] + dx if command in "LH" else self._x
            y = {"L": v[-1] + dy, "V": v[-1] + dy, "H": self._y}[command]
            self._x, self._y = x, y
            self._path.lineTo(x, y)

    def _arc(self, radius: float, is_large: bool, is_clockwise: bool, x: float, y: float) -> None:
        """A circular arc from the current point; SVG 1.1, appendix F.6.5, for equal radii."""
        half_x, half_y = (self._x - x) / 2, (self._y - y) / 2
        half = math.hypot(half_x, half_y)
        if half == 0:
            return
        radius = max(radius, half)
        height = math.sqrt(max(radius * radius - half * half, 0.0)) / half
        sign = -1.0 if is_large == is_clockwise else 1.0
        cx = sign * height * half_y + (self._x + x) / 2
        cy = -sign * height * half_x + (self._y + y) / 2
        start = math.degrees(math.atan2(-(self._y - cy), self._x - cx))
        end = math.degrees(math.atan2(-(y - cy), x - cx))
        sweep = (end - start) % 360
        if is_clockwise:
            sweep -= 360
        self._path.arcTo(QRectF(cx - radius, cy - radius, 2 * radius, 2 * radius), start, sweep)
        self._x, self._y = x, y


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    command, values = "", list[float]()
    tokens = _TOKEN.findall(data)
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token.isalpha():
            command = token
            position += 1
        elif not command or command in "Zz":
            raise IconError(f"a number without a command: {token}")
        count = _ARGUMENTS[command.upper()]
        values = [float(value) for value in tokens[position : position + count]]
        if len(values) != count:
            raise IconError(f"too few numbers after {command}")
        position += count
        yield command, values
        if command in "Mm":  # further pairs after a move are lines
            command = "l" if command == "m" else "L"
