"""What the row of a permission and the row of one use have in common: texts, state words and a switch."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QWidget

from consentui.domain.switch_state import SwitchState
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.text_block import TextBlock
from consentui.ui.widgets.toggle_switch import ToggleSwitch

_WORDS_GAP = 2
TEXT_GAP = 16
LEAST_TEXT = 150


class ChoiceRow(MeasuredWidget):
    """Title, line and state words are painted; the switch is a child. For AT the row is a group named by its title."""

    def __init__(
        self, theme: Theme, title: str, line: str, title_style: Type, parent: QWidget | None, *, has_switch: bool
    ) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        trailing = Qt.AlignmentFlag.AlignRight
        self._title = TextBlock(theme, title, title_style)
        self._line = TextBlock(theme, line, Type.SMALL)
        self._words = TextBlock(theme, "", Type.SMALL_LABEL, trailing)
        self._words_below = TextBlock(theme, "", Type.SMALL_LABEL)
        self._words_ink = Ink.TEXT2
        self._fit_key: tuple[int, int] | None = None
        self._fit = (0, False, 0)
        self.switch: ToggleSwitch | None = ToggleSwitch(theme, title, self) if has_switch else None

    @property
    def title(self) -> str:
        """The title on show; also the name of the switch."""
        return self._title.text

    def set_texts(self, title: str, line: str) -> None:
        """Another title and second line."""
        changes = (self._title.set_text(title), self._line.set_text(line))
        if any(changes):
            if self.switch is not None:
                self.switch.setAccessibleName(title)
            self.remeasure()
            say_name_changed(self)

    def remeasure(self) -> None:
        self._fit_key = None
        super().remeasure()

    def set_choice(
        self, state: SwitchState, words: str, *, is_waiting: bool = False, is_checked: bool | None = None
    ) -> None:
        """Show a state of the switch, and the words for it beside the switch."""
        ink = _ink_of(state)
        if words != self._words.text or ink is not self._words_ink:
            self._words_ink = ink
            self._reword(words)
        if self.switch is not None:
            self.switch.set_state(state, words, is_waiting=is_waiting, is_checked=is_checked)

    def _reword(self, words: str) -> None:
        """Most often "On" for "Off": then nothing moves, and only the words are painted anew."""
        width, strip = self.width(), self._words_strip()
        before = self._fitted(width)
        if self._words.set_text(words):
            self._words_below.set_text(words)
            self._fit_key = None
            self._kept_heights.clear()
        after = self._fitted(width)
        room = min(before[0], after[0])
        if before[1:] == after[1:] == (False, before[2]) and self._title.fits(room) and self._line.fits(room):
            self.update(strip.united(self._words_strip()))
        else:
            self.remeasure()

    def _words_strip(self) -> QRect:
        """What the state words beside the switch are painted in."""
        wide = self.words_width() + 2 * _WORDS_GAP
        return self.place_of(self.width() - self.trailing_width() - wide, 0, wide, self.height()).toAlignedRect()

    def set_used(self, *, is_used: bool) -> None:
        """False: the policy names no use, so there is nothing to switch."""
        if self.switch is not None:
            self.switch.setEnabled(is_used)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Grouping

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        if kind == QtGui.QAccessible.Text.Name:
            return self._title.text
        return self._line.text if kind == QtGui.QAccessible.Text.Description else ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return

    def text_left(self) -> int:
        """Where title and line start."""
        raise NotImplementedError

    def trailing_width(self) -> int:
        """What stands after the state words: switch, chevron, margin."""
        raise NotImplementedError

    def words_width(self) -> int:
        return self._words.natural_width() + 1 if self._words.text else 0

    def text_width(self, width: int) -> int:
        """The room for title and line."""
        return self._fitted(width)[0]

    def text_height(self, width: int) -> int:
        """Title, line, and the state words where they found no room beside the switch."""
        return self._fitted(width)[2]

    def draw_texts(self, painter: QPainter, top: float, middle: float, region: QRegion) -> None:
        """Title and line from `top` on, the state words around `middle`; what lies outside the region is left out."""
        width, direction, colours = self.width(), self.layoutDirection(), self.theme.colours
        room = self.text_width(width)
        ink, is_narrow = self._words_ink.of(colours), self._fitted(width)[1]
        place = self.place_of(self.text_left(), top, room, self.text_height(width))
        if region.intersects(place.toAlignedRect()):
            self._title.draw(painter, place.x(), top, room, colours.text, direction)
            top += self._title.height(room)
            self._line.draw(painter, place.x(), top, room, colours.text2, direction)
            if is_narrow:
                self._words_below.draw(painter, place.x(), top + self._line.height(room), room, ink, direction)
        if is_narrow or not region.intersects(self._words_strip()):
            return
        wide = self.words_width()
        words = self.words_place(middle, wide)
        self._words.draw(painter, words.x(), words.y(), wide, ink, direction)

    def words_place(self, middle: float, wide: int) -> QRectF:
        height = self._words.height(wide)
        right = self.width() - self.trailing_width() - _WORDS_GAP
        return self.place_of(right - wide, middle - height / 2, wide, height)

    def _fitted(self, width: int) -> tuple[int, bool, int]:
        """Room for the texts, whether the state words stand below them, and the height; asked for many times over."""
        key = (width, self.theme.revision)
        if key != self._fit_key:
            self._fit_key, self._fit = key, self._measured_fit(width)
        return self._fit

    def _measured_fit(self, width: int) -> tuple[int, bool, int]:
        room, words = width - self.text_left() - self.trailing_width() - TEXT_GAP, self.words_width()
        is_crowded = room - words < LEAST_TEXT * self.theme.text_scale
        is_narrow = bool(words) and is_crowded
        if not is_narrow:
            room -= words + _WORDS_GAP
        height = self._title.height(room) + self._line.height(room)
        return room, is_narrow, height + (self._words_below.height(room) if is_narrow else 0)


def _ink_of(state: SwitchState) -> Ink:
    if state is SwitchState.ON:
        return Ink.TEXT
    if state is SwitchState.CONFLICT:
        return Ink.WARN
    return Ink.DANGER if state is SwitchState.NOT_SAVED else Ink.TEXT2
