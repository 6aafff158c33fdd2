"""Snapshots for page tests and pictures, over the shipped policy edition."""

from __future__ import annotations

import datetime as dt
import functools
from pathlib import Path
from typing import Any

from consentui.adapters.cache.published_texts import StoredTexts
from consentui.application.activity_view import ActivityView
from consentui.application.ports import DemoMessage, DemoNetwork, DemoPerson, DemoState
from consentui.application.snapshot import (
    Announcement,
    AppSnapshot,
    CarriedChoice,
    Connection,
    KeyringState,
    PolicyView,
    PurposeView,
    ReceiptView,
    SessionList,
    SessionView,
    SignInState,
)
from consentui.domain.account import Account, CallingCode, ServiceInfo, Session, Subject, SubjectKind
from consentui.domain.activity import ActivityEntry, ActivityKind, RecipientSharing
from consentui.domain.catalogue import Catalogue
from consentui.domain.grant import Method, Revision
from consentui.domain.policy import PolicyAnswer, PublishedPolicy
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from tests.fakes.memory_cache import MemoryCache

EDITION = Path(__file__).parents[2] / "resources" / "policy"
ZONE = dt.timezone(dt.timedelta(hours=8))
NOW = dt.datetime(2026, 11, 23, 14, 2, tzinfo=ZONE)
CHANGED = dt.datetime(2026, 11, 21, 18, 4, 11, tzinfo=ZONE)
ACCOUNT = Subject(SubjectKind.ACCOUNT, "a-0001")
DEVICE = Subject(SubjectKind.DEVICE, "d-0001")
ELSEWHERE = dt.datetime(2026, 11, 23, 13, 2, tzinfo=ZONE)
MAPS, ORBIT, _GPS = "baidu_maps", "orbit_games", "GPS position"
CHECK_VALUE = "9f2c61ab03de77c0" + "0" * 44 + "5b18"

SERVICE = ServiceInfo(
    id="juniper",
    name="Juniper",
    contact_email="privacy@juniper.example",
    languages=("en", "zh-Hans"),
    api_version="1",
    capabilities=(),
    calling_codes=(CallingCode("CN", "+86", 11, 11), CallingCode("GB", "+44", 9, 10), CallingCode("DE", "+49", 7, 11)),
    is_demo=True,
)
SESSIONS = SessionList(
    ACCOUNT,
    (
        Session("s-3", "Linux", CHANGED, NOW, is_current=True),
        Session("s-2", "Pixel 9", CHANGED, ELSEWHERE, is_current=False),
        Session("s-1", "Windows", CHANGED, CHANGED, is_current=False),
    ),
)
MEI_LIN = Account(ACCOUNT, "Mei Lin", "+86 138 •••• 4471")
PEOPLE = (
    DemoPerson("mei", "Mei Lin", "2 permissions on", "+8613800134471"),
    DemoPerson("sam", "Sam Okoro", "New, nothing decided yet", "+447700900123"),
    DemoPerson("layla", "Layla Haddad", "Everything is off", "+8613900135582"),
    DemoPerson("nobody", "Nobody", "Signed out, this device only", None),
)
CARRIED = (
    CarriedChoice("camera.publish", device_value=True, account_value=False),
    CarriedChoice("location.results", device_value=False, account_value=True),
)
MESSAGE = DemoMessage("m-1", "+8613800134471", "482913", NOW)


@functools.cache
def published(language: str = "en") -> PublishedPolicy:
    found = StoredTexts(MemoryCache(), EDITION).bundled_policy(language)
    assert found is not None
    return found


@functools.cache
def catalogue(language: str = "en") -> Catalogue:
    found = StoredTexts(MemoryCache(), EDITION).bundled_catalogue(language)
    assert found is not None
    return found


def view(purpose: str, state: SwitchState = SwitchState.OFF, **more: Any) -> PurposeView:
    """A decided purpose; states that were on carry a receipt."""
    known = {
        "revision": Revision("epoch1", 3),
        "recorded_at": CHANGED,
        "device_name": "Linux",
        "receipt": ReceiptView("C-91D4-07E2", state.is_confirmed_on, "4", CHANGED, "Linux", CHECK_VALUE),
    }
    return PurposeView(purpose, state, **{**known, **more})


def with_views(snapshot: AppSnapshot, *views: PurposeView, **more: Any) -> AppSnapshot:
    """The snapshot after something happened to these purposes."""
    switches = {**snapshot.switches, **{v.purpose: v for v in views}}
    return replace(snapshot, serial=snapshot.serial + 1, switches=switches, **more)


def signed_in(*views: PurposeView, language: str = "en", **more: Any) -> AppSnapshot:
    """Mei Lin, online, policy accepted."""
    base = AppSnapshot(
        serial=1,
        connection=Connection.ONLINE,
        service=SERVICE,
        subject=ACCOUNT,
        session=SessionView(SignInState.SIGNED_IN, MEI_LIN, KeyringState.STORED, "GNOME Keyring"),
        policy=PolicyView(published(language), answer=PolicyAnswer.ACCEPTED, answered_at=CHANGED),
        catalogue=catalogue(language),
        switches={v.purpose: v for v in views},
        service_time_offset=NOW - dt.datetime.now(dt.UTC),
        checked_at=NOW,
        has_loaded=True,
    )
    return replace(base, **more)


def device_only(*views: PurposeView, **more: Any) -> AppSnapshot:
    """Nobody is signed in; the choices are this device's."""
    session = SessionView(SignInState.DEVICE_ONLY, None, KeyringState.STORED, "GNOME Keyring")
    return signed_in(*views, subject=DEVICE, session=session, **more)


def new_device(**more: Any) -> AppSnapshot:
    """The first start: the policy is asked, nobody chose how to sign in yet."""
    session = SessionView(SignInState.NOT_ASKED)
    policy = PolicyView(published(), is_asked=True)
    return signed_in(subject=None, session=session, policy=policy, **more)


def sharings() -> ActivityView:
    """Seven times in seven days, with two recipients, as in picture 01; one more is older."""
    days = {0: 2, 2: 1, 3: 1, 5: 2, 6: 0}
    maps = [
        ActivityEntry(f"m-{day}-{each}", ActivityKind.SHARED, _ago(day, each), "location.results", MAPS, (_GPS,))
        for day, count in days.items()
        for each in range(count)
    ]
    games = ("nickname", "picture")
    orbit = ActivityEntry("o-1", ActivityKind.SHARED, _ago(6, 0), "share.orbit_games", ORBIT, games)
    old = ActivityEntry("m-old", ActivityKind.SHARED, _ago(7, 0), "location.results", MAPS, (_GPS,))
    return ActivityView(recent=(*maps, orbit, old), recent_since=_ago(8, 0), has_loaded=True)


def _ago(days: int, hours: int) -> dt.datetime:
    return NOW - dt.timedelta(days=days, hours=hours + 1)


def location_on() -> tuple[PurposeView, ...]:
    """Two of three uses are on, as in picture 02."""
    return (
        view("location.results", SwitchState.ON),
        view("location.post_place", SwitchState.ON),
        view("location.recommend", SwitchState.OFF),
    )


def choices_on() -> tuple[PurposeView, ...]:
    """What Mei Lin has on beside her permissions, as in pictures 06 and 07."""
    keys = ("recommend.activity", "cookies.memory", "share.orbit_games")
    return tuple(view(key, SwitchState.ON) for key in keys)


def shared(**more: Any) -> ActivityView:
    """What was shared with whom, as in picture 07."""
    last = NOW.replace(hour=9, minute=41)
    recipients = {
        "baidu_maps": RecipientSharing("baidu_maps", CHANGED, last, 6),
        "orbit_games": RecipientSharing("orbit_games", CHANGED, CHANGED + dt.timedelta(minutes=26), 1),
    }
    view = ActivityView(recipients=recipients, recent_since=NOW - dt.timedelta(days=8), has_loaded=True)
    return replace(view, **more)


def at_sign_in(**more: Any) -> AppSnapshot:
    """The policy is answered; how to go on is not."""
    return signed_in(subject=None, session=SessionView(SignInState.NOT_ASKED), **more)


def announced(*purposes: str, value: bool, serial: int = 1, may_undo: bool = True) -> Announcement:
    return Announcement(serial, purposes, value, Method.SWITCH, may_undo)


def demo_state(*messages: DemoMessage, network: DemoNetwork = DemoNetwork.ON) -> DemoState:
    return DemoState(network, NOW, PEOPLE, messages)
