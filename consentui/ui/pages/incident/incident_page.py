"""Incidents: what happened, which data, what to do now, whom to ask; each can be marked as seen."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.pages.incident.incident_card import IncidentCard
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from consentui.ui.widgets.back_link import BackLink
from consentui.ui.widgets.empty_state import EmptyState
from consentui.ui.widgets.scroll_page import ScrollPage


class IncidentPage(ScrollPage):
    """Owner: the PageHost. Newest first. Signals: `seen_requested(incident id)`, `policy_requested()`."""

    seen_requested = Signal(str)
    policy_requested = Signal()

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self.heading.set_text(self.tr("Incidents"))
        self._dates = dates
        self.cards: dict[str, IncidentCard] = {}
        back = BackLink(theme, self.tr("Privacy policy"))
        back.clicked.connect(self.policy_requested)
        self.set_lead(back)
        self.empty = EmptyState(
            theme,
            "check-circle",
            self.tr("No incidents"),
            self.tr("If something happens to your data, you read here what it was and what you can do."),
        )
        self.add_part(self.empty, fills=True)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Draw what the service announced."""
        incidents = snapshot.incidents.incidents if snapshot.incidents is not None else ()
        dates = self._dates.with_offset(snapshot.service_time_offset)
        name = snapshot.service.name if snapshot.service else ""
        self.set_subtitle(self.tr("What {app} tells everybody about incidents with data.").format(app=name))
        self.empty.setVisible(not incidents)
        wanted = {incident.id for incident in incidents}
        for gone in [key for key in self.cards if key not in wanted]:
            self.cards.pop(gone).deleteLater()
        for place, incident in enumerate(incidents):
            card = self.cards.get(incident.id)
            if card is None:
                card = self.cards[incident.id] = IncidentCard(self.theme)
                card.seen_clicked.connect(self._ask)
                self.add_part(card, place=place)
            card.show_incident(incident, dates)

    @Slot(str)
    def _ask(self, incident_id: str) -> None:
        self.seen_requested.emit(incident_id)
