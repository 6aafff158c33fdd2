"""A demo service as a whole: API port, control port, people, clock and faults."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from consentui.server.app import Desks, create_app, make_desks
from consentui.server.demo.demo_clock import BEFORE, START, DemoClock
from consentui.server.demo.demo_database import DemoDatabase
from consentui.server.demo.earlier_version import live_under_it
from consentui.server.demo.faults import FaultyNetwork
from consentui.server.demo.holdings import prepare_holdings
from consentui.server.demo.incident import made_up_incident
from consentui.server.demo.next_version import from_today
from consentui.server.demo.people import PEOPLE, PhoneInHand, prepare_people
from consentui.server.demo.records import DemoRecordsReader
from consentui.server.demo.sharings import DemoSharings
from consentui.server.demo.text_outbox import TextOutbox
from consentui.server.edition import Edition
from consentui.server.http import DateHeader
from consentui.server.jobs.worker_plan import make_plan
from consentui.server.listener import HttpListener
from consentui.server.opening import DatabasePlace, open_core
from consentui.server.randomness import Randomness
from consentui.server.rules.tokens import token_hash
from consentui.server.security.operator_gate import PREFIX
from consentui.server.serving import GRACE_S
from consentui.server.settings import CALLING_CODES, ServiceSettings
from consentui.wire.change_messages import PolicyVersionRequest
from consentui.wire.demo_messages import DemoRecordsMessage, NetworkName

# The first calling code is the one a window offers first: the number of the first made-up person begins with it.
SETTINGS = ServiceSettings(
    is_demo=True,
    devices_per_hour=0,
    calling_codes=tuple(sorted(CALLING_CODES, key=lambda code: code.region != "CN")),
    copy_takes_s=48 * 60,
)

_DAY_S = 24 * 3600


@dataclass
class _Life:
    """One life of the demo's service, from start to "start again"."""

    desks: Desks
    phones: dict[str, PhoneInHand]
    network: FaultyNetwork
    listener: HttpListener
    sharings: DemoSharings
    sharing_task: asyncio.Task[None]


class DemoHost:
    """Owned by the demo's event loop. One change at a time: "start again" never meets another order half way."""

    def __init__(
        self,
        database: DemoDatabase,
        edition: Edition,
        edition_folder: Path,
        randomness: Randomness,
        host: str,
        port: int,
        upcoming: PolicyVersionRequest | None = None,
    ) -> None:
        """`edition_folder` is where `edition` was read; `upcoming`: the version that can be published in this demo."""
        self.clock = DemoClock(START)
        self.outbox = TextOutbox(self.clock)
        self.changing = asyncio.Lock()
        self._database = database
        self._edition = edition
        self._edition_folder = edition_folder
        self._randomness = randomness
        self._host = host
        self._port = port
        self._upcoming = upcoming
        self._life: _Life | None = None

    @property
    def api_url(self) -> str:
        return self._alive().listener.url

    @property
    def network(self) -> NetworkName:
        return self._alive().network.network

    async def start(self) -> None:
        """Open the database, prepare the people where it is new, and listen. Raises CannotStart and PortTaken."""
        is_new = self._database.prepare()
        place = DatabasePlace(self._database.url)
        # The operator's token of this life; it never leaves this process.
        operator_token = self._randomness.token(PREFIX)
        settings = replace(SETTINGS, operator_token_hash=token_hash(operator_token))
        core = open_core(place, settings, self._edition, self.clock, self._randomness)
        try:
            desks = make_desks(core, self.outbox)
            if is_new:
                await live_under_it(desks, self.clock, self.outbox)
                self.clock.set(BEFORE)
                phones = await prepare_people(desks, self.outbox)
                sharings = DemoSharings(desks, self.clock, operator_token)
                await sharings.live_through(START)
                await prepare_holdings(desks, phones, operator_token)
            else:
                newest = await core.storage.run(self._database.newest_moment, is_writing=False)
                self.clock.set(max(START, newest) if newest is not None else START)
                phones = {person.key: PhoneInHand(person, desks, self.outbox) for person in PEOPLE}
                sharings = DemoSharings(desks, self.clock, operator_token)
            network = FaultyNetwork(create_app(desks), DateHeader(self.clock))
            listener = HttpListener(network, self._host, self._port)
            await listener.start()
        except BaseException:
            core.storage.close()
            raise
        desks.sweep.start()
        desks.worker.start(make_plan(place, self._edition_folder, settings))
        self._port = listener.port
        self._life = _Life(desks, phones, network, listener, sharings, asyncio.create_task(sharings.run()))

    async def stop(self, grace_s: float = GRACE_S) -> None:
        life, self._life = self._life, None
        if life is not None:
            life.sharing_task.cancel()
            await asyncio.gather(life.sharing_task, return_exceptions=True)
            await life.desks.worker.stop()
            await life.desks.sweep.stop()
            life.desks.core.events.close()
            await life.listener.stop(grace_s)
            await life.desks.codes.close()
            life.desks.core.storage.close()

    async def start_again(self) -> None:
        """A new database on the same port: every token, receipt and epoch of before is unknown to it."""
        async with self.changing:
            await self.stop(grace_s=0)
            self._database.delete()
            self.outbox.clear()
            await self.start()

    async def set_network(self, network: NetworkName) -> None:
        async with self.changing:
            life = self._alive()
            life.network.network = network
            if network == "off":
                life.desks.core.events.close()
                await life.listener.stop(grace_s=0)
            else:
                await life.listener.start()

    @property
    def next_version(self) -> str | None:
        """What can be published now."""
        upcoming = self._upcoming
        if upcoming is None or self._alive().desks.core.edition.version(upcoming.version) is not None:
            return None
        return upcoming.version

    async def publish_next_version(self) -> None:
        """By the rules of every operator; on a day that has passed meanwhile, from today. Nothing where none waits."""
        async with self.changing:
            if self._upcoming is None or self.next_version is None:
                return
            await self._alive().desks.publishing.publish_trusted(
                from_today(self._upcoming, self._alive().desks.core.today())
            )

    async def announce_incident(self) -> None:
        """The same one again is the same notice."""
        async with self.changing:
            desks = self._alive().desks
            await desks.notices.announce_trusted(made_up_incident(desks.core.edition.languages))

    async def finish_copies(self) -> None:
        """Copies that take their time are made without it; nothing where none is under way."""
        async with self.changing:
            desks = self._alive().desks
            core, now = desks.core, self.clock.now()
            hurried = await core.storage.run(
                lambda transaction: core.queue.hurry(transaction, "access", now), is_writing=True
            )
            for subject_id in hurried:
                core.events.notify(subject_id, "requests")
            desks.worker.look_now()

    async def advance_clock(self, seconds: int) -> None:
        """Day by day: a reminder that falls on one of them is sent on it, as it would have been."""
        for _ in range(seconds // _DAY_S):
            self.clock.advance(_DAY_S)
            await self._alive().desks.sweep.look()
        self.clock.advance(seconds % _DAY_S)
        self._alive().desks.core.events.wake_all()
        self._alive().desks.sweep.look_now()
        self._alive().desks.worker.look_now()
        self._alive().sharings.note_moved()

    async def records(self, phone: str) -> DemoRecordsMessage:
        """What is on record of the window's device and of the account with this number."""
        reader, storage = DemoRecordsReader(self._database.dialect), self._alive().desks.core.storage
        return await storage.run(lambda transaction: reader.read(transaction, phone), is_writing=False)

    def phone(self, person: str) -> PhoneInHand:
        return self._alive().phones[person]

    def _alive(self) -> _Life:
        if self._life is None:
            raise RuntimeError("the demo service is not running")
        return self._life


async def serve_demo(
    host: DemoHost, control: HttpListener, stop: asyncio.Event, on_ready: Callable[[str, str], None]
) -> None:
    """Run both ports until `stop` is set; `on_ready` hears the URLs of the API and of the control port."""
    await host.start()
    try:
        await control.start()
        on_ready(host.api_url, control.url)
        await stop.wait()
    finally:
        await control.stop(grace_s=0)
        await host.stop()
