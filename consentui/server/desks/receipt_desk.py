"""The receipts of a person: one by its id, and the whole chain page by page."""

from __future__ import annotations

from consentui.server.core import ServiceCore
from consentui.server.refusal import Refusal
from consentui.server.rules.decisions import Decision
from consentui.server.storage.transaction import Transaction
from consentui.wire.grant_messages import ReceiptMessage
from consentui.wire.problems import Problem
from consentui.wire.receipt_messages import ReceiptsMessage


class ReceiptDesk:
    """Owned by the service; its public methods are called on the event loop, its jobs run on the storage thread."""

    def __init__(self, core: ServiceCore) -> None:
        self._core = core

    async def one(self, token: str, receipt_id: str) -> Decision:
        """The decision that a receipt of the caller proves; raises not-found."""

        def job(transaction: Transaction) -> Decision:
            found = self._core.log.receipt(transaction, self._subject_id(transaction, token), receipt_id)
            if found is None:
                raise Refusal(Problem.NOT_FOUND)
            return found

        return await self._core.storage.run(job, is_writing=False)

    async def chain(self, token: str, place: tuple[str, int] | None, limit: int) -> ReceiptsMessage:
        """Receipts of the caller after this place (epoch and number in the log), oldest first. Raises invalid for a
        place of another epoch: the numbers count something else now."""
        epoch, after = place or (self._core.epoch, 0)
        if epoch != self._core.epoch:
            raise Refusal(Problem.INVALID, "cursor is of an earlier life of this service's record")

        def job(transaction: Transaction) -> ReceiptsMessage:
            subject_id = self._subject_id(transaction, token)
            found = self._core.log.chain_page(transaction, subject_id, after, limit + 1)
            shown = found[:limit]
            resume = f"{epoch}.{shown[-1][0] if shown else after}"
            return ReceiptsMessage(
                receipts=[receipt_message(decision) for _, decision in shown],
                next_cursor=resume if len(found) > limit else None,
                resume_cursor=resume,
            )

        return await self._core.storage.run(job, is_writing=False)

    def _subject_id(self, transaction: Transaction, token: str) -> str:
        return self._core.callers.caller(transaction, token, self._core.clock.now()).subject.id


def receipt_message(decision: Decision) -> ReceiptMessage:
    return ReceiptMessage(receipt_id=decision.receipt_id, receipt=decision.compact, check_value=decision.check_value)
