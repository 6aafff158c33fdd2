"""Requests about one's data: when it has to be proved who asks, how often one may ask, what can still be cancelled."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence

from consentui.wire.limits import FRESH_SIGN_IN_S

REQUESTS_PER_HOUR = 20
HOUR = dt.timedelta(hours=1)
_FRESH = dt.timedelta(seconds=FRESH_SIGN_IN_S)


def needs_proof(kind: str, signed_in_at: dt.datetime, now: dt.datetime) -> bool:
    """A deletion always; a copy unless the person has just proved their number by signing in."""
    if kind == "access":
        return not dt.timedelta(0) <= now - signed_in_at < _FRESH
    return kind == "deletion"


def wait_before_asking(received_at: Sequence[dt.datetime], now: dt.datetime) -> int:
    """Seconds until one more may be asked for; 0 now. `received_at` are those of the last hour, oldest first."""
    if len(received_at) < REQUESTS_PER_HOUR:
        return 0
    return max(0, math.ceil((received_at[-REQUESTS_PER_HOUR] + HOUR - now).total_seconds()))


def may_cancel(status: str, step: str) -> bool:
    """Until it is carried out."""
    return status in ("open", "in_progress") and step != "deleting"
