"""The reference service in this process: real routes, rules and database, on a loopback port or without a socket."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

from consentui.server.app import Desks, create_app, make_desks
from consentui.server.clock import SystemClock
from consentui.server.demo.incident import made_up_incident
from consentui.server.demo.next_version import load_next_version
from consentui.server.edition import load_edition
from consentui.server.jobs.worker_plan import make_plan
from consentui.server.listener import HttpListener
from consentui.server.opening import DatabasePlace, open_core
from consentui.server.randomness import SystemRandomness
from consentui.server.rules.sharings import Sharing
from consentui.server.rules.tokens import token_hash
from consentui.server.settings import ServiceSettings
from consentui.server.texts import TextMessage
from consentui.wire.operator_messages import RecordMessage

OPERATOR_TOKEN = "co_" + 43 * "t"
EDITION = Path(__file__).parents[2] / "resources" / "policy"


class LentClock(SystemClock):
    """The computer's own time, and what a test let pass beside it."""

    def __init__(self) -> None:
        self.passed = dt.timedelta(0)

    def now(self) -> dt.datetime:
        return super().now() + self.passed


class RealService:
    """Owned by one test (an `async with` block). `texts` holds every text message it would have sent."""

    def __init__(self, folder: Path, *, grants_per_minute: int = 0) -> None:
        self._place = DatabasePlace(f"sqlite:///{folder / 'service.sqlite'}")
        self._settings = ServiceSettings(
            devices_per_hour=0, grants_per_minute=grants_per_minute, operator_token_hash=token_hash(OPERATOR_TOKEN)
        )
        self._clock = LentClock()
        self._has_worker = False
        self._desks: Desks | None = None
        self._listener: HttpListener | None = None
        self.texts: list[TextMessage] = []

    async def __aenter__(self) -> Self:
        core = open_core(self._place, self._settings, load_edition(EDITION), self._clock, SystemRandomness())
        self._desks = make_desks(core, self)
        self._listener = HttpListener(create_app(self._desks), "127.0.0.1", 0)
        await self._listener.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._desks is not None
        await self._desks.worker.stop()
        self._desks.core.events.close()
        await self.listener.stop(1.0)
        await self._desks.codes.close()
        self._desks.core.storage.close()

    @property
    def listener(self) -> HttpListener:
        assert self._listener is not None
        return self._listener

    @property
    def url(self) -> str:
        return self.listener.url

    def without_socket(self) -> httpx.ASGITransport:
        """The same service, called in this loop."""
        assert self._desks is not None
        return httpx.ASGITransport(create_app(self._desks))

    async def let_pass(self, seconds: float) -> None:
        """So much time passes at once; what is due then is worked on by the service's own worker."""
        assert self._desks is not None
        self._clock.passed += dt.timedelta(seconds=seconds)
        if not self._has_worker:
            self._has_worker = True
            self._desks.worker.start(make_plan(self._place, EDITION, self._settings))
        self._desks.worker.look_now()

    async def share(self, subject_id: str, purpose: str, recipient: str) -> None:
        """As the operator's systems report it."""
        assert self._desks is not None
        now = self._desks.core.clock.now()
        sharing = Sharing(subject_id, purpose, recipient, ("GPS position",), now)
        await self._desks.operator.share(OPERATOR_TOKEN, sharing)

    async def hold_content(self, subject_id: str, count: int) -> None:
        """As the operator's systems report it: posts, comments and likes in turn, the newest first."""
        assert self._desks is not None
        now, kinds = self._desks.core.clock.now(), ("post", "comment", "like")
        records = [
            RecordMessage(
                subject=subject_id,
                category="posts",
                id=f"r-{number}",
                kind=kinds[number % 3],
                at=now - dt.timedelta(minutes=number),
                fields={"text": f"Text {number}"},
            )
            for number in range(count)
        ]
        await self._desks.records.take(OPERATOR_TOKEN, records)

    async def announce_version(self) -> None:
        """The version that lies beside the shipped edition, for a day that is still to come."""
        assert self._desks is not None
        upcoming = load_next_version(EDITION)
        assert upcoming is not None
        newest = self._desks.core.edition.versions[-1].effective_on
        upcoming.effective_on = max(self._desks.core.today(), newest) + dt.timedelta(days=10)
        await self._desks.publishing.publish(OPERATOR_TOKEN, upcoming)

    async def announce_incident(self) -> None:
        """As the operator tells everybody."""
        assert self._desks is not None
        incident = made_up_incident(self._desks.core.edition.languages)
        incident.happened_on = self._desks.core.today()
        await self._desks.notices.announce(OPERATOR_TOKEN, incident)

    async def send(self, message: TextMessage) -> None:
        """As TextSender."""
        self.texts.append(message)
