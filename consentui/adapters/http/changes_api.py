"""Versions of the policy, what they change, the answers to changes, and notices."""

from __future__ import annotations

import datetime as dt
from urllib.parse import quote

from consentui.adapters.http.classify import message_of
from consentui.adapters.http.session_api import bearer
from consentui.adapters.http.transport import HttpTransport
from consentui.adapters.http.verified import VerifiedReceipts
from consentui.application.change_ports import (
    AnnouncedChange,
    AnnouncedChanges,
    AnswerToSend,
    ChangeAnswer,
    ChangeAnswers,
    Incident,
)
from consentui.domain.errors import AnswerMalformed, ReceiptInvalid
from consentui.domain.grant import Revision
from consentui.domain.policy import PolicyAnswer, PublishedPolicy
from consentui.domain.policy_change import ChangeKind, TouchedPurpose
from consentui.domain.policy_version import PolicyVersion
from consentui.wire import change_messages, codec, limits, policy_messages, routes
from consentui.wire.answer_keys import answer_key
from consentui.wire.mapping import published_policy_from


class ChangesApi:
    """Part of HttpBackend."""

    def __init__(self, transport: HttpTransport, receipts: VerifiedReceipts) -> None:
        self._transport = transport
        self._receipts = receipts

    async def policy_versions(self) -> tuple[PolicyVersion, ...]:
        answer = await self._transport.exchange("GET", routes.POLICY_VERSIONS)
        listed = message_of(answer, policy_messages.PolicyVersionsMessage).versions
        return tuple(
            PolicyVersion(v.version, v.effective_on, tuple(v.languages), v.is_in_force, frozenset(v.touched))
            for v in listed
        )

    async def policy_version(self, version: str, language: str) -> PublishedPolicy:
        path = f"{routes.policy_version(version)}?language={quote(language)}"
        answer = await self._transport.exchange("GET", path, body_max=limits.POLICY_ANSWER_BODY_MAX)
        message = message_of(answer, policy_messages.PublishedPolicyMessage, limits.POLICY_ANSWER_BODY_MAX)
        return published_policy_from(message)

    async def policy_changes(self, version: str, language: str) -> AnnouncedChanges:
        path = f"{routes.policy_changes(version)}?language={quote(language)}"
        answer = await self._transport.exchange("GET", path, body_max=limits.POLICY_ANSWER_BODY_MAX)
        message = message_of(answer, change_messages.PolicyChangesMessage, limits.POLICY_ANSWER_BODY_MAX)
        changes = tuple(_change(entry) for entry in message.changes)
        return AnnouncedChanges(message.version, message.previous, message.effective_on, message.language, changes)

    async def change_answers(self, token: str) -> ChangeAnswers:
        until_s = self._receipts.deadline(limits.CALL_DEADLINE_S)
        answer = await self._transport.exchange("GET", routes.POLICY_DECISIONS, headers=bearer(token))
        message = message_of(answer, policy_messages.PolicyDecisionsMessage)
        mine = [d for d in message.decisions if d.change != routes.ACCEPTANCE]
        return ChangeAnswers(message.epoch, tuple([await self._verified(d, until_s) for d in mine]))

    async def answer_change(self, token: str, answer: AnswerToSend) -> ChangeAnswer:
        until_s = self._receipts.deadline(limits.CALL_DEADLINE_S)
        words = policy_messages.AnswerWordsMessage(
            policy_hash=answer.policy_hash, words_hash=answer.words_hash, language=answer.language
        )
        body = policy_messages.PolicyAnswerRequest(answer=answer.answer.value, words=words)
        headers = {**bearer(token), routes.IF_MATCH: answer.base.etag}
        reply = await self._transport.exchange(
            "PUT", routes.policy_decision(answer.version, answer.change), headers=headers, body=codec.encode(body)
        )
        message = message_of(reply, policy_messages.PolicyDecisionMessage)
        recorded = await self._verified(message, until_s)
        if (recorded.version, recorded.change, recorded.answer) != (answer.version, answer.change, answer.answer):
            raise ReceiptInvalid("a receipt of another answer")
        return recorded

    async def incidents(self, token: str, language: str) -> tuple[Incident, ...]:
        path = f"{routes.NOTICES}?language={quote(language)}"
        answer = await self._transport.exchange("GET", path, headers=bearer(token))
        notices = message_of(answer, change_messages.NoticesMessage).notices
        return tuple(_incident(notice, notice.incident) for notice in notices if notice.incident is not None)

    async def see_notice(self, token: str, notice_id: str) -> dt.datetime:
        answer = await self._transport.exchange("PUT", routes.notice_seen(notice_id), headers=bearer(token))
        return message_of(answer, change_messages.NoticeSeenMessage).seen_at

    async def _verified(self, message: policy_messages.PolicyDecisionMessage, until_s: float) -> ChangeAnswer:
        """Raises ReceiptInvalid where the receipt does not prove this answer."""
        if message.receipt is None or message.etag is None:
            raise AnswerMalformed("an answer to a change without its receipt")
        receipt = await self._receipts.receipt(message.receipt, until_s)
        revision = _revision(message.etag)
        said = (answer_key(message.version, message.change), message.answer == "accepted", revision.rev)
        if said != (receipt.purpose, receipt.value, receipt.rev):
            raise ReceiptInvalid("a receipt of another answer")
        answer = PolicyAnswer(message.answer)
        return ChangeAnswer(message.version, message.change, answer, message.decided_at, revision)


def _revision(etag: str) -> Revision:
    try:
        return Revision.parse(etag)
    except ValueError as error:
        raise AnswerMalformed("not an entity tag") from error


def _change(entry: change_messages.ChangeMessage) -> AnnouncedChange:
    purposes = tuple(TouchedPurpose(purpose.key, purpose.title, purpose.is_new) for purpose in entry.purposes)
    return AnnouncedChange(
        id=entry.id,
        clause_id=entry.clause_id,
        kind=ChangeKind(entry.kind),
        purposes=purposes,
        is_wording=entry.is_wording,
        title=entry.title,
        summary=entry.summary,
        words_hash=entry.words_hash,
    )


def _incident(notice: change_messages.NoticeMessage, incident: change_messages.IncidentMessage) -> Incident:
    return Incident(
        id=notice.id,
        announced_at=notice.announced_at,
        language=notice.language,
        seen_at=notice.seen_at,
        happened_on=incident.happened_on,
        title=incident.title,
        what_happened=incident.what_happened,
        data=tuple(incident.data),
        what_to_do=tuple(incident.what_to_do),
        contact=incident.contact,
    )
