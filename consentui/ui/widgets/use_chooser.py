"""The list of uses that opens when a permission with several of them is turned on: nothing is chosen in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.domain.switch_state import SwitchState
from consentui.ui.models.permission_view import DecisionView, UseView
from consentui.ui.theme import Radius, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.card import Card, CardKind
from consentui.ui.widgets.check_row import CheckRow
from consentui.ui.widgets.choice_pair import ChoicePair
from consentui.ui.widgets.label import Label

_PADDING = 18
_LIST_TOP, _LIST_BELOW = 8, 12
_MAY_TURN_ON = (SwitchState.OFF, SwitchState.UNSET, SwitchState.CONFLICT)


class UseChooser(Card):
    """Owner: the row. GUI thread. Signals: `chosen(purposes)`, `kept_off()`, `clause_requested(clause_id)`."""

    chosen = Signal(object)
    kept_off = Signal()
    clause_requested = Signal(str)

    def __init__(self, theme: Theme, view: DecisionView, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, kind=CardKind.SUNKEN, padding=_PADDING, radius=Radius.TILE)
        self._uses = tuple(use for use in view.uses if use.switch.state in _MAY_TURN_ON)
        self._question = Label(theme, view.question, Type.H3, level=2)
        self.rows = [self._made_row(theme, use) for use in self._uses]
        self.buttons = ChoicePair(theme, self.tr("Keep off"), self.tr("Turn on"))
        self.buttons.no_chosen.connect(self.kept_off)
        self.buttons.yes_chosen.connect(self._choose)
        self._build(theme)
        self._count()

    def fits(self, view: DecisionView) -> bool:
        """The same uses in the same words as when it was opened."""
        words = {(use.purpose, use.title, use.consequence) for use in view.uses}
        return all((use.purpose, use.title, use.consequence) in words for use in self._uses)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        """The first box to tick."""
        self.rows[0].check.setFocus(reason)

    def ticked(self) -> tuple[str, ...]:
        """The purposes the person chose."""
        return tuple(use.purpose for row, use in zip(self.rows, self._uses, strict=True) if row.check.isChecked())

    def _build(self, theme: Theme) -> None:
        note = self.tr("Nothing is chosen for you. You can change this later.")
        column: QVBoxLayout = self.body
        column.addWidget(self._question)
        column.addWidget(Label(theme, note, Type.SMALL, Ink.TEXT2))
        column.addSpacing(_LIST_TOP)
        for row in self.rows:
            column.addWidget(row)
        column.addSpacing(_LIST_BELOW)
        column.addWidget(self.buttons)

    def _made_row(self, theme: Theme, use: UseView) -> CheckRow:
        link = use.links[0].text if use.links else ""
        row = CheckRow(theme, use.title, use.consequence, link, has_line_below=use is not self._uses[-1])
        row.check.toggled.connect(self._count)
        row.clause_link.clicked.connect(self._open_clause)
        return row

    @Slot()
    def _count(self) -> None:
        count = len(self.ticked())
        text = self.tr("Turn on %n uses", "", count) if count else self.tr("Turn on")
        self.buttons.set_yes(text, is_enabled=count > 0, reason=self.tr("Choose at least one use"))

    @Slot()
    def _choose(self) -> None:
        if self.ticked():
            self.chosen.emit(self.ticked())

    @Slot()
    def _open_clause(self) -> None:
        for row, use in zip(self.rows, self._uses, strict=True):
            if row.clause_link is self.sender() and use.links:
                self.clause_requested.emit(use.links[0].clause_id)
