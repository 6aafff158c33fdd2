"""A record of activity as in picture #18, and what goes with it."""

from __future__ import annotations

import datetime as dt

from consentui.application.activity_log_ports import LogProgress
from consentui.application.activity_log_view import ActivityLogView, ReceiptOnRecord, ReceiptState
from consentui.application.snapshot import AppSnapshot
from consentui.domain.activity import ActivityEntry, ActivityKind
from consentui.domain.data_request import RequestKind
from consentui.domain.receipt import Receipt
from consentui.domain.record import replace
from tests.fakes import ui_samples as samples
from tests.fakes.ui_client import FakeActivityLog

END = LogProgress("e.1", None)
BATCH = "b-1"
_NUMBERS = {
    "91d407e2-0000-4000-8000-000000000001": "location.results",
    "91d407e3-0000-4000-8000-000000000002": "location.post_place",
}


def at(day: int, hour: int, minute: int, second: int = 0) -> dt.datetime:
    return dt.datetime(2026, 11, day, hour, minute, second, tzinfo=samples.ZONE)


def entries() -> list[ActivityEntry]:
    """Today (23 November) and the 21st."""
    shared = ActivityKind.SHARED
    return [
        ActivityEntry("req-1", ActivityKind.REQUEST, at(23, 13, 40), request=RequestKind.ACCESS),
        ActivityEntry("shr-1", shared, at(23, 9, 41), purpose="location.results", recipient="baidu_maps",
                      categories=("GPS position",)),
        decision("off-1", ActivityKind.TURNED_OFF, at(23, 8, 55), "camera.publish"),
        *(
            replace(decision(number, ActivityKind.TURNED_ON, at(21, 18, 4, 11), purpose), batch_id=BATCH)
            for number, purpose in _NUMBERS.items()
        ),
        ActivityEntry("shr-2", shared, at(21, 17, 20), purpose="share.orbit_games", recipient="orbit_games",
                      categories=("Nickname", "Picture")),
        ActivityEntry("ans-1", ActivityKind.POLICY, at(21, 11, 2), policy_version="4", change="acceptance",
                      answer="accepted", receipt_id="rec-3"),
        ActivityEntry("sign-1", ActivityKind.SIGNED_IN, at(21, 11, 1), device_name="Linux"),
    ]  # fmt: skip


def decision(receipt_id: str, kind: ActivityKind, moment: dt.datetime, purpose: str) -> ActivityEntry:
    return ActivityEntry(
        receipt_id, kind, moment, purpose=purpose, device_name="Linux", receipt_id=receipt_id, policy_version="4"
    )


def many(count: int) -> list[ActivityEntry]:
    """So many, one each three minutes back from #18's now."""
    kinds = (ActivityKind.TURNED_ON, ActivityKind.TURNED_OFF, ActivityKind.SHARED)
    return [_one(number, kinds[number % 3]) for number in range(count)]


def _one(number: int, kind: ActivityKind) -> ActivityEntry:
    moment = samples.NOW - dt.timedelta(minutes=3 * (number + 1))
    if kind is ActivityKind.SHARED:
        return ActivityEntry(f"shr-{number}", kind, moment, purpose="location.results", recipient="baidu_maps",
                             categories=("GPS position",))  # fmt: skip
    return decision(f"rec-{number}", kind, moment, ("camera.publish", "microphone.publish")[number % 2])


def fill(log: FakeActivityLog, listed: list[ActivityEntry] | None = None) -> None:
    """Keep these entries (those of #18 where none are named), each with a receipt that holds."""
    kept = entries() if listed is None else listed
    log.log.add(kept, END)
    for item in log.log.page_of_all():
        ids = log.log.receipt_ids(item.number)
        log.receipts_of[item.number] = tuple(receipt(number, item.at) for number in ids)


def receipt(receipt_id: str, moment: dt.datetime, state: ReceiptState = ReceiptState.CHECKED) -> ReceiptOnRecord:
    purpose = _NUMBERS.get(receipt_id, "camera.publish")
    held = Receipt(
        compact="a.b.c", receipt_id=receipt_id, subject=samples.ACCOUNT.id, purpose=purpose, value=True, epoch="e",
        rev=1, previous="0" * 64, check_value=samples.CHECK_VALUE, policy_version="4", policy_hash="a" * 64,
        words_hash="b" * 64, language="en", method="chooser", op_id="o", batch_id=None, recorded_at=moment,
    )  # fmt: skip
    return ReceiptOnRecord(receipt_id, state, held)


def snapshot(**more: object) -> AppSnapshot:
    """Signed in, everything read and checked."""
    view = ActivityLogView(revision=1, has_loaded=True, is_reading=False, chained=5)
    base = samples.signed_in(*samples.location_on())
    return replace(base, **({"activity_log": view} | more))  # type: ignore[arg-type]
