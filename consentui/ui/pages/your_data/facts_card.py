"""Why a category is held, for how long, what the policy says about refusing, and what the service offers."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from consentui.domain.catalogue import HeldCategory
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.facts import policy_does_not_say
from consentui.ui.text.held_words import listed, sentence
from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.clause_link import ClauseLink
from consentui.ui.widgets.fact_grid import FactGrid
from consentui.ui.widgets.fact_item import FactItem
from consentui.ui.widgets.flow import Flow

_PADDING = 18


class FactsCard(Card):
    """Owner: the CategoryPage. Made anew for another category. `clause_requested(clause_id)`."""

    clause_requested = Signal(str)

    def __init__(self, theme: Theme, category: HeldCategory, span: str, names: ClauseNames, app: str) -> None:
        super().__init__(theme, padding=_PADDING)
        self._links: dict[ClauseLink, str] = {}
        self._count = FactItem(theme, "database", self.tr("What is held"), span)
        facts = [
            FactItem(theme, "list", self.tr("Data"), listed([field.title for field in category.fields])),
            self._count,
            FactItem(theme, "question", self.tr("Why"), category.why),
            FactItem(theme, "hourglass", self.tr("How long it is kept"), category.retention or policy_does_not_say()),
            FactItem(theme, "hand", self.tr("If you refuse"), sentence(category.if_refused or policy_does_not_say())),
        ]
        if category.offer is not None:
            facts.append(FactItem(theme, "sliders", self.tr("What {app} offers").format(app=app), category.offer))
        grid = FactGrid(theme)
        for fact in facts:
            grid.add(fact)
        self.body.setSpacing(Space.L)
        self.body.addWidget(grid)
        links = Flow(theme)
        for clause_id in category.clause_ids:
            link = ClauseLink(theme, names.link(clause_id))
            link.clicked.connect(self._open_clause)
            self._links[link] = clause_id
            links.add(link)
        self.body.addWidget(links)

    def set_span(self, span: str) -> None:
        """How much is held now."""
        self._count.set_value(span)

    @Slot()
    def _open_clause(self) -> None:
        sender = self.sender()
        if isinstance(sender, ClauseLink):
            self.clause_requested.emit(self._links[sender])
