"""Refuses an edition in which anything that an import guessed is still to be confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from consentui.server.edition_version import EditionError
from consentui.wire import codec, limits
from consentui.wire.draft_messages import DraftCatalogueMessage, DraftEditionMessage
from consentui.wire.policy_messages import EditionMessage


def refuse_unconfirmed(folder: Path) -> None:
    """Raises EditionError that counts what is left in the first such file; files that cannot be read are left to
    whoever loads the edition."""
    for path, entries in _marked_files(folder):
        if entries:
            count = f"{len(entries)} entries are" if len(entries) > 1 else "1 entry is"
            raise EditionError(
                f"{path.relative_to(folder).as_posix()}: {count} still to confirm, first {entries[0]}; check and "
                "delete each to_confirm line, or try the draft on this computer with --draft"
            )


def _marked_files(folder: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    try:
        data = (folder / "edition.json").read_bytes()
        listing = codec.decode(data, EditionMessage, limits.POLICY_ANSWER_BODY_MAX)
        service = codec.decode(data, DraftEditionMessage, limits.POLICY_ANSWER_BODY_MAX)
        yield folder / "edition.json", tuple(service.unconfirmed())
        for version in listing.versions:
            for language in version.languages:
                path = folder / version.version / f"catalogue.{language}.json"
                marks = codec.decode(path.read_bytes(), DraftCatalogueMessage, limits.POLICY_ANSWER_BODY_MAX)
                yield path, tuple(marks.unconfirmed())
    except (OSError, codec.MessageError):
        return
