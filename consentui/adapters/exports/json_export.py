"""The record of activity as JSON, with the whole chain of receipts: `consentui receipt verify` checks the same file."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from typing import Any

from consentui.application.activity_log_ports import ExportedEntry
from consentui.domain.account import ServiceInfo
from consentui.domain.receipt_chain import ChainedReceipt
from consentui.wire.saved_receipts import FORMAT

_NO_KEYS = b'{"keys":[]}'


class JsonExport:
    """Implements ExportForm. The file is one of saved receipts (wire/saved_receipts.py) with `entries` beside them."""

    def __init__(self) -> None:
        self._has_entries = False
        self._has_links = False
        self._is_at_links = False

    def head(self, service: ServiceInfo, at: dt.datetime, jwks_json: bytes | None) -> bytes:
        known = {
            "format": FORMAT,
            "service": {"id": service.id, "name": service.name},
            "saved_at": _moment(at),
            "keys": json.loads(jwks_json or _NO_KEYS),
            "about": [],
        }
        return _text(known)[:-1].encode() + b',"entries":['

    def entries(self, entries: Sequence[ExportedEntry]) -> bytes:
        parts = [_text(_entry(entry)) for entry in entries]
        joined = ",\n".join(parts)
        lead = ",\n" if self._has_entries and parts else "\n" if parts else ""
        self._has_entries = self._has_entries or bool(parts)
        return (lead + joined).encode()

    def links(self, links: Sequence[ChainedReceipt]) -> bytes:
        parts = [
            _text({"receipt_id": link.receipt_id, "receipt": link.compact, "check_value": link.check_value})
            for link in links
        ]
        lead = ",\n" if self._has_links and parts else "\n" if parts else ""
        self._has_links = self._has_links or bool(parts)
        return (self._turn() + lead + ",\n".join(parts)).encode()

    def tail(self) -> bytes:
        return (self._turn() + "]]}\n").encode()

    def _turn(self) -> str:
        """From the entries to the links, once."""
        if self._is_at_links:
            return ""
        self._is_at_links = True
        return '],"runs":[['


def _entry(entry: ExportedEntry) -> dict[str, Any]:
    facet = entry.facet
    said = {
        "id": entry.entry_id,
        "time": _moment(entry.at),
        "kind": facet.kind.value,
        "choices": list(entry.titles),
        "purposes": list(facet.purposes),
        "recipient": facet.recipient,
        "data": list(facet.categories),
        "device": facet.device_name,
        "policy_version": facet.policy_version,
        "change": facet.change,
        "answer": facet.answer,
        "request": None if facet.request is None else facet.request.value,
        "batch": entry.batch_id,
        "receipt": entry.receipt_id,
        "check_value": entry.check_value,
    }
    return {name: value for name, value in said.items() if value not in (None, [])}


def _moment(moment: dt.datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
