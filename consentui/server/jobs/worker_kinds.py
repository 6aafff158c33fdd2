"""What a worker can do: each kind of request with its work, made from the plan."""

from __future__ import annotations

import datetime as dt
import logging
from functools import partial
from pathlib import Path

from consentui.runtime.resources import resource_folder
from consentui.server.closing.closing_job import ClosingJob, ClosingTools
from consentui.server.closing.fates import FateCounter
from consentui.server.copies.copy_job import CopyJob, CopyWorkshop
from consentui.server.copies.held_sections import copy_sections
from consentui.server.copies.shelf import CopyShelf
from consentui.server.edition import load_edition
from consentui.server.jobs.runner import JobKind
from consentui.server.jobs.turn import JobContext
from consentui.server.jobs.worker_plan import WorkerPlan
from consentui.server.opening import CannotStart, DatabasePlace, places_beside, with_published
from consentui.server.receipts import published_keys
from consentui.server.security.key_file import load_keys
from consentui.server.security.subject_keys import SubjectKeys
from consentui.server.storage.closure_storage import ClosureStorage
from consentui.server.storage.database import Database
from consentui.server.storage.epoch_storage import EpochStorage
from consentui.server.storage.request_storage import RequestStorage
from consentui.server.storage.thread import StorageThread
from consentui.server.storage.tombstones import TombstoneFile
from consentui.server.storage.version_storage import VersionStorage

_log = logging.getLogger("consentui.server.jobs")


def worker_kinds(plan: WorkerPlan, database: Database, context: JobContext) -> dict[str, JobKind]:
    """Raises CannotStart and EditionError."""
    keys_file = None if plan.keys_file is None else Path(plan.keys_file)
    places = places_beside(DatabasePlace(plan.database_url, keys_file), database)
    keys = load_keys(places.keys)
    epoch = context.storage.run_blocking(EpochStorage(database.dialect).current, is_writing=False)
    if keys is None or epoch is None:
        raise CannotStart("a worker needs a database that a service has opened")
    kept = context.storage.run_blocking(VersionStorage(database.dialect).all, is_writing=False)
    edition = with_published(load_edition(Path(plan.edition_folder)), kept)
    shop = CopyWorkshop(
        storage=context.storage,
        sections=copy_sections(edition.held_in_force(context.clock.now().date()), database.dialect),
        shelf=CopyShelf(places.copies),
        keys=SubjectKeys(places.subject_keys),
        edition=edition,
        public_keys=published_keys(keys),
        epoch=epoch,
        resources=resource_folder("copy"),
        life=dt.timedelta(days=plan.copy_days),
    )
    _clear_strangers(shop.shelf, RequestStorage(database.dialect), context.storage)
    closing = ClosingTools(
        database=database,
        storage=context.storage,
        closures=ClosureStorage(database.dialect),
        counter=FateCounter(database.dialect),
        tombstones=TombstoneFile(places.tombstones),
        copies=shop.shelf,
        subject_keys=shop.keys,
        keys=keys,
        epoch=epoch,
    )
    return {"access": CopyJob(shop), "deletion": ClosingJob(closing)}


def _clear_strangers(shelf: CopyShelf, requests: RequestStorage, storage: StorageThread) -> None:
    """Copies the database knows nothing of: it was put back from a backup, or whom they are about was erased."""
    for request_id in shelf.request_ids():
        is_known = partial(requests.is_known, request_id=request_id)
        if not storage.run_blocking(is_known, is_writing=False):
            try:
                shelf.remove(request_id)
            except OSError as error:
                _log.warning("a copy that is nobody's stays for now: %s", type(error).__name__)
