"""One permission on the Overview: a disc with its icon, name and state; a button that leads to it."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Radius, Size, Theme, Type
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, visual_rect

_DISC = 46
_AIR, _TITLE_ABOVE, _WORDS_ABOVE, _BELOW = 8, 10, 3, 8
_ROW_GAP, _ROW_AIR = 14, 8


class StateTile(PaintedButton):
    """Owner: a TileRow, which says whether it lies (`set_flat`): the name beside the disc, the state at the end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._icon_name = ""
        self._words = ""
        self._is_on = self._is_off = self._is_flat = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(self, icon: str, title: str, words: str, *, is_on: bool, is_off: bool) -> None:
        """A disc that is filled for on, empty for off, and grey with a dashed edge for anything between."""
        if (icon, title, words, is_on, is_off) == (
            self._icon_name,
            self.text(),
            self._words,
            self._is_on,
            self._is_off,
        ):
            return
        self._icon_name, self._words, self._is_on, self._is_off = icon, words, is_on, is_off
        self.setText(title)
        self.updateGeometry()
        self.update()
        say_name_changed(self)

    @property
    def words(self) -> str:
        """The state on show."""
        return self._words

    def set_flat(self, *, is_flat: bool) -> None:
        """Lying in a list, or standing in a row."""
        if is_flat != self._is_flat:
            self._is_flat = is_flat
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        texts = self.theme.line_height(Type.LABEL), self.theme.line_height(Type.SMALL)
        widths = (self._advance(Type.LABEL, self.text()), self._advance(Type.SMALL, self._words))
        if self._is_flat:
            width = self._disc() + _ROW_GAP + widths[0] + _ROW_GAP + widths[1]
            return QSize(round(width), max(self._disc() + 2 * _ROW_AIR, texts[0], Size.TARGET))
        height = _AIR + self._disc() + _TITLE_ABOVE + texts[0] + _WORDS_ABOVE + texts[1] + _BELOW
        return QSize(round(self.standing_width()), height)

    def standing_width(self) -> float:
        """What it needs between its neighbours."""
        widest = max(self._advance(Type.LABEL, self.text()), self._advance(Type.SMALL, self._words))
        return max(widest, self._disc()) + 2 * _AIR

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            if self.underMouse() or self.isDown():
                fill = self.theme.colours.press if self.isDown() else self.theme.colours.hover
                draw_box(painter, box, Radius.TILE, fill, None)
            if self.has_ring:
                draw_focus_ring(painter, self.theme, box, Radius.TILE)
            disc = self._disc()
            x = 0.0 if self._is_flat else (self.width() - disc) / 2
            y = (self.height() - disc) / 2 if self._is_flat else float(_AIR)
            self._draw_disc(painter, visual_rect(self.layoutDirection(), self.rect(), QRectF(x, y, disc, disc)))
            if self._is_flat:
                self._draw_beside(painter, disc + _ROW_GAP)
            else:
                self._draw_below(painter, _AIR + disc + _TITLE_ABOVE)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Button

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return f"{self.text()}, {self._words}" if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return

    def _draw_disc(self, painter: QPainter, box: QRectF) -> None:
        colours = self.theme.colours
        painter.setBrush(colours.accent if self._is_on else colours.surface)
        is_between = not self._is_on and not self._is_off
        line = QPen(colours.control if is_between else colours.line2, 1.4 if is_between else 1.0)
        if is_between:
            line.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(Qt.PenStyle.NoPen if self._is_on else line)
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        side, centre = round(self.theme.part(Size.ICON_XL)), box.center()
        icon = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        self.theme.draw_icon(painter, self._icon_name, icon, colours.on_accent if self._is_on else colours.text2)

    def _draw_below(self, painter: QPainter, top: float) -> None:
        colours = self.theme.colours
        ink = colours.text2 if self._is_off else colours.text
        for style, text, colour, gap in (
            (Type.LABEL, self.text(), colours.text, _WORDS_ABOVE),
            (Type.SMALL, self._words, ink, 0),
        ):
            height = self.theme.line_height(style)
            shown = self.theme.font_metrics(style).elidedText(text, Qt.TextElideMode.ElideRight, self.width())
            painter.setFont(self.theme.font(style))
            painter.setPen(colour)
            painter.drawText(QRectF(0, top, self.width(), height), Qt.AlignmentFlag.AlignCenter, shown)
            top += height + gap

    def _draw_beside(self, painter: QPainter, left: float) -> None:
        colours = self.theme.colours
        wide = self._advance(Type.SMALL, self._words)
        self._draw_line(painter, Type.LABEL, self.text(), left, self.width() - left - wide - _ROW_GAP, colours.text)
        ink = colours.text2 if self._is_off else colours.text
        self._draw_line(painter, Type.SMALL, self._words, self.width() - wide, wide + 1, ink)

    def _draw_line(self, painter: QPainter, style: Type, text: str, x: float, room: float, ink: QtGui.QColor) -> None:
        metrics = self.theme.font_metrics(style)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        place = QRectF(x, 0, metrics.horizontalAdvance(shown), 1)
        place = visual_rect(self.layoutDirection(), self.rect(), place)
        painter.setFont(self.theme.font(style))
        painter.setPen(ink)
        painter.drawText(QPointF(place.x(), (self.height() + metrics.ascent() - metrics.descent()) / 2), shown)

    def _advance(self, style: Type, text: str) -> float:
        return self.theme.font_metrics(style).horizontalAdvance(text)

    def _disc(self) -> int:
        return round(self.theme.part(_DISC))
