"""Requests about one's data: asking once however often one clicks, following them, cancelling, telling when ready."""

from __future__ import annotations

import asyncio
from functools import partial

from consentui.application.authorizer import Authorizer
from consentui.application.copy_notebook import CopyNotebook
from consentui.application.ports import Clock, CodeSent, Ids
from consentui.application.request_views import ReadyNotice, RequestsView
from consentui.application.rights_ports import CodeProof, RequestsBackend, RequestToSend
from consentui.application.snapshot import AppSnapshot
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.trying_again import OnlineAgain, backoff_s
from consentui.application.wake import Wake
from consentui.domain.account import SubjectKind
from consentui.domain.data_request import DataRequest, RequestKind, RequestStatus
from consentui.domain.error_kind import Place
from consentui.domain.errors import Busy, ConsentError, RightsRefusal, RightsRefused
from consentui.domain.record import Record, replace

# Events say when something changed; asking beside them is for a stream that was cut.
_IDLE_S = 15 * 60.0
_SOONEST_S, _LATEST_S = 3.0, 30.0
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 2.0, 60.0


class RequestWish(Record):
    """What a person wants to ask for; the same wish again is the same request until its answer is known."""

    kind: RequestKind
    categories: tuple[str, ...] = ()
    words: str | None = None
    place: str | None = None


class RequestsService:
    """Owned by the loop thread. `run` reads at start, on every event about requests, and while one is open."""

    def __init__(
        self,
        backend: RequestsBackend,
        authorizer: Authorizer,
        notebook: CopyNotebook,
        clock: Clock,
        ids: Ids,
        snapshots: SnapshotStore,
        language: str,
    ) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._notebook = notebook
        self._clock = clock
        self._ids = ids
        self._snapshots = snapshots
        self._language = language
        self._wake = Wake(clock)
        self._asking = asyncio.Lock()
        self._op_ids: dict[RequestWish, str] = {}
        self._failures = 0
        self._busy_s = 0.0
        self._online_again = OnlineAgain()
        snapshots.subscribe(self._watch)

    def note_changed(self) -> None:
        """Something changed about the requests: read soon."""
        self._wake.call()

    async def run(self) -> None:
        """Until cancelled. What was read about the subject before is not shown; a device alone has no requests."""
        self._failures = 0
        self._op_ids.clear()
        self._snapshots.change(requests=None)
        subject = self._snapshots.current.subject
        if subject is None or subject.kind is not SubjectKind.ACCOUNT:
            return
        while True:
            self._wake.forget()
            await self.load()
            await self._wake.wait_s(self._pause_s())

    async def load(self) -> None:
        """Bring the snapshot up to date; raises nothing, a failure is part of it."""
        subject = self._snapshots.current.subject
        try:
            known = tuple(await self._authorizer.call(self._backend.requests))
        except ConsentError as error:
            self._failures += 1
            self._busy_s = error.retry_after_s if isinstance(error, Busy) else 0.0
            self._snapshots.fail(error, Place.COPY, requests=replace(self._view, is_failed=True))
            return
        if self._snapshots.current.subject == subject:
            self._failures = 0
            self._adopt(known)

    async def request_code(self) -> CodeSent:
        """A text message to the account's own number. Raises what the backend raises."""
        return await self._authorizer.call(self._backend.request_account_code)

    async def ask(self, wish: RequestWish, proof: CodeProof | None = None) -> DataRequest:
        """The request for this wish; where one of its kind is open already, that one.

        Raises what the backend raises. While it is not known whether it was taken, asking again is the same request.
        """
        async with self._asking:
            op_id = self._op_ids.setdefault(wish, self._ids.new_op_id())
            sent = RequestToSend(
                op_id, wish.kind, self._words_language(), proof, wish.categories, wish.words, wish.place
            )
            try:
                asked = await self._authorizer.call(lambda token: self._backend.ask(token, sent))
            except RightsRefused as refused:
                if refused.why is RightsRefusal.ALREADY_OPEN:
                    return await self._open_one(wish, refused)
                raise
            self._op_ids.pop(wish, None)
            self._put(asked)
            return asked

    async def cancel(self, request_id: str) -> None:
        """Raises what the backend raises; then what the service says of it is read."""
        try:
            cancelled = await self._authorizer.call(partial(self._cancel_with, request_id))
        except RightsRefused:
            await self.load()
            raise
        self._put(cancelled)

    async def _cancel_with(self, request_id: str, token: str) -> DataRequest:
        return await self._backend.cancel_request(token, request_id)

    async def _open_one(self, wish: RequestWish, refused: RightsRefused) -> DataRequest:
        """Another device was quicker: that request is this person's too."""
        self._op_ids.pop(wish, None)
        await self.load()
        found = next((r for r in self._view.known if r.request_id == refused.request_id), None)
        if found is None:
            raise refused
        return found

    @property
    def _view(self) -> RequestsView:
        return self._snapshots.current.requests or RequestsView()

    def _put(self, request: DataRequest) -> None:
        """One request as the service has just told it."""
        others = tuple(known for known in self._view.known if known.request_id != request.request_id)
        newest_first = sorted((request, *others), key=lambda known: known.received_at, reverse=True)
        self._adopt(tuple(newest_first))
        self._wake.call()

    def _adopt(self, known: tuple[DataRequest, ...]) -> None:
        view = replace(self._view, known=known, has_loaded=True, is_failed=False)
        copy = view.copy
        is_ready = copy is not None and copy.status is RequestStatus.FULFILLED and copy.archive is not None
        if copy is not None and is_ready and self._notebook.is_first_time(copy.request_id):
            serial = view.ready.serial + 1 if view.ready else 1
            view = replace(view, ready=ReadyNotice(serial, copy.request_id))
        self._snapshots.change(requests=view)

    def _words_language(self) -> str:
        published = self._snapshots.current.policy.published
        return published.language if published is not None else self._language

    def _pause_s(self) -> float:
        """While something is being prepared: a tenth of what is left until it is expected, within bounds."""
        if self._failures:
            return max(self._busy_s, backoff_s(self._failures, _FIRST_PAUSE_S, _LONGEST_PAUSE_S))
        waited = [r for r in self._view.known if r.status.is_open and r.kind is RequestKind.ACCESS]
        if not waited:
            return _IDLE_S
        now = self._clock.wall() + self._snapshots.current.service_time_offset
        left_s = [(r.expected_by - now).total_seconds() / 10 if r.expected_by else _LATEST_S for r in waited]
        return min(max(min(left_s), _SOONEST_S), _LATEST_S)

    def _watch(self, snapshot: AppSnapshot) -> None:
        """The service answers again: what could not be read is read now."""
        if self._online_again.is_news_in(snapshot) and self._failures:
            self._wake.call()
