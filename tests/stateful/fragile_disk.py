"""Journals on a real disk that can fail, and that a killed process writes to no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from consentui.adapters.outbox.file_outbox import FileOutbox
from consentui.adapters.outbox.file_outbox_shelf import FileOutboxShelf
from consentui.application.ports import Outbox
from consentui.application.snapshot import AppSnapshot
from consentui.application.switch.record import PurposeRecord
from consentui.domain.account import Subject
from consentui.domain.errors import StoreFailed
from consentui.domain.grant import Revision


@dataclass
class Witness:
    """What has reached the disk of one window: its attempts, and per subject and purpose its withdrawals in order."""

    bases: dict[str, Revision] = field(default_factory=dict)
    subjects: dict[str, str] = field(default_factory=dict)
    offs: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    def hear(self, subject: Subject, records: Mapping[str, PurposeRecord]) -> None:
        for purpose, record in records.items():
            if record.attempt is not None:
                self.bases[record.attempt.op_id] = record.attempt.base
                self.subjects[record.attempt.op_id] = subject.id
            known = self.offs.setdefault((subject.id, purpose), [])
            known.extend(off.op_id for off in record.outbox if off.op_id not in known)


@dataclass
class Life:
    """One process of a window: after `is_over` nothing it does reaches the disk."""

    is_over: bool = False
    is_disk_failing: bool = False


class FragileOutbox:
    """Implements Outbox around the real one."""

    def __init__(self, inner: FileOutbox, subject: Subject, life: Life, witness: Witness) -> None:
        self._inner = inner
        self._subject = subject
        self._life = life
        self._witness = witness

    def load(self) -> Mapping[str, PurposeRecord]:
        return self._inner.load()

    def write(self, records: Mapping[str, PurposeRecord]) -> None:
        if self._life.is_over:
            return
        if self._life.is_disk_failing:
            raise StoreFailed("the disk of this test is full")
        self.keep(records)
        self._witness.hear(self._subject, records)

    def keep(self, records: Mapping[str, PurposeRecord]) -> None:
        self._inner.write(records)

    def wipe(self) -> None:
        if not self._life.is_over:
            self._inner.wipe()

    def close(self) -> None:
        self._inner.close()


class FragileShelf:
    """Implements OutboxShelf for one life of a window."""

    kind: type[FragileOutbox] = FragileOutbox

    def __init__(self, inner: FileOutboxShelf, life: Life, witness: Witness) -> None:
        self._inner = inner
        self._life = life
        self._witness = witness

    def open(self, service_id: str, subject: Subject) -> Outbox:
        return self.kind(self._inner.open(service_id, subject), subject, self._life, self._witness)

    def subjects(self, service_id: str) -> Sequence[Subject]:
        return self._inner.subjects(service_id)


class FragileStartViews:
    """Implements StartViews; `kept` survives the process that saved it."""

    def __init__(self, life: Life, kept: list[AppSnapshot]) -> None:
        self._life = life
        self._kept = kept

    def save(self, snapshot: AppSnapshot) -> None:
        if not self._life.is_over:
            self._kept[:] = [snapshot]
