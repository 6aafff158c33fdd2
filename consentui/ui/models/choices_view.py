"""The page Other choices as data: its sections, and what each row shows, made from a snapshot."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Sequence

from consentui.application.activity_view import ActivityView
from consentui.application.snapshot import AppSnapshot, Connection, PurposeView
from consentui.domain.catalogue import Catalogue, Choice, Permission, Recipient
from consentui.domain.policy import PublishedPolicy
from consentui.domain.record import Record, replace
from consentui.domain.switch_state import SwitchState, worst
from consentui.ui.models.permission_view import (
    ClauseLink,
    ClickMeaning,
    DecisionView,
    RowViews,
    click_meaning,
)
from consentui.ui.models.policy_lists import no_consent_kinds
from consentui.ui.text import choice_words
from consentui.ui.text.choice_icons import choice_icon
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.dates import Dates
from consentui.ui.text.policy_words import no_consent_intro
from consentui.ui.text.sentences import in_a_row
from consentui.ui.text.switch_words import SwitchWords

LINKED, RECIPIENTS, NO_CONSENT, ABROAD = "linked", "recipients", "no_consent", "abroad"
GUIDE_KEY = "cookies.clear"
_OFF = (SwitchState.OFF, SwitchState.UNSET)


class Mark(enum.Enum):
    """What stands at the end of a row without a switch."""

    NONE = "none"
    LOCKED = "locked"
    PILL = "pill"
    GUIDE = "guide"


class FactRow(Record):
    """Something the policy states and offers no choice about."""

    key: str
    icon: str
    title: str
    line: str
    link: ClauseLink | None
    mark: Mark
    mark_text: str = ""


class RecipientRow(Record):
    """Somebody who may get data; stopping withdraws `purposes`. `words` stand where there is nothing to stop."""

    key: str
    icon: str
    title: str
    line: str
    link: ClauseLink | None
    purposes: tuple[str, ...]
    may_stop: bool
    state: SwitchState
    words: str


AnyRow = DecisionView | FactRow | RecipientRow


class ChoiceSection(Record):
    """One heading with its rows; `trouble`: why something of it is missing."""

    group: str
    heading: str
    note: str
    rows: tuple[AnyRow, ...]
    trouble: str = ""
    reference: str = ""


class _ChoiceRows(RowViews):
    """Every choice with a purpose, as a row with a switch."""

    def listed(self, catalogue: Catalogue) -> tuple[Permission, ...]:
        return tuple(
            Permission(choice.key, choice.title, choice.summary, (choice.purpose,))
            for choice in catalogue.choices
            if choice.purpose is not None
        )

    def icon(self, key: str) -> str:
        return choice_icon(key)


class ChoicesViews:
    """Makes the sections of one snapshot after the other. GUI thread."""

    def __init__(self, uses_heading: str, nameless_app: str) -> None:
        self._nameless_app = nameless_app
        self._rows = _ChoiceRows(uses_heading, nameless_app)
        self._text = _Text(None, None)

    def of(self, snapshot: AppSnapshot, dates: Dates) -> tuple[ChoiceSection, ...]:
        """In the order of the catalogue, the recipients before what is last; empty without a catalogue."""
        catalogue = snapshot.catalogue
        if catalogue is None:
            return ()
        if not self._text.is_of(snapshot.policy.published, catalogue):
            self._text = _Text(snapshot.policy.published, catalogue)
        making = _Making(snapshot, catalogue, dates, self._nameless_app, self._text)
        decisions = {row.key: row for row in self._rows.of(snapshot, dates)}
        groups = list(dict.fromkeys(choice.group for choice in catalogue.choices))
        sections = {group: making.section(group, decisions) for group in groups}
        last = {ABROAD: sections.pop(ABROAD)} if ABROAD in sections else {}
        return (*sections.values(), making.recipients(), *making.no_consent(), *last.values())


class _Text:
    """What is read out of the whole policy text, once per text: it may be long."""

    def __init__(self, published: PublishedPolicy | None, catalogue: Catalogue | None) -> None:
        self._published = published
        self._catalogue = catalogue
        policy = published.policy if published is not None else None
        self.clauses = ClauseNames(policy)
        self.kinds = {} if policy is None or catalogue is None else no_consent_kinds(catalogue, policy)

    def is_of(self, published: PublishedPolicy | None, catalogue: Catalogue) -> bool:
        return published is self._published and catalogue is self._catalogue


class _Making:
    """One snapshot on its way to sections."""

    def __init__(
        self, snapshot: AppSnapshot, catalogue: Catalogue, dates: Dates, nameless_app: str, text: _Text
    ) -> None:
        self._snapshot = snapshot
        self._catalogue = catalogue
        self._dates = dates
        self._app = snapshot.service.name if snapshot.service else nameless_app
        self._activity = snapshot.activity or ActivityView()
        self._text = text
        self._clauses = text.clauses
        self._words = SwitchWords(self._app, dates, snapshot.last_checked_at)

    def section(self, group: str, decisions: dict[str, DecisionView]) -> ChoiceSection:
        choices = [choice for choice in self._catalogue.choices if choice.group == group]
        rows = [row for choice in choices if (row := self._row(choice, decisions)) is not None]
        if group == LINKED and not any(isinstance(row, DecisionView) for row in rows):
            title, line = choice_words.nobody_linked(self._app)
            rows.insert(0, FactRow("linked.none", "link", title, line, None, Mark.NONE))
        heading, note = choice_words.group_heading(group), choice_words.group_note(group, self._app)
        return ChoiceSection(group, heading, note, tuple(rows))

    def recipients(self) -> ChoiceSection:
        """Everybody the policy names or describes; a product of the service only once it was linked."""
        rows = [row for recipient in self._catalogue.recipients if (row := self._recipient(recipient)) is not None]
        rows.sort(key=lambda row: not row.purposes)
        # Cut off, the page says so as a whole.
        failed = self._activity.is_failed and self._snapshot.connection is Connection.ONLINE
        return ChoiceSection(
            RECIPIENTS,
            choice_words.group_heading(RECIPIENTS),
            choice_words.group_note(RECIPIENTS, self._app),
            tuple(rows),
            choice_words.trouble(has_older=self._activity.has_loaded) if failed else "",
            self._snapshot.error_at("SHARED") if failed else "",
        )

    def no_consent(self) -> tuple[ChoiceSection, ...]:
        """Where the policy says that nobody is asked: each list is one step away from every choice."""
        rows = tuple(self._list(place, kind) for place, kind in self._text.kinds.items())
        return (ChoiceSection(NO_CONSENT, choice_words.group_heading(NO_CONSENT), "", rows),) if rows else ()

    def _list(self, place: str, kind: str) -> FactRow:
        count = sum(case.kind == kind for case in self._catalogue.no_consent_cases)
        link = ClauseLink(place, self._clauses.link(place))
        title, line = choice_words.no_consent_title(kind), no_consent_intro(kind, count, self._app)
        return FactRow(f"{NO_CONSENT}.{kind}", "file-text", title, line, link, Mark.NONE)

    def _row(self, choice: Choice, decisions: dict[str, DecisionView]) -> AnyRow | None:
        if choice.purpose is None:
            return self._fact(choice)
        view = decisions[choice.key]
        return self._linked(view) if choice.group == LINKED else view

    def _fact(self, choice: Choice) -> FactRow:
        link = self._link(choice.clause_ids)
        mark, text = Mark.PILL, choice_words.nothing_to_decide()
        if choice.key == GUIDE_KEY:
            return FactRow(choice.key, "", choice.title, choice.summary, link, Mark.GUIDE)
        if choice.group == LINKED:
            text = choice_words.nothing_linked()
        elif choice.group != ABROAD:
            mark, text = Mark.LOCKED, choice_words.no_choice()
        return FactRow(choice.key, choice_icon(choice.key), choice.title, choice.summary, link, mark, text)

    def _linked(self, view: DecisionView) -> DecisionView | None:
        """A product is there from the first decision about it on; before that nobody needs to hear its name."""
        shown = self._snapshot.switch(view.purposes[0])
        if shown.state is SwitchState.UNSET and shown.recorded_at is None and not view.insets:
            return None
        if self._words.line(shown) is not None:
            return view
        if shown.state in _OFF:
            return replace(view, line=choice_words.unlinked_line(view.line, shown.recorded_at, self._dates))
        since = self._since(shown) if shown.state.is_confirmed_on else None
        return replace(view, line=choice_words.linked_line(view.line, since, self._dates))

    def _since(self, shown: PurposeView) -> dt.datetime | None:
        purpose = self._catalogue.purpose_by_key[shown.purpose]
        found = [self._activity.recipients.get(recipient) for recipient in purpose.recipients or ()]
        since = [sharing.since for sharing in found if sharing is not None and sharing.since is not None]
        return min(since, default=shown.recorded_at)

    def _recipient(self, recipient: Recipient) -> RecipientRow | None:
        purposes = self._served(recipient.id)
        views = [self._snapshot.switch(purpose) for purpose in purposes]
        sharing = self._activity.recipients.get(recipient.id)
        is_product = bool(purposes) and self._linked_purposes().issuperset(purposes)
        if is_product and sharing is None and all(view.recorded_at is None for view in views):
            return None
        click = click_meaning(views) if views else ClickMeaning.ON
        state = worst(view.state for view in views) if views else SwitchState.UNSET
        shown = next((view for view in views if view.state is state), PurposeView(""))
        return RecipientRow(
            key=recipient.id,
            icon="link" if is_product else "building",
            title=recipient.name,
            line=self._recipient_line(recipient, shown, may_get=click is ClickMeaning.OFF),
            link=self._link(recipient.clause_ids),
            purposes=purposes,
            may_stop=click is ClickMeaning.OFF,
            state=state,
            words=self._words.state(shown) if views else "",
        )

    def _recipient_line(self, recipient: Recipient, shown: PurposeView, *, may_get: bool) -> str:
        said = self._words.line(shown) if shown.state in (SwitchState.TURNING_OFF, SwitchState.NOT_SAVED) else None
        parts = [choice_words.gets(recipient)]
        sharing = self._activity.recipients.get(recipient.id)
        if said is not None:
            parts.append(said)
        elif not self._served(recipient.id) and recipient.clause_ids in self._clauses_of_products():
            parts.append(choice_words.listed_by_name())
        elif self._activity.has_loaded:
            # What was read a moment ago may say "since" of something that has been turned off meanwhile.
            sharing = replace(sharing, since=None) if sharing is not None and not may_get else sharing
            parts.append(choice_words.when_shared(sharing, self._dates))
        return in_a_row(parts)

    def _clauses_of_products(self) -> set[tuple[str, ...]]:
        """Where the policy speaks of products as a class: their own clauses name no product."""
        served = [self._catalogue.purpose_by_key[purpose].recipients or () for purpose in self._linked_purposes()]
        return {self._catalogue.recipient_by_id[each].clause_ids for recipients in served for each in recipients}

    def _served(self, recipient_id: str) -> tuple[str, ...]:
        return tuple(p.key for p in self._catalogue.purposes if p.recipients and recipient_id in p.recipients)

    def _linked_purposes(self) -> set[str]:
        return {c.purpose for c in self._catalogue.choices if c.group == LINKED and c.purpose is not None}

    def _link(self, clause_ids: Sequence[str]) -> ClauseLink | None:
        return ClauseLink(clause_ids[0], self._clauses.link(clause_ids[0])) if clause_ids else None
