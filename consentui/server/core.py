"""What all desks of the service share."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa

from consentui.server.clock import ServiceClock
from consentui.server.copies.shelf import CopyShelf
from consentui.server.edition import Edition
from consentui.server.events_hub import EventsHub
from consentui.server.randomness import Randomness
from consentui.server.security.callers import CallerStorage
from consentui.server.security.key_file import ServiceKeys
from consentui.server.security.operator_gate import OperatorGate
from consentui.server.security.subject_keys import SubjectKeys
from consentui.server.settings import ServiceSettings
from consentui.server.storage.activity_storage import ActivityStorage
from consentui.server.storage.closure_storage import ClosureStorage
from consentui.server.storage.code_storage import CodeStorage
from consentui.server.storage.database import Database
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
from consentui.server.storage.tombstones import TombstoneFile
from consentui.server.storage.version_storage import VersionStorage


@dataclass(frozen=True)
class ServiceCore:
    """Everything a desk works with; made once by whoever starts the service, which also closes `storage`."""

    settings: ServiceSettings
    edition: Edition
    clock: ServiceClock
    randomness: Randomness
    keys: ServiceKeys
    epoch: str
    database: Database
    storage: StorageThread
    log: LogStorage
    people: PeopleStorage
    sessions: SessionStorage
    codes: CodeStorage
    sharings: SharingStorage
    versions: VersionStorage
    notices: NoticeStorage
    activity: ActivityStorage
    recorded: RecordedStorage
    requests: RequestStorage
    queue: QueueStorage
    shelf: CopyShelf
    subject_keys: SubjectKeys
    profiles: ProfileStorage
    records: RecordStorage
    callers: CallerStorage
    operator: OperatorGate
    closures: ClosureStorage
    tombstones: TombstoneFile
    events: EventsHub

    @property
    def dialect(self) -> sa.Dialect:
        return self.database.dialect

    def today(self) -> dt.date:
        return self.clock.now().date()
