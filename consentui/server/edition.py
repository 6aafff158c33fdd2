"""The policy edition a service publishes: versions, languages, catalogues, and the hashes of every word shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from consentui.domain.catalogue import Purpose
from consentui.server.edition_version import EditionError, EditionText, EditionVersion, edition_text
from consentui.server.version_changes import VersionChanges, version_changes
from consentui.wire import codec, limits
from consentui.wire.catalogue_mapping import catalogue_from
from consentui.wire.mapping import edition_policy_from
from consentui.wire.policy_messages import CatalogueMessage, EditionMessage, PolicyTextMessage

__all__ = ["Edition", "EditionError", "EditionText", "EditionVersion", "Words", "edition_text", "load_edition"]


@dataclass(frozen=True, slots=True)
class Words:
    """What was on screen at a decision, by its hashes."""

    policy_version: str
    policy_hash: str
    words_hash: str
    language: str


class Edition:
    """All versions of one policy, oldest first. One more may be published while the service runs, none goes.

    Read by the event loop and the storage thread; `publish` is called by whoever has made the version durable.
    """

    def __init__(
        self,
        service_id: str,
        name: str,
        contact_email: str,
        versions: Sequence[EditionVersion],
        jurisdiction: str = "",
    ) -> None:
        """`jurisdiction`: under whose law, as an ISO 3166 code; empty where the operator does not state it."""
        if not versions:
            raise EditionError("an edition needs at least one version")
        self.service_id = service_id
        self.name = name
        self.contact_email = contact_email
        self.jurisdiction = jurisdiction
        self.versions: tuple[EditionVersion, ...] = ()
        self._by_name: dict[str, EditionVersion] = {}
        self._purposes: dict[str, Purpose] = {}
        self._changes: dict[str, VersionChanges] = {}
        self._take(versions)

    def publish(self, version: EditionVersion) -> None:
        """From now on this version is announced, or in force where its day has come."""
        self._take((*self.versions, version))

    def _take(self, versions: Sequence[EditionVersion]) -> None:
        ordered = tuple(sorted(versions, key=lambda version: version.effective_on))
        self._by_name = {version.version: version for version in ordered}
        self._purposes = {
            purpose.key: purpose
            for version in ordered
            for text in version.texts.values()
            for purpose in text.catalogue.purposes
        }
        self.versions = ordered

    def with_more(self, versions: Sequence[EditionVersion]) -> Edition:
        """The same policy with these versions, too, to be changed apart from this one."""
        return Edition(self.service_id, self.name, self.contact_email, (*self.versions, *versions), self.jurisdiction)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.versions[-1].texts)

    def version(self, name: str) -> EditionVersion | None:
        return self._by_name.get(name)

    def in_force(self, today: dt.date) -> EditionVersion:
        """The newest version whose day has come; the first one before any day has."""
        begun = [version for version in self.versions if version.effective_on <= today]
        return begun[-1] if begun else self.versions[0]

    def before(self, version: EditionVersion) -> EditionVersion | None:
        """The version that this one follows."""
        place = self.versions.index(version)
        return self.versions[place - 1] if place else None

    def changes(self, name: str) -> VersionChanges | None:
        """What a version changes; None for an unknown one and for the first. Worked out once: it takes time."""
        version = self._by_name.get(name)
        previous = None if version is None else self.before(version)
        if version is None or previous is None:
            return None
        found = self._changes.get(name)
        if found is None:
            found = self._changes[name] = version_changes(previous, version)
        return found

    def is_older(self, version: EditionVersion, than: EditionVersion) -> bool:
        return self.versions.index(version) < self.versions.index(than)

    def purpose(self, key: str) -> Purpose | None:
        """A purpose of any version: a withdrawal may name one that the newest version no longer has."""
        return self._purposes.get(key)

    def purposes_in_force(self, today: dt.date) -> tuple[Purpose, ...]:
        return next(iter(self.in_force(today).texts.values())).catalogue.purposes

    def held_in_force(self, today: dt.date) -> tuple[str, ...]:
        """The keys of what is held, in the order of the catalogue."""
        texts = self.in_force(today).texts
        return tuple(category.key for category in next(iter(texts.values())).catalogue.held_data)

    def held_categories(self) -> frozenset[str]:
        """The keys of what is held by any version."""
        texts = [text for version in self.versions for text in version.texts.values()]
        return frozenset(category.key for text in texts for category in text.catalogue.held_data)

    def are_true(self, words: Words, purpose_key: str) -> bool:
        """Whether a person can have seen these words: version, language and both hashes belong together."""
        version = self._by_name.get(words.policy_version)
        text = None if version is None else version.texts.get(words.language)
        return (
            text is not None
            and words.policy_hash == text.policy.policy_hash
            and words.words_hash == text.words_hashes.get(purpose_key)
        )


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
    return Edition(service.id, service.name, service.contact_email, versions, service.jurisdiction)


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
