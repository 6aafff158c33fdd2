"""The marks of a draft edition: what an import guessed and nobody confirmed yet; only in files, never sent."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from consentui.wire.base import AnswerMessage


class MarkedEntryMessage(AnswerMessage):
    """One entry of a file; `to_confirm` says how it was guessed and stands there until somebody deletes the line."""

    key: str = ""
    id: str = ""
    to_confirm: str | None = None


class DraftCatalogueMessage(AnswerMessage):
    """A catalogue file, read for its marks alone."""

    permissions: list[MarkedEntryMessage] = msgspec.field(default_factory=list)
    choices: list[MarkedEntryMessage] = msgspec.field(default_factory=list)
    purposes: list[MarkedEntryMessage] = msgspec.field(default_factory=list)
    recipients: list[MarkedEntryMessage] = msgspec.field(default_factory=list)
    essential_data: list[MarkedEntryMessage] = msgspec.field(default_factory=list)
    no_consent_cases: list[MarkedEntryMessage] = msgspec.field(default_factory=list)
    facts: list[MarkedEntryMessage] = msgspec.field(default_factory=list)
    held_data: list[MarkedEntryMessage] = msgspec.field(default_factory=list)

    def unconfirmed(self) -> Iterator[str]:
        """The entries that are still marked, as `purposes/camera.publish`."""
        for name in self.__struct_fields__:
            for entry in getattr(self, name):
                if entry.to_confirm is not None:
                    yield f"{name}/{entry.key or entry.id}"


class DraftEditionMessage(AnswerMessage):
    """`edition.json`, read for the mark of the service alone."""

    service: MarkedEntryMessage

    def unconfirmed(self) -> Iterator[str]:
        """`service`, where its name or address is still marked."""
        if self.service.to_confirm is not None:
            yield "service"
