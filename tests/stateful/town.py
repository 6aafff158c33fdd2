"""Two windows of one person, the service, and the time they share."""

from __future__ import annotations

import shutil
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

from consentui.domain.policy import PolicyAnswer
from tests.stateful.service_host import DATABASE, ServiceHost
from tests.stateful.virtual_time import ServiceLoopClock, VirtualTimeLoop
from tests.stateful.window import Window

PHONE = "+447400123456"
PURPOSES = ("location.results", "location.post_place", "camera.publish")
QUIET_ROUNDS = 40
Result = TypeVar("Result")


class Town:
    """Owned by one example. `template` holds a prepared, empty database with its keys and head file."""

    def __init__(self, folder: Path, template: Path, window_kind: type[Window] = Window) -> None:
        for file in template.iterdir():
            shutil.copy(file, folder / file.name)
        self.loop = VirtualTimeLoop()
        self.service = ServiceHost(folder, ServiceLoopClock(self.loop))
        self.windows = [window_kind(number, folder, self.service, self.loop) for number in range(2)]
        self.run(self._begin())

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        return self.loop.run_until_complete(work)

    def close(self) -> None:
        self.run(self._end())
        self.loop.close()

    async def settle(self) -> None:
        """Until every task waits for time or for the network."""
        quiet = 0
        while quiet < QUIET_ROUNDS:
            if self.service.is_serving:
                await self.service.wait_served()
                quiet = 0
            await _turn(self.loop)
            quiet += 1

    async def pass_time(self, seconds: float, step_s: float = 1.0) -> None:
        ends_s = self.loop.now_s + seconds
        await self.settle()
        while self.loop.now_s < ends_s:
            self.loop.now_s = min(self.loop.now_s + step_s, ends_s)
            await self.settle()

    async def exchange(self, window: Window, rounds: int = 12) -> None:
        """The network works: everything that somebody waits for goes there and back."""
        for _ in range(rounds):
            await self.settle()
            flights = [flight for flight in window.network.flights if flight.client is not None]
            if not flights:
                return
            for flight in flights:
                if flight not in window.network.flights:
                    continue
                if not flight.has_arrived:
                    await window.network.arrive(flight)
                if flight.has_arrived:
                    window.network.deliver(flight)
                await self.settle()

    async def open(self, window: Window) -> None:
        await window.open()
        await self.settle()

    async def sign_in(self, window: Window) -> None:
        """With the code of a text message; a number may be sent one a minute."""
        await self.pass_time(61.0, 20.0)
        session, attempts = window.client.session, list[str]()

        async def ask_for_code() -> None:
            attempts.append((await session.request_code(PHONE)).attempt_id)

        window.do(ask_for_code())
        await self.settle()
        if attempts:
            window.do(session.sign_in(attempts[0], self.service.texts[-1].code))
            await self.settle()

    async def _begin(self) -> None:
        self.service.start()
        for window in self.windows:
            await self.open(window)
            window.do(window.client.answer_policy(PolicyAnswer.ACCEPTED))  # the device becomes a subject of its own
            await self.settle()
            await self.sign_in(window)
            assert window.is_signed_in
            window.network.is_holding = True
        self.service.back_up()
        subject = self.windows[0].now.subject
        assert subject is not None
        self.subject = subject

    async def _end(self) -> None:
        for window in self.windows:
            if window.is_open:
                await window.kill()
        await self.service.stop()


async def _turn(loop: VirtualTimeLoop) -> None:
    """One turn of the event loop."""
    future = loop.create_future()
    loop.call_soon(future.set_result, None)
    await future


def prepare_template(folder: Path) -> None:
    """A new, empty database with keys and head file."""

    async def work(service: ServiceHost) -> None:
        service.start()
        await service.stop()

    loop = VirtualTimeLoop()
    loop.run_until_complete(work(ServiceHost(folder, ServiceLoopClock(loop))))
    loop.close()
    assert (folder / DATABASE).exists()
