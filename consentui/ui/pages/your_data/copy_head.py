"""The head of the copy card: tile, title and line, and its buttons at the end or below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Space, Theme, Type
from consentui.ui.theme.parts import Ink, Tone
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import MeasuredWidget, height_of
from consentui.ui.widgets.reference_link import EDGE, ReferenceLink
from consentui.ui.widgets.tile import draw_tile

_GAP, _LEAST_TEXT = 14, 240
# A button is 44 high beside a tile of 40: both have their middle on one line.
_TILE_TOP, _TITLE_TOP = 2, 0


class CopyHead(MeasuredWidget):
    """Owner: the CopyCard. `buttons` is filled by it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._icon, self._tone = "download", Tone.TINT
        self.title = Label(theme, "", Type.H3, parent=self, level=2)
        self.line = Label(theme, "", Type.SMALL, Ink.TEXT2, self)
        self.reference = ReferenceLink(theme, self)
        self.buttons = Flow(theme, self, spacing=Space.M)

    def show_texts(
        self, icon: str, tone: Tone, title: str, line: str, *, is_trouble: bool, reference: str = ""
    ) -> None:
        """Show these."""
        self._icon, self._tone = icon, tone
        self.title.set_text(title)
        self.line.set_text(line)
        self.reference.set_reference(reference)
        self.line.set_ink(Ink.DANGER if is_trouble else Ink.TEXT2)
        self.remeasure()

    def event(self, event: QEvent) -> bool:
        """Buttons have come or gone."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.remeasure()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 0)

    def measure(self, width: int) -> int:
        room = self._text_room(width)
        texts = _TITLE_TOP + self.title.heightForWidth(room) + self.line.heightForWidth(room) + self._reference_height()
        head = max(texts, _TILE_TOP + round(self.theme.part(Size.TILE)))
        if not self._is_stacked(width):
            return max(head, self._buttons_hint().height())
        return head + Space.L + height_of(self.buttons, self._stacked_room(width))

    def place_children(self) -> None:
        width, left = self.width(), self._text_left()
        room = self._text_room(width)
        title, line = self.title.heightForWidth(room), self.line.heightForWidth(room)
        self.put(self.title, left, _TITLE_TOP, room, title)
        self.put(self.line, left, _TITLE_TOP + title, room, line)
        self.put(self.reference, left - EDGE, _TITLE_TOP + title + line, *self.reference.sizeHint().toTuple())
        if not self.buttons.items():
            return
        if self._is_stacked(width):
            side = self._stacked_room(width)
            height = height_of(self.buttons, side)
            self.put(self.buttons, width - side, self.height() - height, side, height)
        else:
            hint = self._buttons_hint()
            middle = _TILE_TOP + round(self.theme.part(Size.TILE)) / 2 - hint.height() / 2
            self.put(self.buttons, width - hint.width(), max(middle, 0), hint.width(), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        side = round(self.theme.part(Size.TILE))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_tile(painter, self.theme, self.place_of(0, _TILE_TOP, side, side), self._icon, self._tone)

    def _reference_height(self) -> int:
        return 0 if self.reference.isHidden() else self.reference.sizeHint().height()

    def _text_left(self) -> int:
        return round(self.theme.part(Size.TILE)) + _GAP

    def _text_room(self, width: int) -> int:
        end = 0 if self._is_stacked(width) or not self.buttons.items() else self._buttons_hint().width() + Space.CARD
        return max(width - self._text_left() - end, 1)

    def _stacked_room(self, width: int) -> int:
        """Under the texts, or under the tile too where there is little room."""
        left = self._text_left()
        return width - left if width - left >= self._buttons_hint().width() else width

    def _buttons_hint(self) -> QSize:
        return self.buttons.sizeHint()

    def _is_stacked(self, width: int) -> bool:
        if not self.buttons.items():
            return False
        room = width - self._text_left() - Space.CARD - self._buttons_hint().width()
        return self.theme.is_wide_text or room < _LEAST_TEXT
