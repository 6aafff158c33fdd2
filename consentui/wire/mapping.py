"""Messages to domain objects and back; raises ValueError where a message says what the domain cannot hold."""

from __future__ import annotations

import datetime as dt

from consentui.domain import account as accounts
from consentui.domain import policy as policies
from consentui.domain.grant import Grant, Revision
from consentui.domain.receipt import SCHEMA, Receipt
from consentui.wire import policy_messages as messages
from consentui.wire.grant_messages import GrantMessage, ReceiptClaimsMessage
from consentui.wire.receipt_chain import check_value
from consentui.wire.session_messages import AccountMessage, SessionMessage, SubjectMessage


def service_from(message: messages.ServiceMessage) -> accounts.ServiceInfo:
    return accounts.ServiceInfo(
        id=message.id,
        name=message.name,
        contact_email=message.contact_email,
        languages=tuple(message.languages),
        api_version=message.api_version,
        capabilities=tuple(message.capabilities),
        calling_codes=tuple(
            accounts.CallingCode(code.region, code.code, code.digits_min, code.digits_max)
            for code in message.calling_codes
        ),
        is_demo=message.is_demo,
    )


def service_to(info: accounts.ServiceInfo) -> messages.ServiceMessage:
    return messages.ServiceMessage(
        id=info.id,
        name=info.name,
        contact_email=info.contact_email,
        languages=list(info.languages),
        api_version=info.api_version,
        capabilities=list(info.capabilities),
        calling_codes=[
            messages.CallingCodeMessage(
                region=code.region, code=code.code, digits_min=code.digits_min, digits_max=code.digits_max
            )
            for code in info.calling_codes
        ],
        is_demo=info.is_demo,
    )


def subject_from(message: SubjectMessage) -> accounts.Subject:
    return accounts.Subject(accounts.SubjectKind(message.kind), message.id)


def subject_to(subject: accounts.Subject) -> SubjectMessage:
    return SubjectMessage(kind=subject.kind.value, id=subject.id)


def account_from(message: AccountMessage) -> accounts.Account:
    return accounts.Account(subject_from(message.subject), message.display_name, message.masked_phone)


def session_from(message: SessionMessage) -> accounts.Session:
    return accounts.Session(
        id=message.id,
        device_name=message.device_name,
        signed_in_at=message.signed_in_at.astimezone(dt.UTC),
        last_seen_at=message.last_seen_at.astimezone(dt.UTC),
        is_current=message.is_current,
    )


def published_policy_from(message: messages.PublishedPolicyMessage) -> policies.PublishedPolicy:
    """The policy with the hash the service claims; `verifies()` says whether it holds."""
    return _published(message, policy_from(message), message.policy_hash)


def edition_policy_from(message: messages.PolicyTextMessage) -> policies.PublishedPolicy:
    """The policy of a file of an edition, with its hash computed here."""
    policy = policy_from(message)
    return _published(message, policy, policy.hash())


def _published(
    message: messages.PolicyTextMessage, policy: policies.Policy, policy_hash: str
) -> policies.PublishedPolicy:
    return policies.PublishedPolicy(
        version=message.version,
        language=message.language,
        title=message.title,
        effective_on=message.effective_on,
        policy=policy,
        policy_hash=policy_hash,
        notes=message.notes,
    )


def published_policy_to(published: policies.PublishedPolicy) -> messages.PublishedPolicyMessage:
    return messages.PublishedPolicyMessage(
        version=published.version,
        language=published.language,
        title=published.title,
        effective_on=published.effective_on,
        preamble=_clauses_to(published.policy.preamble),
        sections=_sections_to(published.policy.sections),
        notes=dict(published.notes),
        policy_hash=published.policy_hash,
    )


def policy_from(message: messages.PolicyTextMessage) -> policies.Policy:
    return policies.Policy(
        preamble=_clauses_from(message.preamble),
        sections=tuple(
            policies.Section(
                id=section.id,
                title=section.title,
                clauses=_clauses_from(section.clauses),
                topics=tuple(
                    policies.Topic(topic.id, topic.title, _clauses_from(topic.clauses)) for topic in section.topics
                ),
            )
            for section in message.sections
        ),
    )


def _sections_to(sections: tuple[policies.Section, ...]) -> list[messages.SectionMessage]:
    return [
        messages.SectionMessage(
            id=section.id,
            title=section.title,
            clauses=_clauses_to(section.clauses),
            topics=[
                messages.TopicMessage(id=topic.id, title=topic.title, clauses=_clauses_to(topic.clauses))
                for topic in section.topics
            ],
        )
        for section in sections
    ]


def _clauses_from(clauses: list[messages.ClauseMessage]) -> tuple[policies.Clause, ...]:
    return tuple(
        policies.Clause(
            clause.id,
            clause.label,
            clause.text,
            tuple(policies.Item(item.id, item.label, item.text) for item in clause.items),
        )
        for clause in clauses
    )


def _clauses_to(clauses: tuple[policies.Clause, ...]) -> list[messages.ClauseMessage]:
    return [
        messages.ClauseMessage(
            id=clause.id,
            label=clause.label,
            text=clause.text,
            items=[messages.ItemMessage(id=item.id, label=item.label, text=item.text) for item in clause.items],
        )
        for clause in clauses
    ]


def grant_from(message: GrantMessage, receipt: Receipt | None) -> Grant:
    """A grant whose receipt the caller has verified and compared (None only where the message has none)."""
    if (receipt is None) != (message.receipt is None):
        raise ValueError("a decision and its verified receipt come together")
    return Grant(
        purpose=message.purpose,
        revision=Revision.parse(message.etag),
        value=message.value,
        op_id=message.op_id,
        recorded_at=message.recorded_at,
        device_name=message.device_name,
        receipt=receipt,
        lease_s=message.lease_s,
        off_key=message.off_key,
    )


def receipt_from(claims: ReceiptClaimsMessage, compact: str) -> Receipt:
    """The receipt that a verified compact JWS carries; raises ValueError for another schema."""
    if claims.schema != SCHEMA:
        raise ValueError("a receipt of an unknown schema")
    return Receipt(
        compact=compact,
        receipt_id=claims.receipt_id,
        subject=claims.subject,
        purpose=claims.purpose,
        value=claims.value,
        epoch=claims.epoch,
        rev=claims.rev,
        previous=claims.previous,
        check_value=check_value(claims.previous, compact),
        policy_version=claims.policy_version,
        policy_hash=claims.policy_hash,
        words_hash=claims.words_hash,
        language=claims.language,
        method=claims.method,
        op_id=claims.op_id,
        batch_id=claims.batch_id,
        recorded_at=claims.recorded_at,
    )
