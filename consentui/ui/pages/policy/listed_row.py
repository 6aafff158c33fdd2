"""One row of a plain list: a letter, a title, a sentence, links to clauses, and a button at its end."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.domain.record import Record
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import ButtonKind
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.clause_link import EDGE, ClauseLink
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.painting import draw_hairline
from consentui.ui.widgets.text_block import TextBlock

_AIR = 11
_LABEL = 34
_GAP = 2
_LINK_GAP = 4


class Listed(Record):
    """What a row says. `clauses`: ids with the texts of their links; `action`: the text of the button, "" for none."""

    key: str
    label: str
    title: str
    text: str
    clauses: tuple[tuple[str, str], ...] = ()
    action: str = ""


class ListedRow(MeasuredWidget):
    """Owner: a ListPane. `clause_requested(id)`, `action_requested(key)`."""

    clause_requested = Signal(str)
    action_requested = Signal(str)

    def __init__(self, theme: Theme, listed: Listed, *, has_divider: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QAccessibleInterface | None = None
        self._listed = listed
        self._has_divider = has_divider
        self._label = TextBlock(theme, listed.label, Type.READ)
        self._title = TextBlock(theme, listed.title, Type.ROW)
        self._text = TextBlock(theme, listed.text, Type.BODY)
        self.button: Button | None = None
        if listed.action:
            self.button = Button(theme, listed.action, ButtonKind.LINK, self)
            self.button.setAccessibleName(f"{listed.action}: {listed.label} {listed.title or listed.text}")
            self.button.clicked.connect(self._ask)
        self._links = [ClauseLink(theme, text, self) for _, text in listed.clauses]
        for link in self._links:
            link.clicked.connect(self._open_clause)

    def measure(self, width: int) -> int:
        room = self._room(width)
        links = sum(link.sizeHint().height() + _LINK_GAP for link in self._links)
        height = self._title.height(room) + _GAP + self._text.height(room) + links + 2 * _AIR
        return max(height, self.button.sizeHint().height() + 4 if self.button is not None else 0) + 1

    def place_children(self) -> None:
        width, room = self.width(), self._room(self.width())
        if self.button is not None:
            hint = self.button.sizeHint()
            y = (self.height() - hint.height()) // 2
            self.put(self.button, width - hint.width() - Space.L, y, hint.width(), hint.height())
        y = _AIR + self._title.height(room) + _GAP + self._text.height(room) + _LINK_GAP
        for link in self._links:
            hint = link.sizeHint()
            self.put(link, self._text_x() - EDGE, y, min(hint.width(), room + EDGE), hint.height())
            y += hint.height() + _LINK_GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, room, direction = self.theme.colours, self._room(self.width()), self.layoutDirection()
        with QPainter(self) as painter:
            if self._has_divider:
                line = self.place_of(self._text_x(), 0, self.width() - self._text_x(), 1)
                draw_hairline(painter, colours.line, line.x(), 0, line.width())
            label = self.place_of(Space.XL, 0, _LABEL, 1)
            middle = (self.height() - self._label.height(_LABEL)) / 2
            self._label.draw(painter, label.x(), middle, _LABEL, colours.text2, direction)
            x, y = self.place_of(self._text_x(), 0, room, 1).x(), float(_AIR)
            self._title.draw(painter, x, y, room, colours.text, direction)
            y += self._title.height(room) + (_GAP if self._listed.title else 0)
            ink = colours.text2 if self._listed.title else colours.text
            self._text.draw(painter, x, y, room, ink, direction)

    def accessible_role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def accessible_text(self, kind: QAccessible.Text) -> str:
        parts = (self._listed.label, self._listed.title, self._listed.text)
        return " ".join(part for part in parts if part) if kind == QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QAccessible.State) -> None:
        state.readOnly = True

    def _text_x(self) -> int:
        return Space.XL + (_LABEL if self._listed.label else 0)

    def _room(self, width: int) -> int:
        end = self.button.sizeHint().width() + 2 * Space.L if self.button is not None else Space.XL
        return max(80, width - self._text_x() - end)

    @Slot()
    def _ask(self) -> None:
        self.action_requested.emit(self._listed.key)

    @Slot()
    def _open_clause(self) -> None:
        number = next((n for n, link in enumerate(self._links) if link is self.sender()), None)
        if number is not None:
            self.clause_requested.emit(self._listed.clauses[number][0])
