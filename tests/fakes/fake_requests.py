"""Requests about one's data of the fake service, with archives that a test can cut or hold; part of FakeBackend."""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import TypeVar

from consentui.application.ports import CodeSent
from consentui.application.rights_ports import ArchiveStream, RequestToSend
from consentui.domain.account import Subject, SubjectKind
from consentui.domain.certificate import Certificate
from consentui.domain.data_request import (
    Archive,
    DataRequest,
    Deletion,
    DeletionPreview,
    Fate,
    Outcome,
    RequestKind,
    RequestStatus,
    RequestStep,
)
from consentui.domain.errors import (
    CodeRefusal,
    CodeRefused,
    OutcomeUnknown,
    RequestRejected,
    RightsRefusal,
    RightsRefused,
)
from consentui.domain.record import replace
from tests.fakes.fake_certificates import checked_certificate, issue_certificate
from tests.fakes.fake_service import CODE, FakeService

Result = TypeVar("Result")
PREPARING = dt.timedelta(minutes=50)
KEPT = dt.timedelta(days=7)
COOLING_OFF = dt.timedelta(days=14)
_CHUNK = 1000


class FakeRequests:
    """`needs_proof`: a copy needs the person's code too. `cuts`: after how many bytes the next archives break off.

    `archive_gate` holds an archive back, chunk by chunk, while it is not set.
    """

    service_side: FakeService
    is_reachable: bool

    def __init__(self) -> None:
        self.needs_proof = False
        self.cuts: deque[int] = deque()
        self.archive_gate = asyncio.Event()
        self.archive_gate.set()
        self.archives_opened: list[tuple[int, str | None]] = []
        self._filed: dict[str, tuple[str, DataRequest]] = {}
        self._by_op: dict[str, tuple[RequestToSend, str]] = {}
        self._archives: dict[str, bytes] = {}
        self._proofs: set[str] = set()
        self.certificates: dict[str, Certificate] = {}

    # ---- the port

    async def request_account_code(self, token: str) -> CodeSent:
        return await self._demand("request_account_code", (token,), lambda: self._send_code(token))

    async def requests(self, token: str) -> Sequence[DataRequest]:
        def read() -> Sequence[DataRequest]:
            owner = self.service_side.caller(token).subject.id
            return tuple(request for whose, request in reversed(self._filed.values()) if whose == owner)

        return await self._demand("requests", (token,), read)

    async def ask(self, token: str, request: RequestToSend) -> DataRequest:
        return await self._demand("ask", (token, request), lambda: self._file(token, request))

    async def cancel_request(self, token: str, request_id: str) -> DataRequest:
        return await self._demand("cancel_request", (token, request_id), lambda: self._cancel(token, request_id))

    async def deletion_preview(self, token: str) -> DeletionPreview:
        return await self._demand("deletion_preview", (token,), lambda: self._preview(token))

    async def certificate(self, certificate_key: str) -> Certificate | None:
        def read() -> Certificate | None:
            certificate = self.certificates.get(certificate_key)
            if certificate is not None:
                checked_certificate(certificate.compact)
            return certificate

        return await self._demand("certificate", (certificate_key,), read)

    @asynccontextmanager
    async def archive(self, token: str, request_id: str, offset: int, etag: str | None) -> AsyncIterator[ArchiveStream]:
        def open_archive() -> FakeArchive:
            request = self._own(token, request_id)
            if request.status is RequestStatus.EXPIRED:
                raise RightsRefused("the copy was removed", RightsRefusal.ARCHIVE_GONE)
            data = self._archives.get(request_id)
            if data is None:
                raise RightsRefused("the copy is not ready", RightsRefusal.NOT_READY)
            mine = f'"{hashlib.sha256(data).hexdigest()}"'
            start = offset if etag == mine and offset < len(data) else 0
            return FakeArchive(self, data, start, mine, self.cuts.popleft() if self.cuts else None)

        self.archives_opened.append((offset, etag))
        yield await self._demand("archive", (token, request_id, offset, etag), open_archive)

    # ---- what a test does to it

    def prepare(self, request_id: str, done: int, total: int) -> None:
        """The service works on it."""
        self._change(request_id, status=RequestStatus.IN_PROGRESS, step=RequestStep.PREPARING, done=done, total=total)

    def make_ready(self, request_id: str, data: bytes, sha256: str | None = None) -> None:
        """The copy is there; `sha256` claims another digest than it has."""
        now = self.service_side.now()
        self._archives[request_id] = data
        archive = Archive(len(data), sha256 or hashlib.sha256(data).hexdigest(), now, now + KEPT)
        self._change(
            request_id, status=RequestStatus.FULFILLED, step=RequestStep.READY, archive=archive, expected_by=None
        )

    def carry_out(self, request_id: str) -> Certificate:
        """The account of this request is deleted: its sessions are over, and its certificate can be had."""
        owner, request = self._filed.pop(request_id)
        assert request.deletion is not None and request.deletion.certificate_key is not None
        certificate = issue_certificate(request, owner, self.service_side.now(), request.deletion.fates)
        self.certificates[request.deletion.certificate_key] = certificate
        self.service_side.end_sessions(Subject(SubjectKind.ACCOUNT, owner))
        return certificate

    def begin_deleting(self, request_id: str) -> None:
        """The service's worker is at it."""
        self._change(request_id, status=RequestStatus.IN_PROGRESS, step=RequestStep.DELETING)

    def carry_out_due(self) -> None:
        """As the service's worker does, when the day of a deletion has come."""
        now = self.service_side.now()
        for request_id, (_, request) in tuple(self._filed.items()):
            if request.status.is_open and request.deletion is not None and request.deletion.delete_at <= now:
                self.carry_out(request_id)

    def spoil(self, request_id: str, data: bytes) -> None:
        """Other bytes than were promised."""
        self._archives[request_id] = data

    def fail(self, request_id: str, **fields: object) -> None:
        self._change(request_id, status=RequestStatus.DENIED, **fields)

    def expire(self, request_id: str) -> None:
        self._archives.pop(request_id, None)
        self._change(request_id, status=RequestStatus.EXPIRED)

    def adopt(self, before: FakeRequests) -> None:
        """The same service as another window's backend had."""
        self._filed, self._by_op, self._archives = before._filed, before._by_op, before._archives

    # ---- inside

    async def _demand(self, name: str, sent: tuple[object, ...], apply: Callable[[], Result]) -> Result:
        answer: Result = await self._call(name, sent, apply)  # type: ignore[attr-defined]
        return answer

    def _send_code(self, token: str) -> CodeSent:
        self.service_side.caller(token)
        attempt_id = f"proof-{len(self._proofs) + 1}"
        self._proofs.add(attempt_id)
        self.service_side.texts.append(("own number", CODE))
        return CodeSent(attempt_id, "+86 •••• 4471", 60, 300)

    def _file(self, token: str, sent: RequestToSend) -> DataRequest:
        owner = self.service_side.caller(token).subject.id
        if sent.op_id in self._by_op:
            before, request_id = self._by_op[sent.op_id]
            if replace(before, proof=None) != replace(sent, proof=None):
                raise RequestRejected("used for something else", 422, "operation-reused")
            return self._filed[request_id][1]
        for whose, other in self._filed.values():
            if whose == owner and other.kind is sent.kind and other.status.is_open:
                raise RightsRefused("open already", RightsRefusal.ALREADY_OPEN, other.request_id)
        self._check_proof(sent)
        request = self._new(sent, f"r-{len(self._filed) + 1}")
        self._by_op[sent.op_id] = (sent, request.request_id)
        self._filed[request.request_id] = (owner, request)
        self._say(owner)
        return request

    def _check_proof(self, sent: RequestToSend) -> None:
        is_deletion = sent.kind is RequestKind.DELETION
        if sent.proof is None:
            if is_deletion or (self.needs_proof and sent.kind is RequestKind.ACCESS):
                raise RightsRefused("a code is needed", RightsRefusal.PROOF_REQUIRED)
            return
        if sent.proof.attempt_id not in self._proofs:
            raise CodeRefused("too old", CodeRefusal.EXPIRED)
        if sent.proof.code != CODE:
            raise CodeRefused("wrong", CodeRefusal.WRONG, 4)
        self._proofs.discard(sent.proof.attempt_id)

    def _new(self, sent: RequestToSend, request_id: str) -> DataRequest:
        now = self.service_side.now()
        is_deletion = sent.kind is RequestKind.DELETION
        return DataRequest(
            request_id=request_id,
            kind=sent.kind,
            status=RequestStatus.OPEN,
            step=RequestStep.COOLING_OFF if is_deletion else RequestStep.ASKED,
            received_at=now,
            changed_at=now,
            expected_by=now + (COOLING_OFF if is_deletion else PREPARING),
            categories=sent.categories,
            words=sent.words,
            place=sent.place,
            deletion=Deletion(now + COOLING_OFF, _FATES, "cert-1", "key-1") if is_deletion else None,
        )

    def _cancel(self, token: str, request_id: str) -> DataRequest:
        request = self._own(token, request_id)
        if request.status is RequestStatus.REVOKED:
            return request
        if not request.status.is_open or request.step is RequestStep.DELETING:
            raise RightsRefused("too late", RightsRefusal.TOO_LATE)
        deletion = None if request.deletion is None else replace(request.deletion, certificate_key=None)
        return self._change(request_id, status=RequestStatus.REVOKED, deletion=deletion)

    def _preview(self, token: str) -> DeletionPreview:
        self.service_side.caller(token)
        return DeletionPreview(self.service_side.now() + COOLING_OFF, _FATES)

    def _own(self, token: str, request_id: str) -> DataRequest:
        owner = self.service_side.caller(token).subject.id
        whose, request = self._filed.get(request_id, ("", None))
        if request is None or whose != owner:
            raise RequestRejected("no such request", 404, "not-found")
        return request

    def _change(self, request_id: str, **fields: object) -> DataRequest:
        owner, request = self._filed[request_id]
        changed = replace(request, changed_at=self.service_side.now(), **fields)  # type: ignore[arg-type]
        self._filed[request_id] = (owner, changed)
        self._say(owner)
        return changed

    def _say(self, owner: str) -> None:
        self._on_change(owner, "requests")  # type: ignore[attr-defined]


class FakeArchive:
    """Fits ArchiveStream."""

    def __init__(self, backend: FakeRequests, data: bytes, offset: int, etag: str, cut: int | None) -> None:
        self._backend = backend
        self._data = data
        self._cut = cut
        self.offset = offset
        self.size = len(data)
        self.etag = etag

    async def chunks(self) -> AsyncIterator[bytes]:
        sent = 0
        for start in range(self.offset, self.size, _CHUNK):
            await self._backend.archive_gate.wait()
            if not self._backend.is_reachable:
                raise OutcomeUnknown("the answer broke off")
            chunk = self._data[start : start + _CHUNK]
            if self._cut is not None and sent + len(chunk) > self._cut:
                yield chunk[: self._cut - sent]
                raise OutcomeUnknown("the answer broke off")
            sent += len(chunk)
            yield chunk


_FATES = (
    Fate("account", Outcome.DELETED, 4),
    Fate("posts", Outcome.DELETED, 38),
    Fate("device_logs", Outcome.KEPT, 12, "The law asks for it."),
)
