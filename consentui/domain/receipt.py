"""The service's signed proof of one decision, as fields; fields map to ISO/IEC TS 27560 and Kantara 1.1."""

from __future__ import annotations

import datetime as dt

from consentui.domain.record import Record

SCHEMA = "consentui-receipt-1"


class Receipt(Record):
    """The claims of a verified receipt and the compact JWS they came in.

    `subject` is a pseudonym. `previous` is the check value of the receipt before it in the subject's chain.
    `check_value` is the SHA-256 (hex) of `previous` and the compact form, as the log chains it.
    A withdrawal may have been made without a text on screen: then the four policy fields are None.
    """

    compact: str
    receipt_id: str
    subject: str
    purpose: str
    value: bool
    epoch: str
    rev: int
    previous: str
    check_value: str
    policy_version: str | None
    policy_hash: str | None
    words_hash: str | None
    language: str | None
    method: str
    op_id: str
    batch_id: str | None
    recorded_at: dt.datetime


def number_of(receipt_id: str) -> str:
    """The short number of a receipt that a person reads out: `C-91D4-07E2`."""
    head = receipt_id.replace("-", "")[:8].upper()
    return f"C-{head[:4]}-{head[4:]}"
