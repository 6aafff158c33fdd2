"""A purpose's durable record as a JSON value and back; the field names are part of the journal's format."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from consentui.application.switch.record import (
    Attempt,
    Conflict,
    ConflictReason,
    Known,
    PurposeRecord,
    QueuedOff,
)
from consentui.domain.grant import Method, Revision


def record_to_json(record: PurposeRecord) -> dict[str, Any]:
    """Only what differs from an empty record, so that a journal stays short."""
    value: dict[str, Any] = {}
    if record.known != Known():
        value["known"] = _known_to_json(record.known)
    if record.attempt is not None:
        value["attempt"] = _attempt_to_json(record.attempt)
    if record.outbox:
        value["outbox"] = [_off_to_json(off) for off in record.outbox]
    if record.conflict is not None:
        value["conflict"] = [record.conflict.reason.value, record.conflict.is_recorded_on]
    if record.off_key is not None:
        value["off_key"] = record.off_key
    return value


def record_from_json(value: Mapping[str, Any]) -> PurposeRecord:
    """Raises ValueError, TypeError or KeyError for anything `record_to_json` does not write."""
    if unknown := set(value) - {"known", "attempt", "outbox", "conflict", "off_key"}:
        raise ValueError(f"unknown fields in a record: {len(unknown)}")
    return PurposeRecord(
        known=_known_from_json(value["known"]) if "known" in value else Known(),
        attempt=_attempt_from_json(value["attempt"]) if "attempt" in value else None,
        outbox=tuple(_off_from_json(off) for off in value.get("outbox", ())),
        conflict=_conflict_from_json(value["conflict"]) if "conflict" in value else None,
        off_key=_optional_text(value.get("off_key")),
    )


def _known_to_json(known: Known) -> dict[str, Any]:
    recorded_at = known.recorded_at.isoformat() if known.recorded_at else None
    return {
        "epoch": known.revision.epoch,
        "rev": known.revision.rev,
        "value": known.value,
        "op": known.op_id,
        "at": recorded_at,
        "device": known.device_name,
        "receipt": known.receipt,
        "receipt_id": known.receipt_id,
        "check": known.check_value,
        "policy": known.policy_version,
        "lease_s": known.lease_s,
        **({} if known.method is None else {"method": known.method}),
    }


def _known_from_json(value: Mapping[str, Any]) -> Known:
    recorded_at = _optional_text(value["at"])
    return Known(
        revision=Revision(_text(value["epoch"]), _integer(value["rev"])),
        value=_boolean(value["value"]),
        op_id=_optional_text(value["op"]),
        recorded_at=dt.datetime.fromisoformat(recorded_at) if recorded_at else None,
        device_name=_optional_text(value["device"]),
        receipt=_optional_text(value["receipt"]),
        receipt_id=_optional_text(value["receipt_id"]),
        check_value=_optional_text(value["check"]),
        policy_version=_optional_text(value["policy"]),
        lease_s=_integer(value["lease_s"]),
        method=_optional_text(value.get("method")),
    )


def _attempt_to_json(attempt: Attempt) -> dict[str, Any]:
    return {
        "op": attempt.op_id,
        "epoch": attempt.base.epoch,
        "rev": attempt.base.rev,
        "policy": attempt.policy_version,
        "policy_hash": attempt.policy_hash,
        "words_hash": attempt.words_hash,
        "language": attempt.language,
        "method": attempt.method.value,
    }


def _attempt_from_json(value: Mapping[str, Any]) -> Attempt:
    return Attempt(
        op_id=_text(value["op"]),
        base=Revision(_text(value["epoch"]), _integer(value["rev"])),
        policy_version=_text(value["policy"]),
        policy_hash=_text(value["policy_hash"]),
        words_hash=_text(value["words_hash"]),
        language=_text(value["language"]),
        method=Method(value["method"]),
    )


def _off_to_json(off: QueuedOff) -> list[Any]:
    value: list[Any] = [off.op_id, off.batch_id, off.method.value]
    return [*value, True] if off.was_off else value


def _off_from_json(value: list[Any]) -> QueuedOff:
    op_id, batch_id, method, *was_off = value
    if was_off not in ([], [True]):
        raise ValueError("a withdrawal with unknown fields")
    return QueuedOff(_text(op_id), _optional_text(batch_id), Method(method), bool(was_off))


def _conflict_from_json(value: list[Any]) -> Conflict:
    reason, is_recorded_on = value
    return Conflict(ConflictReason(reason), _boolean(is_recorded_on))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value


def _optional_text(value: object) -> str | None:
    return None if value is None else _text(value)


def _integer(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("an integer expected")
    return value


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("true or false expected")
    return value
