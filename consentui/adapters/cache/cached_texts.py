"""Policies and catalogues: the copies in the cache, and the edition that came with the program."""

from __future__ import annotations

import re
from pathlib import Path

from consentui.application.ports import Cache
from consentui.domain.catalogue import Catalogue
from consentui.domain.policy import PublishedPolicy
from consentui.wire import codec, limits
from consentui.wire.catalogue_mapping import catalogue_from, catalogue_to
from consentui.wire.mapping import edition_policy_from, published_policy_from, published_policy_to
from consentui.wire.policy_messages import (
    CatalogueMessage,
    EditionMessage,
    PolicyTextMessage,
    PublishedPolicyMessage,
)

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_LIMIT = limits.POLICY_ANSWER_BODY_MAX


class CachedTexts:
    """Implements PublishedTexts over a Cache and the folder of an edition (`edition.json` and a folder per version).

    Owned by the client, loop thread. Whatever cannot be read, or does not verify, is a miss.
    """

    def __init__(self, cache: Cache, edition: Path) -> None:
        self._cache = cache
        self._edition = edition

    def kept_policy(self, service_id: str, language: str) -> PublishedPolicy | None:
        data = self._cache.load(service_id, f"policy {language}")
        if data is None:
            return None
        try:
            published = published_policy_from(codec.decode(data, PublishedPolicyMessage, _LIMIT))
            return published if published.language == language and published.verifies() else None
        except ValueError:
            return None

    def keep_policy(self, service_id: str, published: PublishedPolicy) -> None:
        self._cache.save(service_id, f"policy {published.language}", codec.encode(published_policy_to(published)))

    def kept_catalogue(self, service_id: str, language: str) -> Catalogue | None:
        data = self._cache.load(service_id, f"catalogue {language}")
        if data is None:
            return None
        try:
            catalogue = catalogue_from(codec.decode(data, CatalogueMessage, _LIMIT))
        except ValueError:
            return None
        return catalogue if catalogue.language == language else None

    def keep_catalogue(self, service_id: str, catalogue: Catalogue) -> None:
        self._cache.save(service_id, f"catalogue {catalogue.language}", codec.encode(catalogue_to(catalogue)))

    def bundled_policy(self, language: str) -> PublishedPolicy | None:
        data = self._bundled("policy", language)
        try:
            return None if data is None else edition_policy_from(codec.decode(data, PolicyTextMessage, _LIMIT))
        except ValueError:
            return None

    def bundled_catalogue(self, language: str) -> Catalogue | None:
        data = self._bundled("catalogue", language)
        try:
            return None if data is None else catalogue_from(codec.decode(data, CatalogueMessage, _LIMIT))
        except ValueError:
            return None

    def _bundled(self, kind: str, language: str) -> bytes | None:
        """The newest version that the edition has in this language."""
        if not _LANGUAGE.fullmatch(language):
            return None
        try:
            edition = codec.decode((self._edition / "edition.json").read_bytes(), EditionMessage, _LIMIT)
            versions = [v for v in edition.versions if language in v.languages]
            newest = max(versions, key=lambda version: version.effective_on, default=None)
            if newest is None:
                return None
            return (self._edition / newest.version / f"{kind}.{language}.json").read_bytes()
        except (OSError, ValueError):
            return None
