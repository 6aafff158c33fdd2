"""A row of a settings list: title, line, and one control at its end or, where there is little room, under them."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.measured_widget import MeasuredWidget, height_of
from consentui.ui.widgets.painting import draw_hairline
from consentui.ui.widgets.text_block import TextBlock
from consentui.ui.widgets.tile import draw_tile

_LEFT, _END = 19, Space.CARD
_LEAST_HEIGHT, _COMPACT_HEIGHT = 61, 44
_AIR, _BELOW = 11, 10
_CONTROL_AIR = 9
_TILE, _TILE_GAP = 36, 12
_GAP = 16
_LEAST_TEXT = 190


class OptionRow(MeasuredWidget):
    """Owner: a RowGroup. For AT a group named by its title; the control has its own name.

    `control` may be any widget; one whose height follows from its width is given the width there is.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        line: str = "",
        control: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        tone: Tone = Tone.NEUTRAL,
        is_compact: bool = False,
    ) -> None:
        """`tone` is that of the tile behind the icon."""
        super().__init__(theme, parent)
        self._tone = tone
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._title = TextBlock(theme, title, Type.LABEL)
        self._line = TextBlock(theme, line, Type.SMALL)
        self._icon = icon
        self._least_height = _COMPACT_HEIGHT if is_compact else _LEAST_HEIGHT
        self._divider: int | None = None
        self._control: QWidget | None = None
        if control is not None:
            self.set_control(control)

    @property
    def title(self) -> str:
        """The title on show."""
        return self._title.text

    @property
    def line(self) -> str:
        """The second line on show."""
        return self._line.text

    @property
    def control(self) -> QWidget | None:
        """What stands at the end."""
        return self._control

    def set_texts(self, title: str, line: str) -> None:
        """Another title and second line."""
        changes = (self._title.set_text(title), self._line.set_text(line))
        if any(changes):
            self.remeasure()
            say_name_changed(self)

    def set_control(self, control: QWidget | None) -> None:
        """Another control; the row owns it from now on."""
        if self._control is not None and self._control is not control:
            self._control.hide()
            self._control.deleteLater()
        self._control = control
        if control is not None:
            control.setParent(self)
            control.show()
        self.remeasure()

    def set_divider(self, start: int | None) -> None:
        """A line along the upper edge from this x on; None for no line."""
        if start != self._divider:
            self._divider = start
            self.remeasure()

    def text_left(self) -> int:
        """Where title and line start."""
        tile = round(self.theme.part(_TILE)) + _TILE_GAP if self._icon else 0
        return _LEFT + tile

    def measure(self, width: int) -> int:
        top = 0 if self._divider is None else 1
        text = self._text_height(self._text_width(width))
        tile = round(self.theme.part(_TILE)) if self._icon else 0
        if self._control is None or self._control.isHidden():
            return top + max(self._least_height, max(text, tile) + 2 * _AIR)
        control = height_of(self._control, self._control_width(width))
        if self._is_stacked(width):
            return top + max(text, tile) + _AIR + _BELOW + control + _AIR
        return top + max(self._least_height, max(text, tile) + 2 * _AIR, control + 2 * _CONTROL_AIR)

    def place_children(self) -> None:
        if self._control is None or self._control.isHidden():
            return
        width = self.width()
        wide = self._control_width(width)
        high = height_of(self._control, wide)
        if self._is_stacked(width):
            self.put(self._control, self.text_left(), self.height() - _AIR - high, wide, high)
        else:
            top = 0 if self._divider is None else 1
            self.put(self._control, width - _END - wide, top + (self.height() - top - high) // 2, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, direction, width = self.theme.colours, self.layoutDirection(), self.width()
        top = 0 if self._divider is None else 1
        room = self._text_width(width)
        text = self._text_height(room)
        tile = round(self.theme.part(_TILE)) if self._icon else 0
        is_stacked = self._is_stacked(width)
        y = top + (_AIR + (max(tile - text, 0)) // 2 if is_stacked else (self.height() - top - text) // 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._divider is not None:
                line = self.place_of(self._divider, 0, width - self._divider, 1)
                draw_hairline(painter, colours.line, line.x(), 0, line.width())
            if self._icon:
                tile_y = top + _AIR if is_stacked else top + (self.height() - top - tile) // 2
                draw_tile(painter, self.theme, self.place_of(_LEFT - 1, tile_y, tile, tile), self._icon, self._tone)
            place = self.place_of(self.text_left(), y, room, 0)
            self._title.draw(painter, place.x(), y, room, colours.text, direction)
            y += self._title.height(room)
            self._line.draw(painter, place.x(), y, room, colours.text2, direction)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Grouping

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        if kind == QtGui.QAccessible.Text.Name:
            return self._title.text
        return self._line.text if kind == QtGui.QAccessible.Text.Description else ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return

    def _text_height(self, room: int) -> int:
        return self._title.height(room) + self._line.height(room)

    def _text_width(self, width: int) -> int:
        end = _END
        if self._control is not None and not self._control.isHidden() and not self._is_stacked(width):
            end += self._control.sizeHint().width() + _GAP
        return max(width - self.text_left() - end, 1)

    def _control_width(self, width: int) -> int:
        hint = self._control.sizeHint().width() if self._control is not None else 0
        return min(hint, width - self.text_left() - _END) if self._is_stacked(width) else hint

    def _is_stacked(self, width: int) -> bool:
        if self._control is None:
            return False
        wanted = max(self._title.natural_width(), min(self._line.natural_width(), round(_LEAST_TEXT * 1.2)))
        least = min(wanted, round(_LEAST_TEXT * self.theme.text_scale))
        return width - self.text_left() - _END - _GAP - self._control.sizeHint().width() < least
