"""The policy edition a service publishes: versions, languages, catalogues, and the hashes of every word shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from consentui.domain.catalogue import Catalogue, Purpose
from consentui.domain.policy import PublishedPolicy
from consentui.wire import codec, limits
from consentui.wire.catalogue_mapping import catalogue_from
from consentui.wire.mapping import edition_policy_from
from consentui.wire.policy_messages import CatalogueMessage, EditionMessage, PolicyTextMessage


class EditionError(ValueError):
    """The edition's files do not fit together; the text names the file."""


@dataclass(frozen=True, slots=True)
class Words:
    """What was on screen at a decision, by its hashes."""

    policy_version: str
    policy_hash: str
    words_hash: str
    language: str


@dataclass(frozen=True, slots=True)
class EditionText:
    """One version in one language."""

    policy: PublishedPolicy
    catalogue: Catalogue
    words_hashes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class EditionVersion:
    version: str
    effective_on: dt.date
    texts: Mapping[str, EditionText]


class Edition:
    """All versions of one policy, oldest first; never changes while the service runs."""

    def __init__(self, service_id: str, name: str, contact_email: str, versions: Sequence[EditionVersion]) -> None:
        if not versions:
            raise EditionError("an edition needs at least one version")
        self.service_id = service_id
        self.name = name
        self.contact_email = contact_email
        self.versions = tuple(sorted(versions, key=lambda version: version.effective_on))
        self._by_name = {version.version: version for version in self.versions}
        self._purposes = {
            purpose.key: purpose
            for version in self.versions
            for text in version.texts.values()
            for purpose in text.catalogue.purposes
        }

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.versions[-1].texts)

    def version(self, name: str) -> EditionVersion | None:
        return self._by_name.get(name)

    def in_force(self, today: dt.date) -> EditionVersion:
        """The newest version whose day has come; the first one before any day has."""
        begun = [version for version in self.versions if version.effective_on <= today]
        return begun[-1] if begun else self.versions[0]

    def is_older(self, version: EditionVersion, than: EditionVersion) -> bool:
        return self.versions.index(version) < self.versions.index(than)

    def purpose(self, key: str) -> Purpose | None:
        """A purpose of any version: a withdrawal may name one that the newest version no longer has."""
        return self._purposes.get(key)

    def purposes_in_force(self, today: dt.date) -> tuple[Purpose, ...]:
        return next(iter(self.in_force(today).texts.values())).catalogue.purposes

    def are_true(self, words: Words, purpose_key: str) -> bool:
        """Whether a person can have seen these words: version, language and both hashes belong together."""
        version = self._by_name.get(words.policy_version)
        text = None if version is None else version.texts.get(words.language)
        return (
            text is not None
            and words.policy_hash == text.policy.policy_hash
            and words.words_hash == text.words_hashes.get(purpose_key)
        )


def edition_text(policy: PublishedPolicy, catalogue: Catalogue) -> EditionText:
    """One language of a version with its hashes; raises EditionError where policy and catalogue do not fit."""
    if (policy.version, policy.language) != (catalogue.policy_version, catalogue.language):
        raise EditionError(
            f"policy {policy.version} {policy.language}: the catalogue is of another version or language"
        )
    known = {clause.id for clause in policy.policy.clauses()}
    known |= {item.id for clause in policy.policy.clauses() for item in clause.items}
    for purpose in catalogue.purposes:
        missing = set(purpose.clause_ids) - known
        if missing:
            raise EditionError(f"{purpose.key} names clauses that version {policy.version} does not have")
    hashes = {purpose.key: catalogue.words_hash(purpose.key) for purpose in catalogue.purposes}
    return EditionText(policy, catalogue, hashes)


def load_edition(folder: Path) -> Edition:
    """Read `edition.json` and, per version and language, `policy.<lang>.json` and `catalogue.<lang>.json`."""
    listing = _read(folder / "edition.json", EditionMessage)
    versions = []
    for entry in listing.versions:
        texts = {language: _load_text(folder / entry.version, language) for language in entry.languages}
        if any(
            (t.policy.version, t.policy.effective_on) != (entry.version, entry.effective_on) for t in texts.values()
        ):
            raise EditionError(f"version {entry.version}: edition.json says otherwise than its files")
        if len({tuple(p.key for p in text.catalogue.purposes) for text in texts.values()}) > 1:
            raise EditionError(f"version {entry.version}: its languages do not have the same purposes")
        versions.append(EditionVersion(entry.version, entry.effective_on, texts))
    service = listing.service
    return Edition(service.id, service.name, service.contact_email, versions)


def _load_text(folder: Path, language: str) -> EditionText:
    policy = edition_policy_from(_read(folder / f"policy.{language}.json", PolicyTextMessage))
    catalogue = catalogue_from(_read(folder / f"catalogue.{language}.json", CatalogueMessage))
    return edition_text(policy, catalogue)


def _read(path: Path, kind: type[codec.Message]) -> codec.Message:
    try:
        return codec.decode(path.read_bytes(), kind, limits.POLICY_ANSWER_BODY_MAX)
    except FileNotFoundError:
        raise EditionError(f"{path.name} is missing in {path.parent.name}") from None
    except codec.MessageError as error:
        raise EditionError(f"{path.name} in {path.parent.name}: {error}") from None
