"""When a reported sharing is put on record: only for a purpose that was on then, is on now, and names the recipient."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from consentui.domain.catalogue import Purpose
from consentui.server.refusal import Refusal
from consentui.wire.problems import Problem

# Clocks of the operator's systems may be a little ahead of the service's.
AHEAD_MAX = dt.timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Sharing:
    """Data went to a recipient, as the operator reports it."""

    subject_id: str
    purpose: str
    recipient: str
    categories: tuple[str, ...]
    at: dt.datetime


def check_report(sharing: Sharing, purpose: Purpose | None, recipients: frozenset[str], now: dt.datetime) -> None:
    """Raises unknown-purpose, or invalid for a recipient the catalogue does not know or does not name there, and for
    a moment that has not come. `recipients`: every id of every version."""
    if purpose is None:
        raise Refusal(Problem.UNKNOWN_PURPOSE)
    named = purpose.recipients
    if sharing.recipient not in recipients or (named is not None and sharing.recipient not in named):
        raise Refusal(Problem.INVALID, "the catalogue does not name this recipient for this purpose")
    if sharing.at > now + AHEAD_MAX:
        raise Refusal(Problem.INVALID, "this moment has not come yet")


def require_on(purpose: Purpose, value_now: bool | None, value_then: bool | None) -> None:
    """Raises purpose-off unless the purpose is on, and was on at the moment of the sharing; None: undecided."""
    granted = not purpose.protective_value
    if value_now is not granted or value_then is not granted:
        raise Refusal(Problem.PURPOSE_OFF)
