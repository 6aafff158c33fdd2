"""The record of activity as CSV (RFC 4180), which no spreadsheet takes for formulas."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Sequence

from consentui.application.activity_log_ports import ExportedEntry
from consentui.domain.account import ServiceInfo
from consentui.domain.receipt_chain import ChainedReceipt

# A byte order mark: without one, spreadsheets take UTF-8 for something else.
_MARK = "\ufeff"
_COLUMNS = (
    "time", "kind", "choices", "purposes", "recipient", "data", "device", "policy_version", "change", "answer",
    "request", "batch", "receipt", "check_value",
)  # fmt: skip
# What a cell must not begin with: a spreadsheet would reckon with it (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


class CsvExport:
    """Implements ExportForm; the chain has no place in it, but every entry names its receipt and check value."""

    def head(self, _service: ServiceInfo, _at: dt.datetime, _jwks_json: bytes | None) -> bytes:
        return _MARK.encode() + _rows([_COLUMNS])

    def entries(self, entries: Sequence[ExportedEntry]) -> bytes:
        return _rows([_row(entry) for entry in entries])

    def links(self, _links: Sequence[ChainedReceipt]) -> bytes:
        return b""

    def tail(self) -> bytes:
        return b""


def _row(entry: ExportedEntry) -> Sequence[str]:
    facet = entry.facet
    return (
        entry.at.isoformat().replace("+00:00", "Z"),
        facet.kind.value,
        "; ".join(entry.titles),
        "; ".join(facet.purposes),
        facet.recipient or "",
        "; ".join(facet.categories),
        facet.device_name or "",
        facet.policy_version or "",
        facet.change or "",
        facet.answer or "",
        "" if facet.request is None else facet.request.value,
        entry.batch_id or "",
        entry.receipt_id or "",
        entry.check_value or "",
    )


def _rows(rows: Sequence[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_harmless(cell) for cell in row])
    return text.getvalue().encode("utf-8", "replace")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
