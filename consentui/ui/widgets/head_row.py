"""A row with a head: tile, title, line, link, state words, switch or other trailing widget, chevron."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Space, Theme, Type
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.choice_row import LEAST_TEXT, TEXT_GAP, ChoiceRow
from consentui.ui.widgets.expander import Expander
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_box
from consentui.ui.widgets.tile import draw_tile

_END = 8
_OVERLAP = 2  # the switch is 60 wide around a track of 46, the chevron 44 around 20: their air may overlap
_HOVER_INSET = 4
_HOVER_RADIUS = 9
# A head with a link under its texts starts at the top instead of being centred.
_LINK_TOP, _LINK_TILE_TOP, _LINK_GAP, _LINK_BELOW = 10, 11, 4, 12
_BARE_AIR = 12
_STACKED_GAP = 4


class _Head(ChoiceRow):
    """What stands where in the head, and how it is drawn. An empty icon: no tile, the texts start in its place."""

    title_style = Type.ROW
    tile_side = Size.TILE
    least_height = Size.ROW
    air = Space.TILE
    end = _END

    def __init__(self, theme: Theme, icon: str, title: str, line: str, parent: QWidget | None, *, has_switch: bool):
        super().__init__(theme, title, line, self.title_style, parent, has_switch=has_switch)
        self._icon = icon
        self._tone = Tone.OUTLINE
        self._trailing: QWidget | None = None
        self._link: QWidget | None = None
        self._link_edge = 0
        self._is_stacked = False
        self._is_hovered = False
        self.expander: Expander | None = None

    @property
    def has_tile(self) -> bool:
        return bool(self._icon)

    def set_tone(self, tone: Tone) -> None:
        """The colour of the tile; a row with a switch sets it from the state."""
        if tone is not self._tone:
            self._tone = tone
            self.update(self._tile().toAlignedRect())

    def set_trailing(self, widget: QWidget | None) -> None:
        """A button or pill instead of the switch; the row owns it from now on. None: the switch again, or nothing."""
        old, self._trailing = self._trailing, widget
        if widget is not None:
            widget.setParent(self)
            widget.show()
        if old is not None:
            self._pass_on_focus(old)
            old.hide()
            old.deleteLater()
        self.remeasure()

    def set_link(self, link: QWidget, edge: int) -> None:
        """A link under the texts; the row owns it from now on. `edge`: the room it keeps before its text."""
        self._link, self._link_edge = link, edge
        link.setParent(self)
        link.show()
        self.remeasure()

    def text_left(self) -> int:
        if not self._icon:
            return Space.CARD_PADDING
        return Space.CARD_PADDING + round(self.theme.part(self.tile_side)) + Space.TILE

    def trailing_width(self) -> int:
        trailing = self.switch if self._is_stacked else self._trailing or self.switch
        return self._end() + (trailing.sizeHint().width() if trailing is not None else 0)

    def head_height(self, width: int) -> int:
        """Tile and texts with 14 px of air, at least 68 or what a list says; with a link its place below."""
        tile = round(self.theme.part(self.tile_side)) if self._icon else 0
        text = self.text_height(width)
        if self._is_stacked and self._trailing is not None:
            text += self._trailing.sizeHint().height()
        if self._link is not None:
            text += _LINK_GAP + self._link.sizeHint().height()
            return max(_LINK_TOP + text, _LINK_TILE_TOP + tile) + _LINK_BELOW
        if not self._icon:
            return 2 * _BARE_AIR + text
        return max(self.least_height, 2 * self.air + max(tile, text))

    def head_top(self) -> int:
        """Where the head starts."""
        return 0

    def place_head(self) -> None:
        """Put chevron, switch or trailing widget, and link."""
        width, top, head = self.width(), self.head_top(), self.head_height(self.width())
        if self.expander is not None:
            y = top + (head - Size.TARGET) // 2
            self.put(self.expander, width - self.end - Size.TARGET, y, Size.TARGET, Size.TARGET)
        trailing = self._trailing or self.switch
        if trailing is not None and self._is_stacked:
            hint = trailing.sizeHint()
            y = top + head - hint.height() - (_LINK_BELOW if self._link is not None else _BARE_AIR) + _STACKED_GAP
            self.put(trailing, self.text_left(), y, hint.width(), hint.height())
        elif trailing is not None:
            hint = trailing.sizeHint()
            y = top + (head - hint.height()) // 2
            self.put(trailing, width - self.trailing_width(), y, hint.width(), hint.height())
        self._place_link(width, head)

    def _place_link(self, width: int, head: int) -> None:
        if self._link is None:
            return
        hint, left = self._link.sizeHint(), self.text_left() - self._link_edge
        y = self._text_top() + self.text_height(width) + _LINK_GAP
        # In a high head the link lies below the switch, so it may be as wide as the card.
        is_below = y >= self.head_top() + (head + Size.TARGET) // 2
        room = width - left - Space.L if is_below else self.text_width(width) + self._link_edge
        self.put(self._link, left, y, min(hint.width(), room), hint.height())

    def _pass_on_focus(self, old: QWidget) -> None:
        """Whoever pressed a button that goes stays in this row; a ring shows only where one was shown."""
        nearest = next((part for part in (self._trailing, self.expander, self._link) if part is not None), None)
        if nearest is not None and old.hasFocus():
            has_ring = isinstance(old, PaintedButton) and old.has_ring
            reason = Qt.FocusReason.TabFocusReason if has_ring else Qt.FocusReason.MouseFocusReason
            nearest.setFocus(reason)

    def _end(self) -> int:
        """What stands after switch or trailing widget."""
        return self.end + Size.TARGET - _OVERLAP if self.expander is not None else Space.L

    def _measured_fit(self, width: int) -> tuple[int, bool, int]:
        """A button or pill that leaves no room for the texts goes below them."""
        wide = 0 if self._trailing is None else self._trailing.sizeHint().width()
        room = width - self.text_left() - self._end() - wide - TEXT_GAP
        self._is_stacked = self._trailing is not None and room < LEAST_TEXT * self.theme.text_scale
        return super()._measured_fit(width)

    def draw_head(self, painter: QPainter, region: QRegion) -> None:
        """Hover, tile and texts, as far as the region touches them."""
        top, head = self.head_top(), self.head_height(self.width())
        if self._is_hovered:
            box = QRectF(0, top, self.width(), head)
            box.adjust(_HOVER_INSET, _HOVER_INSET, -_HOVER_INSET, -_HOVER_INSET)
            draw_box(painter, box, _HOVER_RADIUS, self.theme.colours.hover, None)
        if self._icon and region.intersects((tile := self._tile()).toAlignedRect()):
            draw_tile(painter, self.theme, tile, self._icon, self._tone)
        self.draw_texts(painter, self._text_top(), top + head // 2, region)

    def _tile(self) -> QRectF:
        side, head = round(self.theme.part(self.tile_side)), self.head_height(self.width())
        above = (head - side) // 2 if self._link is None else _LINK_TILE_TOP
        return self.place_of(Space.CARD_PADDING, self.head_top() + above, side, side)

    def _text_top(self) -> int:
        if self._link is not None:
            return self.head_top() + _LINK_TOP
        return self.head_top() + (self.head_height(self.width()) - self.text_height(self.width())) // 2


class HeadRow(_Head):
    """The head and how it is clicked; what a click opens is written by the subclass in `set_open`."""

    def __init__(
        self, theme: Theme, icon: str, title: str, line: str, parent: QWidget | None, *, has_switch: bool, opens: bool
    ) -> None:
        super().__init__(theme, icon, title, line, parent, has_switch=has_switch)
        if opens:
            self.expander = Expander(theme, self._expander_name(title), self)
            self.setMouseTracking(True)
            self.expander.clicked.connect(self.toggle_open)

    @property
    def is_open(self) -> bool:
        """The details are on show."""
        return self.expander is not None and self.expander.is_open

    def set_open(self, is_open: bool) -> None:
        """Open or close the details."""
        raise NotImplementedError

    @Slot()
    def toggle_open(self) -> None:
        """As a click on the chevron."""
        self.set_open(not self.is_open)

    def set_texts(self, title: str, line: str) -> None:
        super().set_texts(title, line)
        if self.expander is not None:
            self.expander.setAccessibleName(self._expander_name(title))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        opening = Qt.Key.Key_Left if is_mirrored else Qt.Key.Key_Right
        closing = Qt.Key.Key_Right if is_mirrored else Qt.Key.Key_Left
        if event.key() in (opening, closing) and self.expander is not None:
            self.set_open(event.key() == opening)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_hovered = self._is_head(event)
        if is_hovered != self._is_hovered:
            self._is_hovered = is_hovered
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._is_hovered = False
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(self._is_head(event) and event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_head(event) and event.button() == Qt.MouseButton.LeftButton:
            self.toggle_open()

    def _expander_name(self, title: str) -> str:
        return self.tr("Details for {title}").format(title=title)

    def _is_head(self, event: QMouseEvent) -> bool:
        y = event.position().y() - self.head_top()
        is_inside = self.rect().contains(event.position().toPoint())
        return self.expander is not None and is_inside and 0 <= y < self.head_height(self.width())
