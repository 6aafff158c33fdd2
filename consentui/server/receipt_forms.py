"""One receipt in the forms that other programs read: Kantara Consent Receipt 1.1, and JSON-LD in terms of W3C DPV.

Nothing is claimed that the log or the catalogue does not say; a field that must be there and is not known is empty.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator

from consentui.domain.catalogue import Catalogue, Purpose, Recipient
from consentui.server.desks.receipt_desk import receipt_message
from consentui.server.edition import Edition
from consentui.server.rules.answers import BY_SERVICE
from consentui.server.rules.decisions import Decision
from consentui.wire import receipt_messages as messages
from consentui.wire import routes
from consentui.wire.grant_messages import KeysMessage

_NOT_STATED = "not stated"
_CONTEXT = {
    "dpv": "https://w3id.org/dpv#",
    "dcterms": "http://purl.org/dc/terms/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "proof": {"@id": "dcterms:provenance", "@type": "@json"},
}


class ReceiptForms:
    """Writes receipts of one service; `base_url` is where the asking person reaches it."""

    def __init__(self, edition: Edition, keys: KeysMessage) -> None:
        self._edition = edition
        self._keys = {key.kid: key.x for key in keys.keys}

    def kantara(self, decision: Decision, base_url: str) -> messages.KantaraReceiptMessage:
        edition, purpose = self._edition, self._purpose(decision)
        is_sensitive = purpose is not None and bool(purpose.is_sensitive)
        controller = messages.KantaraControllerMessage(
            pii_controller=edition.name, contact=edition.name, address={}, email=edition.contact_email, phone=""
        )
        return messages.KantaraReceiptMessage(
            version=messages.KANTARA_VERSION,
            jurisdiction=edition.jurisdiction,
            consent_timestamp=int(decision.recorded_at.timestamp()),
            collection_method=decision.method,
            consent_receipt_id=decision.receipt_id,
            public_key=self._keys.get(_key_id(decision.compact), ""),
            language=decision.words.language if decision.words else "",
            pii_principal_id=decision.subject_id,
            pii_controllers=[controller],
            policy_url=_policy_url(decision, base_url),
            services=[
                messages.KantaraServiceMessage(
                    service=edition.name, purposes=[self._kantara_purpose(decision, purpose)]
                )
            ],
            sensitive=is_sensitive,
            spi_cat=list(purpose.data_categories) if purpose is not None and is_sensitive else [],
            proof=receipt_message(decision),
        )

    def linked(self, decision: Decision, base_url: str) -> messages.LinkedReceiptMessage:
        edition, purpose = self._edition, self._purpose(decision)
        notice = {"@id": _policy_url(decision, base_url)}
        if decision.words is not None:
            notice["dcterms:hasVersion"] = decision.words.policy_version
        return messages.LinkedReceiptMessage(
            context=_CONTEXT,
            id=f"urn:uuid:{decision.receipt_id}",
            type="dpv:ConsentReceipt",
            identifier=decision.receipt_id,
            issued={"@type": "xsd:dateTime", "@value": decision.recorded_at.isoformat().replace("+00:00", "Z")},
            status={"@id": f"dpv:{self._status(decision)}"},
            subject={"@id": f"urn:consentui:subject:{decision.subject_id}"},
            controller={"@id": f"urn:consentui:service:{edition.service_id}", "dcterms:title": edition.name},
            purpose={
                "@id": f"urn:consentui:purpose:{edition.service_id}:{decision.purpose}",
                "dcterms:title": decision.purpose if purpose is None else purpose.title,
            },
            personal_data=[{"dcterms:title": name} for name in ([] if purpose is None else purpose.data_categories)],
            recipients=[
                {"@id": f"urn:consentui:recipient:{edition.service_id}:{found.id}", "dcterms:title": found.name}
                for found in self._recipients(decision, purpose)
            ],
            notice=notice,
            proof=receipt_message(decision),
        )

    def _kantara_purpose(self, decision: Decision, purpose: Purpose | None) -> messages.KantaraPurposeMessage:
        names = [recipient.name for recipient in self._recipients(decision, purpose)]
        kinds = {"ConsentGiven": "EXPLICIT", "ConsentRefused": "REFUSED"}
        return messages.KantaraPurposeMessage(
            purpose=decision.purpose if purpose is None else purpose.title,
            purpose_category=[decision.purpose],
            consent_type=kinds.get(self._status(decision), "WITHDRAWN"),
            pii_category=[] if purpose is None else list(purpose.data_categories),
            primary_purpose=False,
            termination=(purpose.retention if purpose is not None else None) or _NOT_STATED,
            third_party_disclosure=bool(names),
            third_party_name=", ".join(names),
        )

    def _status(self, decision: Decision) -> str:
        """The DPV term: revoked is what another than the person ended, refused a first answer that is no."""
        known = self._edition.purpose(decision.purpose)
        if decision.value is not (known.protective_value if known else False):
            return "ConsentGiven"
        if decision.method in BY_SERVICE:
            return "ConsentRevoked"
        return "ConsentRefused" if decision.rev == 1 else "ConsentWithdrawn"

    def _purpose(self, decision: Decision) -> Purpose | None:
        """In the words that were on screen, where the receipt says which; else in the service's usual ones."""
        for catalogue in self._catalogues(decision):
            if decision.purpose in catalogue.purpose_by_key:
                return catalogue.purpose_by_key[decision.purpose]
        return None

    def _recipients(self, decision: Decision, purpose: Purpose | None) -> list[Recipient]:
        wanted = () if purpose is None else purpose.recipients or ()
        return [found for found in next(self._catalogues(decision)).recipients if found.id in wanted]

    def _catalogues(self, decision: Decision) -> Iterator[Catalogue]:
        """That of the words on screen first, then the newest version in its first language, and the ones before it."""
        words = decision.words
        version = None if words is None else self._edition.version(words.policy_version)
        if version is not None and words is not None and words.language in version.texts:
            yield version.texts[words.language].catalogue
        for version in reversed(self._edition.versions):
            yield next(iter(version.texts.values())).catalogue


def _policy_url(decision: Decision, base_url: str) -> str:
    path = routes.POLICY if decision.words is None else routes.policy_version(decision.words.policy_version)
    return base_url.rstrip("/") + path


def _key_id(compact: str) -> str:
    """Of a receipt this service signed."""
    head = compact.partition(".")[0]
    return str(json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))["kid"])
