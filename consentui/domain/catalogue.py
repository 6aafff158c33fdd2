"""What may be decided: permissions, choices, purposes and recipients in one language.

None stands for "the policy does not state it" wherever a field says so; nobody puts an invented line there.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from functools import cached_property

from consentui.domain.canonical_json import Json, sha256_hex
from consentui.domain.record import Record


class Offer(enum.Enum):
    """Who offers a switch: the policy's own words, or the service beyond them."""

    POLICY = "policy"
    SERVICE = "service"


class RecipientKind(enum.Enum):
    """A recipient the policy names, or one it only describes as a class."""

    NAMED = "named"
    CLASS = "class"


class Recipient(Record):
    """Who receives data; `what` and `why` are None where not stated."""

    id: str
    name: str
    kind: RecipientKind
    what: str | None
    why: str | None
    clause_ids: tuple[str, ...]


class Purpose(Record):
    """One use that is granted or withdrawn on its own.

    `if_off`, `recipients` (ids), `retention` and `is_sensitive` are None where the policy does not state them;
    an empty `recipients` tuple means it states that nobody receives the data.
    `protective_value` is the value that protects (False: off protects). `lease_s` is in seconds.
    """

    key: str
    title: str
    explanation: str
    if_off: str | None
    recipients: tuple[str, ...] | None
    retention: str | None
    data_categories: tuple[str, ...]
    clause_ids: tuple[str, ...]
    offered_by: Offer
    protective_value: bool
    lease_s: int
    is_sensitive: bool | None


class Permission(Record):
    """One of the five device permissions with its purposes in display order."""

    key: str
    title: str
    summary: str
    purposes: tuple[str, ...]


class Choice(Record):
    """Anything else one may decide: exactly one purpose, or None where the policy offers no choice."""

    key: str
    title: str
    group: str
    summary: str
    purpose: str | None
    clause_ids: tuple[str, ...]


class EssentialData(Record):
    """Data the policy offers no choice about, with the reason it states."""

    key: str
    title: str
    reason: str
    data: tuple[str, ...]
    clause_ids: tuple[str, ...]


class NoConsentCase(Record):
    """A case in which the policy says law lets data be used (`collect`) or shared (`share`) without consent."""

    key: str
    kind: str
    text: str
    clause_id: str


class Fact(Record):
    """One line of the policy in short, shown before the first answer; `key` also names its icon."""

    key: str
    title: str
    text: str
    clause_ids: tuple[str, ...]


class HeldGroup(enum.Enum):
    """How data came to the service; OTHERS: with what other people post."""

    GAVE = "gave"
    ALLOWED = "allowed"
    NEEDED = "needed"
    OTHERS = "others"


class HeldField(Record):
    """One kind of data in a category; `key` names it in what is held."""

    key: str
    title: str


class HeldCategory(Record):
    """One kind of data the policy names. `summary` is its second line; `purposes` are the choices it comes with.

    `if_refused`, `retention` and `is_sensitive` are None where the policy does not state them. `offer` is what the
    service offers beyond the policy, in words that say so.
    """

    key: str
    title: str
    group: HeldGroup
    summary: str
    fields: tuple[HeldField, ...]
    why: str
    if_refused: str | None
    retention: str | None
    is_sensitive: bool | None
    purposes: tuple[str, ...]
    offer: str | None
    clause_ids: tuple[str, ...]


class Catalogue(Record):
    """All of it for one policy version in one language; `held_data` is empty in the start view."""

    policy_version: str
    language: str
    permissions: tuple[Permission, ...]
    choices: tuple[Choice, ...]
    purposes: tuple[Purpose, ...]
    recipients: tuple[Recipient, ...]
    essential_data: tuple[EssentialData, ...]
    no_consent_cases: tuple[NoConsentCase, ...]
    facts: tuple[Fact, ...]
    held_data: tuple[HeldCategory, ...] = ()

    @cached_property
    def purpose_by_key(self) -> Mapping[str, Purpose]:
        return {purpose.key: purpose for purpose in self.purposes}

    @cached_property
    def recipient_by_id(self) -> Mapping[str, Recipient]:
        return {recipient.id: recipient for recipient in self.recipients}

    @cached_property
    def _words_hashes(self) -> dict[str, str]:
        """Those that were asked for; they never change, and every click on asks."""
        return {}

    def title_of(self, purpose_key: str) -> str:
        """The title of the permission or choice that a purpose belongs to; raises KeyError for neither."""
        for permission in self.permissions:
            if purpose_key in permission.purposes:
                return permission.title
        for choice in self.choices:
            if choice.purpose == purpose_key:
                return choice.title
        raise KeyError(purpose_key)

    def words_shown(self, purpose_key: str) -> dict[str, Json]:
        """The words a person sees beside the switch, as they enter words_hash; raises KeyError."""
        purpose = self.purpose_by_key[purpose_key]
        names = None if purpose.recipients is None else [self.recipient_by_id[r].name for r in purpose.recipients]
        return {
            "title": self.title_of(purpose_key),
            "purpose": purpose.title,
            "if_off": purpose.if_off,
            "recipients": names,
            "clause_ids": list(purpose.clause_ids),
        }

    def words_hash(self, purpose_key: str) -> str:
        """words_hash of PROTOCOL: SHA-256 of the RFC 8785 form of the words shown; raises KeyError."""
        known = self._words_hashes.get(purpose_key)
        if known is None:
            known = self._words_hashes[purpose_key] = sha256_hex(self.words_shown(purpose_key))
        return known
