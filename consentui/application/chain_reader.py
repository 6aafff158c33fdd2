"""Reading the chain of receipts on from where it was left, and checking every link on this computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from consentui.application.activity_log_ports import (
    ChainProgress,
    ChainVerifier,
    KeptChain,
    ReceiptsBackend,
    ReceiptSlice,
)
from consentui.application.activity_log_view import ReceiptOnRecord, ReceiptState
from consentui.application.authorizer import Authorizer
from consentui.application.ports import Clock
from consentui.domain.errors import AnswerMalformed, RequestRejected
from consentui.domain.receipt_chain import CHAIN_START, ChainedReceipt, ChainEnd, ChainFault, CheckedLink

_PAGE = 500
# Four take a third of a millisecond; then whatever waits for this thread, or for the interpreter, has its turn. A paint
# gives the interpreter away many times, and waits for the rest of a batch each time.
_BATCH = 4


class ChainReader:
    """Owned by the ActivityLogService, loop thread."""

    def __init__(self, backend: ReceiptsBackend, authorizer: Authorizer, verifier: ChainVerifier, clock: Clock) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._verifier = verifier
        self._clock = clock

    def learn_kept(self, chain: KeptChain) -> bool:
        """Take the keys that are kept, so that receipts can be checked without the service; whether there are any."""
        kept = chain.keys()
        try:
            if kept is not None:
                self._verifier.learn(kept)
        except AnswerMalformed:
            return False
        return kept is not None

    async def read_on(self, chain: KeptChain, on_page: Callable[[ChainProgress], None]) -> None:
        """To the end of the chain; `on_page` hears how far it is after each page. Raises what the backend raises."""
        if not self.learn_kept(chain):
            await self._fetch_keys(chain)
        if not await self._read_pages(chain, on_page):
            # The service has another chain than the one that is kept (a restored backup): all of it is read anew.
            chain.restart()
            await self._read_pages(chain, on_page)

    def on_record(self, chain: KeptChain, receipt_id: str) -> ReceiptOnRecord:
        """One receipt with its neighbours, checked now; `learn_kept` comes first."""
        kept = chain.receipt(receipt_id)
        if kept is None:
            return ReceiptOnRecord(receipt_id, ReceiptState.NOT_HERE)
        before = CHAIN_START if kept.before is None else kept.before.check_value
        checked, end = self._verifier.check(kept.link, ChainEnd(check_value=before))
        fault = checked.fault
        if fault is None and kept.after is not None:
            fault = self._verifier.check(kept.after, end)[0].fault
        is_good = fault is None and not kept.has_fault
        state = ReceiptState.CHECKED if is_good else ReceiptState.CANNOT_BE_CHECKED
        return ReceiptOnRecord(receipt_id, state, checked.receipt, fault)

    async def _read_pages(self, chain: KeptChain, on_page: Callable[[ChainProgress], None]) -> bool:
        """False where what comes next does not go on from what is kept."""
        progress = chain.progress()
        is_going_on = progress.cursor is not None
        while True:
            cursor = progress.cursor
            try:
                page = await self._page(cursor)
            except RequestRejected:
                if is_going_on:
                    return False
                raise
            links, following = await self._checked(chain, page.links, progress)
            if is_going_on and links and links[0].fault is ChainFault.ORDER:
                return False
            is_going_on = False
            progress = ChainProgress(following.end, page.resume_cursor, following.faults)
            if links or progress.cursor != cursor:
                chain.add(links, progress)
            on_page(progress)
            if not page.has_more:
                return True

    async def _page(self, cursor: str | None) -> ReceiptSlice:
        return await self._authorizer.call(lambda token: self._backend.receipts(token, cursor, _PAGE))

    async def _checked(
        self, chain: KeptChain, links: Sequence[ChainedReceipt], progress: ChainProgress
    ) -> tuple[list[CheckedLink], ChainProgress]:
        found, behind = await self._check(links, progress)
        if any(link.fault is ChainFault.SIGNATURE for link in found):
            # Perhaps only a key that is newer than those that are kept.
            await self._fetch_keys(chain)
            found, behind = await self._check(links, progress)
        return found, behind

    async def _check(
        self, links: Sequence[ChainedReceipt], progress: ChainProgress
    ) -> tuple[list[CheckedLink], ChainProgress]:
        found: list[CheckedLink] = []
        end = progress.end
        for number, link in enumerate(links, 1):
            checked, end = self._verifier.check(link, end)
            found.append(checked)
            if number % _BATCH == 0:
                await self._clock.sleep_s(0)
        faults = progress.faults + sum(link.fault is not None for link in found)
        return found, ChainProgress(end, progress.cursor, faults)

    async def _fetch_keys(self, chain: KeptChain) -> None:
        keys = await self._backend.published_keys()
        self._verifier.learn(keys)
        chain.keep_keys(keys)
