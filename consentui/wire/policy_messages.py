"""Messages about the service itself, the policy, the catalogue and the answers to them; fields as in the domain."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from consentui.wire.base import AnswerMessage, HexDigest, LanguageTag, RequestMessage

Answer = Literal["accepted", "declined"]


class CallingCodeMessage(AnswerMessage):
    region: str
    code: str
    digits_min: int
    digits_max: int


class ServiceMessage(AnswerMessage):
    """GET /v1/service."""

    id: str
    name: str
    contact_email: str
    languages: list[str]
    api_version: str
    capabilities: list[str]
    calling_codes: list[CallingCodeMessage]
    is_demo: bool = False


class ItemMessage(AnswerMessage):
    id: str
    label: str | None
    text: str


class ClauseMessage(AnswerMessage):
    id: str
    label: str | None
    text: str
    items: list[ItemMessage] = msgspec.field(default_factory=list)


class TopicMessage(AnswerMessage):
    id: str
    title: str
    clauses: list[ClauseMessage] = msgspec.field(default_factory=list)


class SectionMessage(AnswerMessage):
    id: str
    title: str
    clauses: list[ClauseMessage] = msgspec.field(default_factory=list)
    topics: list[TopicMessage] = msgspec.field(default_factory=list)


class PolicyTextMessage(AnswerMessage, kw_only=True):
    """A policy file of an edition; its hash is computed, never written down. `notes`: plain words by clause id."""

    version: str
    language: str
    title: str
    effective_on: dt.date
    preamble: list[ClauseMessage]
    sections: list[SectionMessage]
    notes: dict[str, str] = msgspec.field(default_factory=dict)


class PublishedPolicyMessage(PolicyTextMessage):
    """GET /v1/policy and /v1/policy/versions/{version}."""

    policy_hash: str


class EditionServiceMessage(AnswerMessage):
    """`jurisdiction`: under whose law, as an ISO 3166 code; empty where the operator does not state it."""

    id: str
    name: str
    contact_email: str
    jurisdiction: str = ""


class EditionVersionMessage(AnswerMessage):
    version: str
    effective_on: dt.date
    languages: list[str]


class EditionMessage(AnswerMessage):
    """`edition.json`: the service an edition belongs to and the versions that lie beside it."""

    service: EditionServiceMessage
    versions: list[EditionVersionMessage]


class PolicyVersionMessage(AnswerMessage):
    """`touched`: the purposes that changes of this version ask people about, beside the version before it."""

    version: str
    effective_on: dt.date
    languages: list[str]
    is_in_force: bool
    touched: list[str] = msgspec.field(default_factory=list)


class PolicyVersionsMessage(AnswerMessage):
    """GET /v1/policy/versions, oldest first."""

    versions: list[PolicyVersionMessage]


class RecipientMessage(AnswerMessage):
    id: str
    name: str
    kind: Literal["named", "class"]
    what: str | None
    why: str | None
    clause_ids: list[str]


class PurposeMessage(AnswerMessage):
    key: str
    title: str
    explanation: str
    if_off: str | None
    recipients: list[str] | None
    retention: str | None
    data_categories: list[str]
    clause_ids: list[str]
    offered_by: Literal["policy", "service"]
    protective_value: bool
    lease_s: int
    is_sensitive: bool | None


class PermissionMessage(AnswerMessage):
    key: str
    title: str
    summary: str
    purposes: list[str]


class ChoiceMessage(AnswerMessage):
    key: str
    title: str
    group: str
    summary: str
    purpose: str | None
    clause_ids: list[str]


class EssentialDataMessage(AnswerMessage):
    key: str
    title: str
    reason: str
    data: list[str]
    clause_ids: list[str]


class NoConsentCaseMessage(AnswerMessage):
    key: str
    kind: Literal["collect", "share"]
    text: str
    clause_id: str


class FactMessage(AnswerMessage):
    key: str
    title: str
    text: str
    clause_ids: list[str]


class HeldFieldMessage(AnswerMessage):
    key: str
    title: str


class HeldCategoryMessage(AnswerMessage):
    key: str
    title: str
    group: Literal["gave", "allowed", "needed", "others"]
    summary: str
    fields: list[HeldFieldMessage]
    why: str
    if_refused: str | None
    retention: str | None
    is_sensitive: bool | None
    purposes: list[str]
    offer: str | None
    clause_ids: list[str]


class CatalogueMessage(AnswerMessage):
    """GET /v1/catalogue; also the form of a catalogue file of an edition. None: the policy does not say.

    `held_data` is missing in what was published before it existed.
    """

    policy_version: str
    language: str
    permissions: list[PermissionMessage]
    choices: list[ChoiceMessage]
    purposes: list[PurposeMessage]
    recipients: list[RecipientMessage]
    essential_data: list[EssentialDataMessage]
    no_consent_cases: list[NoConsentCaseMessage]
    facts: list[FactMessage]
    held_data: list[HeldCategoryMessage] = msgspec.field(default_factory=list)


class AnswerWordsMessage(RequestMessage):
    """What was on screen at an answer to a change: the text of the new version, and the card with the change."""

    policy_hash: HexDigest
    words_hash: HexDigest
    language: LanguageTag


class PolicyAnswerRequest(RequestMessage):
    """PUT /v1/policy/decisions/{version}/{change}; the last answer counts. Accepting a change needs `words`."""

    answer: Answer
    words: AnswerWordsMessage | None = None


class PolicyDecisionMessage(AnswerMessage):
    """One answer. That to a change has a revision of its own (`etag`) and a receipt, a compact JWS."""

    version: str
    change: str
    answer: Answer
    decided_at: dt.datetime
    etag: str | None = None
    receipt: str | None = None


class PolicyDecisionsMessage(AnswerMessage):
    """GET /v1/policy/decisions: the answers of whoever asks; a change nobody answered has the etag `"epoch:0"`."""

    decisions: list[PolicyDecisionMessage]
    epoch: str
