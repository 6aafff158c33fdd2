"""What is held of Mei Lin, for page tests and pictures."""

from __future__ import annotations

import datetime as dt
from typing import Any

from consentui.application.held_view import ContentView, HeldView
from consentui.domain.data_request import DataRequest, RequestKind, RequestStatus, RequestStep
from consentui.domain.held_data import ContentEntry, ContentKind, Holding, Profile, ProfileField
from tests.fakes.ui_samples import CHANGED, NOW

FILLED = {"phone": "+86 138 •••• 4471", "nickname": "Mei Lin", "picture": "A green leaf on white", "region": "Hangzhou"}
IDENTITY = {"real_name": "L••••", "id_number": "••••1234"}
_CATEGORIES = {
    **dict.fromkeys(("phone", "nickname", "picture", "password"), "account"),
    **dict.fromkeys(("gender", "birthday", "region", "introduction"), "profile_details"),
    **dict.fromkeys(IDENTITY, "identity_check"),
}
_FIXED = ("phone", "password")
_MONTH = dt.timedelta(days=30)
COUNTS = {
    "posts": {"post": 38, "comment": 112, "like": 640},
    "feedback": {"feedback": 2},
    "location": {"gps": 24},
    "media": {"image": 41},
    "activity": {"click": 310, "browse": 820},
    "search": {"keyword": 26},
    "follows": {"account": 17},
    "device_push": {"status": 1},
    "device_and_network": {"log": 90},
    "apps": {"installed": 12},
}


def profile(**values: str | None) -> Profile:
    """Mei Lin's profile with some fields filled otherwise; None empties one."""
    filled = {**FILLED, **values}
    fields = tuple(
        ProfileField(key, category, filled.get(key), key in IDENTITY, key not in _FIXED, key not in _FIXED, CHANGED)
        for key, category in _CATEGORIES.items()
    )
    counts = {category: sum(field.value is not None for field in fields if field.category == category)
              for category in _CATEGORIES.values()}  # fmt: skip
    holdings = [Holding(category, count, oldest_at=CHANGED, newest_at=CHANGED) for category, count in counts.items()]
    for category, kinds in COUNTS.items():
        holdings.append(Holding(category, sum(kinds.values()), kinds, NOW - 6 * _MONTH, CHANGED))
    empty = ("contacts", "platform_profile", "cookies", "safe_sign_in", "networks_nearby", "account_push")
    holdings += [Holding(category, 0) for category in (*empty, "others_posts")]
    return Profile(fields, tuple(holdings))


def held(**more: Any) -> HeldView:
    """What the service has said; `more` are fields of the view."""
    return HeldView(**{"profile": profile(), **more})


def content(count: int = 5, **more: Any) -> ContentView:
    """So many entries, newest first, of all three kinds in turn."""
    kinds = tuple(ContentKind)
    entries = tuple(
        ContentEntry(
            f"p-{number}",
            kinds[number % 3],
            NOW - dt.timedelta(days=number, hours=1),
            None if number % 3 == 2 else f"Something short about walk number {number} by the lake.",
            None if number % 3 == 0 else f"Photos of day {number}",
        )
        for number in range(count)
    )
    return ContentView(**{"entries": entries, "has_loaded": True, **more})


def about_me(status: RequestStatus = RequestStatus.OPEN) -> tuple[DataRequest, ...]:
    """One request about content that others posted, asked yesterday; an older one was answered."""
    asked = NOW - dt.timedelta(days=1)
    older = NOW - dt.timedelta(days=40)
    return (
        DataRequest(
            "r-2", RequestKind.CONTENT_ABOUT_ME, status, RequestStep.ASKED, asked, asked,
            expected_by=NOW + dt.timedelta(days=29), words="A photo with me on the bridge", place="Canal walks",
        ),
        DataRequest(
            "r-1", RequestKind.CONTENT_ABOUT_ME, RequestStatus.FULFILLED, RequestStep.ANSWERED, older, older,
            words="My name in a comment", answer="The comment was removed.",
        ),
    )  # fmt: skip
