"""Copies of policy and catalogue: the last ones a service sent, and the edition that came with the program."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

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

Message = TypeVar("Message", PublishedPolicyMessage, CatalogueMessage, EditionMessage, PolicyTextMessage)


class StoredTexts:
    """Implements PublishedTexts; loop thread. Anything that cannot be read is a miss."""

    def __init__(self, cache: Cache, edition_folder: Path) -> None:
        self._cache = cache
        self._edition_folder = edition_folder

    def kept_policy(self, service_id: str, language: str) -> PublishedPolicy | None:
        message = self._kept(service_id, f"policy/{language}", PublishedPolicyMessage)
        published = None if message is None else published_policy_from(message)
        return published if published is not None and published.verifies() else None

    def keep_policy(self, service_id: str, published: PublishedPolicy) -> None:
        self._cache.save(service_id, f"policy/{published.language}", codec.encode(published_policy_to(published)))

    def kept_catalogue(self, service_id: str, language: str) -> Catalogue | None:
        message = self._kept(service_id, f"catalogue/{language}", CatalogueMessage)
        return None if message is None else catalogue_from(message)

    def keep_catalogue(self, service_id: str, catalogue: Catalogue) -> None:
        self._cache.save(service_id, f"catalogue/{catalogue.language}", codec.encode(catalogue_to(catalogue)))

    def bundled_policy(self, language: str) -> PublishedPolicy | None:
        message = self._bundled(f"policy.{language}.json", PolicyTextMessage)
        return None if message is None else edition_policy_from(message)

    def bundled_catalogue(self, language: str) -> Catalogue | None:
        message = self._bundled(f"catalogue.{language}.json", CatalogueMessage)
        return None if message is None else catalogue_from(message)

    def _kept(self, service_id: str, name: str, kind: type[Message]) -> Message | None:
        data = self._cache.load(service_id, name)
        return None if data is None else _decoded(data, kind)

    def _bundled(self, name: str, kind: type[Message]) -> Message | None:
        edition = _read(self._edition_folder / "edition.json", EditionMessage)
        if edition is None or not edition.versions:
            return None
        newest = max(edition.versions, key=lambda version: version.effective_on)
        return _read(self._edition_folder / newest.version / name, kind)


def _read(path: Path, kind: type[Message]) -> Message | None:
    try:
        return _decoded(path.read_bytes(), kind)
    except OSError:
        return None


def _decoded(data: bytes, kind: type[Message]) -> Message | None:
    try:
        return codec.decode(data, kind, limits.POLICY_ANSWER_BODY_MAX)
    except codec.MessageError:
        return None
