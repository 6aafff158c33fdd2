"""Receipts of answers, verified against the published keys and compared with what surrounds them."""

from __future__ import annotations

from consentui.adapters.http.classify import check
from consentui.adapters.http.transport import HttpTransport
from consentui.application.ports import Clock, ReceiptVerifier
from consentui.domain.errors import ConsentError, ReceiptInvalid
from consentui.domain.grant import Grant
from consentui.domain.receipt import Receipt
from consentui.wire import routes
from consentui.wire.grant_messages import GrantMessage
from consentui.wire.mapping import grant_from

_KEYS_AGE_S = 30.0


class VerifiedReceipts:
    """Owned by HttpBackend. Keys are fetched when first needed, and again for a key that is not known yet."""

    def __init__(self, transport: HttpTransport, verifier: ReceiptVerifier, clock: Clock) -> None:
        self._transport = transport
        self._verifier = verifier
        self._clock = clock
        self._fetched_at_s: float | None = None

    async def grant(self, message: GrantMessage, subject_id: str | None = None) -> Grant:
        """The grant of a message whose receipt holds; raises ReceiptInvalid, also for any claim that differs."""
        receipt = None if message.receipt is None else await self._verified(message.receipt)
        try:
            grant = grant_from(message, receipt)
        except ValueError as error:
            raise ReceiptInvalid(str(error)) from error
        _compare(grant, receipt, subject_id)
        return grant

    async def _verified(self, compact: str) -> Receipt:
        await self._fetch_keys(older_than_s=float("inf"))
        try:
            return self._verifier.verify(compact)
        except ReceiptInvalid:
            if not await self._fetch_keys(older_than_s=_KEYS_AGE_S):
                raise
            return self._verifier.verify(compact)

    async def _fetch_keys(self, older_than_s: float) -> bool:
        """Fetch the keys if there are none or they are that old; whether they were fetched. Raises ReceiptInvalid."""
        now_s = self._clock.monotonic_s()
        if self._fetched_at_s is not None and now_s - self._fetched_at_s < older_than_s:
            return False
        try:
            answer = await self._transport.exchange("GET", routes.JWKS)
            check(answer)
        except ConsentError as error:
            raise ReceiptInvalid("the keys of the service cannot be read") from error
        self._verifier.learn(answer.body)
        self._fetched_at_s = now_s
        return True


def _compare(grant: Grant, receipt: Receipt | None, subject_id: str | None) -> None:
    """Raises ReceiptInvalid where a receipt proves something else than the answer says."""
    if receipt is None:
        if grant.revision.rev or grant.value:
            raise ReceiptInvalid("a decision without a receipt")
        return
    said = (grant.purpose, grant.value, grant.revision.rev, grant.op_id, grant.recorded_at)
    proven = (receipt.purpose, receipt.value, receipt.rev, receipt.op_id, receipt.recorded_at)
    if said != proven or (subject_id is not None and receipt.subject != subject_id):
        raise ReceiptInvalid("a receipt of another decision")
