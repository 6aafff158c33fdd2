"""One result of the search: tile, title, line, and a pill that says what it is."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Radius, Size, Theme, Type
from consentui.ui.theme.parts import Tone, tile_paint, tone_paint
from consentui.ui.widgets.accessible import say_state_changed
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, visual_rect

_SIDE, _GAP, _TILE = 12, 12, 33
_AROUND, _PILL_SIDE, _PILL_AROUND = 9, 9, 7


class ResultRow(PaintedButton):
    """A list item for AT, selected or not; never has the focus, that stays in the field."""

    def __init__(
        self, theme: Theme, icon: str, title: str, line: str, kind: str, *, is_on: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._icon_name = icon
        self._line = line
        self._kind = kind
        self._is_on = is_on
        self._is_selected = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def spoken(self) -> str:
        """Everything it says, as one text."""
        return ", ".join(part for part in (self.text(), self._line, self._kind) if part)

    @property
    def line(self) -> str:
        """The second line on show."""
        return self._line

    @property
    def kind(self) -> str:
        """What the pill says."""
        return self._kind

    def set_selected(self, *, is_selected: bool) -> None:
        """The one that Enter opens."""
        if is_selected != self._is_selected:
            self._is_selected = is_selected
            say_state_changed(self, selected=True)
            self.update()

    @property
    def is_selected(self) -> bool:
        """Enter opens this one."""
        return self._is_selected

    def sizeHint(self) -> QSize:
        texts = self.theme.line_height(Type.LABEL) + self.theme.line_height(Type.SMALL)
        return QSize(420, max(Size.TARGET, texts + _AROUND))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self.theme.colours
        box = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            if self._is_selected:
                line = colours.focus if self.theme.is_high_contrast else None
                draw_box(painter, box, Radius.FIELD, colours.hover, line)
            elif self.underMouse():
                draw_box(painter, box, Radius.FIELD, colours.sunken, None)
            self._draw_tile(painter)
            end = self._draw_pill(painter)
            self._draw_texts(painter, end)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.ListItem

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self.spoken if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.selectable = True
        state.selected = self._is_selected
        state.focused = self._is_selected

    def _draw_tile(self, painter: QPainter) -> None:
        side = round(self.theme.part(_TILE))
        box = self._mirrored(QRectF(_SIDE, (self.height() - side) / 2, side, side))
        tone = Tone.TINT if self._is_on else Tone.NEUTRAL
        paint = tile_paint(self.theme.colours, tone, is_high_contrast=self.theme.is_high_contrast)
        fill = self.theme.colours.surface if self._is_selected and not self._is_on else paint.fill
        draw_box(painter, box, Radius.FIELD, fill, paint.line)
        icon = round(self.theme.part(Size.ICON_S))
        centre = box.center()
        place = QRectF(centre.x() - icon / 2, centre.y() - icon / 2, icon, icon)
        self.theme.draw_icon(painter, self._icon_name, place, paint.ink)

    def _draw_pill(self, painter: QPainter) -> float:
        """Returns where it starts, counted from the reading side."""
        metrics = self.theme.font_metrics(Type.CAPTION_LABEL)
        height = self.theme.line_height(Type.CAPTION_LABEL) + _PILL_AROUND
        width = metrics.horizontalAdvance(self._kind) + 2 * _PILL_SIDE
        start = self.width() - _SIDE - width
        box = self._mirrored(QRectF(start, (self.height() - height) / 2, width, height))
        paint = tone_paint(self.theme.colours, Tone.OUTLINE)
        draw_box(painter, box, height / 2, self.theme.colours.surface, paint.line)
        painter.setFont(self.theme.font(Type.CAPTION_LABEL))
        painter.setPen(paint.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._kind)
        return start

    def _draw_texts(self, painter: QPainter, end: float) -> None:
        left = _SIDE + round(self.theme.part(_TILE)) + _GAP
        room = end - left - _GAP
        heights = self.theme.line_height(Type.LABEL), self.theme.line_height(Type.SMALL) if self._line else 0
        top = (self.height() - sum(heights)) / 2
        colours = self.theme.colours
        lines = ((Type.LABEL, self.text(), colours.text), (Type.SMALL, self._line, colours.text2))
        for (style, text, colour), height in zip(lines, heights, strict=True):
            metrics = self.theme.font_metrics(style)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            place = self._mirrored(QRectF(left, top, metrics.horizontalAdvance(shown), height))
            painter.setFont(self.theme.font(style))
            painter.setPen(colour)
            baseline = top + (height + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(place.x(), baseline), shown)
            top += height

    def _mirrored(self, box: QRectF) -> QRectF:
        return visual_rect(self.layoutDirection(), self.rect(), box)
