"""The files of an edition folder as they lie there, also where they do not fit together: for looking them over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from consentui.cli.policy.policy_files import MAX_JSON_BYTES, ReadPolicy, content, read_policy

if TYPE_CHECKING:
    from consentui.domain.catalogue import Catalogue
    from consentui.wire.policy_messages import EditionMessage

EDITION = "edition.json"


@dataclass(frozen=True, slots=True)
class TextFiles:
    """One language of one version: policy and catalogue, and the entries of the catalogue that are still marked."""

    language: str
    policy_path: str
    policy: ReadPolicy
    catalogue_path: str
    catalogue: Catalogue | None
    unconfirmed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EditionFiles:
    """The newest version of an edition; `unconfirmed` are the marks of `edition.json` itself."""

    listing: EditionMessage
    unconfirmed: tuple[str, ...]
    texts: tuple[TextFiles, ...]


def read_listing(folder: Path) -> tuple[EditionMessage, tuple[str, ...]]:
    """`edition.json` and its marks; raises PolicyTextError."""
    from consentui.domain.errors import PolicyTextError
    from consentui.wire import codec
    from consentui.wire.draft_messages import DraftEditionMessage
    from consentui.wire.policy_messages import EditionMessage

    data = content(str(folder / EDITION), MAX_JSON_BYTES)
    try:
        listing = codec.decode(data, EditionMessage, MAX_JSON_BYTES)
        marks = codec.decode(data, DraftEditionMessage, MAX_JSON_BYTES)
    except codec.MessageError as error:
        raise PolicyTextError(f"{EDITION}: {error}") from error
    if not listing.versions:
        raise PolicyTextError(f"{EDITION} names no version")
    return listing, tuple(marks.unconfirmed())


def newest_files(folder: Path) -> EditionFiles:
    """The version with the latest day, in all its languages; raises PolicyTextError."""
    listing, marks = read_listing(folder)
    newest = max(listing.versions, key=lambda version: version.effective_on)
    return EditionFiles(listing, marks, tuple(_texts(folder / newest.version, newest.languages)))


def _texts(folder: Path, languages: list[str]) -> Iterator[TextFiles]:
    for language in languages:
        policy_path, catalogue_path = folder / f"policy.{language}.json", folder / f"catalogue.{language}.json"
        catalogue, marks = read_catalogue(catalogue_path) if catalogue_path.exists() else (None, ())
        yield TextFiles(
            language, str(policy_path), read_policy(str(policy_path)), str(catalogue_path), catalogue, marks
        )


def read_catalogue(path: Path) -> tuple[Catalogue, tuple[str, ...]]:
    """A catalogue file and its marks; raises PolicyTextError."""
    from consentui.domain.errors import PolicyTextError
    from consentui.wire import codec
    from consentui.wire.catalogue_mapping import catalogue_from
    from consentui.wire.draft_messages import DraftCatalogueMessage
    from consentui.wire.policy_messages import CatalogueMessage

    data = content(str(path), MAX_JSON_BYTES)
    try:
        catalogue = catalogue_from(codec.decode(data, CatalogueMessage, MAX_JSON_BYTES))
        marks = codec.decode(data, DraftCatalogueMessage, MAX_JSON_BYTES)
    except codec.MessageError as error:
        raise PolicyTextError(f"{path.name}: {error}") from error
    return catalogue, tuple(marks.unconfirmed())
