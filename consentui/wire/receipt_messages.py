"""Messages about receipts as a whole chain, and the forms of one receipt that other programs read.

Facts of the forms: Kantara Consent Receipt 1.1 (its JSON schema), and the W3C Data Privacy Vocabulary 2.
"""

from __future__ import annotations

from typing import Any, Final

import msgspec

from consentui.wire.base import AnswerMessage
from consentui.wire.grant_messages import ReceiptMessage

COMPACT_MEDIA_TYPE: Final = "application/jose"
LINKED_MEDIA_TYPE: Final = "application/ld+json"
KANTARA_MEDIA_TYPE: Final = "application/vnd.consentui.kantara-receipt-1.1+json"
KANTARA_VERSION: Final = "KI-CR-v1.1.0"


class ReceiptsMessage(AnswerMessage):
    """GET /v1/receipts: one's own chain, oldest first; each receipt names the check value of the one before.

    `next_cursor` is null at the end. `resume_cursor` is where a later reading goes on.
    """

    receipts: list[ReceiptMessage]
    next_cursor: str | None
    resume_cursor: str


class KantaraControllerMessage(AnswerMessage, rename="camel"):
    """Who decides what happens with the data; texts are empty where the operator has not stated them."""

    pii_controller: str
    contact: str
    address: dict[str, str]
    email: str
    phone: str


class KantaraPurposeMessage(AnswerMessage, rename="camel"):
    """`consent_type` is EXPLICIT for a grant, and WITHDRAWN or REFUSED for a decision against."""

    purpose: str
    purpose_category: list[str]
    consent_type: str
    pii_category: list[str]
    primary_purpose: bool
    termination: str
    third_party_disclosure: bool
    third_party_name: str


class KantaraServiceMessage(AnswerMessage):
    service: str
    purposes: list[KantaraPurposeMessage]


class KantaraReceiptMessage(AnswerMessage, rename="camel"):
    """A receipt in the form of Kantara Consent Receipt 1.1; `proof` is ours: the signed receipt it was made from."""

    version: str
    jurisdiction: str
    consent_timestamp: int
    collection_method: str
    consent_receipt_id: str = msgspec.field(name="consentReceiptID")
    public_key: str
    language: str
    pii_principal_id: str
    pii_controllers: list[KantaraControllerMessage]
    policy_url: str
    services: list[KantaraServiceMessage]
    sensitive: bool
    spi_cat: list[str]
    proof: ReceiptMessage


class LinkedReceiptMessage(AnswerMessage):
    """A receipt as JSON-LD in terms of the W3C Data Privacy Vocabulary; `proof` is the signed receipt itself."""

    context: dict[str, Any] = msgspec.field(name="@context")
    id: str = msgspec.field(name="@id")
    type: str = msgspec.field(name="@type")
    identifier: str = msgspec.field(name="dcterms:identifier")
    issued: dict[str, str] = msgspec.field(name="dcterms:issued")
    status: dict[str, str] = msgspec.field(name="dpv:hasConsentStatus")
    subject: dict[str, str] = msgspec.field(name="dpv:hasDataSubject")
    controller: dict[str, str] = msgspec.field(name="dpv:hasDataController")
    purpose: dict[str, str] = msgspec.field(name="dpv:hasPurpose")
    personal_data: list[dict[str, str]] = msgspec.field(name="dpv:hasPersonalData")
    recipients: list[dict[str, str]] = msgspec.field(name="dpv:hasRecipient")
    notice: dict[str, str] = msgspec.field(name="dpv:hasNotice")
    proof: ReceiptMessage
