"""One change: number, title, what it means, the words now and then, and the answer to it alone."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.change_views import ChangesView, ChangeView
from consentui.application.snapshot import AppSnapshot
from consentui.domain.policy import PolicyAnswer
from consentui.ui.pages.changes.now_and_then import NowAndThen
from consentui.ui.text import change_words
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink, Tone
from consentui.ui.widgets.change_foot import ChangeFoot
from consentui.ui.widgets.choice_pair import ChoicePair
from consentui.ui.widgets.clause_link import ClauseLink
from consentui.ui.widgets.group_card import GroupCard
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.numbered_head import NumberedHead
from consentui.ui.widgets.status_pill import StatusPill

_ABOVE = 13
_CHOICE_WIDTH = 128
# The buttons are higher to hit than they are drawn.
_BELOW_LESS = 6


class ChangeCard(GroupCard):
    """Owner: the ChangesPage. A group named by its title. Decline comes first, neither is a default, nothing is
    chosen before. `answered(change id, PolicyAnswer)`, `clause_clicked(clause id)`."""

    answered = Signal(str, object)
    clause_clicked = Signal(str)

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._dates = dates
        self._id = ""
        self._is_busy = False
        self._clause = ""
        self._pill = StatusPill(theme, "", Tone.INFO)
        self.head = NumberedHead(theme, self._pill)
        self._summary = Label(theme, "", Type.BODY, Ink.TEXT2)
        self._words = NowAndThen(theme)
        self._about = Label(theme, "", Type.CAPTION, Ink.TEXT3)
        self.pair = ChoicePair(theme, self.tr("Decline"), self.tr("Accept"), minimum_width=_CHOICE_WIDTH)
        self._status = Label(theme, "", Type.SMALL, Ink.TEXT2)
        self.link = ClauseLink(theme, "")
        self._foot = ChangeFoot(theme, self.pair, self._status, self.link)
        for part, gap in (
            (self.head, 0),
            (self._summary, 3),
            (self._words, _ABOVE),
            (self._about, Space.S),
            (self._foot, Space.M),
        ):
            self.body.addSpacing(gap)
            self.body.addWidget(part)
        margins = self.body.contentsMargins()
        margins.setBottom(margins.bottom() - _BELOW_LESS)
        self.body.setContentsMargins(margins)
        self.pair.no_chosen.connect(self._decline)
        self.pair.yes_chosen.connect(self._accept)
        self.link.clicked.connect(self._open_clause)

    def show_change(
        self, number: int, entry: ChangeView, view: ChangesView, snapshot: AppSnapshot, names: ClauseNames
    ) -> None:
        """Draw this change with what stands of it."""
        change, dates = entry.change, self._dates.with_offset(snapshot.service_time_offset)
        self._id, self._clause = change.id, change.clause_id
        self.setAccessibleName(change.title)
        self.head.set_texts(str(number), change.title)
        self._summary.set_text(change.summary or "")
        self._summary.setVisible(bool(change.summary))
        after = [(run.text, run.is_new) for run in entry.runs] or [(change_words.no_words(change.kind), False)]
        before = change.before if change.before is not None else change_words.no_words(change.kind)
        self._words.set_texts(change_words.now_heading(view), change_words.then_heading(view, dates), before, after)
        self._about.set_text(change_words.about(entry))
        self._about.setVisible(bool(change.purposes))
        self._pill.set_status(*change_words.pill(entry))
        chosen = None if entry.answer is None else entry.answer is PolicyAnswer.ACCEPTED
        self.pair.set_chosen(chosen)
        self._status.set_text(change_words.standing(entry, view, snapshot, dates))
        self.link.setText(names.link(change.clause_id))
        self.link.setVisible(names.knows(change.clause_id))
        self._foot.remeasure()

    def set_busy(self, *, is_busy: bool) -> None:
        """While an answer is on its way a further click does nothing; the focus stays where it is."""
        self._is_busy = is_busy

    @Slot()
    def _decline(self) -> None:
        self._answer(PolicyAnswer.DECLINED)

    @Slot()
    def _accept(self) -> None:
        self._answer(PolicyAnswer.ACCEPTED)

    def _answer(self, answer: PolicyAnswer) -> None:
        if not self._is_busy:
            self.answered.emit(self._id, answer)

    @Slot()
    def _open_clause(self) -> None:
        self.clause_clicked.emit(self._clause)
