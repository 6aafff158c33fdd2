"""Durable records with every field in use."""

from __future__ import annotations

import datetime as dt

from consentui.application.switch.record import (
    Attempt,
    Conflict,
    ConflictReason,
    Known,
    PurposeRecord,
    QueuedOff,
)
from consentui.domain.grant import Method, Revision

AT = dt.datetime(2026, 11, 23, 6, 2, 3, 456000, tzinfo=dt.UTC)


def op(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012x}"


def known(rev: int = 3, value: bool = True) -> Known:
    return Known(
        revision=Revision("epoch-1", rev),
        value=value,
        op_id=op(rev),
        recorded_at=AT,
        device_name="Linux computer · 电脑",
        receipt="eyJh" + "x" * 900 + f".{rev}.z",
        receipt_id=op(900 + rev),
        check_value="c" * 64,
        policy_version="4",
        lease_s=3600,
    )


def attempt(number: int = 7) -> Attempt:
    return Attempt(op(number), Revision("epoch-1", 3), "4", "a" * 64, "b" * 64, "zh-Hans", Method.CHOOSER)


def full_record() -> PurposeRecord:
    return PurposeRecord(
        known=known(),
        attempt=attempt(),
        outbox=(QueuedOff(op(8), None, Method.SWITCH), QueuedOff(op(9), op(10), Method.UNDO)),
        conflict=Conflict(ConflictReason.HISTORY_LOST, True),
        off_key="0f" * 32,
    )


def step(number: int) -> dict[str, PurposeRecord]:
    """A small step whose record tells its number; every third one changes two purposes."""
    record = PurposeRecord(outbox=(QueuedOff(op(number), None, Method.SWITCH),))
    return {"a.one": record, "b.two": record} if number % 3 == 0 else {f"a.{number % 2}": record}
