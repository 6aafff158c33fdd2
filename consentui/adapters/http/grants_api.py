"""Grants, withdrawals, receipts, and the stream that says when to ask again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing

from consentui.adapters.http.classify import check, message_of, problem_of
from consentui.adapters.http.session_api import bearer
from consentui.adapters.http.transport import Answer, HttpTransport, credential
from consentui.adapters.http.verified import VerifiedReceipts
from consentui.application.ports import GrantsAnswer, OffItem
from consentui.application.switch.record import Attempt
from consentui.domain.errors import (
    AnswerMalformed,
    ConsentError,
    OutcomeUnknown,
    ReceiptInvalid,
    RequestRejected,
    StaleRevision,
)
from consentui.domain.grant import Grant
from consentui.wire import codec, grant_messages, limits, routes
from consentui.wire.problems import Problem

_NOT_FOUND = 404
_UNAVAILABLE = 503
_TOKENS_REMEMBERED = 8


class GrantsApi:
    """Part of HttpBackend. Every grant it hands out has a verified receipt, or is undecided."""

    def __init__(self, transport: HttpTransport, receipts: VerifiedReceipts) -> None:
        self._transport = transport
        self._receipts = receipts
        self._subjects: dict[str, str] = {}

    async def grants(self, token: str) -> GrantsAnswer:
        until_s = self._receipts.deadline(limits.CALL_DEADLINE_S)
        answer = await self._transport.exchange("GET", routes.GRANTS, headers=bearer(token))
        message = message_of(answer, grant_messages.GrantsMessage)
        self._remember(token, message.subject.id)
        await self._receipts.fetch_keys()
        good, invalid = [], set()
        for entry in message.grants:
            try:
                good.append(await self._receipts.grant(entry, message.subject.id, until_s))
            except ReceiptInvalid:
                invalid.add(entry.purpose)
        return GrantsAnswer(tuple(good), frozenset(invalid))

    async def grant(self, token: str, purpose: str, attempt: Attempt, deadline_s: float) -> Grant:
        until_s = self._receipts.deadline(deadline_s)
        body = grant_messages.GrantRequest(
            policy_version=attempt.policy_version,
            policy_hash=attempt.policy_hash,
            words_hash=attempt.words_hash,
            language=attempt.language,
            method=attempt.method.value,  # type: ignore[arg-type]
        )
        answer = await self._transport.exchange(
            "PUT",
            routes.grant(purpose),
            headers={
                **bearer(token),
                routes.IF_MATCH: attempt.base.etag,
                routes.IDEMPOTENCY_KEY: attempt.op_id,
            },
            body=codec.encode(body),
            deadline_s=deadline_s,
        )
        if answer.status == _UNAVAILABLE:  # the table counts every 503 among the unknown
            raise OutcomeUnknown("the service could not answer")
        await self._raise_stale(answer, token, until_s)
        message = message_of(answer, grant_messages.GrantMessage)
        grant = await self._receipts.grant(message, self._subjects.get(token), until_s)
        _require_of_attempt(grant, purpose, attempt)
        return grant

    async def withdraw(self, token: str, items: Sequence[OffItem], batch_id: str | None) -> Sequence[Grant]:
        until_s = self._receipts.deadline(limits.WITHDRAWAL_DEADLINE_S)
        body = grant_messages.WithdrawalsRequest(
            items=[
                grant_messages.WithdrawItem(purpose=item.purpose, op_id=item.op_id, method=item.method.value)  # type: ignore[arg-type]
                for item in items
            ],
            batch_id=batch_id,
        )
        answer = await self._transport.exchange(
            "POST",
            routes.WITHDRAWALS,
            headers=bearer(token),
            body=codec.encode(body),
            deadline_s=limits.WITHDRAWAL_DEADLINE_S,
        )
        subject_id = self._subjects.get(token)
        messages = message_of(answer, grant_messages.WithdrawalsMessage).grants
        if len(messages) != len(items):
            raise ReceiptInvalid("not one receipt for each withdrawal")
        pairs = zip(messages, items, strict=True)
        return [await self._withdrawn(message, item, subject_id, until_s) for message, item in pairs]

    async def withdraw_by_key(self, off_key: str, item: OffItem) -> Grant:
        until_s = self._receipts.deadline(limits.WITHDRAWAL_DEADLINE_S)
        answer = await self._transport.exchange(
            "POST",
            routes.OFF,
            headers=credential(routes.OFF_SCHEME, off_key),
            body=codec.encode(grant_messages.OffRequest(op_id=item.op_id)),
            deadline_s=limits.WITHDRAWAL_DEADLINE_S,
        )
        return await self._withdrawn(message_of(answer, grant_messages.GrantMessage), item, None, until_s)

    async def has_receipt(self, token: str, receipt_id: str) -> bool:
        answer = await self._transport.exchange("GET", routes.receipt(receipt_id), headers=bearer(token))
        try:
            message = message_of(answer, grant_messages.ReceiptMessage)
        except RequestRejected as refused:
            if refused.status == _NOT_FOUND:
                return False
            raise
        if message.receipt_id != receipt_id:
            raise AnswerMalformed("another receipt than the one asked for")
        return True

    async def events(self, token: str) -> AsyncIterator[str]:
        """Yields when connected and on each `changed` event; ends when the service ends the stream."""
        lines = self._transport.lines(
            routes.EVENTS, {**bearer(token), "Accept": "text/event-stream"}, limits.EVENTS_IDLE_S
        )
        async with aclosing(lines):
            async for line in lines:
                if isinstance(line, Answer):
                    check(line)
                    yield ""
                elif line.startswith("data:"):
                    yield _what_changed(line.removeprefix("data:"))

    async def _withdrawn(
        self, message: grant_messages.GrantMessage, item: OffItem, subject_id: str | None, until_s: float
    ) -> Grant:
        grant = await self._receipts.grant(message, subject_id, until_s)
        if (grant.purpose, grant.value, grant.op_id) != (item.purpose, False, item.op_id):
            raise ReceiptInvalid("a receipt of another operation")
        return grant

    async def _raise_stale(self, answer: Answer, token: str, until_s: float) -> None:
        """412 with the decision that stands, verified; one whose receipt does not hold is left out."""
        problem = problem_of(answer)
        if problem is None or problem[0] is not Problem.STALE_REVISION or problem[1].current is None:
            return
        try:
            current = await self._receipts.grant(problem[1].current, self._subjects.get(token), until_s)
        except ConsentError:
            return
        raise StaleRevision(problem[0].title, current)

    def _remember(self, token: str, subject_id: str) -> None:
        """A token stands for one subject as long as it lives; raises AnswerMalformed where it changes."""
        if self._subjects.setdefault(token, subject_id) != subject_id:
            raise AnswerMalformed("the grants of somebody else")
        if len(self._subjects) > _TOKENS_REMEMBERED:
            del self._subjects[next(iter(self._subjects))]


def _what_changed(data: str) -> str:
    """What an event says; a kind that a newer service may have is a change of anything."""
    try:
        return codec.decode(data.strip().encode(), grant_messages.EventMessage, limits.ANSWER_BODY_MAX).what
    except codec.MessageError:
        return "grants"


def _require_of_attempt(grant: Grant, purpose: str, attempt: Attempt) -> None:
    """Raises ReceiptInvalid where the receipt is of another operation, or proves other words than were on screen."""
    receipt = grant.receipt
    if receipt is None or (grant.purpose, grant.value, grant.op_id) != (purpose, True, attempt.op_id):
        raise ReceiptInvalid("a receipt of another operation")
    shown = (attempt.policy_version, attempt.policy_hash, attempt.words_hash, attempt.language, attempt.method.value)
    if shown != (
        receipt.policy_version,
        receipt.policy_hash,
        receipt.words_hash,
        receipt.language,
        receipt.method,
    ):
        raise ReceiptInvalid("a receipt for other words")
    if grant.revision.epoch == attempt.base.epoch and grant.revision.rev <= attempt.base.rev:
        raise ReceiptInvalid("a receipt from before the attempt")
