"""What the next version of the policy changes: a card for each change that asks, the others behind one button."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.change_views import ChangesView
from consentui.application.snapshot import AppSnapshot, Connection
from consentui.domain.policy import PolicyAnswer
from consentui.ui.pages.changes.change_card import ChangeCard
from consentui.ui.pages.changes.other_changes import OtherChanges
from consentui.ui.text import change_words
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from consentui.ui.theme.parts import ButtonKind, Tone
from consentui.ui.widgets.back_link import BackLink
from consentui.ui.widgets.banner import Banner
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.empty_state import EmptyState
from consentui.ui.widgets.handed_focus import hand_focus_on
from consentui.ui.widgets.scroll_page import ScrollPage

_BETWEEN_CARDS = 13
# So many questions are drawn at once.
_AT_ONCE = 20


class ChangesPage(ScrollPage):
    """Owner: the PageHost. Signals: `answered(version, change id, PolicyAnswer)`, `clause_requested(clause id)`,
    `policy_requested()`, `versions_requested()`, `try_again_requested()`."""

    answered = Signal(str, str, object)
    clause_requested = Signal(str)
    policy_requested = Signal()
    versions_requested = Signal()
    try_again_requested = Signal()

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self.heading.set_text(self.tr("Changes to the privacy policy"))
        self._dates = dates
        self._view: ChangesView | None = None
        self._names: tuple[object, ClauseNames] = (None, ClauseNames(None))
        self._busy: frozenset[str] = frozenset()
        self.cards: dict[str, ChangeCard] = {}
        self._cards_most = _AT_ONCE
        self._snapshot: AppSnapshot | None = None
        self.more_cards = Button(theme, self.tr("Show more questions"))
        self.more_cards.clicked.connect(self._show_more_cards)
        self.more_cards.hide()
        self.back = BackLink(theme, self.tr("Privacy policy"))
        self.back.clicked.connect(self.policy_requested)
        self.set_lead(self.back)
        self._back_button = Button(theme, self.tr("Back to policy"))
        self._back_button.clicked.connect(self.policy_requested)
        self.done = Banner(theme, Tone.OK, "", actions=self._back_button)
        self._column = QVBoxLayout()
        self._column.setSpacing(_BETWEEN_CARDS)
        self._holder = QWidget()
        self._holder.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.others = OtherChanges(theme)
        self.versions = Button(theme, self.tr("All versions"), ButtonKind.SECONDARY, icon="history")
        self.versions.clicked.connect(self.versions_requested)
        self.add_trailing(self.versions)
        self.empty = EmptyState(theme, "file-text", "", "")
        self._try = Button(theme, self.tr("Try again"), icon="refresh")
        self._try.clicked.connect(self.try_again_requested)
        self.empty.add_button(self._try)
        self.column.setSpacing(_BETWEEN_CARDS)
        for part in (self.done, self._holder, self.more_cards, self.others):
            self.add_part(part)
        self.add_part(self.empty, fills=True)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Draw the changes with the answers that are recorded."""
        view = snapshot.policy.changes
        self._view, self._snapshot = view, snapshot
        self.empty.setVisible(view is None)
        for part in (self._holder, self.subtitle):
            part.setVisible(view is not None)
        if view is None:
            self._show_nothing(snapshot)
            return
        dates = self._dates.with_offset(snapshot.service_time_offset)
        self.set_subtitle(change_words.subtitle(view, dates))
        self._show_cards(view, snapshot)
        self.others.show_changes(view, dates)
        asked = bool(self.cards)
        self.done.setVisible(asked and not snapshot.policy.waiting_answers)
        self.done.set_texts(change_words.all_decided(view), "")

    def set_busy(self, change_id: str, *, is_busy: bool) -> None:
        """An answer to this change is on its way."""
        self._busy = self._busy | {change_id} if is_busy else self._busy - {change_id}
        if change_id in self.cards:
            self.cards[change_id].set_busy(is_busy=is_busy)

    def _show_nothing(self, snapshot: AppSnapshot) -> None:
        for part in (self.done, self.more_cards, self.others):
            part.hide()
        for card in self.cards.values():
            card.hide()
        self.set_subtitle("")
        is_cut_off = snapshot.connection in (Connection.OFFLINE, Connection.FAILING)
        self._try.setVisible(is_cut_off)
        self.empty.set_reference(snapshot.error_at("CHANGES") if is_cut_off else "")
        if is_cut_off:
            self.empty.set_texts(
                self.tr("We cannot load the changes now"),
                self.tr("Nothing is accepted. Try again when you are online."),
            )
        else:
            self.empty.set_texts(
                self.tr("Nothing waits for you"), self.tr("No change of the policy needs your decision.")
            )

    def _show_cards(self, view: ChangesView, snapshot: AppSnapshot) -> None:
        asking = [entry for entry in view.changes if entry.change.needs_answer]
        is_all = len(asking) <= self._cards_most
        asking = asking[: self._cards_most]
        wanted = {entry.change.id for entry in asking}
        for gone in [key for key in self.cards if key not in wanted]:
            card = self.cards.pop(gone)
            self._column.removeWidget(card)
            card.deleteLater()
        before = len(self.cards)
        names = self._clause_names(snapshot)
        # Laid out once at the end, not with every card.
        self._column.setEnabled(False)
        for number, entry in enumerate(asking, 1):
            card = self.cards.get(entry.change.id) or self._made_card(entry.change.id)
            card.show_change(number, entry, view, snapshot, names)
            card.set_busy(is_busy=entry.change.id in self._busy)
            card.show()
        self._column.setEnabled(True)
        self._column.invalidate()
        if is_all and before < len(asking):
            hand_focus_on(self.more_cards, self.cards[asking[before].change.id].head.title)
        self.more_cards.setVisible(not is_all)

    def _made_card(self, change_id: str) -> ChangeCard:
        card = self.cards[change_id] = ChangeCard(self.theme, self._dates)
        card.answered.connect(self._answer)
        card.clause_clicked.connect(self.clause_requested)
        self._column.addWidget(card)
        return card

    def _clause_names(self, snapshot: AppSnapshot) -> ClauseNames:
        published = snapshot.policy.published
        if published is not self._names[0]:
            self._names = (published, ClauseNames(published.policy if published else None))
        return self._names[1]

    @Slot(str, object)
    def _answer(self, change_id: str, answer: PolicyAnswer) -> None:
        if self._view is not None and change_id not in self._busy:
            self.answered.emit(self._view.version, change_id, answer)

    @Slot()
    def _show_more_cards(self) -> None:
        self._cards_most += _AT_ONCE
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)
