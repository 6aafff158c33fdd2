"""The demo's phone: text messages go no further than this list."""

from __future__ import annotations

import asyncio

from consentui.server.clock import ServiceClock
from consentui.server.texts import TextMessage
from consentui.wire.demo_messages import DemoTextMessage

_KEPT = 50


class TextOutbox:
    """Implements TextSender. Owned by the demo's event loop."""

    def __init__(self, clock: ServiceClock) -> None:
        self._clock = clock
        self._texts: list[DemoTextMessage] = []
        self._count = 0
        self._arrived = asyncio.Event()

    @property
    def count(self) -> int:
        """How many texts arrived since the demo began or was begun again."""
        return self._count

    async def send(self, message: TextMessage) -> None:
        self._count += 1
        text = DemoTextMessage(
            number=self._count,
            phone=message.phone,
            text=message.text,
            code=message.code,
            sent_at=self._clock.now(),
        )
        self._texts = [*self._texts, text][-_KEPT:]
        self._arrived.set()
        self._arrived = asyncio.Event()

    async def after(self, number: int, wait_s: float) -> list[DemoTextMessage]:
        """Texts above that number, oldest first; waits up to `wait_s` for the first one."""
        deadline = asyncio.get_running_loop().time() + wait_s
        while not (found := [text for text in self._texts if text.number > number]):
            arrived = self._arrived
            try:
                async with asyncio.timeout_at(deadline):
                    await arrived.wait()
            except TimeoutError:
                return []
        return found

    def clear(self) -> None:
        self._texts = []
        self._count = 0
