"""Copies among the person's files, and a private place for those that are only looked at."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from pathlib import Path

from consentui.adapters.copies.part_file import FilePart, is_empty, name_file
from consentui.adapters.copies.part_state import read_state
from consentui.adapters.copies.target_names import candidates, checked_target, is_same_file, part_of, state_of
from consentui.application.copy_ports import KeptCopy, WantedCopy
from consentui.domain.errors import FileNotSaved, SavingFailure
from consentui.runtime.blake2 import blake2b
from consentui.runtime.durable_file import remove_quietly, write_all
from consentui.runtime.file_calls import FileCalls
from consentui.runtime.saving_errors import saving

_PIECE = 1 << 20


class LocalCopyFiles:
    """Stateless; its calls block. `private` is a folder of ours alone (0700)."""

    def __init__(self, private: Path, calls: FileCalls | None = None) -> None:
        self._private = private
        self._calls = calls or FileCalls()

    def open_part(self, wanted: WantedCopy, path: str, *, may_replace: bool) -> FilePart:
        with saving():
            if self._private in Path(path).parents:
                self._calls.make_folder(Path(path).parent)
            part = self._free_part(wanted, checked_target(path), may_replace=may_replace)
        try:
            self._require_room(part, wanted)
        except FileNotSaved:
            part.close()
            if not part.received:
                self.remove_part(KeptCopy(wanted, part.path))
            raise
        return part

    def part_size(self, kept: KeptCopy) -> int | None:
        target = Path(kept.path)
        state = read_state(target, self._calls)
        if state is None:
            return 0 if is_empty(part_of(target)) else None
        if not state.is_of(kept.wanted):
            return None
        try:
            return min(part_of(target).stat().st_size, kept.wanted.size)
        except OSError:
            return None

    def remove_part(self, kept: KeptCopy) -> None:
        target = Path(kept.path)
        state = read_state(target, self._calls)
        if (state is not None and state.is_of(kept.wanted)) or (state is None and is_empty(part_of(target))):
            remove_quietly(part_of(target), self._calls)
            remove_quietly(state_of(target), self._calls)

    def is_there(self, path: str) -> bool:
        return Path(path).is_file()

    def is_whole(self, kept: KeptCopy) -> bool:
        path, wanted = Path(kept.path), kept.wanted
        try:
            if path.stat().st_size != wanted.size:
                return False
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == wanted.sha256
        except OSError:
            return False

    def private_path(self, service_id: str, request_id: str) -> str:
        return str(self._private / _digest(service_id) / f"{_digest(request_id)}.zip")

    def remove_private(self, service_id: str) -> None:
        folder = self._private / _digest(service_id)
        try:
            names = self._calls.names(folder)
        except OSError:
            return
        for name in names:
            remove_quietly(folder / name, self._calls)

    def save_as(self, source: str, path: str, *, may_replace: bool) -> str:
        with saving():
            target = checked_target(path)
            if is_same_file(Path(source), target):
                return path
            temporary = target.with_name(f".{secrets.token_hex(8)}.new")
            descriptor = self._calls.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL)
            try:
                self._copy(Path(source), descriptor)
                named = name_file(temporary, target, self._calls, may_replace=may_replace)
            finally:
                self._calls.close(descriptor)
                remove_quietly(temporary, self._calls)
            self._calls.sync_folder(named.parent)
        return str(named)

    def _copy(self, source: Path, descriptor: int) -> None:
        place = 0
        with source.open("rb") as file:
            while piece := file.read(_PIECE):
                write_all(descriptor, piece, place, self._calls)
                place += len(piece)
        self._calls.sync_all(descriptor)

    def _free_part(self, wanted: WantedCopy, target: Path, *, may_replace: bool) -> FilePart:
        for candidate in candidates(target):
            is_taken = os.path.lexists(candidate) and not is_same_file(candidate, part_of(candidate))
            if is_taken and not may_replace:
                continue
            try:
                return FilePart(candidate, wanted, self._calls, may_replace=may_replace)
            except FileExistsError:
                continue
        raise AssertionError("candidates end with an error")

    def _require_room(self, part: FilePart, wanted: WantedCopy) -> None:
        """Better said before than when the disk is full."""
        with saving():
            free = shutil.disk_usage(Path(part.path).parent).free
        if free < wanted.size - part.received:
            raise FileNotSaved("not enough room", SavingFailure.NO_SPACE)


def _digest(text: str) -> str:
    """Ids of a service are text from outside and never become a path."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
