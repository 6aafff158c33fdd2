"""A heading with a card of rows under it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.theme.theme import is_restyled
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.head_line import HeadLine
from consentui.ui.widgets.label import Label


class GroupRow(Protocol):
    """What the group needs of a row, which is a QWidget."""

    def set_divider(self, start: int | None) -> None: ...

    def text_left(self) -> int: ...


class RowGroup(QWidget):
    """Owner: a page. The line above a row starts at its text; hidden rows have none."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None, *, link: QWidget | None = None) -> None:
        """`link` stands at the end of the heading."""
        super().__init__(parent)
        self.heading = Label(theme, title, Type.H3, level=2)
        self.card = Card(theme)
        self._rows: list[GroupRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(HeadLine(theme, self.heading, link))
        column.addWidget(self.card)

    @property
    def rows(self) -> tuple[GroupRow, ...]:
        """In the order on screen."""
        return tuple(self._rows)

    def add_row(self, row: GroupRow) -> None:
        """Append a row; the card owns it."""
        self._rows.append(row)
        self.card.body.addWidget(row)  # type: ignore[arg-type]
        self.draw_dividers()

    def clear(self) -> None:
        """Without rows."""
        for row in self._rows:
            self.card.body.removeWidget(row)  # type: ignore[arg-type]
            row.hide()  # type: ignore[attr-defined]
            row.deleteLater()  # type: ignore[attr-defined]
        self._rows = []

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyled(event):
            self.draw_dividers()

    def draw_dividers(self) -> None:
        """Call after a row was hidden or shown."""
        shown = [row for row in self._rows if not row.isHidden()]  # type: ignore[attr-defined]
        for place, row in enumerate(shown):
            row.set_divider(row.text_left() if place else None)
