"""Where one decides about data that comes with a permission or another choice."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.ui.models.held_choices import HeldChoice
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.value_line import ValueLine

_ABOVE_CARD = 9


class DecidePart(QWidget):
    """Owner: the CategoryPage. `place_requested(page, row)`."""

    place_requested = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: dict[str, ValueLine] = {}
        self._places: dict[ValueLine, HeldChoice] = {}
        self._card = Card(theme, padding=Space.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(theme, self.tr("Where you decide about it"), Type.H3, level=2))
        column.addSpacing(_ABOVE_CARD)
        column.addWidget(self._card)

    def show_choices(self, choices: tuple[HeldChoice, ...]) -> None:
        """The same ones each time, as they stand now."""
        for choice in choices:
            line = self.lines.get(choice.key)
            if line is None:
                line = self.lines[choice.key] = ValueLine(self._theme, choice.icon, choice.title, choice.state)
                line.clicked.connect(self._open)
                self._card.body.addWidget(line)
            line.set_value(choice.state)
            self._places[line] = choice

    @Slot()
    def _open(self) -> None:
        sender = self.sender()
        if isinstance(sender, ValueLine):
            choice = self._places[sender]
            self.place_requested.emit(choice.page, choice.key)
