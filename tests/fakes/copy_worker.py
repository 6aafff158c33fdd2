"""A worker beside the service under test, in this process and on its clock: every step of the queue is the test's."""

from __future__ import annotations

import datetime as dt
import io
import json
import threading
import zipfile
from collections.abc import Mapping
from typing import Any

from consentui.runtime.file_calls import FileCalls
from consentui.runtime.resources import resource_folder
from consentui.server.copies.copy_job import CopyJob, CopyWorkshop
from consentui.server.copies.held_sections import copy_sections
from consentui.server.copies.sealed_file import SealedReader
from consentui.server.copies.shelf import CopyShelf
from consentui.server.jobs.runner import JobKind, JobRunner
from consentui.server.jobs.turn import JobContext
from consentui.server.receipts import published_keys
from consentui.server.security.subject_keys import SubjectKeys
from consentui.server.storage.database import Database
from consentui.server.storage.thread import StorageThread
from tests.fakes.service_under_test import ServiceUnderTest, new_op

LEASE = dt.timedelta(seconds=15)


class CopyWorker:
    """One worker; several on the same service are several workers. `told`: whose requests changed."""

    def __init__(
        self,
        service: ServiceUnderTest,
        kinds: Mapping[str, JobKind] | None = None,
        shelf: CopyShelf | None = None,
        keys: SubjectKeys | None = None,
        entries_per_file: int = 20_000,
        entries_per_page: int = 1_000,
        calls: FileCalls | None = None,
        storage: StorageThread | None = None,
    ) -> None:
        core = service.alive.core
        self.service = service
        self.stop = threading.Event()
        self.told: list[str] = []
        used = storage or core.storage
        self.context = JobContext(used, core.queue, service.clock, LEASE, self.stop, self.told.append)
        self.shop = CopyWorkshop(
            storage=used,
            sections=copy_sections(core.edition.held_in_force(core.today()), Database(service.url).dialect),
            shelf=shelf or core.shelf,
            keys=keys or core.subject_keys,
            edition=core.edition,
            public_keys=published_keys(core.keys),
            epoch=core.epoch,
            resources=resource_folder("copy"),
            life=dt.timedelta(days=core.settings.copy_days),
            entries_per_file=entries_per_file,
            entries_per_page=entries_per_page,
            kept_every_s=0,
            calls=calls or FileCalls(),
        )
        self.runner = JobRunner(self.context, kinds or {"access": CopyJob(self.shop)})

    def work(self) -> int:
        """Everything that is due now; how many claims it took."""
        count = 0
        while self.runner.work_one():
            count += 1
        return count


def ask_for_copy(service: ServiceUnderTest, token: str, **more: object) -> str:
    """The id of a new request."""
    body = {"op_id": new_op(), "kind": "access", "language": "en", **more}
    answer = service.ask("POST", "/v1/requests", body, token=token)
    assert answer.status_code == 202, answer.text
    return str(answer.json()["request_id"])


def request_now(service: ServiceUnderTest, token: str, request_id: str) -> dict[str, Any]:
    """How it stands."""
    answer = service.ask("GET", f"/v1/requests/{request_id}", token=token)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def plain_archive(service: ServiceUnderTest, subject_id: str, request_id: str) -> bytes:
    """The bytes of the zip file, opened with the subject's key."""
    core = service.alive.core
    path, key = core.shelf.newest_sealed(request_id), core.subject_keys.find(subject_id)
    assert path is not None and key is not None
    reader = SealedReader(path, key)
    try:
        return b"".join(reader.pieces(0, reader.size))
    finally:
        reader.close()


def files_of(archive: bytes) -> dict[str, bytes]:
    """Every file of a zip, by its path; the archive is tested on the way."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        assert opened.testzip() is None
        return {name: opened.read(name) for name in opened.namelist()}


def entries_of(files: Mapping[str, bytes], section: str) -> list[dict[str, Any]]:
    """The entries of a section, over all of its files."""
    names = sorted(name for name in files if name.startswith(f"data/{section}-"))
    return [entry for name in names for entry in json.loads(files[name])["entries"]]
