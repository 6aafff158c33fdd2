"""One section of the page: heading, note, trouble, and the card with its rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.ui.models.choices_view import LINKED, AnyRow, ChoiceSection, FactRow, RecipientRow
from consentui.ui.models.permission_view import DecisionView
from consentui.ui.pages.choices.fact_line import FactLine
from consentui.ui.pages.choices.linked_row import LinkedRow
from consentui.ui.pages.choices.recipient_row import RecipientLine
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink, Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.clause_link import EDGE, ClauseLink
from consentui.ui.widgets.decision_row import DecisionRow
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.inset import Inset
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.row_card import RowCard

_ABOVE_CARD = 12

AnyLine = DecisionRow | FactLine | RecipientLine


class SectionPart(QWidget):
    """Owner: the page. `row_made(DecisionRow)` for each row with a decision, `off_requested(purposes, method)`,
    `clause_requested(clause_id)`, `try_again_requested()`."""

    row_made = Signal(object)
    off_requested = Signal(object, object)
    clause_requested = Signal(str)
    try_again_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._section: ChoiceSection | None = None
        self._links: dict[ClauseLink, str] = {}
        self.rows: dict[str, AnyLine] = {}
        self._heading = Label(theme, "", Type.H3, level=2)
        self._note = Label(theme, "", Type.SMALL, Ink.TEXT2)
        self._trouble: QWidget | None = None
        self._card = RowCard(theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (self._heading, self._note):
            self._column.addWidget(part)
        self._column.addSpacing(_ABOVE_CARD)
        self._column.addWidget(self._card)

    def apply(self, section: ChoiceSection) -> None:
        """Show it where it differs; rows stay while they are the same ones."""
        if section == self._section:
            return
        before, self._section = self._section, section
        self._heading.set_text(section.heading)
        self._note.set_text(section.note)
        self._note.setVisible(bool(section.note))
        self._show_trouble(section, before)
        if [(type(row), row.key) for row in section.rows] == _kinds(before):
            for row in section.rows:
                self._show(row)
        else:
            self._build(section)

    def _show(self, row: AnyRow) -> None:
        match (self.rows[row.key], row):
            case (DecisionRow() as line, DecisionView()):
                line.apply(row)
            case (FactLine() as fact, FactRow()):
                fact.apply(row)
            case (RecipientLine() as recipient, RecipientRow()):
                recipient.apply(row)

    def _build(self, section: ChoiceSection) -> None:
        self._column.removeWidget(self._card)
        self._card.hide()
        self._card.deleteLater()
        self._card, self.rows, self._links = RowCard(self._theme), {}, {}
        for row in section.rows:
            line = self.rows[row.key] = self._made(section.group, row)
            self._card.add_row(line)
        self._column.addWidget(self._card)

    def _made(self, group: str, row: AnyRow) -> AnyLine:
        line: AnyLine
        if isinstance(row, DecisionView):
            line = LinkedRow(self._theme, row) if group == LINKED else DecisionRow(self._theme, row)
            links = row.uses[0].links
            self._add_link(line, links[0].clause_id if links else "", links[0].text if links else "")
            self.row_made.emit(line)
            return line
        if isinstance(row, RecipientRow):
            line = RecipientLine(self._theme, row)
            line.off_requested.connect(self.off_requested)
        else:
            line = FactLine(self._theme, row)
        self._add_link(line, row.link.clause_id if row.link else "", row.link.text if row.link else "")
        return line

    def _add_link(self, line: AnyLine, clause_id: str, text: str) -> None:
        if clause_id:
            link = ClauseLink(self._theme, text)
            link.clicked.connect(self._open_clause)
            self._links[link] = clause_id
            line.set_link(link, EDGE)

    def _show_trouble(self, section: ChoiceSection, before: ChoiceSection | None) -> None:
        text = section.trouble
        if before is not None and (text, section.reference) == (before.trouble, before.reference):
            return
        if self._trouble is not None:
            self._column.removeWidget(self._trouble)
            self._trouble.hide()
            self._trouble.deleteLater()
            self._trouble = None
        if text:
            actions = Flow(self._theme, align=Qt.AlignmentFlag.AlignLeft)
            button = Button(self._theme, self.tr("Try again"), icon="refresh")
            button.clicked.connect(self.try_again_requested)
            actions.add(button)
            line = self.tr("We cannot load this now. Your switches are not affected.")
            self._trouble = QWidget(self)
            around = QVBoxLayout(self._trouble)
            around.setContentsMargins(0, _ABOVE_CARD, 0, 0)
            inset = Inset(self._theme, Tone.WARN, text, line, icon="alert", actions=actions)
            inset.set_reference(section.reference)
            around.addWidget(inset)
            self._column.insertWidget(2, self._trouble)

    @Slot()
    def _open_clause(self) -> None:
        sender = self.sender()
        if isinstance(sender, ClauseLink) and sender in self._links:
            self.clause_requested.emit(self._links[sender])


def _kinds(section: ChoiceSection | None) -> list[tuple[type, str]]:
    return [] if section is None else [(type(row), row.key) for row in section.rows]
