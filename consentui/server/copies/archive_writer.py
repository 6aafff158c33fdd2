"""The zip file of a copy, written member by member into a sealed file and taken up again where a kill cut it off."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from consentui.runtime.durable_file import write_durably
from consentui.runtime.file_calls import FileCalls
from consentui.server.copies.archive_state import (
    ArchiveState,
    FileRow,
    StateUnusable,
    kept_members,
    restored_members,
    state_from,
)
from consentui.server.copies.sealed_file import (
    CHUNK,
    SealBroken,
    SealedWriter,
    opened_text,
    sealed_text,
    unfinished_chunks,
)
from consentui.server.copies.shelf import CopyShelf
from consentui.server.storage.request_storage import RequestRow

_EARLIEST = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)
_FILE_MODE = 0o100600 << 16


class ArchiveWriter:
    """One claim's work on one copy; owned by the worker. Members are added in turn, each is followed by a checkpoint.

    zipfile writes to something that can tell its place and cannot go back, so everything it needs to go on is its list
    of members. Methods raise OSError.
    """

    def __init__(self, shelf: CopyShelf, row: RequestRow, key: bytes, calls: FileCalls) -> None:
        self._shelf = shelf
        self._request_id = row.id
        self._fence = row.fence
        self._key = key
        self._calls = calls
        moment = max(row.received_at, _EARLIEST)
        self._at = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
        self._sealed: SealedWriter | None = None
        self._zip: ZipFile | None = None

    def open(self, fresh: ArchiveState) -> ArchiveState:
        """Go on where the newest claim before this one stopped, else begin with `fresh`; the state that holds."""
        state = self._taken_up() or self._begun(fresh)
        # zipfile asks no more of a file than this; its type wants everything a real one can do.
        self._zip = ZipFile(cast(Any, self._writer()), "w", ZIP_DEFLATED)
        self._zip.filelist.extend(restored_members(state.members, self._info("")))
        return state

    def add(self, path: str, pieces: Iterable[bytes], **about: Any) -> FileRow:
        """One member, streamed."""
        digest, size = hashlib.sha256(), 0
        with self._open_zip().open(self._info(path), "w") as member:
            for piece in pieces:
                member.write(piece)
                digest.update(piece)
                size += len(piece)
        return FileRow(path, digest.hexdigest(), size, **about)

    def checkpoint(self, state: ArchiveState) -> ArchiveState:
        """When this returns, what was added so far is kept through any crash, together with this state."""
        writer = self._writer()
        tail = writer.tail()
        kept = replace(state, size=writer.tell(), tail=tail.hex(), members=kept_members(self._open_zip().filelist))
        path = self._shelf.state(self._request_id, self._fence)
        write_durably(path, sealed_text(self._key, kept.to_json()), self._calls)
        return kept

    def finish(self) -> tuple[int, str]:
        """Size and SHA-256 (hex) of the whole zip file, which is on the shelf when this returns."""
        self._open_zip().close()
        size, sha256 = self._writer().finish()
        self.close()
        self._shelf.finish(self._request_id, self._fence)
        return size, sha256

    def close(self) -> None:
        """Also half way; what a checkpoint kept stays."""
        archive, self._zip = self._zip, None
        if archive is not None:
            archive.fp = None  # its own close would write a directory
        sealed, self._sealed = self._sealed, None
        if sealed is not None:
            sealed.close()

    def _begun(self, fresh: ArchiveState) -> ArchiveState:
        self._sealed = SealedWriter(self._shelf.part(self._request_id, self._fence), self._key, self._calls)
        return fresh

    def _taken_up(self) -> ArchiveState | None:
        """The kept part goes into a file of this claim's own: whoever was overtaken may still be writing to the old."""
        fence = self._shelf.newest_state(self._request_id)
        if fence is None:
            return None
        try:
            sealed = self._shelf.state(self._request_id, fence).read_bytes()
            state = state_from(opened_text(self._key, sealed))
            part = self._shelf.part(self._request_id, fence)
            self._copy(part if part.exists() else self._shelf.sealed(self._request_id, fence), state)
        except (StateUnusable, SealBroken, FileNotFoundError):
            self.close()
            return None
        return state

    def _copy(self, part: Path, state: ArchiveState) -> None:
        tail = bytes.fromhex(state.tail)
        chunks, rest = divmod(state.size - len(tail), CHUNK)
        if rest or chunks < 0:
            raise StateUnusable("its size does not fit")
        self._sealed = SealedWriter(self._shelf.part(self._request_id, self._fence), self._key, self._calls)
        for chunk in unfinished_chunks(part, self._key, chunks):
            self._sealed.write(chunk)
        self._sealed.write(tail)

    def _info(self, path: str) -> ZipInfo:
        info = ZipInfo(path, self._at)
        info.compress_type, info.external_attr = ZIP_DEFLATED, _FILE_MODE
        return info

    def _writer(self) -> SealedWriter:
        if self._sealed is None:
            raise ValueError("not open")
        return self._sealed

    def _open_zip(self) -> ZipFile:
        if self._zip is None:
            raise ValueError("not open")
        return self._zip
