"""One category of Your data: what is held of it and why, and what one can do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.domain.catalogue import HeldCategory
from consentui.ui.models.held_choices import held_choices
from consentui.ui.pages.your_data.about_me_part import AboutMePart
from consentui.ui.pages.your_data.content_part import ContentPart
from consentui.ui.pages.your_data.decide_part import DecidePart
from consentui.ui.pages.your_data.facts_card import FactsCard
from consentui.ui.pages.your_data.fields_part import FieldsPart
from consentui.ui.pages.your_data.identity_part import IdentityPart
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.dates import Dates
from consentui.ui.text.held_words import IDENTITY, OTHERS_POSTS, POSTS, SEARCH, filled_in, sentence, span
from consentui.ui.theme import Space, Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.back_link import BackLink
from consentui.ui.widgets.banner import Banner
from consentui.ui.widgets.painting import set_margins
from consentui.ui.widgets.scroll_page import ScrollPage
from consentui.ui.widgets.status_pill import StatusPill

_FIELDS = ("account", "profile_details")
_RING = 3


class CategoryPage(ScrollPage):
    """Owner: the PageHost. GUI thread. A function of the snapshot and of the category that was opened.

    Signals: `back_requested()`, `clause_requested(clause_id)`, `place_requested(page, row)`,
    `change_requested(values by key)`, `remove_requested(key)`, `list_requested(kind or None)`, `more_requested()`,
    `delete_requested(ContentEntry)`, `ask_requested(RequestWish)`, `cancel_requested(request id)`.
    """

    has_sync_pill = False
    back_requested = Signal()
    clause_requested = Signal(str)
    place_requested = Signal(str, str)
    change_requested = Signal(object)
    remove_requested = Signal(str)
    list_requested = Signal(object)
    more_requested = Signal()
    delete_requested = Signal(object)
    ask_requested = Signal(object)
    cancel_requested = Signal(str)

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._dates = dates
        self._key = ""
        self._snapshot: AppSnapshot | None = None
        self._category: HeldCategory | None = None
        self.facts: FactsCard | None = None
        self.fields: FieldsPart | None = None
        self.identity: IdentityPart | None = None
        self.content: ContentPart | None = None
        self.decide: DecidePart | None = None
        self.about_me: AboutMePart | None = None
        self._parts: list[QWidget] = []
        back = BackLink(theme, self.tr("Your data"))
        back.clicked.connect(self.back_requested)
        self.set_lead(back)
        self.pill = StatusPill(theme, self.tr("Sensitive"), Tone.OUTLINE, icon="lock")
        self.pill.hide()
        self.add_trailing(self._made_end(self.pill))
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.GROUP)
        self.add_part(self._holder)

    def _made_end(self, pill: StatusPill) -> QWidget:
        """The header leaves room for the ring of a pill that is a button: this one is none, and ends where cards do."""
        end = QWidget()
        row = QHBoxLayout(end)
        set_margins(row, 0, 0, _RING, 0)
        row.addWidget(pill)
        return end

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
        if found != self._category:
            self._category = found
            self._build(found, snapshot)
        self._show(found, snapshot, self._dates.with_offset(snapshot.service_time_offset))

    def _show(self, category: HeldCategory, snapshot: AppSnapshot, dates: Dates) -> None:
        held, today = snapshot.held, dates.local_day(dates.now())
        holding = held.holding(category.key) if held is not None else None
        if self.facts is not None:
            has_fields = category.key in (*_FIELDS, IDENTITY)
            self.facts.set_span(filled_in(holding, dates) if has_fields else span(holding, dates))
        if self.fields is not None:
            self.fields.show_held(held, today)
        if self.identity is not None:
            self.identity.show_held(held, today)
        is_signed_in = snapshot.session.state is SignInState.SIGNED_IN
        if self.content is not None:
            self.content.setVisible(is_signed_in)
            self.content.show_held(held, dates, snapshot.error_at("YOUR_DATA"))
        if self.decide is not None:
            self.decide.show_choices(held_choices(category, snapshot, dates))
        if self.about_me is not None:
            self.about_me.setVisible(is_signed_in)
            self.about_me.show_snapshot(snapshot, dates)

    def _build(self, category: HeldCategory, snapshot: AppSnapshot) -> None:
        app = snapshot.service.name if snapshot.service else self.tr("the service")
        published = snapshot.policy.published
        self.heading.set_text(category.title)
        self.set_subtitle(sentence(category.summary))
        self.pill.setVisible(category.is_sensitive is True)
        self._take_parts_away()
        names = ClauseNames(published.policy if published is not None else None)
        self.facts = FactsCard(self.theme, category, "", names, app)
        self.facts.clause_requested.connect(self.clause_requested)
        above, below = self._made_above(category, app), self._made_below(category, app)
        for part in (*above, self.facts, *below):
            self._parts.append(part)
            self._column.addWidget(part)

    def _take_parts_away(self) -> None:
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        self.fields = self.identity = self.content = self.decide = self.about_me = None

    def _made_above(self, category: HeldCategory, app: str) -> Sequence[QWidget]:
        """What one does comes before what there is to know."""
        if category.key in _FIELDS:
            self.fields = FieldsPart(self.theme, category)
            self.fields.change_requested.connect(self.change_requested)
            self.fields.remove_requested.connect(self.remove_requested)
            return [self.fields]
        if category.key == IDENTITY:
            self.identity = IdentityPart(self.theme, category, app)
            self.identity.change_requested.connect(self.change_requested)
            self.identity.remove_requested.connect(self.remove_requested)
            return [self.identity]
        if category.key == OTHERS_POSTS:
            self.about_me = AboutMePart(self.theme, app)
            self.about_me.ask_requested.connect(self.ask_requested)
            self.about_me.cancel_requested.connect(self.cancel_requested)
            return [self.about_me]
        return []

    def _made_below(self, category: HeldCategory, app: str) -> Sequence[QWidget]:
        parts: list[QWidget] = []
        if category.purposes:
            self.decide = DecidePart(self.theme)
            self.decide.place_requested.connect(self.place_requested)
            parts.append(self.decide)
        if category.key == SEARCH:
            parts.append(self._made_search_note(app))
        if category.key == POSTS:
            self.content = ContentPart(self.theme)
            self.content.list_requested.connect(self.list_requested)
            self.content.more_requested.connect(self.more_requested)
            self.content.delete_requested.connect(self.delete_requested)
            parts.append(self.content)
        return parts

    def _made_search_note(self, app: str) -> Banner:
        text = self.tr(
            "The policy says that some of it is stored for a time on your own device. ConsentUI keeps none: what {app} "
            "stored is cleared in {app} itself, or in the browser in which you use it. What {app} holds is counted "
            "above; the policy names no way to clear it."
        )
        title = self.tr("There is nothing to clear on this computer")
        return Banner(self.theme, Tone.NEUTRAL, title, text.format(app=app), icon="info")
