"""A use that can be ticked: title, consequence, clause link (the chooser of a permission with several uses)."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme
from consentui.ui.widgets.clause_link import EDGE, ClauseLink
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.option_button import Check
from consentui.ui.widgets.painting import draw_hairline

_TOP, _GAP, _BOTTOM = 2, -4, 4


class CheckRow(MeasuredWidget):
    """`check.toggled(bool)` and `clause_link.clicked()`."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        line: str,
        clause: str,
        parent: QWidget | None = None,
        *,
        has_line_below: bool = True,
    ) -> None:
        super().__init__(theme, parent)
        self._has_line_below = has_line_below
        self.check = Check(theme, title, line, self)
        self.clause_link = ClauseLink(theme, clause, self)

    def measure(self, width: int) -> int:
        link = self.clause_link.sizeHint().height()
        check = self.check.heightForWidth(width)
        return _TOP + check + _GAP + link + _BOTTOM + int(self._has_line_below)

    def place_children(self) -> None:
        width, height = self.width(), self.check.heightForWidth(self.width())
        self.put(self.check, 0, _TOP, width, height)
        left, link = self.check.text_left() - EDGE, self.clause_link.sizeHint()
        self.put(self.clause_link, left, _TOP + height + _GAP, min(link.width(), width - left), link.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._has_line_below:
            return
        left = self.check.text_left()
        with QPainter(self) as painter:
            line = self.place_of(left, self.height() - 1, self.width() - left, 1)
            draw_hairline(painter, self.theme.colours.line, line.x(), line.y(), line.width())
