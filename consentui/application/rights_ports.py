"""What the use cases of "get it, delete it" need of a service; raise what Backend raises."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from consentui.application.ports import CodeSent
from consentui.domain.certificate import Certificate
from consentui.domain.data_request import DataRequest, DeletionPreview, RequestKind
from consentui.domain.held_data import ContentSlice, Profile
from consentui.domain.record import Record


class CodeProof(Record):
    """A text-message code sent to the account's own number: it is really the person who asks."""

    attempt_id: str
    code: str


class RequestToSend(Record):
    """A request with its own op id, under which it is asked for once however often it is sent."""

    op_id: str
    kind: RequestKind
    language: str
    proof: CodeProof | None = None
    categories: tuple[str, ...] = ()
    words: str | None = None
    place: str | None = None


class HeldDataBackend(Protocol):
    """The part of the service that shows what it holds. Raises RightsRefused (FIELD_FIXED)."""

    async def profile(self, token: str) -> Profile: ...

    async def change_profile(self, token: str, fields: Mapping[str, str]) -> Profile: ...

    async def remove_field(self, token: str, field: str) -> Profile: ...

    async def content(self, token: str, cursor: str | None, kind: str | None) -> ContentSlice: ...

    async def delete_content(self, token: str, content_id: str) -> None:
        """One that is gone already is no error."""
        ...


class ArchiveStream(Protocol):
    """An archive on its way: `offset` is where the bytes begin (0 where the service starts over), `size` the whole."""

    @property
    def offset(self) -> int: ...

    @property
    def size(self) -> int: ...

    @property
    def etag(self) -> str: ...

    def chunks(self) -> AsyncIterator[bytes]: ...


class RequestsBackend(Protocol):
    """The part of the service that takes requests. Raises RightsRefused and CodeRefused beside what
    every call raises."""

    async def request_account_code(self, token: str) -> CodeSent:
        """A code to the account's own number."""
        ...

    async def requests(self, token: str) -> Sequence[DataRequest]: ...

    async def ask(self, token: str, request: RequestToSend) -> DataRequest: ...

    async def cancel_request(self, token: str, request_id: str) -> DataRequest: ...

    async def deletion_preview(self, token: str) -> DeletionPreview: ...

    async def certificate(self, certificate_key: str) -> Certificate | None:
        """Of a deletion that was carried out, verified; None while it was not. Raises ReceiptInvalid."""
        ...

    def archive(
        self, token: str, request_id: str, offset: int, etag: str | None
    ) -> AbstractAsyncContextManager[ArchiveStream]:
        """Range from `offset` with If-Range `etag`; idle limit 30 s between chunks."""
        ...
