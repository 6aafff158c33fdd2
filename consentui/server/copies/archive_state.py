"""How far a copy is, as it lies sealed beside it: enough to go on after a kill without doing anything twice."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any
from zipfile import ZipInfo

from consentui.server.copies.sections import Key, Span

_ZIP_FIELDS = ("filename", "CRC", "compress_size", "file_size", "header_offset", "flag_bits")


class StateUnusable(Exception):
    """Written by another version, or damaged: the copy begins again."""


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file that is in the copy already."""

    path: str
    sha256: str
    size: int
    entries: int = 0
    section: str | None = None
    schema: str | None = None


@dataclass(frozen=True, slots=True)
class ArchiveState:
    """`spans`: what each section held at the beginning. `section` and `after`: the section that is under way and the
    key of its last entry. `part`: its files so far. `chain_head`: check value of the newest receipt. `size`: plain
    bytes written so far, of which `tail` (hex) are in no chunk yet. `members`: the zip directory so far."""

    began_ms: int
    spans: Mapping[str, Span]
    section: int = 0
    after: Key | None = None
    part: int = 0
    has_page: bool = False
    done: int = 0
    chain_head: str = ""
    files: tuple[FileRow, ...] = ()
    size: int = 0
    tail: str = ""
    members: tuple[Mapping[str, Any], ...] = field(default=())

    @property
    def total(self) -> int:
        return sum(span.count for span in self.spans.values())

    def to_json(self) -> bytes:
        return json.dumps(asdict(self), separators=(",", ":")).encode()


def state_from(text: bytes) -> ArchiveState:
    """Raises StateUnusable."""
    try:
        told = json.loads(text)
        spans = {name: Span(**span) for name, span in told.pop("spans").items()}
        files = tuple(FileRow(**file) for file in told.pop("files"))
        return ArchiveState(spans=spans, files=files, members=tuple(told.pop("members")), **told)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise StateUnusable("not a state of this version") from error


def kept_members(infos: list[ZipInfo]) -> tuple[Mapping[str, Any], ...]:
    """What the directory at the end of the zip file needs of each member."""
    return tuple({name: getattr(info, name) for name in _ZIP_FIELDS} | {"at": info.date_time} for info in infos)


def restored_members(members: tuple[Mapping[str, Any], ...], made: ZipInfo) -> list[ZipInfo]:
    """As zipfile had them; what all members have in common is that of `made`."""
    infos = []
    for member in members:
        info = ZipInfo(member["filename"], tuple(member["at"]))
        info.compress_type, info.external_attr, info.create_system = (
            made.compress_type,
            made.external_attr,
            made.create_system,
        )
        for name in _ZIP_FIELDS[1:]:
            setattr(info, name, member[name])
        infos.append(info)
    return infos
