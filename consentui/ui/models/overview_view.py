"""The Overview as data: what is on, what was shared, the other choices; made from a snapshot, compared, then shown."""

from __future__ import annotations

import datetime as dt
import enum
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import AppSnapshot, Connection, PurposeView, SignInState
from consentui.domain.activity import ActivityEntry
from consentui.domain.catalogue import Catalogue, Permission
from consentui.domain.record import Record
from consentui.domain.switch_state import SwitchState, worst
from consentui.ui.text.choice_icons import choice_icon
from consentui.ui.text.dates import Dates
from consentui.ui.text.locale import in_order
from consentui.ui.text.overview_words import Sentence, hero_line, hero_title, on_of, shared_line, shared_times
from consentui.ui.text.permission_names import PERMISSION_ORDER, icon_of
from consentui.ui.text.switch_words import SwitchWords
from consentui.ui.text.use_words import uses

translate = QCoreApplication.translate

DAYS = 7
_RECIPIENTS_MOST = 3
_OFF = (SwitchState.OFF, SwitchState.UNSET)


class Load(enum.Enum):
    """How it stands with what a card shows; a card that fails leaves the others alone."""

    LOADING = "loading"
    FAILED = "failed"
    READY = "ready"


class TileView(Record):
    """One permission; `is_on`: nothing but on, `is_off`: nothing but off."""

    key: str
    icon: str
    title: str
    words: str
    is_on: bool
    is_off: bool


class HeroView(Record):
    load: Load
    title: str = ""
    line: str = ""
    tiles: tuple[TileView, ...] = ()
    reference: str = ""


class DayView(Record):
    """One bar; `label` is the weekday, or today."""

    label: str
    count: int
    is_today: bool


class SharedWithView(Record):
    recipient: str
    icon: str
    name: str
    line: str
    when: str


class SharedView(Record):
    """`days` and `rows` are empty where nothing was shared; `is_old`: the last reading failed."""

    load: Load
    line: str = ""
    days: tuple[DayView, ...] = ()
    rows: tuple[SharedWithView, ...] = ()
    is_old: bool = False
    reference: str = ""


class ChoiceLineView(Record):
    """One line about some choices; `place` is the first of them."""

    place: str
    icon: str
    title: str
    value: str


class ChoicesView(Record):
    load: Load
    lines: tuple[ChoiceLineView, ...] = ()
    reference: str = ""


def hero_view(snapshot: AppSnapshot, app: str, dates: Dates) -> HeroView:
    """The five permissions and what may be said of all of them."""
    catalogue = snapshot.catalogue
    if catalogue is None or not knows_choices(snapshot):
        return HeroView(_load(snapshot), reference=_reference(snapshot))
    known = {permission.key: permission for permission in catalogue.permissions}
    permissions = [known[key] for key in PERMISSION_ORDER if key in known]
    words = SwitchWords(app, dates)  # without the time of the last check: the pill has it
    tiles, sentences = [], []
    for permission in permissions:
        views = [snapshot.switch(purpose) for purpose in permission.purposes]
        tile = _tile(permission, views, words)
        tiles.append(tile)
        sentences.append(Sentence(tile.key, tile.title, tile.words, _is_on(views), tile.is_on, tile.is_off))
    is_stale = any(view.state is SwitchState.ON_STALE for view in snapshot.switches.values())
    return HeroView(Load.READY, hero_title(sentences, is_stale=is_stale), hero_line(sentences, app), tuple(tiles))


def shared_view(snapshot: AppSnapshot, dates: Dates) -> SharedView:
    """The sharings of today and the six days before, by day and by recipient."""
    activity = snapshot.activity
    if activity is None or (activity.is_failed and not activity.has_loaded):
        has_failed = activity is not None or snapshot.connection in (Connection.OFFLINE, Connection.FAILING)
        return (
            SharedView(Load.FAILED, reference=snapshot.error_at("SHARED")) if has_failed else SharedView(Load.LOADING)
        )
    today = dates.local_day(dates.now())
    days = [today - dt.timedelta(days=DAYS - 1 - each) for each in range(DAYS)]
    recent = [each for each in activity.recent if days[0] <= dates.local_day(each.at) <= today]
    if not recent:
        reference = snapshot.error_at("SHARED") if activity.is_failed else ""
        return SharedView(Load.READY, is_old=activity.is_failed, reference=reference)
    counts = Counter(dates.local_day(each.at) for each in recent)
    bars = tuple(DayView(_day_label(day, today, dates), counts[day], day == today) for day in days)
    line = shared_line(len(recent), len({each.recipient for each in recent}), is_cut=activity.is_cut)
    return SharedView(Load.READY, line, bars, _recipients(recent, snapshot, dates), activity.is_failed)


def choices_view(snapshot: AppSnapshot) -> ChoicesView:
    """Recommendations, ads, optional cookies, linked accounts: how many of each are on."""
    catalogue = snapshot.catalogue
    if catalogue is None or not knows_choices(snapshot):
        return ChoicesView(_load(snapshot), reference=_reference(snapshot))
    groups = {
        "recommend": translate("OverviewView", "Recommendations"),
        "ads": translate("OverviewView", "Ads"),
        "cookies": translate("OverviewView", "Optional cookies"),
        "share": translate("OverviewView", "Linked accounts"),
    }
    lines = []
    for group, title in groups.items():
        keys = [choice.key for choice in catalogue.choices if _group(choice.key) == group and choice.purpose]
        purposes = [choice.purpose for choice in catalogue.choices if choice.key in keys and choice.purpose]
        if group == "recommend":
            purposes += [purpose.key for purpose in catalogue.purposes if purpose.key == "location.recommend"]
        purposes = list(dict.fromkeys(purposes))
        if keys:
            value = _on_words([snapshot.switch(purpose) for purpose in purposes])
            lines.append(ChoiceLineView(keys[0], choice_icon(keys[0]), title, value))
    return ChoicesView(Load.READY, tuple(lines))


def knows_choices(snapshot: AppSnapshot) -> bool:
    """Whether "off" may be said of what is not listed; a device alone has decided nothing but what it knows of."""
    is_device = snapshot.session.state is SignInState.DEVICE_ONLY
    return snapshot.has_loaded or bool(snapshot.switches) or snapshot.checked_at is not None or is_device


def _load(snapshot: AppSnapshot) -> Load:
    is_cut_off = snapshot.connection in (Connection.OFFLINE, Connection.FAILING)
    return Load.FAILED if is_cut_off else Load.LOADING


def _reference(snapshot: AppSnapshot) -> str:
    return snapshot.error_at("CONNECTION") if _load(snapshot) is Load.FAILED else ""


def _tile(permission: Permission, views: Sequence[PurposeView], words: SwitchWords) -> TileView:
    state = worst(view.state for view in views)
    shown = next(view for view in views if view.state is state)
    said, count = words.state(shown), sum(view.state.is_confirmed_on for view in views)
    if state is SwitchState.ON:
        said = translate("OverviewView", "{state} · {uses}").format(state=said, uses=uses(count))
    return TileView(
        permission.key,
        icon_of(permission.key),
        permission.title,
        said,
        is_on=state is SwitchState.ON,
        is_off=state in _OFF,
    )


def _is_on(views: Sequence[PurposeView]) -> bool:
    """As far as anybody has confirmed; what is on its way off still counts."""
    return any(view.is_confirmed_on for view in views)


def _group(key: str) -> str:
    return key.partition(".")[0]


def _on_words(views: Sequence[PurposeView]) -> str:
    state = worst(view.state for view in views)
    if state in (SwitchState.ON, SwitchState.ON_STALE, *_OFF):
        return on_of(sum(_is_on([view]) for view in views), len(views))
    return SwitchWords("", Dates()).state(next(view for view in views if view.state is state))


def _recipients(recent: Sequence[ActivityEntry], snapshot: AppSnapshot, dates: Dates) -> tuple[SharedWithView, ...]:
    """Whoever got most first, then by name."""
    by_recipient: dict[str, list[ActivityEntry]] = {}
    for each in recent:
        by_recipient.setdefault(each.recipient or "", []).append(each)
    order = sorted(by_recipient, key=lambda key: (-len(by_recipient[key]), key))
    return tuple(_shared_with(key, by_recipient[key], snapshot, dates) for key in order[:_RECIPIENTS_MOST])


def _shared_with(
    recipient: str, entries: Sequence[ActivityEntry], snapshot: AppSnapshot, dates: Dates
) -> SharedWithView:
    newest = max(entries, key=lambda each: each.at)
    categories = in_order({category for each in entries for category in each.categories}, str)
    return SharedWithView(
        recipient,
        _purpose_icon(newest.purpose or ""),
        _name_of(recipient, snapshot.catalogue),
        shared_times(categories, len(entries)),
        dates.weekday_moment(newest.at),
    )


def _name_of(recipient: str, catalogue: Catalogue | None) -> str:
    known = catalogue.recipient_by_id.get(recipient) if catalogue is not None else None
    return known.name if known is not None else recipient


def _purpose_icon(purpose: str) -> str:
    group = _group(purpose)
    return icon_of(group) if group in PERMISSION_ORDER else choice_icon(purpose)


def _day_label(day: dt.date, today: dt.date, dates: Dates) -> str:
    return translate("OverviewView", "Today") if day == today else dates.short_weekday(day)
