"""Your data (#11): what the service holds of a person and why, in the groups in which it came."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.domain.catalogue import HeldGroup
from consentui.ui.models.held_groups import HeldSection, held_sections
from consentui.ui.pages.your_data.copy_card import CopyCard
from consentui.ui.pages.your_data.group_part import GroupPart
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Space, Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.empty_state import EmptyState
from consentui.ui.widgets.inset import Inset
from consentui.ui.widgets.lead_row import LeadRow
from consentui.ui.widgets.scroll_page import ScrollPage


class YourDataPage(ScrollPage):
    """Owner: the PageHost. GUI thread. A function of the snapshot. Signals: `category_requested(key)`,
    `sign_in_requested()`, `try_again_requested()`."""

    category_requested = Signal(str)
    sign_in_requested = Signal()
    try_again_requested = Signal()

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._dates = dates
        self._groups: dict[HeldGroup, GroupPart] = {}
        self.heading.set_text(self.tr("Your data"))
        self.trouble = self._made_trouble()
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.GROUP)
        self.copy_card = CopyCard(theme, dates)
        self._column.addWidget(self.copy_card)
        self.signed_out = EmptyState(theme, "database", self.tr("Sign in to see your data"), "")
        self.sign_in = Button(theme, self.tr("Sign in"), icon="log-in")
        self.sign_in.clicked.connect(self.sign_in_requested)
        self.signed_out.add_button(self.sign_in)
        self.add_part(self.trouble)
        self.add_part(self._holder)
        self.add_part(self.signed_out, fills=True)

    @property
    def rows(self) -> dict[str, LeadRow]:
        """By the key of the category, in the order on screen."""
        return {key: row for part in self._groups.values() for key, row in part.rows.items()}

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Whoever is in front; of a device alone nothing is held that could be shown."""
        app = snapshot.service.name if snapshot.service else self.tr("the service")
        self.set_subtitle(self.tr("What {app} holds about you, and why.").format(app=app))
        is_signed_in = snapshot.session.state is SignInState.SIGNED_IN
        if not is_signed_in:
            text = self.tr("{app} shows it to you alone. ConsentUI keeps no search history on this computer.")
            self.signed_out.set_texts(self.tr("Sign in to see your data"), text.format(app=app))
        self._holder.setVisible(is_signed_in)
        self.signed_out.setVisible(not is_signed_in)
        held = snapshot.held
        self.trouble.set_reference(snapshot.error_at("YOUR_DATA"))
        self.trouble.setVisible(is_signed_in and held is not None and held.is_failed and held.profile is None)
        if not is_signed_in:
            return
        self.copy_card.show_snapshot(snapshot)
        for section in held_sections(snapshot, app, self._dates.with_offset(snapshot.service_time_offset)):
            self._part(section).apply(section)

    def open_place(self, key: str) -> None:
        """Bring the row of a category into view, with the focus on it."""
        row = self.rows.get(key)
        if row is not None:
            self.focus_part(row)

    def _part(self, section: HeldSection) -> GroupPart:
        part = self._groups.get(section.group)
        if part is None:
            part = self._groups[section.group] = GroupPart(self.theme)
            part.category_requested.connect(self.category_requested)
            self._column.addWidget(part)
        return part

    def _made_trouble(self) -> Inset:
        button = Button(self.theme, self.tr("Try again"), icon="refresh")
        button.clicked.connect(self.try_again_requested)
        title = self.tr("We cannot load what is held now")
        line = self.tr("Below stands what the policy says. Nothing was changed.")
        trouble = Inset(self.theme, Tone.WARN, title, line, icon="alert", actions=button)
        trouble.hide()
        return trouble
