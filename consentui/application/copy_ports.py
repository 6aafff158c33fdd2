"""What fetching a copy needs of this computer's files, by role."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from consentui.domain.account import Subject
from consentui.domain.record import Record


class WantedCopy(Record):
    """Which copy is fetched: `size` in bytes and `sha256` in hex as the service promised them."""

    request_id: str
    size: int
    sha256: str
    made_at: dt.datetime


class KeptCopy(Record):
    """A copy that is or was being saved at `path`; `is_whole` once its digest was right."""

    wanted: WantedCopy
    path: str
    is_whole: bool = False


class CopyNotes(Record):
    """What this computer remembers of one subject's copies: where they are, and which were announced as ready."""

    kept: tuple[KeptCopy, ...] = ()
    announced: tuple[str, ...] = ()


class CopyNotesStore(Protocol):
    """One file per (service id, subject)."""

    def load(self, service_id: str, subject: Subject) -> CopyNotes:
        """Never raises: a miss or damage is empty."""
        ...

    def save(self, service_id: str, subject: Subject, notes: CopyNotes) -> None:
        """Raises StoreFailed."""
        ...

    def wipe(self, service_id: str, subject: Subject) -> None:
        """Nothing of this subject is remembered any more. Never raises: what cannot be removed stays."""
        ...


class PartFile(Protocol):
    """A copy that is not whole yet, open for writing; one owner, one call at a time. Calls raise FileNotSaved.

    A call that was cancelled may still be at work: `close` waits for it.
    """

    @property
    def received(self) -> int: ...

    @property
    def etag(self) -> str | None:
        """Of the archive that the bytes are from; None while there are none."""
        ...

    @property
    def path(self) -> str:
        """Where it will lie once it is whole."""
        ...

    async def begin(self, etag: str) -> None:
        """Empty it: bytes of this archive follow."""
        ...

    async def write(self, data: bytes) -> None: ...

    async def close(self) -> None:
        """Leave it for later; raises nothing."""
        ...

    async def finish(self) -> str:
        """Check the digest, give it its name, and return the path. Raises CopyDamaged."""
        ...


class CopyFiles(Protocol):
    """The person's files, and a private place for copies that are only looked at. Raise FileNotSaved."""

    async def open_part(self, wanted: WantedCopy, path: str, *, may_replace: bool) -> PartFile:
        """The part file for this path, with what an earlier run has left of the same copy.

        A name that is taken gets a number, unless `may_replace`. Not enough room for the rest is said now.
        """
        ...

    async def part_size(self, kept: KeptCopy) -> int | None:
        """How much of a copy an earlier run has left; None where nothing can be gone on with."""
        ...

    async def remove_part(self, kept: KeptCopy) -> None:
        """Remove what there is of it, closed before; what cannot be removed stays."""
        ...

    async def is_there(self, path: str) -> bool: ...

    async def is_whole(self, kept: KeptCopy) -> bool:
        """Whether the file at its path is this copy, by its digest: a run may have ended just after naming it."""
        ...

    def private_path(self, service_id: str, request_id: str) -> str: ...

    async def remove_private(self, service_id: str) -> None:
        """Remove every copy in the private place; what cannot be removed stays for the next time."""
        ...

    async def save_as(self, source: str, path: str, *, may_replace: bool) -> str:
        """Copy a whole copy to another place and return its path."""
        ...
