"""The journal of one service and subject as files: see frames for the format of each.

journal            what counts
journal.previous   the file before the last rewriting
journal.damaged-N  kept aside, for whoever wants to look
subject            JSON, whose journal this is
lock               held while a window is open
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from consentui.adapters.outbox import frames
from consentui.adapters.outbox.folder_lock import FolderLock
from consentui.adapters.outbox.frames import Contents, Step
from consentui.adapters.outbox.record_json import record_from_json, record_to_json
from consentui.application.switch.record import PurposeRecord
from consentui.domain.errors import AlreadyRunning, StoreFailed
from consentui.runtime.durable_file import create_synced, remove_quietly, write_all, write_durably
from consentui.runtime.file_calls import FileCalls

JOURNAL = "journal"
PREVIOUS = "journal.previous"
SUBJECT = "subject"
LOCK = "lock"
_NEW = "journal.new"
_DAMAGED = "journal.damaged-"

# Room for some 250 steps: a rewriting costs as much as 30 steps, so fewer than one click in a hundred meets one.
CAPACITY = 512 * 1024
# From here on the file is rewritten; the rest is kept for the day on which the disk is too full for that.
_FILL = 0.75


class FileOutbox:
    """Implements Outbox. Owned by the loop thread; holds the folder's lock until `close`.

    A step is one write and one fdatasync into room that is already there. After a failed write the frame is taken
    back and the next step goes to a new file, because a file whose fdatasync failed once cannot be trusted again.
    """

    def __init__(self, folder: Path, identity: bytes, calls: FileCalls | None = None, capacity: int = CAPACITY) -> None:
        self._folder = folder
        self._identity = identity
        self._calls = calls or FileCalls()
        self._lock = FolderLock(folder / LOCK, self._calls)
        self._least_capacity = capacity
        self._capacity = capacity
        self._state: dict[str, PurposeRecord] | None = None
        self._descriptor: int | None = None
        self._end = 0
        self._step = 0
        self._must_rewrite = True
        self._is_damaged = False
        self._is_closed = False

    def take_lock(self) -> None:
        """Raises AlreadyRunning. A disk that takes no lock file now is asked again at the first write."""
        try:
            self._lock.acquire()
        except OSError:
            return

    def load(self) -> Mapping[str, PurposeRecord]:
        self._check_open()
        if self._state is None:
            self._state = self._read_state()
        return dict(self._state)

    def write(self, records: Mapping[str, PurposeRecord]) -> None:
        self._check_open()
        self._hold_lock()
        state = {**self._state_or_anew(), **records}
        step = Step(self._step + 1, _payload(records))
        try:
            self._write_step(step, state)
        except OSError as error:
            raise StoreFailed(f"the journal could not be written: {error.strerror or error}") from error
        self._step = step.number
        self._state = state

    def wipe(self) -> None:
        self._check_open()
        self._hold_lock()
        self._drop_descriptor()
        self._must_rewrite = True
        try:
            names = self._calls.names(self._folder)
            # The newest copy goes last: a wipe that is cut short leaves the present state, never an older one.
            for name in [n for n in names if n.startswith(f"{JOURNAL}.")] + [JOURNAL, SUBJECT]:
                self._calls.remove(self._folder / name)
            self._calls.sync_folder(self._folder)
        except OSError as error:
            raise StoreFailed(f"the journal could not be removed: {error.strerror or error}") from error
        self._state = {}
        self._is_damaged = False

    def close(self) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        self._drop_descriptor()
        if self._lock.is_held and self._calls.names(self._folder) == [LOCK]:
            self._lock.remove()
            self._remove_empty_folder()
        self._lock.release()

    # ---- reading

    def _read_state(self) -> dict[str, PurposeRecord]:
        current = self._contents(JOURNAL)
        if current is not None and not current.is_damaged:
            self._adopt(current)
            return _merged(current.steps)
        previous = self._contents(PREVIOUS)
        if current is None and previous is None:
            return {}
        # Cut off between two renamings, or damaged: what holds in both files, in the order of the steps.
        copies = [copy for copy in (previous, current) if copy is not None]
        steps = {step.number: step for copy in copies for step in copy.steps}
        self._step = max(steps, default=0)
        has_base = any(copy.has_base for copy in copies)
        self._is_damaged = current is not None or not has_base
        if not has_base:
            raise StoreFailed("no copy of the journal can be read")
        return _merged(tuple(steps[number] for number in sorted(steps)))

    def _contents(self, name: str) -> Contents | None:
        try:
            return frames.read(self._calls.read_file(self._folder / name))
        except (FileNotFoundError, NotADirectoryError):
            return None
        except frames.NewerFormat as error:
            raise StoreFailed(f"the journal was written by a newer version: {error}") from error
        except OSError as error:
            raise StoreFailed(f"the journal could not be read: {error.strerror or error}") from error

    def _adopt(self, contents: Contents) -> None:
        self._end = contents.end
        self._step = contents.steps[-1].number
        self._must_rewrite = False

    def _state_or_anew(self) -> dict[str, PurposeRecord]:
        """After a failed `load` for damage alone, writing begins a new journal and keeps the damaged files."""
        if self._state is None:
            try:
                self._state = self._read_state()
            except StoreFailed:
                if not self._is_damaged:
                    raise
                return {}
        return self._state

    # ---- writing

    def _hold_lock(self) -> None:
        """Raises StoreFailed. What was read without the lock must still be true once it is held."""
        if self._lock.is_held:
            return
        try:
            self._lock.acquire()
        except AlreadyRunning as error:
            raise StoreFailed("another window holds the journal") from error
        except OSError as error:
            raise StoreFailed(f"the journal could not be locked: {error.strerror or error}") from error
        known, self._state, self._must_rewrite = self._state, None, True
        if known is not None and self._state_or_anew() != known:
            raise StoreFailed("another window has written to the journal")

    def _write_step(self, step: Step, state: Mapping[str, PurposeRecord]) -> None:
        data = frames.frame(step)
        end = self._end + len(data)
        if self._must_rewrite or not self._is_attached() or end > self._capacity * _FILL:
            try:
                self._rewrite(Step(step.number, _payload(state)))
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
        """The file is open, is still in its folder, and has its full length."""
        if self._descriptor is None and not self._must_rewrite:
            path = self._folder / JOURNAL
            try:
                self._descriptor = self._calls.open(path, os.O_RDWR)
                self._capacity = self._calls.size(self._descriptor)
            except OSError:
                return False
        return self._descriptor is not None and self._calls.is_linked(self._descriptor)

    def _rewrite(self, base: Step) -> None:
        """All purposes into a new file that takes the place of the journal; raises OSError and changes nothing then."""
        data = frames.header(base.number) + frames.frame(base)
        capacity = max(self._least_capacity, -(-4 * len(data) // 4096) * 4096)
        new, journal, previous = (self._folder / name for name in (_NEW, JOURNAL, PREVIOUS))
        self._calls.make_folder(self._folder)
        if not self._calls.exists(self._folder / SUBJECT):
            write_durably(self._folder / SUBJECT, self._identity, self._calls)
        try:
            descriptor = create_synced(new, data.ljust(capacity, b"\0"), self._calls)
        except OSError:
            remove_quietly(new, self._calls)
            raise
        try:
            self._keep_damaged()
            self._swap(new, journal, previous)
        except OSError:
            self._calls.close(descriptor)
            remove_quietly(new, self._calls)
            raise
        self._drop_descriptor()
        self._descriptor, self._capacity, self._end = descriptor, capacity, len(data)
        self._must_rewrite = self._is_damaged = False

    def _swap(self, new: Path, journal: Path, previous: Path) -> None:
        """Between the two renamings there is no journal; `previous` is whole then, and reading knows."""
        is_kept = not self._is_damaged and self._calls.exists(journal)
        if is_kept:
            self._calls.replace(journal, previous)
        try:
            self._calls.replace(new, journal)
            self._calls.sync_folder(self._folder)
        except OSError:
            self._must_rewrite = True
            if is_kept:
                _replace_quietly(previous, journal, self._calls)
            elif not self._is_damaged:
                remove_quietly(journal, self._calls)
            raise

    def _keep_damaged(self) -> None:
        """Copies, and does not rename: until the new file counts, the damaged ones are all there is."""
        if not self._is_damaged:
            return
        names = self._calls.names(self._folder)
        number = sum(name.startswith(_DAMAGED) for name in names) + 1
        for name in (JOURNAL, PREVIOUS):
            if name in names:
                aside = self._folder / f"{_DAMAGED}{number}"
                self._calls.close(create_synced(aside, self._calls.read_file(self._folder / name), self._calls))
                number += 1

    # ---- ends

    def _check_open(self) -> None:
        if self._is_closed:
            raise StoreFailed("the journal is closed")

    def _drop_descriptor(self) -> None:
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            try:
                self._calls.close(descriptor)
            except OSError:
                return

    def _remove_empty_folder(self) -> None:
        try:
            self._calls.remove_folder(self._folder)
        except OSError:
            return


def _payload(records: Mapping[str, PurposeRecord]) -> bytes:
    value = {purpose: record_to_json(record) for purpose, record in records.items()}
    return _json(list(value)) + b"\n" + _json(value)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _merged(steps: tuple[Step, ...]) -> dict[str, PurposeRecord]:
    """The last record of each purpose; raises StoreFailed for a record that this version cannot have written."""
    newest: dict[str, PurposeRecord] = {}
    try:
        for step in reversed(steps):
            purposes, _, records = step.payload.partition(b"\n")
            # Most steps are superseded; their records are not even decoded, which keeps the start short.
            unseen = [purpose for purpose in json.loads(purposes) if purpose not in newest]
            if unseen:
                values = json.loads(records)
                newest.update({purpose: record_from_json(values[purpose]) for purpose in unseen})
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise StoreFailed("the journal holds a record that this version does not know") from error
    return newest


def _replace_quietly(source: Path, target: Path, calls: FileCalls) -> None:
    try:
        calls.replace(source, target)
    except OSError:
        return
