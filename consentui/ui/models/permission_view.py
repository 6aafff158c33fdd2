"""Rows with switches as data: what each row and each use shows, made from a snapshot and compared before painting."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Sequence

from consentui.application.snapshot import AppSnapshot, PurposeView
from consentui.application.switch.state import OffHold
from consentui.domain.account import SubjectKind
from consentui.domain.catalogue import Catalogue, Permission, Purpose
from consentui.domain.record import Record, replace
from consentui.domain.switch_state import SwitchState, worst
from consentui.ui.text import facts
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.dates import Dates
from consentui.ui.text.insets import Inset, InsetWords
from consentui.ui.text.permission_names import PERMISSION_ORDER, chooser_question, icon_of
from consentui.ui.text.switch_words import SwitchWords


class ClickMeaning(enum.Enum):
    """What a click on a switch asks for."""

    OFF = "off"
    ON = "on"
    IGNORED = "ignored"


class ClauseLink(Record):
    clause_id: str
    text: str


class SwitchLine(Record):
    """One switch with the word beside it. `is_waiting`: the withdrawal waits for a connection.

    `is_checked`: the last confirmed value is on, whatever is on its way.
    """

    state: SwitchState
    text: str
    is_waiting: bool
    is_checked: bool
    click: ClickMeaning


class UseView(Record):
    """One purpose inside the details, and as an entry of the chooser."""

    purpose: str
    title: str
    if_off: str
    consequence: str
    links: tuple[ClauseLink, ...]
    switch: SwitchLine


class RowInset(Record):
    """A box under a row, and the purposes its buttons are about."""

    purposes: tuple[str, ...]
    inset: Inset


class DecisionView(Record):
    """One row with everything its details show: a permission, or any other choice. `offer`: who offers the switch,
    where it is not the policy. `home`: the permission that a choice is one of the uses of."""

    key: str
    icon: str
    title: str
    line: str
    switch: SwitchLine
    question: str
    uses_heading: str
    uses: tuple[UseView, ...]
    recipients: str
    retention: str
    last_changed: str
    has_receipt: bool
    insets: tuple[RowInset, ...]
    offer: str = ""
    home: Permission | None = None

    @property
    def purposes(self) -> tuple[str, ...]:
        return tuple(use.purpose for use in self.uses)


class _Words(Record):
    app: str
    dates: Dates
    switch: SwitchWords
    inset: InsetWords


def _words(app: str, dates: Dates, contact: str = "", checked_at: dt.datetime | None = None) -> _Words:
    return _Words(app, dates, SwitchWords(app, dates, checked_at), InsetWords(app, dates, contact))


class RowViews:
    """Makes the rows of one snapshot after the other; keeps what depends on the catalogue only. GUI thread.

    Subclasses say in `listed` which rows there are; a choice is listed as a permission with one purpose.
    """

    def __init__(self, uses_heading: str, nameless_app: str) -> None:
        self._uses_heading = uses_heading
        self._nameless_app = nameless_app
        self._clauses = ClauseNames(None)
        self._context: tuple[object, ...] = (None,) * 6
        self._checked_at: dt.datetime | None = None
        self._words = _words(nameless_app, Dates())
        self._ordered: tuple[Permission, ...] = ()
        self._kept: dict[str, tuple[tuple[PurposeView, ...], DecisionView]] = {}

    def listed(self, catalogue: Catalogue) -> tuple[Permission, ...]:
        """The rows in their order."""
        raise NotImplementedError

    def icon(self, key: str) -> str:
        """The icon of a row."""
        return icon_of(key)

    def of(self, snapshot: AppSnapshot, dates: Dates) -> tuple[DecisionView, ...]:
        """The rows in their fixed order; empty without a catalogue. A row whose switches stay is the same object."""
        catalogue = snapshot.catalogue
        if catalogue is None:
            return ()
        self._learn(snapshot, dates, catalogue)
        return tuple(self._row_or_kept(permission, catalogue, snapshot) for permission in self._ordered)

    def _learn(self, snapshot: AppSnapshot, dates: Dates, catalogue: Catalogue) -> None:
        """What all rows depend on; where it is the same as before, rows may be kept."""
        service, published = snapshot.service, snapshot.policy.published
        app = service.name if service else self._nameless_app
        contact = service.contact_email if service else ""
        context = (published, catalogue, app, contact, dates.offset, _is_of_device(snapshot))
        is_new = any(a is not b and a != b for a, b in zip(context, self._context, strict=True))
        if is_new:
            self._context = context
            self._kept.clear()
            self._clauses = ClauseNames(published.policy if published else None)
            self._ordered = self.listed(catalogue)
        elif snapshot.last_checked_at != self._checked_at:
            self._forget_stale()
        if is_new or snapshot.last_checked_at != self._checked_at:
            self._checked_at = snapshot.last_checked_at
            self._words = _words(app, dates, contact, snapshot.last_checked_at)

    def _forget_stale(self) -> None:
        """Rows that name the time of the last check."""
        self._kept = {
            key: (views, row)
            for key, (views, row) in self._kept.items()
            if all(view.state is not SwitchState.ON_STALE for view in views)
        }

    def _row_or_kept(self, permission: Permission, catalogue: Catalogue, snapshot: AppSnapshot) -> DecisionView:
        views = tuple(snapshot.switch(key) for key in permission.purposes)
        kept = self._kept.get(permission.key)
        if kept is not None and kept[0] == views:
            return kept[1]
        row = self._row(permission, catalogue, views, snapshot) if kept is None else kept[1]
        if kept is not None:
            row = self._renewed(row, permission, catalogue, views, snapshot)
        self._kept[permission.key] = (views, row)
        return row

    def _renewed(
        self,
        row: DecisionView,
        permission: Permission,
        catalogue: Catalogue,
        views: tuple[PurposeView, ...],
        snapshot: AppSnapshot,
    ) -> DecisionView:
        """The same row with other switches: what the catalogue says of it has not changed."""
        words = self._words
        purposes = [catalogue.purpose_by_key[key] for key in permission.purposes]
        uses = zip(row.uses, purposes, views, strict=True)
        return replace(
            row,
            line=words.switch.row_line(permission.summary, views),
            switch=_row_switch(views, words.switch),
            uses=tuple(
                replace(use, if_off=_use_line(p, v, words.switch), switch=_switch_line([v], v, words.switch))
                for use, p, v in uses
            ),
            last_changed=facts.last_changed(views, words.dates, is_of_device=_is_of_device(snapshot)),
            has_receipt=any(view.receipt is not None for view in views),
            insets=_row_insets(permission, purposes, views, words.inset),
        )

    def _row(
        self, permission: Permission, catalogue: Catalogue, views: tuple[PurposeView, ...], snapshot: AppSnapshot
    ) -> DecisionView:
        words = self._words
        purposes = [catalogue.purpose_by_key[key] for key in permission.purposes]
        return DecisionView(
            key=permission.key,
            icon=self.icon(permission.key),
            title=permission.title,
            line=words.switch.row_line(permission.summary, views),
            switch=_row_switch(views, words.switch),
            question=chooser_question(permission.key, permission.title, words.app),
            uses_heading=self._uses_heading.format(app=words.app),
            uses=tuple(self._use(p, v, words.switch) for p, v in zip(purposes, views, strict=True)),
            recipients=facts.recipients(catalogue, purposes),
            retention=facts.retention(purposes),
            last_changed=facts.last_changed(views, words.dates, is_of_device=_is_of_device(snapshot)),
            has_receipt=any(view.receipt is not None for view in views),
            insets=_row_insets(permission, purposes, views, words.inset),
            offer=facts.offer(purposes, words.app),
            home=_home(permission, catalogue),
        )

    def _use(self, purpose: Purpose, view: PurposeView, words: SwitchWords) -> UseView:
        links = tuple(ClauseLink(clause_id, self._clauses.link(clause_id)) for clause_id in purpose.clause_ids)
        return UseView(
            purpose=purpose.key,
            title=purpose.title,
            if_off=_use_line(purpose, view, words),
            consequence=facts.consequence(purpose),
            links=links,
            switch=_switch_line([view], view, words),
        )


class PermissionViews(RowViews):
    """The five permissions, in their fixed order."""

    def listed(self, catalogue: Catalogue) -> tuple[Permission, ...]:
        known = {permission.key: permission for permission in catalogue.permissions}
        return tuple(known[key] for key in PERMISSION_ORDER if key in known)


def _use_line(purpose: Purpose, view: PurposeView, words: SwitchWords) -> str:
    """What is special about its switch now, else what stops when it is off."""
    return words.line(view) or facts.if_off(purpose)


def _is_of_device(snapshot: AppSnapshot) -> bool:
    return snapshot.subject is not None and snapshot.subject.kind is SubjectKind.DEVICE


def click_meaning(views: Sequence[PurposeView]) -> ClickMeaning:
    """OFF while any purpose may be on; a switch that is only on its way off ignores clicks and says why."""
    states = {view.state for view in views}
    if states & {SwitchState.ON, SwitchState.ON_STALE, SwitchState.UNKNOWN, SwitchState.TURNING_ON}:
        return ClickMeaning.OFF
    if states & {SwitchState.TURNING_OFF, SwitchState.NOT_SAVED}:
        return ClickMeaning.IGNORED
    return ClickMeaning.ON


def _is_waiting(view: PurposeView) -> bool:
    return view.state is SwitchState.TURNING_OFF and view.off_hold is OffHold.OFFLINE


def _row_switch(views: Sequence[PurposeView], words: SwitchWords) -> SwitchLine:
    state = worst(view.state for view in views)
    worst_first = sorted((view for view in views if view.state is state), key=lambda view: view.was_off)
    shown = next(iter(worst_first), PurposeView(""))
    return _switch_line(views, replace(shown, state=state), words)


def _switch_line(views: Sequence[PurposeView], shown: PurposeView, words: SwitchWords) -> SwitchLine:
    is_checked = any(view.is_confirmed_on for view in views)
    return SwitchLine(shown.state, words.state(shown), _is_waiting(shown), is_checked, click_meaning(views))


def _row_insets(
    permission: Permission, purposes: Sequence[Purpose], views: Sequence[PurposeView], words: InsetWords
) -> tuple[RowInset, ...]:
    """One box per question; boxes that say the same about several uses are one."""
    merged: dict[Inset, list[str]] = {}
    references: dict[Inset, str] = {}
    separate: list[RowInset] = []
    for purpose, view in zip(purposes, views, strict=True):
        inset = words.inset(permission.key, permission.title, view)
        if inset is None:
            continue
        if inset.has_answer and len(purposes) > 1:
            named = words.inset("", _quoted(purpose.title), view)
            separate.append(RowInset((purpose.key,), named or inset))
        else:
            alike = replace(inset, reference="")
            references.setdefault(alike, inset.reference)
            merged.setdefault(alike, []).append(purpose.key)
    same = (RowInset(tuple(keys), replace(box, reference=references[box])) for box, keys in merged.items())
    return (*separate, *same)


def _home(row: Permission, catalogue: Catalogue) -> Permission | None:
    """Another row that the same use stands under."""
    found = (p for p in catalogue.permissions if p.key != row.key and set(row.purposes) <= set(p.purposes))
    return next(found, None)


def _quoted(title: str) -> str:
    return f"“{title}”"
