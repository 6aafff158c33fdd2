"""The version that lies beside an edition and is published by hand in a demo."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from consentui.server.edition_version import EditionError
from consentui.wire import codec, limits
from consentui.wire.change_messages import NextVersionMessage, PolicyVersionRequest, VersionTextRequest
from consentui.wire.policy_messages import CatalogueMessage, PolicyTextMessage


def load_next_version(folder: Path) -> PolicyVersionRequest | None:
    """As the operator would publish it; None where `next.json` names none. Raises EditionError for files that cannot
    be read."""
    listing = folder / "next.json"
    if not listing.exists():
        return None
    entry = _read(listing, NextVersionMessage)
    return PolicyVersionRequest(
        version=entry.version,
        effective_on=entry.effective_on,
        texts=[_text(folder / entry.version, language, entry) for language in entry.languages],
        wording_clause_ids=entry.wording_clause_ids,
    )


def from_today(request: PolicyVersionRequest, today: dt.date) -> PolicyVersionRequest:
    """The same; where its first day has passed meanwhile (the demo's clock was moved), from today."""
    if request.effective_on > today:
        return request
    return PolicyVersionRequest(
        version=request.version,
        effective_on=today,
        texts=request.texts,
        wording_clause_ids=request.wording_clause_ids,
        may_start_today=True,
    )


def _text(folder: Path, language: str, entry: NextVersionMessage) -> VersionTextRequest:
    policy = _read(folder / f"policy.{language}.json", PolicyTextMessage)
    return VersionTextRequest(
        language=language,
        title=policy.title,
        preamble=policy.preamble,
        sections=policy.sections,
        catalogue=_read(folder / f"catalogue.{language}.json", CatalogueMessage),
        notes=entry.notes.get(language, []),
        plain_words=policy.notes,
    )


def _read(path: Path, kind: type[codec.Message]) -> codec.Message:
    try:
        return codec.decode(path.read_bytes(), kind, limits.POLICY_ANSWER_BODY_MAX)
    except OSError:
        raise EditionError(f"{path.name} is missing in {path.parent.name}") from None
    except codec.MessageError as error:
        raise EditionError(f"{path.name} in {path.parent.name}: {error}") from None
