"""The service's signed proof that an account was deleted; it is also the closure that a window may act on."""

from __future__ import annotations

import datetime as dt

from consentui.domain.data_request import Fate
from consentui.domain.record import Record

SCHEMA = "consentui-certificate-1"


class Certificate(Record):
    """The claims of a verified certificate and the compact JWS they came in; times are the service's.

    `fates` are the counts at the moment of deletion. `chain_head` is the check value of the subject's last receipt.
    """

    compact: str
    certificate_id: str
    request_id: str
    subject: str
    asked_at: dt.datetime
    deleted_at: dt.datetime
    fates: tuple[Fate, ...]
    chain_head: str
    epoch: str
