"""Receipts of answers, verified against the published keys and compared with what surrounds them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from consentui.adapters.http.classify import check
from consentui.adapters.http.transport import HttpTransport
from consentui.application.ports import Clock, ReceiptVerifier
from consentui.domain.certificate import Certificate
from consentui.domain.errors import AnswerMalformed, ConsentError, OutcomeUnknown, ReceiptInvalid
from consentui.domain.grant import Grant
from consentui.domain.receipt import Receipt
from consentui.wire import limits, routes
from consentui.wire.grant_messages import GrantMessage
from consentui.wire.mapping import grant_from

Proof = TypeVar("Proof", Receipt, Certificate)

# A receipt that does not hold makes the keys be read again, but not more often than this.
_READ_AGAIN_S = 5.0
_LEAST_WAIT_S = 0.1


class VerifiedReceipts:
    """Owned by HttpBackend. Keys are fetched when first needed, and again for a key that is not known yet."""

    def __init__(self, transport: HttpTransport, verifier: ReceiptVerifier, clock: Clock) -> None:
        self._transport = transport
        self._verifier = verifier
        self._clock = clock
        self._has_keys = False
        self._read_again_at_s = float("-inf")

    def deadline(self, seconds: float) -> float:
        """The moment by which a call that begins now must be over."""
        return self._clock.monotonic_s() + seconds

    async def fetch_keys(self) -> None:
        """Fetch the keys if there are none yet; raises as any read does."""
        if not self._has_keys:
            await self._fetch(limits.CALL_DEADLINE_S)

    async def grant(self, message: GrantMessage, subject_id: str | None, until_s: float) -> Grant:
        """The grant of a message whose receipt holds; raises ReceiptInvalid, also for any claim that differs.

        Raises OutcomeUnknown where the keys could not be read by `until_s`: the receipt may be good.
        """
        receipt = None if message.receipt is None else await self._verified(message.receipt, until_s)
        try:
            grant = grant_from(message, receipt)
        except ValueError as error:
            raise ReceiptInvalid(str(error)) from error
        _compare(grant, receipt, subject_id)
        return grant

    async def receipt(self, compact: str, until_s: float) -> Receipt:
        """The receipt, where it holds; raises as `grant` does."""
        return await self._verified(compact, until_s)

    async def certificate(self, compact: str, until_s: float) -> Certificate:
        """The certificate, where it holds; raises as `grant` does."""
        return await self._held(self._verifier.verify_certificate, compact, until_s)

    async def _verified(self, compact: str, until_s: float) -> Receipt:
        return await self._held(self._verifier.verify, compact, until_s)

    async def _held(self, verify: Callable[[str], Proof], compact: str, until_s: float) -> Proof:
        if not self._has_keys:
            await self._fetch_by(until_s)
        try:
            return verify(compact)
        except ReceiptInvalid:
            now_s = self._clock.monotonic_s()
            if now_s < self._read_again_at_s:
                raise
            self._read_again_at_s = now_s + _READ_AGAIN_S
        await self._fetch_by(until_s)
        return verify(compact)

    async def _fetch_by(self, until_s: float) -> None:
        try:
            await self._fetch(max(until_s - self._clock.monotonic_s(), _LEAST_WAIT_S))
        except ConsentError as error:
            raise OutcomeUnknown("the keys of the service cannot be read") from error

    async def _fetch(self, deadline_s: float) -> None:
        answer = await self._transport.exchange("GET", routes.JWKS, deadline_s=deadline_s)
        check(answer)
        if answer.media_type not in ("application/json", "application/jwk-set+json"):
            raise AnswerMalformed("the keys of the service are not JSON")
        self._verifier.learn(answer.body)
        self._has_keys = True


def _compare(grant: Grant, receipt: Receipt | None, subject_id: str | None) -> None:
    """Raises ReceiptInvalid where a receipt proves something else than the answer says.

    Epochs may differ: the answer names the epoch now, a receipt from before a restore the one then.
    """
    if receipt is None:
        if grant.revision.rev or grant.value:
            raise ReceiptInvalid("a decision without a receipt")
        return
    said = (grant.purpose, grant.value, grant.revision.rev, grant.op_id, grant.recorded_at)
    proven = (receipt.purpose, receipt.value, receipt.rev, receipt.op_id, receipt.recorded_at)
    if said != proven or (subject_id is not None and receipt.subject != subject_id):
        raise ReceiptInvalid("a receipt of another decision")
