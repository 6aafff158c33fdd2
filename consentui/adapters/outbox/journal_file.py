"""Writing steps to a journal file: into room that is already there, or as a new file that takes its place."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from consentui.adapters.outbox import frames
from consentui.adapters.outbox.frames import Contents, Step
from consentui.runtime.durable_file import create_synced, remove_quietly, write_all, write_durably
from consentui.runtime.file_calls import FileCalls

JOURNAL = "journal"
PREVIOUS = "journal.previous"
SUBJECT = "subject"
_NEW = "journal.new"
_DAMAGED = "journal.damaged-"

# From here on the file is rewritten; the rest is kept for the day on which the disk is too full for that.
_FILL = 0.75
_PAGE = 4096


class JournalFile:
    """Owned by one FileOutbox. Its methods raise OSError, and then the step that was asked for is not in the journal.

    A step is one write and one fdatasync. After a failed write the frame is taken back and the next step goes to a new
    file, because a file whose fdatasync failed once cannot be trusted again. `is_damaged` is set by whoever read it.
    """

    def __init__(self, folder: Path, identity: bytes, calls: FileCalls, least_capacity: int) -> None:
        self._folder = folder
        self._identity = identity
        self._calls = calls
        self._least_capacity = least_capacity
        self._capacity = least_capacity
        self._descriptor: int | None = None
        self._end = 0
        self._must_rewrite = True
        self.is_damaged = False

    def adopt(self, contents: Contents) -> None:
        """Go on behind the last step of the file that is there."""
        self._end = contents.end
        self._must_rewrite = False

    def forget(self) -> None:
        """The next step begins a new file."""
        self.close()
        self._must_rewrite = True

    def close(self) -> None:
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            _close_quietly(descriptor, self._calls)

    def write(self, step: Step, base: Callable[[], Step]) -> None:
        """Make `step` durable; `base` makes the same step with every purpose, for the beginning of a new file."""
        data = frames.frame(step)
        end = self._end + len(data)
        is_full = end > self._capacity * _FILL
        if self._must_rewrite or is_full or not self._is_attached():
            try:
                self._rewrite(base())
            except OSError:
                if self._must_rewrite or end > self._capacity or not self._is_attached():
                    raise
            else:
                return
        self._append(data)

    def _append(self, data: bytes) -> None:
        descriptor = self._descriptor
        if descriptor is None:
            raise OSError("the journal is not open")
        try:
            write_all(descriptor, data, self._end, self._calls)
            self._calls.sync_data(descriptor)
        except OSError:
            self._must_rewrite = True
            self._take_back(descriptor)
            raise
        self._end += len(data)

    def _take_back(self, descriptor: int) -> None:
        """A step that was refused must not be found at the next start; where this fails too, it may be."""
        try:
            write_all(descriptor, bytes(frames.FRAME_OVERHEAD), self._end, self._calls)
            self._calls.sync_data(descriptor)
        except OSError:
            return

    def _is_attached(self) -> bool:
        """The file is open and still in its folder."""
        if self._descriptor is None and not self._must_rewrite:
            try:
                self._descriptor = self._calls.open(self._folder / JOURNAL, os.O_RDWR)
                self._capacity = self._calls.size(self._descriptor)
            except OSError:
                return False
        return self._descriptor is not None and self._calls.is_linked(self._descriptor)

    def _rewrite(self, base: Step) -> None:
        data = frames.header(base.number) + frames.frame(base)
        capacity = max(self._least_capacity, -(-4 * len(data) // _PAGE) * _PAGE)
        self._calls.make_folder(self._folder)
        if not self._calls.exists(self._folder / SUBJECT):
            write_durably(self._folder / SUBJECT, self._identity, self._calls)
        new = self._folder / _NEW
        descriptor: int | None = None
        try:
            descriptor = create_synced(new, data.ljust(capacity, b"\0"), self._calls)
            self._keep_damaged()
            self._swap(new)
        except OSError:
            if descriptor is not None:
                _close_quietly(descriptor, self._calls)
            remove_quietly(new, self._calls)
            raise
        self.close()
        self._descriptor, self._capacity, self._end = descriptor, capacity, len(data)
        self._must_rewrite = self.is_damaged = False

    def _swap(self, new: Path) -> None:
        """Between the two renamings there is no journal; `previous` is whole then, and reading knows."""
        journal, previous = self._folder / JOURNAL, self._folder / PREVIOUS
        is_kept = not self.is_damaged and self._calls.exists(journal)
        if is_kept:
            self._calls.replace(journal, previous)
        try:
            self._calls.replace(new, journal)
            self._calls.sync_folder(self._folder)
        except OSError:
            self._must_rewrite = True
            if is_kept:
                _replace_quietly(previous, journal, self._calls)
            elif not self.is_damaged:
                remove_quietly(journal, self._calls)
            raise

    def _keep_damaged(self) -> None:
        """Copies, and does not rename: until the new file counts, the damaged ones are all there is."""
        if not self.is_damaged:
            return
        names = self._calls.names(self._folder)
        number = sum(name.startswith(_DAMAGED) for name in names) + 1
        for name in (JOURNAL, PREVIOUS):
            if name in names:
                aside = self._folder / f"{_DAMAGED}{number}"
                self._calls.close(create_synced(aside, self._calls.read_file(self._folder / name), self._calls))
                number += 1


def _close_quietly(descriptor: int, calls: FileCalls) -> None:
    try:
        calls.close(descriptor)
    except OSError:
        return


def _replace_quietly(source: Path, target: Path, calls: FileCalls) -> None:
    try:
        calls.replace(source, target)
    except OSError:
        return
