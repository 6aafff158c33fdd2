"""The row of one use of a permission: title, what stops if it is off, where it is written, switch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.widgets.choice_row import ChoiceRow
from consentui.ui.widgets.clause_link import EDGE, ClauseLink
from consentui.ui.widgets.painting import draw_hairline

_TOP, _GAP, _BOTTOM = 10, 4, 4
_SWITCH_END = 32  # under the switch of the row's head, which has a chevron after it
_LINE_END = 6


class UseRow(ChoiceRow):
    """One purpose inside the details of a SettingRow. `switch.toggle_requested(bool)`, `clause_clicked(int)`.

    A use may be written in several clauses: each has its link, one under the other.
    """

    clause_clicked = Signal(int)

    def __init__(
        self,
        theme: Theme,
        title: str,
        line: str,
        clause: str,
        parent: QWidget | None = None,
        *,
        has_switch: bool = True,
        has_line_below: bool = True,
    ) -> None:
        super().__init__(theme, title, line, Type.LABEL, parent, has_switch=has_switch)
        self._has_line_below = has_line_below
        self._links = [self._made_link(clause)]

    @property
    def clause_link(self) -> ClauseLink:
        """The first of the links."""
        return self._links[0]

    @property
    def clause_links(self) -> tuple[ClauseLink, ...]:
        """Those on show, in their order."""
        return tuple(link for link in self._links if not link.isHidden())

    def set_clauses(self, texts: Sequence[str]) -> None:
        """The clauses where it is written; none is none shown."""
        if [link.text() for link in self.clause_links] == list(texts):
            return
        while len(self._links) < len(texts):
            self._links.append(self._made_link(""))
        for place, link in enumerate(self._links):
            link.setText(texts[place] if place < len(texts) else "")
            link.setVisible(place < len(texts))
        self.remeasure()

    def set_line_below(self, has_line: bool) -> None:
        """False for the last use."""
        if has_line != self._has_line_below:
            self._has_line_below = has_line
            self.remeasure()

    def text_left(self) -> int:
        return 0

    def trailing_width(self) -> int:
        return _SWITCH_END + self.switch.sizeHint().width() if self.switch is not None else _LINE_END

    def measure(self, width: int) -> int:
        links = sum(link.sizeHint().height() for link in self.clause_links)
        return _TOP + self.text_height(width) + _GAP + links + _BOTTOM + int(self._has_line_below)

    def place_children(self) -> None:
        width = self.width()
        y = _TOP + self.text_height(width) + _GAP
        switch_height = self.switch.sizeHint().height() if self.switch is not None else 0
        is_below_switch = self.text_height(width) >= switch_height
        room = width + EDGE - (_LINE_END if is_below_switch else self.trailing_width())
        for link in self.clause_links:
            hint = link.sizeHint()
            self.put(link, -EDGE, y, min(hint.width(), room), hint.height())
            y += hint.height()
        if self.switch is not None:
            hint = self.switch.sizeHint()
            y = round(self._middle() - hint.height() / 2)
            self.put(self.switch, width - self.trailing_width(), y, hint.width(), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self.draw_texts(painter, _TOP, self._middle(), event.region())
            if self._has_line_below:
                line = self.place_of(0, self.height() - 1, self.width() - _LINE_END, 1)
                draw_hairline(painter, self.theme.colours.line, line.x(), line.y(), line.width())

    def _made_link(self, text: str) -> ClauseLink:
        link = ClauseLink(self.theme, text, self)
        link.clicked.connect(self._on_link)
        return link

    @Slot()
    def _on_link(self) -> None:
        for place, link in enumerate(self._links):
            if link is self.sender():
                self.clause_clicked.emit(place)

    def _middle(self) -> float:
        return _TOP + self.text_height(self.width()) / 2 + _GAP
