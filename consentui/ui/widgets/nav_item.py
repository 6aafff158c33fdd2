"""One entry of the navigation, as a line of the sidebar or an icon of the rail."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Radius, Scheme, Size, Stroke, Theme, Type
from consentui.ui.widgets.accessible import say_name_changed, say_state_changed
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, visual_rect

_ICON_X, _TEXT_X = 12, 44
_AIR = 5  # between the drawn line and the target
_BAR_WIDTH, _BAR_HEIGHT = 3, 18
_BADGE, _BADGE_END = 20, 10
_DOT = 4.0


class NavItem(PaintedButton):
    """A page tab for AT, selected or not. A badge is read as part of the name the caller gives to it."""

    def __init__(self, theme: Theme, key: str, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self.key = key
        self._icon_name = icon
        self._is_current = False
        self._is_rail = False
        self._badge = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def is_current(self) -> bool:
        """Its page is on show."""
        return self._is_current

    def set_current(self, *, is_current: bool) -> None:
        """Mark it as the page on show."""
        if is_current != self._is_current:
            self._is_current = is_current
            say_state_changed(self, selected=True)
            self.update()

    def set_rail(self, *, is_rail: bool) -> None:
        """Only the icon; the text becomes the tool tip."""
        if is_rail != self._is_rail:
            self._is_rail = is_rail
            self.setToolTip(self.text() if is_rail else "")
            self.updateGeometry()
            self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """A name that does not fit is told whole."""
        super().enterEvent(event)
        is_cut = self._is_rail or self.sizeHint().width() > self.width()
        self.setToolTip(self.text() if is_cut else "")

    def set_badge(self, count: int, spoken: str) -> None:
        """A number at the end, 0 for none; `spoken` is the whole name for AT ("Privacy policy, 2 decisions")."""
        if count != self._badge:
            self._badge = count
            self.setAccessibleName(spoken if count else "")
            say_name_changed(self)
            self.update()

    def sizeHint(self) -> QSize:
        if self._is_rail:
            return QSize(Size.TARGET, self.row_height())
        text = self.theme.font_metrics(Type.STRONG).horizontalAdvance(self.text())
        return QSize(self._text_x() + round(text) + _BADGE + 2 * _BADGE_END, self.row_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(Size.TARGET, self.row_height())

    def row_height(self) -> int:
        """The height of the hint; asked for often, and no text has to be measured for it."""
        height = max(Size.TARGET, self.theme.line_height(Type.LABEL) + 24)
        return max(height, round(self.theme.part(Size.TARGET))) if self._is_rail else height

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(0, _AIR / 2, self.width(), self.height() - _AIR)
        colours = self.theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_ground(painter, box)
            if self.has_ring:
                draw_focus_ring(painter, self.theme, box, Radius.FIELD)
            ink = colours.accent if self._is_current else colours.text2
            side = round(self.theme.part(Size.ICON_L))
            x = (self.width() - side) / 2 if self._is_rail else _ICON_X
            icon = self._mirrored(QRectF(x, (self.height() - side) / 2, side, side))
            stroke = Stroke.ICON_SELECTED if self._is_current else Stroke.ICON
            self.theme.draw_icon(painter, self._icon_name, icon, ink, stroke)
            if not self._is_rail:
                self._draw_text(painter)
            if self._badge:
                self._draw_badge(painter, icon)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.PageTab

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self.text() if kind == QtGui.QAccessible.Text.Name and not self.accessibleName() else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.selectable = True
        state.selected = self._is_current

    def _draw_ground(self, painter: QPainter, box: QRectF) -> None:
        colours = self.theme.colours
        fill: QColor | None = None
        if self._is_current:
            fill = colours.hover if self.theme.scheme is Scheme.DARK else colours.surface
        elif self.isDown() or self.underMouse():
            fill = colours.press if self.isDown() else colours.hover
        line = colours.line if self._is_current and self.theme.is_high_contrast else None
        draw_box(painter, box, Radius.FIELD, fill, line)
        if self._is_current:
            y = box.center().y() - _BAR_HEIGHT / 2
            bar = self._mirrored(QRectF(0, y, _BAR_WIDTH, _BAR_HEIGHT))
            draw_box(painter, bar, _BAR_WIDTH / 2, colours.accent, None)

    def _draw_text(self, painter: QPainter) -> None:
        style = Type.STRONG if self._is_current else Type.LABEL
        metrics, colours = self.theme.font_metrics(style), self.theme.colours
        room = self.width() - self._text_x() - (_BADGE + 2 * _BADGE_END if self._badge else _BADGE_END)
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        place = self._mirrored(QRectF(self._text_x(), 0, metrics.horizontalAdvance(text), self.height()))
        painter.setFont(self.theme.font(style))
        painter.setPen(colours.text if self._is_current else colours.text2)
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(place.x(), baseline), text)

    def _draw_badge(self, painter: QPainter, icon: QRectF) -> None:
        colours = self.theme.colours
        if self._is_rail:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent)
            painter.drawEllipse(QPointF(icon.right() + 1, icon.top() - 1), _DOT, _DOT)
            return
        side = round(self.theme.part(_BADGE))
        box = QRectF(self.width() - _BADGE_END - side, (self.height() - side) / 2, side, side)
        box = self._mirrored(box)
        draw_box(painter, box, side / 2, colours.accent, None)
        painter.setPen(colours.on_accent)
        painter.setFont(self.theme.font(Type.CAPTION_STRONG))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._badge))

    def _text_x(self) -> int:
        return _TEXT_X + round(self.theme.part(Size.ICON_L)) - Size.ICON_L

    def _mirrored(self, box: QRectF) -> QRectF:
        return visual_rect(self.layoutDirection(), self.rect(), box)
