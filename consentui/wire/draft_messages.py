"""The marks of a draft edition: what an import guessed and nobody confirmed yet. They stand in files only."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from consentui.wire.base import AnswerMessage

# As a name in JSON; inside a text its quotes are escaped.
MARK = b'"to_confirm"'


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


class DraftTextMessage(AnswerMessage):
    """One language of a version that is to be published, read for the marks of its catalogue alone."""

    catalogue: DraftCatalogueMessage | None = None


class DraftVersionMessage(AnswerMessage):
    """A version that is to be published, read for its marks alone."""

    texts: list[DraftTextMessage]

    def unconfirmed(self) -> Iterator[str]:
        """The entries that are still marked, in any language."""
        for text in self.texts:
            if text.catalogue is not None:
                yield from text.catalogue.unconfirmed()
