"""Which records of the operator's systems are taken: of a category that is filled so, and of a moment that has come."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import Final

from consentui.server.refusal import Refusal
from consentui.server.rules.profile_fields import CATEGORIES
from consentui.server.rules.sharings import AHEAD_MAX
from consentui.server.storage.record_storage import HeldRecord
from consentui.wire.problems import Problem

# The category whose records people see and delete one by one, and the kinds it has.
CONTENT: Final = "posts"
CONTENT_KINDS: Final = ("post", "comment", "like")


def check_record(record: HeldRecord, categories: Collection[str], now: dt.datetime) -> None:
    """Raises invalid. `categories`: every key of every version."""
    if record.category not in categories:
        raise Refusal(Problem.INVALID, "the catalogue does not know this category")
    if record.category in CATEGORIES:
        raise Refusal(Problem.INVALID, "this category is filled by the person alone")
    if record.category == CONTENT and record.kind not in CONTENT_KINDS:
        raise Refusal(Problem.INVALID, f"{CONTENT} has the kinds {', '.join(CONTENT_KINDS)}")
    if record.at > now + AHEAD_MAX:
        raise Refusal(Problem.INVALID, "this moment has not come yet")
