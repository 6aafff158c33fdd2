"""One line of the easy view: a name and its value, or the head of a group."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme, Type
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.painting import draw_hairline
from consentui.ui.widgets.text_block import TextBlock

_LABEL, _AIR, _LEVEL = 150, 8, 16
_DEEPEST_SHOWN = 6


class InsideLine(MeasuredWidget):
    """Plain text; AT hears "label: value". A value that is empty says so in quiet ink."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        value: str,
        parent: QWidget | None = None,
        *,
        level: int = 0,
        is_head: bool = False,
        is_quiet: bool = False,
    ) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self.heading_level = 3 if is_head else 0
        self._has_divider = False
        self._level = min(level, _DEEPEST_SHOWN)
        self._is_quiet = is_quiet
        self._label = TextBlock(theme, label, Type.STRONG if is_head else Type.SMALL)
        self._value = TextBlock(theme, value, Type.BODY)

    @property
    def texts(self) -> tuple[str, str]:
        """What stands here."""
        return self._label.text, self._value.text

    def set_divider(self, *, has_divider: bool) -> None:
        """A line along its upper edge: between it and what stands before it."""
        self._has_divider = has_divider
        self.update()

    def measure(self, width: int) -> int:
        left, label, value = self._columns(width)
        if self._is_stacked(width):
            return self._label.height(width - left) + self._value.height(width - left) + 2 * _AIR + 1
        return max(self._label.height(label), self._value.height(value)) + 2 * _AIR + 1

    def minimumSizeHint(self) -> QSize:
        return QSize(140, self.theme.line_height(Type.BODY))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, direction = self.theme.colours, self.layoutDirection()
        left, label, value = self._columns(self.width())
        ink = colours.text3 if self._is_quiet else colours.text
        with QPainter(self) as painter:
            if self.heading_level:
                x = self.place_of(left, 0, self.width() - left, 1).x()
                self._label.draw(painter, x, _AIR, self.width() - left, colours.text, direction)
            elif self._is_stacked(self.width()):
                room = self.width() - left
                x = self.place_of(left, 0, room, 1).x()
                self._label.draw(painter, x, _AIR, room, colours.text2, direction)
                self._value.draw(painter, x, _AIR + self._label.height(room), room, ink, direction)
            else:
                x = self.place_of(left, 0, label, 1).x()
                self._label.draw(painter, x, _AIR + 1, label, colours.text2, direction)
                x = self.place_of(left + label + Space.CARD, 0, value, 1).x()
                self._value.draw(painter, x, _AIR, value, ink, direction)
            if self._has_divider:
                line = self.place_of(left, 0, self.width() - left, 1)
                draw_hairline(painter, colours.line, line.x(), 0, line.width())

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Heading if self.heading_level else QtGui.QAccessible.Role.StaticText

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        if kind != QtGui.QAccessible.Text.Name:
            return ""
        return f"{self._label.text}: {self._value.text}" if self._value.text else self._label.text

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.readOnly = True

    def _columns(self, width: int) -> tuple[int, int, int]:
        """Indent, width of the label, width of the value."""
        left = self._level * _LEVEL
        if self.heading_level:
            return left, width - left, 1
        label = min(round(_LABEL * self.theme.text_scale), (width - left) // 2)
        return left, label, max(width - left - label - Space.CARD - Space.M, 1)

    def _is_stacked(self, width: int) -> bool:
        return not self.heading_level and width < 320 * self.theme.text_scale
