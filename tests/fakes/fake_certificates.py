"""Certificates of deletion as the fakes make and check them: a checksum in the place of a signature."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence

from consentui.domain.certificate import Certificate
from consentui.domain.data_request import DataRequest, Fate
from consentui.domain.errors import ReceiptInvalid

_START = "fake-certificate."


def issue_certificate(
    request: DataRequest, subject: str, deleted_at: dt.datetime, fates: Sequence[Fate] = ()
) -> Certificate:
    """Of this request, which asked for a deletion."""
    assert request.deletion is not None
    body = f"{request.deletion.certificate_id}.{request.request_id}.{subject}"
    return Certificate(
        compact=_START + body + "." + hashlib.sha256(body.encode()).hexdigest(),
        certificate_id=request.deletion.certificate_id,
        request_id=request.request_id,
        subject=subject,
        asked_at=request.received_at,
        deleted_at=deleted_at,
        fates=tuple(fates),
        chain_head="0" * 64,
        epoch="e-1",
    )


def checked_certificate(compact: str) -> tuple[str, str, str]:
    """Certificate id, request id and subject; raises ReceiptInvalid for one that `issue_certificate` did not make."""
    body, _, checksum = compact.removeprefix(_START).rpartition(".")
    if not compact.startswith(_START) or hashlib.sha256(body.encode()).hexdigest() != checksum:
        raise ReceiptInvalid("not a certificate of the fake service")
    certificate_id, request_id, subject = body.split(".")
    return certificate_id, request_id, subject
