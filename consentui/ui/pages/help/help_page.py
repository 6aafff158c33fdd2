"""The Help page (#20): whom to write to, questions and answers, how choices are treated, the keys."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.domain.policy import Clause, Policy
from consentui.ui.pages.help.contact_card import ContactCard
from consentui.ui.pages.help.fair_group import made_fair_group
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.help_words import questions
from consentui.ui.text.mail_words import is_plain_address, privacy_mail
from consentui.ui.theme import Theme
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.option_row import OptionRow
from consentui.ui.widgets.question_row import QuestionRow
from consentui.ui.widgets.row_group import RowGroup
from consentui.ui.widgets.scroll_page import ScrollPage

_GROUP_GAP = 10


class HelpPage(ScrollPage):
    """Owner: the PageHost. GUI thread.

    Signals: `mail_requested(Mail)`, `clause_requested(clause_id)`, `shortcuts_requested()`,
    `report_requested()`.
    """

    has_sync_pill = False
    mail_requested = Signal(object)
    clause_requested = Signal(str)
    shortcuts_requested = Signal()
    report_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._snapshot = AppSnapshot()
        self._about = ""
        self.heading.set_text(self.tr("Help"))
        self.set_subtitle(self.tr("Questions about your personal data go to people, not to a robot."))
        self.contact = ContactCard(theme)
        self.contact.write_requested.connect(self._ask_for_mail)
        self.contact.clause_requested.connect(self.clause_requested)
        self.contact.about_dropped.connect(self._drop_about)
        self.questions = RowGroup(theme, self.tr("Common questions"))
        self._rows: dict[str, QuestionRow] = {}
        self._show_questions("")
        self.add_part(self.contact)
        self.add_part(self.questions)
        fair = made_fair_group(theme)
        if fair is not None:
            self.add_part(fair)
        self.add_part(self._made_more())
        self.questions.setContentsMargins(0, _GROUP_GAP, 0, 0)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Name and address of the service, and the clause that gives the address."""
        is_same = (snapshot.service, snapshot.policy.published) == (
            self._snapshot.service,
            self._snapshot.policy.published,
        )
        self._snapshot = snapshot
        if is_same and self._rows:
            return
        self._show_questions(snapshot.service.name if snapshot.service else "")
        self._show_contact()
        self._show_about()

    def set_about(self, clause_id: str) -> None:
        """The message to write is about this clause; empty for none."""
        self._about = clause_id
        self._show_about()

    def open_place(self, key: str) -> None:
        """Open a question and bring it into view."""
        row = self._rows.get(key)
        if row is not None:
            row.set_open(is_open=True)
            self.focus_part(row)

    @property
    def about(self) -> str:
        """The clause the message names."""
        return self._about

    @property
    def question_rows(self) -> dict[str, QuestionRow]:
        """By key."""
        return self._rows

    def _show_questions(self, name: str) -> None:
        app = name or self.tr("the service")
        for question in questions(app):
            row = self._rows.get(question.key)
            if row is None:
                row = self._rows[question.key] = QuestionRow(self.theme, question.question, question.answer)
                self.questions.add_row(row)
            else:
                row.set_texts(question.question, question.answer)

    def _show_contact(self) -> None:
        service = self._snapshot.service
        address = service.contact_email if service else ""
        place = _clause_with(self._policy(), address)
        link = self._names().link(place) if place else ""
        self.contact.setVisible(bool(address))
        self.contact.show_contact(address, may_write=is_plain_address(address), clause_id=place, link=link)

    def _show_about(self) -> None:
        self.contact.show_about(self._names().link(self._about) if self._about else "")

    def _made_more(self) -> RowGroup:
        more = RowGroup(self.theme, self.tr("More"))
        show = Button(self.theme, self.tr("Show"))
        show.setAccessibleName(self.tr("Show the keyboard shortcuts"))
        show.clicked.connect(self.shortcuts_requested)
        more.add_row(OptionRow(self.theme, self.tr("Keyboard shortcuts"), self.tr("Press F1 at any time"), show))
        self.report = Button(self.theme, self.tr("Look at it…"))
        self.report.setAccessibleName(self.tr("Look at a report for support"))
        self.report.clicked.connect(self.report_requested)
        line = self.tr("You see every word of it first. It names nobody, and nothing is sent.")
        report = OptionRow(self.theme, self.tr("Save a report for support"), line, self.report)
        report.set_divider(report.text_left())
        more.add_row(report)
        more.setContentsMargins(0, _GROUP_GAP, 0, 0)
        return more

    def _policy(self) -> Policy | None:
        published = self._snapshot.policy.published
        return published.policy if published is not None else None

    def _names(self) -> ClauseNames:
        return ClauseNames(self._policy())

    @Slot()
    def _drop_about(self) -> None:
        self.set_about("")
        self.contact.head.write.setFocus()

    @Slot()
    def _ask_for_mail(self) -> None:
        service, published = self._snapshot.service, self._snapshot.policy.published
        if service is None:
            return
        clause = _clause_of(self._policy(), self._about)
        self.mail_requested.emit(
            privacy_mail(
                service.contact_email,
                service.name,
                published.version if published else "",
                self._names().link(self._about) if clause is not None else "",
                clause.text if clause is not None else "",
            )
        )


def _clause_with(policy: Policy | None, words: str) -> str:
    """The id of the clause that says these words; empty for none."""
    if policy is None or not words:
        return ""
    return next((clause.id for clause in policy.clauses() if words in clause.text), "")


def _clause_of(policy: Policy | None, clause_id: str) -> Clause | None:
    if policy is None or not clause_id:
        return None
    return next((clause for clause in policy.clauses() if clause.id == clause_id), None)
