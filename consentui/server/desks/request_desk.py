"""Requests about one's data: asked for once, listed, cancelled; who asks is proved where it matters."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import cast

from consentui.domain.account import SubjectKind
from consentui.server.core import ServiceCore
from consentui.server.desks.code_desk import CodeDesk
from consentui.server.desks.request_kinds import RequestKindRules
from consentui.server.refusal import Refusal
from consentui.server.rules import data_requests
from consentui.server.rules.codes import CodeUse
from consentui.server.storage.request_storage import RequestRow, RequestWish
from consentui.server.storage.transaction import Transaction
from consentui.wire import request_messages as messages
from consentui.wire.problems import Problem

_ID = re.compile(r"req-[0-9a-z]{26}", re.ASCII)
# More than anybody asks for in years; the newest count.
_LISTED_MAX = 100


class RequestDesk:
    """Owned by the service; its public methods are called on the event loop, its jobs run on the storage thread.

    `on_due` is called on the storage thread after a commit that left the queue something to do.
    """

    def __init__(self, core: ServiceCore, codes: CodeDesk, kinds: Mapping[str, RequestKindRules]) -> None:
        self._core = core
        self._codes = codes
        self._kinds = kinds
        self.on_due: Callable[[], None] | None = None

    async def ask(self, token: str, request: messages.DataRequestRequest) -> messages.DataRequestMessage:
        """Raises invalid, operation-reused, request-open, proof-required, busy, what a code raises, and forbidden for
        a device."""
        categories = tuple(dict.fromkeys(request.categories))
        wish = RequestWish(request.op_id, request.kind, request.language, categories, request.words, request.place)
        kind = self._kinds.get(wish.kind)
        if kind is None:
            raise Refusal(Problem.INVALID, "this service does not take requests of this kind")
        kind.check(wish)
        return await self._core.storage.run(
            lambda transaction: self._ask(transaction, token, kind, wish, request.proof), is_writing=True
        )

    async def all(self, token: str) -> messages.DataRequestsMessage:
        """Newest first; a device has none."""

        def job(transaction: Transaction) -> messages.DataRequestsMessage:
            caller = self._core.callers.caller(transaction, token, self._core.clock.now())
            rows = self._core.requests.newest(transaction, caller.subject.id, _LISTED_MAX)
            return messages.DataRequestsMessage(requests=[self._message(transaction, row) for row in rows])

        return await self._core.storage.run(job, is_writing=False)

    async def one(self, token: str, request_id: str) -> messages.DataRequestMessage:
        def job(transaction: Transaction) -> messages.DataRequestMessage:
            return self._message(transaction, self.own(transaction, token, request_id))

        return await self._core.storage.run(job, is_writing=False)

    async def cancel(self, token: str, request_id: str) -> messages.DataRequestMessage:
        """Cancelled once more it is as it was; raises not-found and too-late."""
        return await self._core.storage.run(
            lambda transaction: self._cancel(transaction, token, request_id), is_writing=True
        )

    def own(self, transaction: Transaction, token: str, request_id: str) -> RequestRow:
        """Part of a job. Raises not-found for one that never was and for somebody else's, by the same way."""
        caller = self._core.callers.caller(transaction, token, self._core.clock.now())
        is_known = caller.subject.kind is SubjectKind.ACCOUNT and _ID.fullmatch(request_id) is not None
        row = self._core.requests.find(transaction, caller.subject.id, request_id) if is_known else None
        if row is None:
            raise Refusal(Problem.NOT_FOUND)
        return row

    # ---- jobs, on the storage thread

    def _ask(
        self,
        transaction: Transaction,
        token: str,
        kind: RequestKindRules,
        wish: RequestWish,
        proof: messages.CodeProof | None,
    ) -> messages.DataRequestMessage:
        now = self._core.clock.now()
        caller, session_id = self._core.callers.signed_in(transaction, token, now)
        subject_id = caller.subject.id
        known = self._core.requests.with_op(transaction, wish.op_id)
        if known is not None:
            if known.subject_id != subject_id or known.wish != wish:
                raise Refusal(Problem.OPERATION_REUSED)
            return self._message(transaction, known)  # the answer whoever asked may not have heard
        self._require_room(transaction, subject_id, wish.kind, now)
        signed_in_at = self._core.sessions.signed_in_at(transaction, session_id)
        if proof is not None or data_requests.needs_proof(wish.kind, signed_in_at, now):
            self._require_proof(transaction, subject_id, proof)
        row = RequestRow(
            0, self._core.randomness.name("req"), subject_id, wish, "open", "asked", now, now, not_before=now,
            due_at=None,
        )  # fmt: skip
        row = kind.begin(transaction, row)
        self._core.requests.add(transaction, row)
        self._tell(transaction, subject_id, is_due=row.due_at is not None)
        return self._message(transaction, row)

    def _require_room(self, transaction: Transaction, subject_id: str, kind: str, now: dt.datetime) -> None:
        open_id = self._core.requests.open_of_kind(transaction, subject_id, kind)
        if open_id is not None:
            raise Refusal(Problem.REQUEST_OPEN, request_id=open_id)
        recent = self._core.requests.received_since(transaction, subject_id, now - data_requests.HOUR)
        wait_s = data_requests.wait_before_asking(recent, now)
        if wait_s:
            raise Refusal(Problem.BUSY, retry_after_s=wait_s)

    def _require_proof(self, transaction: Transaction, subject_id: str, proof: messages.CodeProof | None) -> None:
        if proof is None:
            raise Refusal(Problem.PROOF_REQUIRED)
        phone = self._codes.take(transaction, proof.attempt_id, proof.code, CodeUse.PROOF)
        if phone != self._core.people.account(transaction, subject_id).phone:
            raise Refusal(Problem.PROOF_REQUIRED)

    def _cancel(self, transaction: Transaction, token: str, request_id: str) -> messages.DataRequestMessage:
        row = self.own(transaction, token, request_id)
        if row.status == "revoked":
            return self._message(transaction, row)
        if not data_requests.may_cancel(row.status, row.step):
            raise Refusal(Problem.TOO_LATE)
        if not self._core.requests.revoke(transaction, row, self._core.clock.now()):
            raise Refusal(Problem.TOO_LATE)
        self._kinds[row.wish.kind].cancelled(transaction, row)
        self._tell(transaction, row.subject_id, is_due=bool(row.fence))
        return self._message(transaction, self.own(transaction, token, request_id))

    def _tell(self, transaction: Transaction, subject_id: str, *, is_due: bool) -> None:
        transaction.after_commit.append(lambda: self._core.events.notify(subject_id, "requests"))
        on_due = self.on_due
        if is_due and on_due is not None:
            transaction.after_commit.append(on_due)

    def _message(self, transaction: Transaction, row: RequestRow) -> messages.DataRequestMessage:
        message = request_message(row)
        kind = self._kinds.get(row.wish.kind)
        if kind is not None:
            kind.describe(transaction, row, message)
        return message


def request_message(row: RequestRow) -> messages.DataRequestMessage:
    """The row in the words of the wire."""
    archive = row.archive
    return messages.DataRequestMessage(
        request_id=row.id,
        kind=cast(messages.RequestKind, row.wish.kind),
        status=cast(messages.RequestStatus, row.status),
        step=cast(messages.RequestStep, row.step),
        received_at=row.received_at,
        changed_at=row.changed_at,
        expected_by=row.expected_by,
        reason=cast(messages.DenialReason | None, row.reason),
        done=row.done,
        total=row.total,
        categories=list(row.wish.categories),
        words=row.wish.words,
        place=row.wish.place,
        answer=row.answer,
        archive=None
        if archive is None or row.status != "fulfilled"
        else messages.ArchiveMessage(
            size=archive.size,
            sha256=archive.sha256,
            ready_at=archive.ready_at,
            expires_at=archive.expires_at,
            downloaded_at=archive.downloaded_at,
        ),
    )
