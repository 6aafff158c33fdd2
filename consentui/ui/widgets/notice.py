"""What banner and inset have in common: a tinted box with icon, texts and buttons."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Radius, Size, Space, Theme, Type
from consentui.ui.theme.parts import Tone, tone_paint
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.measured_widget import height_of
from consentui.ui.widgets.painting import draw_box
from consentui.ui.widgets.referenced_widget import ReferencedWidget
from consentui.ui.widgets.text_block import TextBlock

_SIDE = 17
_END = 10
_AIR = 12
_LINE_GAP = 2
_ICON_GAP = 11
_LEAST_TEXT = 220
# A reference is a link of 28 with a line of 17: room around it that the words need not keep away from.
_REFERENCE_LAP = 8
_LINK_EDGE = 4


class Notice(ReferencedWidget):
    """Icon, title, line and an optional row of buttons: at the end where there is room, else under the text."""

    def __init__(
        self,
        theme: Theme,
        tone: Tone,
        title: str,
        line: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        actions: QWidget | None = None,
        are_actions_below: bool = False,
        radius: int = Radius.CARD,
        side: int = _SIDE,
    ) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._tone = tone
        self._icon = icon
        self._radius = radius
        self._side = side
        self._are_actions_below = are_actions_below
        self._title = TextBlock(theme, title, Type.LABEL)
        self._line = TextBlock(theme, line, Type.SMALL)
        self._actions = actions
        if actions is not None:
            actions.setParent(self)

    @property
    def buttons(self) -> QWidget | None:
        """The buttons it was given."""
        return self._actions

    def set_texts(self, title: str, line: str) -> None:
        """Another title and line."""
        changes = (self._title.set_text(title), self._line.set_text(line))
        if any(changes):
            self.remeasure()
            say_name_changed(self)

    def measure(self, width: int) -> int:
        room = self._text_width(width)
        height = self._text_height(room)
        if self._actions is None:
            return height + 2 * _AIR
        actions = height_of(self._actions, self._actions_width(width))
        if self._is_stacked(width):
            return height + Space.TILE - 3 + actions + 2 * _AIR - 3
        return max(height + 2 * _AIR, actions + 2 * Space.M)

    def place_children(self) -> None:
        self._place_reference()
        if self._actions is None:
            return
        width, wide = self.width(), self._actions_width(self.width())
        height = height_of(self._actions, wide)
        if self._is_stacked(width):
            self.put(self._actions, self._text_left(), self.height() - height - _AIR + 3, wide, height)
        else:
            self.put(self._actions, width - _END - wide, (self.height() - height) // 2, wide, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint = tone_paint(self.theme.colours, self._tone)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_box(painter, QRectF(self.rect()), self._radius, paint.fill, paint.line)
            room, top = self._text_width(self.width()), self._text_top()
            if self._icon:
                side = round(self.theme.part(Size.ICON_L))
                middle = (self.height() - side) // 2
                is_centred = self._radius != Radius.CARD and not self._is_stacked(self.width())
                box = self.place_of(self._side, middle if is_centred else top, side, side)
                self.theme.draw_icon(painter, self._icon, box, paint.ink)
            place = self.place_of(self._text_left(), top, room, 0)
            colours, direction = self.theme.colours, self.layoutDirection()
            self._title.draw(painter, place.x(), top, room, colours.text, direction)
            top += self._title.height(room) + _LINE_GAP
            ink = colours.text2 if self._title.text else colours.text  # alone, the line is the message
            self._line.draw(painter, place.x(), top, room, ink, direction)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        is_alert = self._tone in (Tone.WARN, Tone.DANGER)
        return QtGui.QAccessible.Role.AlertMessage if is_alert else QtGui.QAccessible.Role.Grouping

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        if kind == QtGui.QAccessible.Text.Name:
            return self._title.text or self._line.text
        return self._line.text if kind == QtGui.QAccessible.Text.Description else ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return

    def _text_top(self) -> float:
        if self._actions is None or self._is_stacked(self.width()):
            return _AIR
        room = self._text_width(self.width())
        return (self.height() - self._text_height(room)) // 2

    def _text_height(self, room: int) -> int:
        return self._words_height(room) + self._reference_height()

    def _words_height(self, room: int) -> int:
        line = self._line.height(room)
        return self._title.height(room) + (_LINE_GAP + line if line else 0)

    def _reference_height(self) -> int:
        """Under the words; what the link has of room around its text overlaps with theirs."""
        link = self.reference_link
        if link is None:
            return 0
        return link.sizeHint().height() - _REFERENCE_LAP

    def _place_reference(self) -> None:
        link = self.reference_link
        if link is None:
            return
        hint, room = link.sizeHint(), self._text_width(self.width())
        y = self._text_top() + self._words_height(room) - _REFERENCE_LAP / 2
        self.put(link, self._text_left() - _LINK_EDGE, y, hint.width(), hint.height())

    def _text_left(self) -> int:
        return self._side + (round(self.theme.part(Size.ICON_L)) + _ICON_GAP if self._icon else 0)

    def _text_width(self, width: int) -> int:
        end = self._side
        if self._actions is not None and not self._is_stacked(width):
            end = _END + self._actions.sizeHint().width() + Space.CARD
        return max(width - self._text_left() - end, 1)

    def _actions_width(self, width: int) -> int:
        hint = self._actions.sizeHint().width() if self._actions is not None else 0
        return min(hint, width - self._text_left() - self._side) if self._is_stacked(width) else hint

    def _is_stacked(self, width: int) -> bool:
        if self._actions is None:
            return False
        free = width - self._text_left() - _END - Space.CARD - self._actions.sizeHint().width()
        return self._are_actions_below or self.theme.is_wide_text or free < _LEAST_TEXT
