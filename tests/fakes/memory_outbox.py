"""A journal in memory that survives its owner, as a disk does, and can fail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from consentui.application.switch.record import PurposeRecord
from consentui.domain.account import Subject
from consentui.domain.errors import AlreadyRunning, StoreFailed


class MemoryDisk:
    """What every MemoryOutboxShelf of one test writes to; keep it over a simulated restart.

    `is_failing`: writes raise StoreFailed and change nothing. `is_unreadable`: loads raise StoreFailed.
    `fails_after`: this many more steps succeed, then writes fail.
    """

    def __init__(self) -> None:
        self.journals: dict[tuple[str, Subject], dict[str, PurposeRecord]] = {}
        self.held: set[tuple[str, Subject]] = set()
        self.steps: list[Mapping[str, PurposeRecord]] = []
        self.is_failing = False
        self.is_unreadable = False
        self.fails_after: int | None = None

    def check_may_write(self) -> None:
        if self.fails_after is not None:
            if self.fails_after == 0:
                self.is_failing = True
            else:
                self.fails_after -= 1
        if self.is_failing:
            raise StoreFailed("the disk of this test is full")


class MemoryOutbox:
    """Implements Outbox on a MemoryDisk."""

    def __init__(self, disk: MemoryDisk, key: tuple[str, Subject]) -> None:
        self._disk = disk
        self._key = key
        self._is_open = True

    def load(self) -> Mapping[str, PurposeRecord]:
        self._check_open()
        if self._disk.is_unreadable:
            raise StoreFailed("the journal of this test cannot be read")
        return dict(self._disk.journals.get(self._key, {}))

    def write(self, records: Mapping[str, PurposeRecord]) -> None:
        self._check_open()
        self._disk.check_may_write()
        self._disk.journals.setdefault(self._key, {}).update(records)
        self._disk.steps.append(dict(records))

    def wipe(self) -> None:
        self._check_open()
        self._disk.check_may_write()
        self._disk.journals.pop(self._key, None)

    def close(self) -> None:
        self._is_open = False
        self._disk.held.discard(self._key)

    def _check_open(self) -> None:
        if not self._is_open:
            raise StoreFailed("this journal is closed")


class MemoryOutboxShelf:
    """Implements OutboxShelf; a new shelf on the same disk is a restarted program (see `crash`)."""

    def __init__(self, disk: MemoryDisk | None = None) -> None:
        self.disk = disk if disk is not None else MemoryDisk()

    def open(self, service_id: str, subject: Subject) -> MemoryOutbox:
        key = (service_id, subject)
        if key in self.disk.held:
            raise AlreadyRunning("another window holds this journal")
        self.disk.held.add(key)
        self.disk.journals.setdefault(key, {})
        return MemoryOutbox(self.disk, key)

    def subjects(self, service_id: str) -> Sequence[Subject]:
        return tuple(subject for service, subject in self.disk.journals if service == service_id)

    def crash(self) -> MemoryOutboxShelf:
        """The process was killed: its locks are gone, the disk stays."""
        self.disk.held.clear()
        return MemoryOutboxShelf(self.disk)
