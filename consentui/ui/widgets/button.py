"""The button in all its kinds: drawn 38 high, 44 to hit."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Radius, Size, Space, Theme, Type
from consentui.ui.theme.parts import ButtonKind, button_paint
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, visual_rect

_PADDING = 16
_LINK_PADDING = 12
_INNER = 4
_AROUND_LINE = Size.BUTTON - 20
# What points along the lines of text.
_MIRRORED = {
    "chevron-right": "chevron-left",
    "chevron-left": "chevron-right",
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
}


class Button(PaintedButton):
    """A push button. Never the default button of anything: Enter presses it only while it has the focus."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        trailing_icon: str = "",
        is_wide: bool = False,
        minimum_width: int = 0,
    ) -> None:
        super().__init__(theme, text, parent)
        self._kind = kind
        self._icon_name = icon
        self._trailing_icon = trailing_icon
        self._minimum_width = minimum_width
        if is_wide:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def kind(self) -> ButtonKind:
        """How much it stands out."""
        return self._kind

    def set_kind(self, kind: ButtonKind) -> None:
        """CHOSEN also draws a check; the size stays, so a pair keeps equal widths."""
        if kind is not self._kind:
            self._kind = kind
            self.updateGeometry()
            self.update()

    def set_label(self, text: str, icon: str | None = None) -> None:
        """Another text, and another icon if given."""
        if icon is not None:
            self._icon_name = icon
        if text != self.text() or icon is not None:
            self.forget_press()
            self.setText(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        padding = _LINK_PADDING if self._kind in (ButtonKind.LINK, ButtonKind.GHOST) else _PADDING
        width = self._content_width(self._icons()) + 2 * padding
        height = self.theme.line_height(Type.LABEL) + _AROUND_LINE
        return QSize(max(round(width), Size.TARGET, self._minimum_width), max(height + 6, Size.TARGET))

    def widest_hint(self) -> int:
        """The width it needs also when it is CHOSEN and draws a check."""
        width = self._content_width(("check", self._trailing_icon)) + 2 * _PADDING
        return max(round(width), self._minimum_width)

    def paintEvent(self, event: QPaintEvent) -> None:
        box = self.drawn_box()
        paint = button_paint(
            self.theme.colours,
            self._kind,
            is_hovered=self.underMouse(),
            is_pressed=self.isDown(),
            is_enabled=self.isEnabled(),
        )
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            radius = float(Radius.FIELD)
            if self.has_ring:
                draw_focus_ring(painter, self.theme, box, radius)
                box = box.adjusted(_INNER, _INNER, -_INNER, -_INNER)
                radius -= _INNER / 2
            thick = 2.0 if self._kind is ButtonKind.CHOSEN and not self.has_ring else 1.0
            draw_box(painter, box, radius, paint.fill, paint.line, thick)
            painter.setPen(paint.ink)
            self._draw_content(painter)

    def drawn_box(self) -> QRectF:
        """The visible part; the rest of the widget only enlarges the target."""
        height = self.theme.line_height(Type.LABEL) + _AROUND_LINE
        return QRectF(0, (self.height() - height) // 2, self.width(), height)

    def _icons(self) -> tuple[str, str]:
        leading = "check" if self._kind is ButtonKind.CHOSEN and not self._icon_name else self._icon_name
        return leading, self._trailing_icon

    def _icon_side(self) -> float:
        return float(round(self.theme.part(Size.ICON_M)))

    def _content_width(self, icons: tuple[str, str]) -> float:
        text = self.theme.font_metrics(Type.LABEL).horizontalAdvance(self.text())
        return text + sum(self._icon_side() + Space.M for name in icons if name)

    def _draw_content(self, painter: QPainter) -> None:
        leading, trailing = self._icons()
        side, metrics = self._icon_side(), self.theme.font_metrics(Type.LABEL)
        room = self.width() - 2 * Space.XS - sum(side + Space.M for name in (leading, trailing) if name)
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, max(room, 0))
        text_width = metrics.horizontalAdvance(text)
        x = (self.width() - text_width - sum(side + Space.M for name in (leading, trailing) if name)) / 2
        ink = painter.pen().color()
        if leading:
            self._draw_icon(painter, leading, x, ink)
            x += side + Space.M
        place = visual_rect(self.layoutDirection(), self.rect(), QRectF(x, 0, text_width, self.height()))
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.setFont(self.theme.font(Type.LABEL))
        painter.drawText(QPointF(place.x(), baseline), text)
        if trailing:
            self._draw_icon(painter, trailing, x + text_width + Space.M, ink)

    def _draw_icon(self, painter: QPainter, name: str, x: float, ink: QColor) -> None:
        side = self._icon_side()
        box = QRectF(x, (self.height() - side) / 2, side, side)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            name = _MIRRORED.get(name, name)
        self.theme.draw_icon(painter, name, visual_rect(self.layoutDirection(), self.rect(), box), ink)
