"""Opening a service's database: tables, keys, epoch and head file, in the order that survives a crash at any point."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from consentui.server.clock import ServiceClock, to_ms
from consentui.server.copies.shelf import CopyShelf
from consentui.server.core import ServiceCore
from consentui.server.edition import Edition
from consentui.server.events_hub import EventsHub
from consentui.server.randomness import Randomness
from consentui.server.refusal import Refusal
from consentui.server.rules.epochs import EpochReason, reason_for_new_epoch
from consentui.server.rules.publishing import rebuilt
from consentui.server.security.callers import CallerStorage
from consentui.server.security.key_file import (
    KeyFileError,
    ServiceKeys,
    load_keys,
    new_keys,
    rotated,
    store_keys,
)
from consentui.server.security.operator_gate import OperatorGate
from consentui.server.security.subject_keys import SubjectKeys
from consentui.server.settings import ServiceSettings
from consentui.server.storage.activity_storage import ActivityStorage
from consentui.server.storage.closure_storage import ClosureStorage
from consentui.server.storage.code_storage import CodeStorage
from consentui.server.storage.database import SCHEMA_HEAD, Database
from consentui.server.storage.epoch_storage import EpochStorage
from consentui.server.storage.head_file import EMPTY_LOG, Head, HeadFile, HeadFileError
from consentui.server.storage.log_storage import LogStorage
from consentui.server.storage.notice_storage import NoticeStorage
from consentui.server.storage.people_storage import PeopleStorage
from consentui.server.storage.profile_storage import ProfileStorage
from consentui.server.storage.queue_storage import QueueStorage
from consentui.server.storage.record_storage import RecordStorage
from consentui.server.storage.recorded_storage import RecordedStorage
from consentui.server.storage.request_storage import RequestStorage
from consentui.server.storage.session_storage import SessionStorage
from consentui.server.storage.sharing_storage import SharingStorage
from consentui.server.storage.thread import StorageThread
from consentui.server.storage.tombstones import TombstoneFile, TombstonesUnreadable
from consentui.server.storage.transaction import LogPosition, Transaction
from consentui.server.storage.version_storage import KeptVersion, VersionStorage
from consentui.wire import codec
from consentui.wire.change_messages import PolicyVersionRequest


class CannotStart(Exception):
    """The service refuses to start; the text says why and what to do, and may be shown."""


@dataclass(frozen=True, slots=True)
class DatabasePlace:
    """Where the records are. `keys_file` None: beside a SQLite file (PostgreSQL needs one named).

    `is_restored`: the operator says that the database comes from a backup. `may_make_keys`: lost keys may be replaced
    by new ones, with which no earlier receipt or off-key can be checked.
    """

    url: str
    keys_file: Path | None = None
    is_restored: bool = False
    may_make_keys: bool = False


@dataclass(frozen=True, slots=True)
class PlacesBeside:
    """Files and folders beside the database: signing keys, tombstones, the keys of subjects, and copies of their
    data."""

    keys: Path
    tombstones: Path
    subject_keys: Path
    copies: Path


def places_beside(place: DatabasePlace, database: Database) -> PlacesBeside:
    """Raises CannotStart where nobody said where."""
    if place.keys_file is None and not database.is_sqlite:
        raise CannotStart("PostgreSQL needs a file for the signing keys: --keys FILE")
    keys = place.keys_file or _beside(database, ".keys")
    return PlacesBeside(keys, *(keys.with_suffix(ending) for ending in (".closed", ".subjects", ".copies")))


def open_core(
    place: DatabasePlace, settings: ServiceSettings, edition: Edition, clock: ServiceClock, randomness: Randomness
) -> ServiceCore:
    """Everything the desks work with; the caller closes `core.storage`. Blocks. Raises CannotStart,
    UnsupportedDatabase, and what the database driver raises."""
    database = Database(place.url)
    places = places_beside(place, database)
    _prepare_tables(database)
    head = HeadFile(_beside(database, ".head")) if database.is_sqlite else None
    storage = StorageThread(database, head)
    storage.start()
    try:
        log = LogStorage(database.dialect)
        newest = storage.run_blocking(log.newest, is_writing=False)
        keys = _keys(place, database, clock, has_events=newest is not None)
        epoch = _epoch(storage, database, head, log, place.is_restored, clock, randomness)
        closures = ClosureStorage(database.dialect)
        tombstones = _buried(place, database, storage, closures, clock)
        versions = VersionStorage(database.dialect)
        kept = storage.run_blocking(versions.all, is_writing=False)
        people, sessions = PeopleStorage(database.dialect), SessionStorage(database.dialect)
        return ServiceCore(
            settings=settings,
            edition=with_published(edition, kept),
            clock=clock,
            randomness=randomness,
            keys=keys,
            epoch=epoch,
            database=database,
            storage=storage,
            log=log,
            people=people,
            sessions=sessions,
            codes=CodeStorage(database.dialect),
            sharings=SharingStorage(database.dialect),
            versions=versions,
            notices=NoticeStorage(database.dialect),
            activity=ActivityStorage(database.dialect),
            recorded=RecordedStorage(database.dialect),
            requests=RequestStorage(database.dialect),
            queue=QueueStorage(database.dialect),
            shelf=CopyShelf(places.copies),
            subject_keys=SubjectKeys(places.subject_keys),
            profiles=ProfileStorage(database.dialect),
            records=RecordStorage(database.dialect),
            callers=CallerStorage(people, sessions),
            closures=closures,
            tombstones=tombstones,
            operator=OperatorGate(settings.operator_token_hash),
            events=EventsHub(),
        )
    except BaseException:
        storage.close()
        raise


def with_published(edition: Edition, kept: Sequence[KeptVersion]) -> Edition:
    """An edition of this database's own: that of the folder, and what was published since. Raises CannotStart."""
    grown = edition.with_more(())
    for row in kept:
        standing = grown.version(row.version)
        request = codec.decode(row.body.encode(), PolicyVersionRequest, len(row.body.encode()))
        previous = grown.versions[-1] if standing is None else grown.before(standing)
        try:
            version = None if previous is None else rebuilt(request, previous)[0]
        except Refusal as refusal:
            raise CannotStart(f"version {row.version}, published earlier, does not fit: {refusal.detail}") from refusal
        if standing is not None and version != standing:
            raise CannotStart(f"version {row.version} of the edition is not the one that was published")
        if standing is None and version is not None:
            grown.publish(version)
    return grown


def _beside(database: Database, ending: str) -> Path:
    return database.file.with_name(database.file.name + ending)


def _prepare_tables(database: Database) -> None:
    if database.is_sqlite:
        _make_private_file(database.file)
    version = database.schema_version()
    if version == SCHEMA_HEAD:
        return
    if version is not None and version > SCHEMA_HEAD:
        raise CannotStart("the database was written by a newer version of this service")
    # Alembic takes longer to import than everything else here, and is needed once in a database's life.
    from consentui.server.storage.migrate import migrate

    migrate(database)


def _make_private_file(path: Path) -> None:
    """SQLite gives its side files the mode of the database: the owner's alone, from the first byte on."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise CannotStart(f"the database file cannot be opened ({error.strerror})") from error


def _buried(
    place: DatabasePlace, database: Database, storage: StorageThread, closures: ClosureStorage, clock: ServiceClock
) -> TombstoneFile:
    """Whoever was erased is erased again before anybody is served: a backup does not bring them back, and an erasing
    that a crash cut short is finished."""
    file = TombstoneFile(places_beside(place, database).tombstones)
    try:
        erased = [tombstone.subject for tombstone in file.all()]
    except TombstonesUnreadable as error:
        raise CannotStart(f"{error}; without it a backup could bring deleted accounts back") from error

    def job(transaction: Transaction) -> None:
        for subject_id in erased:
            closures.erase(transaction, subject_id, clock.now())

    if erased:
        storage.run_blocking(job, is_writing=True)
    return file


def _keys(place: DatabasePlace, database: Database, clock: ServiceClock, *, has_events: bool) -> ServiceKeys:
    path = places_beside(place, database).keys
    try:
        keys = load_keys(path)
        if keys is None:
            if has_events and not place.may_make_keys:
                raise CannotStart(
                    f"the database has decisions but {path.name} is missing; put it back from a copy "
                    "(or start once with --new-keys: then no earlier receipt or off-key can be checked)"
                )
            keys = new_keys(clock.now())
            store_keys(path, keys)
        following = rotated(keys, clock.now())
        if following is not keys:
            store_keys(path, following)
        return following
    except KeyFileError as error:
        raise CannotStart(str(error)) from error
    except OSError as error:
        raise CannotStart(f"{path.name} cannot be written ({error.strerror})") from error


def _epoch(
    storage: StorageThread,
    database: Database,
    head: HeadFile | None,
    log: LogStorage,
    is_restored: bool,
    clock: ServiceClock,
    randomness: Randomness,
) -> str:
    """The epoch of this life. A new one is committed before the head file says so: a crash between the two only
    begins one more."""
    named = _named_by(head)
    epochs = EpochStorage(database.dialect)
    fresh = randomness.name("e")

    def job(transaction: Transaction) -> tuple[str, LogPosition | None]:
        current, newest = epochs.current(transaction), log.newest(transaction)
        reason = reason_for_new_epoch(
            epoch=current,
            is_said_restored=is_restored,
            uses_head_file=head is not None,
            head=named,
            at_head=None if named is None else log.at(transaction, named.position.seq),
        )
        # A database that was never used has nothing to be restored from; its first epoch is simply new.
        if reason is not None or current is None:
            epochs.begin(transaction, fresh, (reason or EpochReason.NEW).value, to_ms(clock.now()))
            current = fresh
        return current, newest

    epoch, newest = storage.run_blocking(job, is_writing=True)
    if head is not None:
        try:
            head.replace(Head(epoch, newest or EMPTY_LOG))
        except OSError as error:
            raise CannotStart(f"the head file beside the database cannot be written ({error.strerror})") from error
    return epoch


def _named_by(head: HeadFile | None) -> Head | None:
    if head is None:
        return None
    try:
        return head.read()
    except HeadFileError:
        return None
