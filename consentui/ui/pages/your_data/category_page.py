"""One category of Your data: what is held of it and why, and what one can do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.domain.catalogue import HeldCategory
from consentui.ui.pages.your_data.facts_card import FactsCard
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.dates import Dates
from consentui.ui.text.held_words import sentence, span
from consentui.ui.theme import Space, Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.back_link import BackLink
from consentui.ui.widgets.scroll_page import ScrollPage
from consentui.ui.widgets.status_pill import StatusPill


class CategoryPage(ScrollPage):
    """Owner: the PageHost. GUI thread. A function of the snapshot and of the category that was opened.

    Signals: `back_requested()`, `clause_requested(clause_id)`.
    """

    has_sync_pill = False
    back_requested = Signal()
    clause_requested = Signal(str)

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._dates = dates
        self._key = ""
        self._snapshot: AppSnapshot | None = None
        self._category: HeldCategory | None = None
        self.facts: FactsCard | None = None
        back = BackLink(theme, self.tr("Your data"))
        back.clicked.connect(self.back_requested)
        self.set_lead(back)
        self.pill = StatusPill(theme, self.tr("Sensitive"), Tone.OUTLINE, icon="lock")
        self.pill.hide()
        self.set_trailing(self.pill)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.GROUP)
        self.add_part(self._holder)

    def open_place(self, key: str) -> None:
        """Show another category."""
        self._key = key
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)
        self.verticalScrollBar().setValue(0)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """What the catalogue and the service say of this category; before they said it, nothing."""
        self._snapshot = snapshot
        catalogue = snapshot.catalogue
        found = next((each for each in catalogue.held_data if each.key == self._key), None) if catalogue else None
        if found is None:
            return
        dates = self._dates.with_offset(snapshot.service_time_offset)
        said = span(snapshot.held.holding(found.key) if snapshot.held is not None else None, dates)
        if found != self._category:
            self._category = found
            self._build(found, said, snapshot)
        if self.facts is not None:
            self.facts.set_span(said)

    def _build(self, category: HeldCategory, said: str, snapshot: AppSnapshot) -> None:
        app = snapshot.service.name if snapshot.service else self.tr("the service")
        published = snapshot.policy.published
        self.heading.set_text(category.title)
        self.set_subtitle(sentence(category.summary))
        self.pill.setVisible(category.is_sensitive is True)
        if self.facts is not None:
            self._column.removeWidget(self.facts)
            self.facts.hide()
            self.facts.deleteLater()
        names = ClauseNames(published.policy if published is not None else None)
        self.facts = FactsCard(self.theme, category, said, names, app)
        self.facts.clause_requested.connect(self.clause_requested)
        self._column.addWidget(self.facts)
