"""Two buttons, what they mean now, and a link at the end of the line; under each other where there is little room."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.choice_pair import ChoicePair
from consentui.ui.widgets.clause_link import EDGE
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import MeasuredWidget, height_of

_LEAST_STATUS = 170


class ChangeFoot(MeasuredWidget):
    """Owner: a card that asks for a decision."""

    def __init__(
        self, theme: Theme, pair: ChoicePair, status: Label, link: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._pair, self._status, self._link = pair, status, link
        for part in (pair, status, link):
            part.setParent(self)

    def measure(self, width: int) -> int:
        pair = height_of(self._pair, width)
        if self._is_wide(width):
            return max(pair, self._status.heightForWidth(self._status_room(width)))
        link = self._link.sizeHint().height() if not self._link.isHidden() else 0
        return pair + Space.XXS + self._status.heightForWidth(width) + Space.XS + link

    def place_children(self) -> None:
        width = self.width()
        if self._is_wide(width):
            self._place_in_a_line(width)
            return
        pair = height_of(self._pair, width)
        self.put(self._pair, 0, 0, min(self._pair.preferred_width(), width), pair)
        status = self._status.heightForWidth(width)
        y = pair + Space.XXS
        self.put(self._status, 0, y, width, status)
        hint = self._link.sizeHint()
        self.put(self._link, -EDGE, y + status + Space.XS, min(hint.width(), width), hint.height())

    def _place_in_a_line(self, width: int) -> None:
        height, pair = self.height(), self._pair.sizeHint()
        self.put(self._pair, 0, (height - pair.height()) // 2, pair.width(), pair.height())
        room = self._status_room(width)
        status = self._status.heightForWidth(room)
        self.put(self._status, pair.width() + Space.TILE, (height - status) // 2, room, status)
        hint = self._link.sizeHint()
        if not self._link.isHidden():
            self.put(
                self._link, width - hint.width() + EDGE, (height - hint.height()) // 2, hint.width(), hint.height()
            )

    def _status_room(self, width: int) -> int:
        link = 0 if self._link.isHidden() else self._link.sizeHint().width() + Space.TILE
        return max(width - self._pair.sizeHint().width() - Space.TILE - link, 1)

    def _is_wide(self, width: int) -> bool:
        return not self.theme.is_wide_text and self._status_room(width) >= _LEAST_STATUS
