"""The part of the snapshot that says what was shared; its own module, because the first paint does without it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType

from consentui.domain.activity import ActivityEntry, RecipientSharing
from consentui.domain.record import Record


class ActivityView(Record):
    """`recipients` by their id. `recent`: the sharings since `recent_since`, newest first; `is_cut` where there were
    too many to read them all. `is_failed`: the last reading failed, and this is what an earlier one brought."""

    recipients: Mapping[str, RecipientSharing] = MappingProxyType({})
    recent: tuple[ActivityEntry, ...] = ()
    recent_since: dt.datetime | None = None
    is_cut: bool = False
    has_loaded: bool = False
    is_failed: bool = False
