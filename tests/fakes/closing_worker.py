"""A worker that also deletes accounts, beside the service under test, and asking for a deletion as a window does."""

from __future__ import annotations

from typing import Any

from consentui.runtime.file_calls import FileCalls
from consentui.server.closing.closing_job import ClosingJob, ClosingTools
from consentui.server.closing.fates import FateCounter
from consentui.server.copies.copy_job import CopyJob
from consentui.server.copies.shelf import CopyShelf
from consentui.server.jobs.runner import JobKind, JobRunner
from consentui.server.security.subject_keys import SubjectKeys
from consentui.server.storage.database import Database
from consentui.server.storage.thread import StorageThread
from consentui.server.storage.tombstones import Tombstone, TombstoneFile
from tests.fakes.copy_worker import CopyWorker
from tests.fakes.dying_calls import Killed
from tests.fakes.dying_storage import DiedInJob, DyingStorage
from tests.fakes.service_under_test import PHONE, ServiceUnderTest, new_op

DAY_S = 24 * 3600


class ClosingWorker(CopyWorker):
    """Knows both kinds, as the real worker does; `calls`, `storage` and `database` may die."""

    def __init__(
        self,
        service: ServiceUnderTest,
        calls: FileCalls | None = None,
        storage: StorageThread | None = None,
        database: Database | None = None,
    ) -> None:
        core = service.alive.core
        shelf, keys, tombstones = core.shelf, core.subject_keys, core.tombstones
        if calls is not None:
            shelf, keys = CopyShelf(core.shelf._folder, calls), SubjectKeys(core.subject_keys._folder, calls)
            tombstones = _DyingTombstones(core.tombstones.path, calls)
            storage = storage or DyingStorage(core.storage, None, after=False)
        super().__init__(service, shelf=shelf, keys=keys, calls=calls, storage=storage)
        used = database or Database(service.url)
        tools = ClosingTools(
            database=used,
            storage=storage or core.storage,
            closures=core.closures,
            counter=FateCounter(used.dialect),
            tombstones=tombstones,
            copies=shelf,
            subject_keys=keys,
            keys=core.keys,
            epoch=core.epoch,
        )
        kinds: dict[str, JobKind] = {"access": CopyJob(self.shop), "deletion": ClosingJob(tools)}
        self.runner = JobRunner(self.context, kinds)


class _DyingTombstones(TombstoneFile):
    """Written within a transaction."""

    def add(self, tombstone: Tombstone) -> None:
        try:
            super().add(tombstone)
        except Killed:
            raise DiedInJob from None


def proof(service: ServiceUnderTest, token: str, phone: str = PHONE) -> dict[str, str]:
    """What shows that it is really the person, by a text message to their number."""
    service.clock.advance(61)
    sent = service.ask("POST", "/v1/account/codes", token=token).json()
    service.run(service.alive.codes.close())
    return {"attempt_id": sent["attempt_id"], "code": service.texts.code_for(phone)}


def ask_to_delete(service: ServiceUnderTest, token: str, **more: object) -> Any:
    body = {"op_id": new_op(), "kind": "deletion", "language": "en", **more}
    return service.ask("POST", "/v1/requests", body, token=token)
