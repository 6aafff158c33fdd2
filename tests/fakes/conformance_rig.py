"""The conformance suite beside a service in this process, with one way of being wrong between them."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence

from consentui.adapters.http.service_clock import ServiceClock
from consentui.adapters.http.transport import HttpTransport
from consentui.conformance.check import Check, Finding
from consentui.conformance.suite import CHECKS, run_suite
from consentui.conformance.visit import Phone, Visit
from consentui.server.app import create_app
from tests.fakes.copy_worker import CopyWorker
from tests.fakes.service_under_test import ServiceUnderTest
from tests.fakes.streaming_transport import StreamingTransport
from tests.fakes.wrong_service import Way, WrongService


class WorkingClock:
    """Implements Clock: no time passes, but what the service has to do is done while the suite waits."""

    def __init__(self, service: ServiceUnderTest) -> None:
        self._service = service
        self.waited_s: list[float] = []

    def monotonic_s(self) -> float:
        return 0.0

    def wall(self) -> dt.datetime:
        return self._service.clock.now()

    def asleep_s(self) -> float:
        return 0.0

    async def sleep_s(self, seconds: float) -> None:
        self.waited_s.append(seconds)
        CopyWorker(self._service).work()


class ConformanceRig:
    """Owned by the tests of a file; every run is another visitor with a number of its own."""

    def __init__(self, service: ServiceUnderTest) -> None:
        self.service = service
        self.requests = 0
        self.waited_s: list[float] = []
        self._visitors = 0

    def run(self, way: Way, checks: Sequence[Check] = CHECKS, *, has_phone: bool = True) -> list[Finding]:
        self._visitors += 1
        found: list[Finding] = self.service.run(self.visit(way, checks, has_phone=has_phone))
        return found

    @property
    def next_number(self) -> str:
        """Whose account the next run is about."""
        return _number(self._visitors + 1)

    async def visit(self, way: Way, checks: Sequence[Check], *, has_phone: bool) -> list[Finding]:
        number = _number(self._visitors)
        clock = WorkingClock(self.service)
        app = WrongService(create_app(self.service.alive), way)
        transport = HttpTransport(
            "http://127.0.0.1", ServiceClock(clock.monotonic_s), transport=StreamingTransport(app)
        )

        async def code() -> str:
            await self.service.alive.codes.close()
            return self.service.texts.code_for(number)

        visit = Visit(transport, clock, lambda: str(uuid.uuid4()), Phone(number, code) if has_phone else None)
        try:
            return [finding async for finding in run_suite(visit, checks)]
        finally:
            self.requests, self.waited_s = len(visit.heard), clock.waited_s
            await transport.close()


def _number(visitor: int) -> str:
    return f"+8613800{visitor:06d}"
