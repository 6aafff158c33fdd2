"""The real service on a real SQLite file: started, killed, backed up and restored by a test."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import httpx

from consentui.server.app import Desks, create_app, make_desks
from consentui.server.edition import Edition, load_edition
from consentui.server.opening import DatabasePlace, open_core
from consentui.server.randomness import SystemRandomness
from consentui.server.settings import ServiceSettings
from consentui.server.storage.transaction import Transaction
from consentui.server.texts import TextMessage
from tests.stateful.virtual_time import ServiceLoopClock

EDITION = Path(__file__).parents[2] / "resources" / "policy"
DATABASE = "service.sqlite"
_SETTINGS = ServiceSettings(devices_per_hour=0)


@cache
def edition() -> Edition:
    return load_edition(EDITION)


@dataclass(frozen=True, slots=True)
class LogLine:
    """One event as the database holds it."""

    subject_id: str
    purpose: str
    rev: int
    value: bool
    op_id: str


class ServiceHost:
    """Owned by one test; everything but `log` is called inside its event loop. `texts` holds the text messages."""

    def __init__(self, folder: Path, clock: ServiceLoopClock) -> None:
        self._folder = folder
        self._clock = clock
        self._desks: Desks | None = None
        self._transport: httpx.ASGITransport | None = None
        self._backups = 0
        self._serving = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self.texts: list[TextMessage] = []

    @property
    def is_running(self) -> bool:
        return self._desks is not None

    @property
    def epoch(self) -> str:
        """Of the running life."""
        assert self._desks is not None
        return self._desks.core.epoch

    @property
    def backup_count(self) -> int:
        return self._backups

    def start(self, *, is_restored: bool = False) -> None:
        place = DatabasePlace(f"sqlite:///{self._folder / DATABASE}", is_restored=is_restored)
        core = open_core(place, _SETTINGS, edition(), self._clock, SystemRandomness())
        self._desks = make_desks(core, self)
        self._transport = httpx.ASGITransport(create_app(self._desks))

    async def stop(self) -> None:
        """What was committed stays; nothing else does."""
        desks, self._desks, self._transport = self._desks, None, None
        if desks is not None:
            desks.core.events.close()
            await desks.codes.close()
            desks.core.storage.close()

    async def serve(self, request: httpx.Request) -> httpx.Response:
        """One request, to its answer; a service that does not run refuses the connection."""
        transport = self._transport
        if transport is None:
            raise httpx.ConnectError("refused", request=request)
        self._serving += 1
        self._idle.clear()
        try:
            response = await transport.handle_async_request(request)
            body = await response.aread()
        finally:
            self._serving -= 1
            if not self._serving:
                self._idle.set()
        return httpx.Response(response.status_code, headers=response.headers.raw, content=body)

    @property
    def is_serving(self) -> bool:
        return self._serving > 0

    async def wait_served(self) -> None:
        """Until no request is being worked on."""
        await self._idle.wait()

    async def end_sessions(self, subject_id: str) -> None:
        """As after thirty days, or by the person on another device."""
        desks = self._desks
        assert desks is not None
        core = desks.core

        def job(transaction: Transaction) -> None:
            for session in core.sessions.of_subject(transaction, subject_id, core.clock.now()):
                core.sessions.end(transaction, session.id, core.clock.now())

        await core.storage.run(job, is_writing=True)

    async def send(self, message: TextMessage) -> None:
        """As TextSender."""
        self.texts.append(message)

    def back_up(self) -> None:
        """Copy the database while the service runs, as an operator would."""
        with (
            closing(sqlite3.connect(self._folder / DATABASE)) as source,
            closing(sqlite3.connect(self._folder / f"backup-{self._backups}")) as target,
        ):
            source.backup(target)
        self._backups += 1

    def put_back(self, number: int) -> None:
        """The database file is replaced by a backup; head file and keys lie beside it, untouched. Not running."""
        for ending in ("-wal", "-shm"):
            (self._folder / f"{DATABASE}{ending}").unlink(missing_ok=True)
        shutil.copyfile(self._folder / f"backup-{number}", self._folder / DATABASE)

    def log(self) -> list[LogLine]:
        """Every decision on record, oldest first; answers to the policy stand in the same log."""
        query = """SELECT subject_id, purpose, rev, value, op_id FROM events
                   WHERE purpose NOT LIKE 'policy_change.%' ORDER BY seq"""
        with closing(sqlite3.connect(self._folder / DATABASE)) as database:
            rows = database.execute(query).fetchall()
        return [
            LogLine(subject_id, purpose, rev, bool(value), op_id) for subject_id, purpose, rev, value, op_id in rows
        ]
