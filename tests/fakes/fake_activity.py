"""What the service in memory tells of what happened: the part of its answers that windows read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from consentui.domain.activity import ActivityEntry, ActivityKind, ActivityQuery, ActivitySlice, RecipientSharing
from consentui.domain.receipt import Receipt
from tests.fakes import samples


@dataclass(frozen=True)
class SharedOnce:
    """One sharing on record."""

    subject_id: str
    purpose: str
    recipient: str
    at: dt.datetime
    categories: tuple[str, ...] = ("GPS position",)


def activity_page(
    logs: Sequence[Sequence[Receipt]], sharings: Sequence[SharedOnce], query: ActivityQuery
) -> ActivitySlice:
    """`logs`: every purpose's decisions of this subject, oldest first; `sharings`: this subject's."""
    entries = [_decision(receipt) for log in logs for receipt in log]
    entries += [_sharing(number, sharing) for number, sharing in enumerate(sharings)]
    entries = [entry for entry in entries if _is_wanted(entry, query)]
    entries.sort(key=lambda entry: entry.at, reverse=True)
    start = int(query.cursor or 0)
    end = start + query.limit
    following = str(end) if end < len(entries) else None
    recipients = _recipients(logs, sharings) if query.has_recipients else ()
    return ActivitySlice(tuple(entries[start:end]), following, recipients)


def _is_wanted(entry: ActivityEntry, query: ActivityQuery) -> bool:
    return (
        (not query.kinds or entry.kind in query.kinds)
        and query.purpose in (None, entry.purpose)
        and query.recipient in (None, entry.recipient)
        and (query.since is None or entry.at >= query.since)
        and (query.until is None or entry.at < query.until)
    )


def _decision(receipt: Receipt) -> ActivityEntry:
    kind = ActivityKind.TURNED_ON if receipt.value else ActivityKind.TURNED_OFF
    return ActivityEntry(
        receipt.receipt_id, kind, receipt.recorded_at, purpose=receipt.purpose, receipt_id=receipt.receipt_id
    )


def _sharing(number: int, sharing: SharedOnce) -> ActivityEntry:
    return ActivityEntry(
        f"shr-{number}",
        ActivityKind.SHARED,
        sharing.at,
        purpose=sharing.purpose,
        recipient=sharing.recipient,
        categories=sharing.categories,
    )


def _recipients(logs: Sequence[Sequence[Receipt]], sharings: Sequence[SharedOnce]) -> tuple[RecipientSharing, ...]:
    since: dict[str, dt.datetime] = {}
    for log in logs:
        run = _newest_run(log)
        for recipient in samples.purpose(log[-1].purpose).recipients or () if run else ():
            since[recipient] = min(since.get(recipient, run[0].recorded_at), run[0].recorded_at)
    named = sorted({*since, *(sharing.recipient for sharing in sharings)})
    times = {name: [sharing.at for sharing in sharings if sharing.recipient == name] for name in named}
    return tuple(
        RecipientSharing(name, since.get(name), max(times[name], default=None), len(times[name])) for name in named
    )


def _newest_run(log: Sequence[Receipt]) -> list[Receipt]:
    """The decisions since which it is on without a break, oldest first; none while it is off."""
    run: list[Receipt] = []
    for receipt in log:
        run = [*run, receipt] if receipt.value else []
    return run
