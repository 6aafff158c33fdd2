"""The whole record of what happened, as this computer keeps it: items in the order of time, told apart by facets."""

from __future__ import annotations

import datetime as dt

from consentui.domain.activity import ActivityEntry, ActivityKind
from consentui.domain.data_request import RequestKind
from consentui.domain.record import Record

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


class ActivityFacet(Record):
    """Everything an entry says but when it was and which receipt it has.

    A million entries share some hundred facets: what a person searches for is looked up among these. Entries of one
    batch and kind are one item, whose facet has all their `purposes`.
    """

    kind: ActivityKind
    purposes: tuple[str, ...] = ()
    recipient: str | None = None
    categories: tuple[str, ...] = ()
    device_name: str | None = None
    policy_version: str | None = None
    change: str | None = None
    answer: str | None = None
    request: RequestKind | None = None


class LoggedFacet(Record):
    """A facet with the number it has on this computer, and how many items have it."""

    id: int
    facet: ActivityFacet
    count: int


class LoggedItem(Record):
    """One row: when it was (milliseconds since 1970), its number on this computer, and the number of its facet."""

    at_ms: int
    number: int
    facet_id: int

    @property
    def at(self) -> dt.datetime:
        return _EPOCH + dt.timedelta(milliseconds=self.at_ms)


class LogStretch(Record):
    """`count` items from `first` on, newest first, of those facets (None: of all).

    `known` are items next to it that are at hand, with their places: the page is found faster from there.
    """

    first: int
    count: int
    facet_ids: frozenset[int] | None = None
    known: tuple[tuple[int, LoggedItem], ...] = ()


def facet_of(entry: ActivityEntry) -> ActivityFacet:
    return ActivityFacet(
        entry.kind,
        () if entry.purpose is None else (entry.purpose,),
        entry.recipient,
        entry.categories,
        entry.device_name,
        entry.policy_version if entry.kind is ActivityKind.POLICY else None,
        entry.change,
        entry.answer,
        entry.request,
    )


def ms_of(moment: dt.datetime) -> int:
    return (moment - _EPOCH) // dt.timedelta(milliseconds=1)
