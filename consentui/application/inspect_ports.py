"""What looking inside a copy needs: a file opened safely, and its content as lines that mean nothing but themselves."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Protocol

from consentui.domain.record import Record

Value = str | int | float | bool | None


class FileKind(enum.Enum):
    """JSON has an easy view; TEXT is shown as it is; OTHER (a picture, say) is named and not shown."""

    JSON = "json"
    TEXT = "text"
    OTHER = "other"


class InsideFile(Record):
    """One file of a copy; `name` is its path inside, with "/" between folders, `size` its bytes when unpacked."""

    name: str
    size: int
    kind: FileKind


class EasyLine(Record):
    """One line of the easy view: a fact (`label` and `value`), or the head of a group of lines one `level` deeper.

    `number` counts the entries of a list from 1; then the label is empty.
    """

    level: int
    label: str
    value: Value = None
    is_group: bool = False
    number: int = 0


class EasyPart(Record):
    """`next_start` is where the next part begins, None at the end. `is_broken`: here the file stops being JSON."""

    lines: tuple[EasyLine, ...]
    next_start: int | None = None
    is_broken: bool = False


class RawPart(Record):
    """A part of a file as text; `next_start` counts bytes, None at the end."""

    text: str
    next_start: int | None = None


class FoundIn(Record):
    """How often a text stands in one file."""

    name: str
    count: int


class FileDifference(Record):
    """What one file of a copy has that an older copy had not: `added` entries, of which `lines` are the first ones.

    `gone` entries were in the older copy only.
    """

    name: str
    added: int
    gone: int
    lines: tuple[EasyLine, ...] = ()


class OpenCopy(Protocol):
    """A copy that was found safe and is open; loop thread, one owner. Calls raise CopyNotOpened where it is damaged."""

    @property
    def path(self) -> str: ...

    @property
    def files(self) -> tuple[InsideFile, ...]: ...

    async def easy(self, name: str, start: int, needle: str) -> EasyPart:
        """Lines from `start`; with a `needle` only those of entries in which it stands."""
        ...

    async def raw(self, name: str, start: int) -> RawPart: ...

    async def search(self, needle: str) -> Sequence[FoundIn]:
        """In every file that is text, whatever the case; a later search ends an earlier one with what it has."""
        ...

    async def added_since(self, older: OpenCopy) -> Sequence[FileDifference]:
        """Files in which something was added or is gone."""
        ...

    async def close(self) -> None: ...


class CopyReader(Protocol):
    """Opens copies; loop thread."""

    async def open(self, path: str) -> OpenCopy:
        """Raises CopyNotOpened for anything that is not a plain, honest zip file."""
        ...
