"""The journal of one service and subject as files: see frames for the format of each.

journal            what counts
journal.previous   the file before the last rewriting
journal.damaged-N  kept aside, for whoever wants to look
subject            JSON, whose journal this is
lock               held while a window is open
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from consentui.adapters.outbox import frames
from consentui.adapters.outbox.folder_lock import FolderLock
from consentui.adapters.outbox.frames import Contents, Step
from consentui.adapters.outbox.journal_file import JOURNAL, PREVIOUS, SUBJECT, JournalFile
from consentui.adapters.outbox.record_json import record_from_json, record_to_json
from consentui.application.switch.record import PurposeRecord
from consentui.domain.errors import AlreadyRunning, StoreFailed
from consentui.runtime.file_calls import FileCalls

LOCK = "lock"
# Room for some 250 steps: a rewriting costs as much as 30 steps, so fewer than one click in a hundred meets one.
CAPACITY = 512 * 1024


class FileOutbox:
    """Implements Outbox. Owned by the loop thread; holds the folder's lock until `close`."""

    def __init__(self, folder: Path, identity: bytes, calls: FileCalls | None = None, capacity: int = CAPACITY) -> None:
        self._folder = folder
        self._calls = calls or FileCalls()
        self._lock = FolderLock(folder / LOCK, self._calls)
        self._file = JournalFile(folder, identity, self._calls, capacity)
        self._state: dict[str, PurposeRecord] | None = None
        self._step = 0
        self._is_unread = False
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
            try:
                self._state = self._read_state()
            finally:
                # Damage stays; anything else may pass, and then what is there must not be written over unseen.
                self._is_unread = self._state is None and not self._file.is_damaged
        return dict(self._state)

    def write(self, records: Mapping[str, PurposeRecord]) -> None:
        """After a `load` that failed for damage this begins a new journal and keeps the damaged files; after one that
        failed for another reason it is refused until `load` works."""
        self._check_open()
        if self._is_unread:
            raise StoreFailed("the journal has not been read yet")
        self._hold_lock()
        state = {**self._state_or_anew(), **records}
        step = Step(self._step + 1, _payload(records))
        try:
            self._file.write(step, lambda: Step(step.number, _payload(state)))
        except OSError as error:
            raise StoreFailed(f"the journal could not be written: {error.strerror or error}") from error
        self._step = step.number
        self._state = state

    def wipe(self) -> None:
        self._check_open()
        self._hold_lock()
        self._file.forget()
        try:
            names = self._calls.names(self._folder)
            # The newest copy goes last: a wipe that is cut short leaves the present state, never an older one.
            for name in [n for n in names if n.startswith(f"{JOURNAL}.")] + [JOURNAL, SUBJECT]:
                self._calls.remove(self._folder / name)
            self._calls.sync_folder(self._folder)
        except OSError as error:
            raise StoreFailed(f"the journal could not be removed: {error.strerror or error}") from error
        self._state = {}
        self._file.is_damaged = False

    def close(self) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        self._file.close()
        if self._lock.is_held:
            self._remove_if_empty()
        self._lock.release()

    # ---- reading

    def _read_state(self) -> dict[str, PurposeRecord]:
        current = self._contents(JOURNAL)
        if current is not None and not current.is_damaged:
            self._file.adopt(current)
            self._step = current.steps[-1].number
            return _merged(current.steps)
        previous = self._contents(PREVIOUS)
        if current is None and previous is None:
            return {}
        # Cut off between two renamings, or damaged: what holds in both files, in the order of the steps.
        copies = [copy for copy in (previous, current) if copy is not None]
        steps = {step.number: step for copy in copies for step in copy.steps}
        self._step = max(steps, default=0)
        has_base = any(copy.has_base for copy in copies)
        self._file.is_damaged = current is not None or not has_base
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

    def _state_or_anew(self) -> dict[str, PurposeRecord]:
        """After a failed `load` for damage alone, writing begins a new journal and keeps the damaged files."""
        if self._state is None:
            try:
                self._state = self._read_state()
            except StoreFailed:
                if not self._file.is_damaged:
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
        known, self._state = self._state, None
        self._file.forget()
        if known is not None and self._state_or_anew() != known:
            raise StoreFailed("another window has written to the journal")

    # ---- ends

    def _check_open(self) -> None:
        if self._is_closed:
            raise StoreFailed("the journal is closed")

    def _remove_if_empty(self) -> None:
        """A journal that was wiped, or never written, leaves no folder behind."""
        try:
            if self._calls.names(self._folder) == [LOCK]:
                self._lock.remove()
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
