"""The foot of the sidebar: who is signed in; opens the account menu."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.theme import Radius, Size, Theme, Type
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.avatar import draw_avatar, initials_of
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box, draw_focus_ring, visual_rect

_AVATAR, _LEFT, _GAP, _END = 34, 4, 10, 12
_HEIGHT = 48


class AccountChip(PaintedButton):
    """Avatar, name, second line and an arrow; in the rail only the avatar. Without a name a user icon is drawn."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._line = ""
        self._initials = ""
        self._is_rail = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_person(self, title: str, line: str, *, is_person: bool) -> None:
        """Name and state; without a person (signed out) the avatar shows an icon."""
        initials = initials_of(title) if is_person else ""
        if (title, line, initials) == (self.text(), self._line, self._initials):
            return
        self._line, self._initials = line, initials
        self.setText(title)
        self.setToolTip(title if self._is_rail else "")
        say_name_changed(self)
        self.updateGeometry()
        self.update()

    def set_rail(self, *, is_rail: bool) -> None:
        """Only the avatar."""
        self._is_rail = is_rail
        self.setToolTip(self.text() if is_rail else "")
        self.update()

    def sizeHint(self) -> QSize:
        lines = self.theme.line_height(Type.LABEL) + self.theme.line_height(Type.CAPTION)
        return QSize(Size.TARGET, max(_HEIGHT, lines + 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, box = self.theme.colours, QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse():
                draw_box(painter, box, Radius.FIELD, colours.hover, None)
            if self.has_ring:
                draw_focus_ring(painter, self.theme, box, Radius.FIELD)
            left = (self.width() - _AVATAR) / 2 if self._is_rail else _LEFT
            disc = self._mirrored(QRectF(left, (self.height() - _AVATAR) / 2, _AVATAR, _AVATAR))
            draw_avatar(painter, self.theme, disc, self._initials)
            if not self._initials:
                self.theme.draw_icon(painter, "user", disc.adjusted(8, 8, -8, -8), colours.avatar_text)
            if not self._is_rail:
                self._draw_texts(painter)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.ButtonMenu

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        is_name = kind == QtGui.QAccessible.Text.Name and not self.accessibleName()
        return f"{self.text()}, {self._line}" if is_name and self._line else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.hasPopup = True

    def _draw_texts(self, painter: QPainter) -> None:
        colours, side = self.theme.colours, Size.ICON_M
        arrow = self._mirrored(QRectF(self.width() - 4 - side, (self.height() - side) / 2, side, side))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.theme.draw_icon(painter, "chevron-left" if is_mirrored else "chevron-right", arrow, colours.text3)
        first, second = self.theme.line_height(Type.LABEL), self.theme.line_height(Type.CAPTION)
        top = (self.height() - first - (second if self._line else 0)) / 2 + 1
        self._draw_line(painter, self.text(), Type.LABEL, top, first, colours.text)
        self._draw_line(painter, self._line, Type.CAPTION, top + first - 2, second, colours.text2)

    def _draw_line(self, painter: QPainter, text: str, style: Type, top: float, height: int, ink: QColor) -> None:
        metrics, x = self.theme.font_metrics(style), _LEFT + _AVATAR + _GAP
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width() - x - _END - Size.ICON_M)
        place = self._mirrored(QRectF(x, top, metrics.horizontalAdvance(shown), height))
        painter.setFont(self.theme.font(style))
        painter.setPen(ink)
        painter.drawText(QPointF(place.x(), top + (height + metrics.ascent() - metrics.descent()) / 2), shown)

    def _mirrored(self, box: QRectF) -> QRectF:
        return visual_rect(self.layoutDirection(), self.rect(), box)
