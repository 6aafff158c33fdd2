"""Certificates of deletion as the fakes make and check them: a checksum in the place of a signature."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import json
from collections.abc import Sequence

from consentui.domain.certificate import Certificate
from consentui.domain.data_request import DataRequest, Fate, Outcome
from consentui.domain.errors import ReceiptInvalid
from consentui.domain.record import replace

_START = "fake-certificate."


def issue_certificate(
    request: DataRequest, subject: str, deleted_at: dt.datetime, fates: Sequence[Fate] = ()
) -> Certificate:
    """Of this request, which asked for a deletion."""
    assert request.deletion is not None
    made = Certificate(
        compact="",
        certificate_id=request.deletion.certificate_id,
        request_id=request.request_id,
        subject=subject,
        asked_at=request.received_at,
        deleted_at=deleted_at,
        fates=tuple(fates),
        chain_head="0" * 64,
        epoch="e-1",
    )
    counted = [[fate.category, fate.outcome.value, fate.count, fate.reason] for fate in made.fates]
    said = [made.certificate_id, made.request_id, subject, made.asked_at.isoformat(), deleted_at.isoformat(), counted]
    body = base64.urlsafe_b64encode(json.dumps(said).encode()).decode()
    return replace(made, compact=f"{_START}{body}.{_checksum(body)}")


def checked_certificate(compact: str) -> Certificate:
    """What `issue_certificate` made; raises ReceiptInvalid for anything else."""
    body, _, checksum = compact.removeprefix(_START).rpartition(".")
    if not compact.startswith(_START) or _checksum(body) != checksum:
        raise ReceiptInvalid("not a certificate of the fake service")
    certificate_id, request_id, subject, asked_at, deleted_at, counted = json.loads(base64.urlsafe_b64decode(body))
    fates = tuple(Fate(category, Outcome(outcome), count, reason) for category, outcome, count, reason in counted)
    times = (dt.datetime.fromisoformat(asked_at), dt.datetime.fromisoformat(deleted_at))
    return Certificate(compact, certificate_id, request_id, subject, *times, fates, "0" * 64, "e-1")


def read_with_keys(jwks_json: bytes, compact: str) -> Certificate:
    """Fits CertificateReader; any keys but none prove it."""
    if not jwks_json:
        raise ReceiptInvalid("no keys")
    return checked_certificate(compact)


def _checksum(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()
