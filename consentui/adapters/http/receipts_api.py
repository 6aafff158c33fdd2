"""The whole chain of receipts, page by page, and the keys it is checked with."""

from __future__ import annotations

from urllib.parse import urlencode

from consentui.adapters.http.classify import check, message_of
from consentui.adapters.http.session_api import bearer
from consentui.adapters.http.transport import HttpTransport
from consentui.application.activity_log_ports import ReceiptSlice
from consentui.domain.receipt_chain import ChainedReceipt
from consentui.wire import receipt_messages, routes


class ReceiptsApi:
    """Part of HttpBackend. Nothing is checked here."""

    def __init__(self, transport: HttpTransport) -> None:
        self._transport = transport

    async def receipts(self, token: str, cursor: str | None, limit: int) -> ReceiptSlice:
        asked = {"limit": str(limit)} | ({} if cursor is None else {"cursor": cursor})
        answer = await self._transport.exchange("GET", f"{routes.RECEIPTS}?{urlencode(asked)}", headers=bearer(token))
        message = message_of(answer, receipt_messages.ReceiptsMessage)
        links = tuple(ChainedReceipt(x.receipt_id, x.receipt, x.check_value) for x in message.receipts)
        return ReceiptSlice(links, message.next_cursor is not None, message.resume_cursor)

    async def published_keys(self) -> bytes:
        answer = await self._transport.exchange("GET", routes.JWKS)
        check(answer)
        return answer.body
