"""Receipts whose "signature" is a checksum: enough to tell an honest one from a forged one."""

from __future__ import annotations

import base64
import dataclasses
import datetime as dt
import hashlib
import json

from consentui.domain.certificate import Certificate
from consentui.domain.errors import AnswerMalformed, ReceiptInvalid
from consentui.domain.receipt import SCHEMA, Receipt
from consentui.domain.record import replace
from tests.fakes.fake_certificates import checked_certificate

FIRST_PREVIOUS = "0" * 64


@dataclasses.dataclass(frozen=True)
class Claims:
    """What a fake service says in a receipt."""

    receipt_id: str
    subject: str
    purpose: str
    value: bool
    epoch: str
    rev: int
    op_id: str
    recorded_at: dt.datetime
    previous: str = FIRST_PREVIOUS
    policy_version: str | None = "4"
    policy_hash: str | None = None
    words_hash: str | None = None
    language: str | None = "en"
    method: str = "switch"
    batch_id: str | None = None


def issue(claims: Claims) -> Receipt:
    """A receipt that FakeReceiptVerifier accepts."""
    payload = json.dumps(dataclasses.asdict(claims) | {"schema": SCHEMA}, default=dt.datetime.isoformat)
    body = base64.urlsafe_b64encode(payload.encode()).decode()
    return _receipt(claims, f"fake.{body}.{_sign(body)}")


def forged(receipt: Receipt) -> Receipt:
    """The same claims with a signature nobody made."""
    return replace(receipt, compact=receipt.compact[:-8] + "f0f0f0f0")


def _sign(body: str) -> str:
    return hashlib.sha256(b"fake key" + body.encode()).hexdigest()[:32]


def _receipt(claims: Claims, compact: str) -> Receipt:
    check_value = hashlib.sha256((claims.previous + compact).encode()).hexdigest()
    return Receipt(compact=compact, check_value=check_value, **dataclasses.asdict(claims))


class FakeReceiptVerifier:
    """Implements ReceiptVerifier for receipts of `issue`; `knows_keys = False` refuses all of them."""

    def __init__(self) -> None:
        self.knows_keys = True
        self.verified: list[str] = []

    def learn(self, jwks_json: bytes) -> None:
        if not jwks_json.startswith(b"{"):
            raise AnswerMalformed("not a set of keys")
        self.knows_keys = True

    def verify_certificate(self, compact: str) -> Certificate:
        return checked_certificate(compact)

    def verify(self, compact: str) -> Receipt:
        head, _, rest = compact.partition(".")
        body, _, signature = rest.partition(".")
        if head != "fake" or signature != _sign(body) or not self.knows_keys:
            raise ReceiptInvalid("not a receipt of the fake service")
        fields = json.loads(base64.urlsafe_b64decode(body))
        del fields["schema"]
        fields["recorded_at"] = dt.datetime.fromisoformat(fields["recorded_at"])
        self.verified.append(compact)
        return _receipt(Claims(**fields), compact)
