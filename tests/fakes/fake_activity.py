"""What the service in memory tells of what happened: the part of its answers that windows read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from consentui.domain.activity import ActivityEntry, ActivityKind, ActivityQuery, ActivitySlice, RecipientSharing
from consentui.domain.errors import RequestRejected
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
    logs: Sequence[Sequence[Receipt]], sharings: Sequence[SharedOnce], query: ActivityQuery, epoch: str
) -> ActivitySlice:
    """`logs`: every purpose's decisions of this subject, oldest first; `sharings`: this subject's."""
    decisions = sorted((receipt for log in logs for receipt in log), key=lambda receipt: receipt.receipt_id)
    entries = [_decision(receipt) for receipt in decisions]
    shared = [_sharing(number, sharing) for number, sharing in enumerate(sharings)]
    if query.recorded_after is not None:
        return _recorded_since(entries, shared, query.recorded_after, query.limit, epoch)
    resume = None if query.cursor else f"{epoch}.{len(entries)}.{len(shared)}"
    entries += shared
    entries = [entry for entry in entries if _is_wanted(entry, query)]
    entries.sort(key=lambda entry: entry.at, reverse=True)
    start = int(query.cursor or 0)
    end = start + query.limit
    following = str(end) if end < len(entries) else None
    recipients = _recipients(logs, sharings) if query.has_recipients else ()
    return ActivitySlice(tuple(entries[start:end]), following, recipients, resume)


def _recorded_since(
    decisions: Sequence[ActivityEntry], sharings: Sequence[ActivityEntry], place: str, limit: int, epoch: str
) -> ActivitySlice:
    was, _, rest = place.partition(".")
    if was != epoch:
        raise RequestRejected("a place of an earlier life", 422, "invalid")
    first, second = (int(number) for number in rest.split("."))
    found = list(decisions[first : first + limit])
    found += sharings[second : second + limit - len(found)]
    first += sum(entry in decisions for entry in found)
    second += sum(entry in sharings for entry in found)
    resume = f"{epoch}.{first}.{second}"
    is_more = first < len(decisions) or second < len(sharings)
    return ActivitySlice(tuple(found), resume if is_more else None, (), resume)


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
        receipt.receipt_id,
        kind,
        receipt.recorded_at,
        purpose=receipt.purpose,
        batch_id=receipt.batch_id,
        receipt_id=receipt.receipt_id,
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
