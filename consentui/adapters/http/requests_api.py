"""Requests about one's data: asked for, listed, cancelled; what a deletion would do; the archive as a stream."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from consentui.adapters.http.classify import check, message_of
from consentui.adapters.http.session_api import bearer
from consentui.adapters.http.transport import Answer, HttpTransport, OpenAnswer, credential
from consentui.adapters.http.verified import VerifiedReceipts
from consentui.application.ports import CodeSent
from consentui.application.rights_ports import ArchiveStream, RequestToSend
from consentui.domain.certificate import Certificate
from consentui.domain.data_request import DataRequest, DeletionPreview
from consentui.domain.errors import AnswerMalformed
from consentui.wire import codec, limits, request_messages, routes, session_messages
from consentui.wire.request_mapping import data_request_from, deletion_preview_from

_PARTIAL = 206
_CONTENT_RANGE = re.compile(r"bytes ([0-9]{1,15})-([0-9]{1,15})/([0-9]{1,15})")


class RequestsApi:
    """Part of HttpBackend."""

    def __init__(self, transport: HttpTransport, receipts: VerifiedReceipts) -> None:
        self._transport = transport
        self._receipts = receipts

    async def request_account_code(self, token: str) -> CodeSent:
        answer = await self._transport.exchange("POST", routes.ACCOUNT_CODES, headers=bearer(token))
        message = message_of(answer, session_messages.CodeMessage)
        return CodeSent(message.attempt_id, message.masked_phone, message.resend_after_s, message.valid_for_s)

    async def requests(self, token: str) -> Sequence[DataRequest]:
        answer = await self._transport.exchange("GET", routes.REQUESTS, headers=bearer(token))
        return tuple(map(data_request_from, message_of(answer, request_messages.DataRequestsMessage).requests))

    async def ask(self, token: str, request: RequestToSend) -> DataRequest:
        proof = request.proof
        body = request_messages.DataRequestRequest(
            op_id=request.op_id,
            kind=request.kind.value,
            language=request.language,
            proof=None if proof is None else request_messages.CodeProof(attempt_id=proof.attempt_id, code=proof.code),
            categories=list(request.categories),
            words=request.words,
            place=request.place,
        )
        answer = await self._transport.exchange("POST", routes.REQUESTS, headers=bearer(token), body=codec.encode(body))
        return data_request_from(message_of(answer, request_messages.DataRequestMessage))

    async def cancel_request(self, token: str, request_id: str) -> DataRequest:
        answer = await self._transport.exchange("DELETE", routes.request(request_id), headers=bearer(token))
        return data_request_from(message_of(answer, request_messages.DataRequestMessage))

    async def deletion_preview(self, token: str) -> DeletionPreview:
        answer = await self._transport.exchange("GET", routes.DELETION_PREVIEW, headers=bearer(token))
        return deletion_preview_from(message_of(answer, request_messages.DeletionPreviewMessage))

    async def certificate(self, certificate_key: str) -> Certificate | None:
        until_s = self._receipts.deadline(limits.CALL_DEADLINE_S)
        key = credential(routes.CERTIFICATE_SCHEME, certificate_key)
        answer = await self._transport.exchange("GET", routes.CERTIFICATES, headers=key)
        compact = message_of(answer, request_messages.CertificateMessage).certificate
        return None if compact is None else await self._receipts.certificate(compact, until_s)

    @asynccontextmanager
    async def archive(self, token: str, request_id: str, offset: int, etag: str | None) -> AsyncIterator[ArchiveStream]:
        headers = {**bearer(token), "Accept": "application/zip"}
        if offset and etag:
            headers |= {"Range": f"bytes={offset}-", "If-Range": etag}
        async with self._transport.opened(routes.archive(request_id), headers, limits.ARCHIVE_IDLE_S) as answer:
            check(answer.head)
            yield _HttpArchive(answer)


class _HttpArchive:
    """Fits ArchiveStream; raises AnswerMalformed for an answer that does not say which bytes of how many it brings."""

    def __init__(self, answer: OpenAnswer) -> None:
        head = answer.head
        if head.headers.get("content-encoding", "identity").strip().lower() != "identity":
            raise AnswerMalformed("a packed archive that was not asked for")
        self.etag = head.headers.get("etag", "")
        length = _length(head)
        self.offset, self.size = _range(head, length) if head.status == _PARTIAL else (0, length)
        if not self.etag or self.etag.startswith("W/"):
            raise AnswerMalformed("an archive without a strong entity tag")
        self._pieces = answer.pieces

    def chunks(self) -> AsyncIterator[bytes]:
        return self._pieces


def _length(head: Answer) -> int:
    text = head.headers.get("content-length", "")
    if not (text.isascii() and text.isdigit() and len(text) <= 15):
        raise AnswerMalformed("an archive without its length")
    return int(text)


def _range(head: Answer, length: int) -> tuple[int, int]:
    """Where these bytes begin, and the size of the whole."""
    found = _CONTENT_RANGE.fullmatch(head.headers.get("content-range", "").strip())
    if found is None:
        raise AnswerMalformed("a part that does not say which")
    first, last, size = map(int, found.groups())
    if last + 1 != size or last + 1 - first != length:
        raise AnswerMalformed("another part than the rest")
    return first, size
