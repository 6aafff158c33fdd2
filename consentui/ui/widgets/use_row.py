"""The row of one use of a permission: title, what stops if it is off, where it is written, switch."""

from __future__ import annotations

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
    """One purpose inside the details of a SettingRow. `switch.toggle_requested(bool)`, `clause_link.clicked()`."""

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
        self.clause_link = ClauseLink(theme, clause, self)

    def set_line_below(self, has_line: bool) -> None:
        """False for the last use."""
        if has_line != self._has_line_below:
            self._has_line_below = has_line
            self.remeasure()

    def text_left(self) -> int:
        return 0

    def trailing_width(self) -> int:
        return _SWITCH_END + self.switch_width() if self.switch is not None else _LINE_END

    def measure(self, width: int) -> int:
        link = self.clause_link.sizeHint().height()
        return _TOP + self.text_height(width) + _GAP + link + _BOTTOM + int(self._has_line_below)

    def place_children(self) -> None:
        width = self.width()
        link, y = self.clause_link.sizeHint(), _TOP + self.text_height(width) + _GAP
        switch_height = self.switch.sizeHint().height() if self.switch is not None else 0
        is_below_switch = self.text_height(width) >= switch_height
        room = width + EDGE - (_LINE_END if is_below_switch else self.trailing_width())
        self.put(self.clause_link, -EDGE, y, min(link.width(), room), link.height())
        if self.switch is not None:
            hint = self.switch.sizeHint()
            y = round(self._middle() - hint.height() / 2)
            self.put(self.switch, width - self.trailing_width(), y, hint.width(), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self.draw_texts(painter, _TOP, self._middle())
            if self._has_line_below:
                line = self.place_of(0, self.height() - 1, self.width() - _LINE_END, 1)
                draw_hairline(painter, self.theme.colours.line, line.x(), line.y(), line.width())

    def _middle(self) -> float:
        return _TOP + self.text_height(self.width()) / 2 + _GAP
