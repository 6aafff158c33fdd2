"""GET /v1/receipts: the whole chain page by page; one receipt in four forms, chosen by `Accept`."""

from __future__ import annotations

import re

from starlette.requests import Request

from consentui.server.core import ServiceCore
from consentui.server.desks.receipt_desk import ReceiptDesk, receipt_message
from consentui.server.http import Reply, bearer, message_reply
from consentui.server.receipt_forms import ReceiptForms
from consentui.server.receipts import published_keys
from consentui.server.refusal import Refusal
from consentui.server.routes.operation import Auth, Operation, Parameter
from consentui.server.routes.page_limit import page_limit
from consentui.server.rules.media_types import preferred
from consentui.wire import codec, limits, routes
from consentui.wire import receipt_messages as messages
from consentui.wire.base import is_operation_id
from consentui.wire.grant_messages import ReceiptMessage
from consentui.wire.problems import Problem

_JSON = "application/json"
_FORMS = (_JSON, messages.COMPACT_MEDIA_TYPE, messages.LINKED_MEDIA_TYPE, messages.KANTARA_MEDIA_TYPE)
_RECEIPT = Parameter("path", "receipt_id", {"type": "string", "format": "uuid"})
_CURSOR = re.compile(r"([A-Za-z0-9_-]{1,64})\.([0-9]{1,18})", re.ASCII)
_PAGE = (
    Parameter(
        "query", "limit", {"type": "integer", "minimum": 1, "maximum": limits.RECEIPTS_PAGE_MAX}, False,
        f"Receipts of a page, {limits.RECEIPTS_PAGE} if absent",
    ),
    Parameter(
        "query", "cursor", {"type": "string", "maxLength": 96}, False,
        "`next_cursor` of the page before, or `resume_cursor` of an earlier reading",
    ),
)  # fmt: skip


class ReceiptRoutes:
    """Thin: reads the request, asks the desk, writes the answer."""

    def __init__(self, core: ServiceCore, desk: ReceiptDesk) -> None:
        self._desk = desk
        self._forms = ReceiptForms(core.edition, published_keys(core.keys))

    def operations(self) -> list[Operation]:
        return [
            Operation(
                "GET", routes.RECEIPTS, "listReceipts", "My chain of receipts, oldest first", self._get_all,
                messages.ReceiptsMessage, auth=Auth.TOKEN, parameters=_PAGE, problems=(Problem.INVALID,),
            ),
            Operation(
                "GET", routes.RECEIPT, "getReceipt", "One receipt of mine", self._get_one, ReceiptMessage,
                auth=Auth.TOKEN, parameters=(_RECEIPT,), problems=(Problem.NOT_FOUND,),
                other_forms={
                    messages.COMPACT_MEDIA_TYPE: None,
                    messages.LINKED_MEDIA_TYPE: messages.LinkedReceiptMessage,
                    messages.KANTARA_MEDIA_TYPE: messages.KantaraReceiptMessage,
                },
            ),
        ]  # fmt: skip

    async def _get_all(self, request: Request) -> Reply:
        token = bearer(request)
        if not set(request.query_params) <= {parameter.name for parameter in _PAGE}:
            raise Refusal(Problem.INVALID, "only limit and cursor may be asked for")
        limit = page_limit(request, limits.RECEIPTS_PAGE, limits.RECEIPTS_PAGE_MAX)
        return message_reply(await self._desk.chain(token, _place(request), limit))

    async def _get_one(self, request: Request) -> Reply:
        token = bearer(request)
        receipt_id = request.path_params["receipt_id"]
        if not is_operation_id(receipt_id):
            raise Refusal(Problem.NOT_FOUND)
        decision = await self._desk.one(token, receipt_id)
        form, base_url = preferred(request.headers.get("accept", "*/*"), _FORMS), str(request.base_url)
        headers = {"Vary": "Accept"}
        if form == messages.COMPACT_MEDIA_TYPE:
            return Reply(200, decision.compact.encode("ascii"), form.encode(), headers)
        if form == messages.LINKED_MEDIA_TYPE:
            return Reply(200, codec.encode(self._forms.linked(decision, base_url)), form.encode(), headers)
        if form == messages.KANTARA_MEDIA_TYPE:
            return Reply(200, codec.encode(self._forms.kantara(decision, base_url)), form.encode(), headers)
        return message_reply(receipt_message(decision), headers=headers)


def _place(request: Request) -> tuple[str, int] | None:
    text = request.query_params.get("cursor")
    if text is None:
        return None
    match = _CURSOR.fullmatch(text)
    if match is None:
        raise Refusal(Problem.INVALID, "cursor must be a cursor of this service")
    return match[1], int(match[2])
