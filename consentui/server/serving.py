"""Running a service until it is told to stop."""

from __future__ import annotations

import asyncio
import logging
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from consentui.server.app import Desks, create_app
from consentui.server.jobs.worker_plan import WorkerPlan
from consentui.server.listener import HttpListener

GRACE_S = 3.0
_log = logging.getLogger("consentui.server")


@dataclass(frozen=True, slots=True)
class Address:
    host: str
    port: int


async def serve(
    desks: Desks, plan: WorkerPlan, address: Address, stop: asyncio.Event, on_ready: Callable[[str], None]
) -> None:
    """Answer on `address` until `stop` is set, then let requests end; `on_ready` hears the URL. Raises PortTaken.

    Whoever opened the core closes its storage afterwards.
    """
    listener = HttpListener(create_app(desks), address.host, address.port, is_behind_proxy=True)
    await listener.start()
    try:
        desks.sweep.start()
        desks.worker.start(plan)
        on_ready(listener.url)
        await stop.wait()
    finally:
        await desks.worker.stop()
        await desks.sweep.stop()
        desks.core.events.close()
        await listener.stop(GRACE_S)
        await desks.codes.close()


@contextmanager
def stopped_by_signals(stop: asyncio.Event) -> Iterator[None]:
    """Within this block SIGINT and SIGTERM set `stop`; only the main thread hears signals."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    loop = asyncio.get_running_loop()

    def handle(number: int, frame: object) -> None:
        loop.call_soon_threadsafe(stop.set)

    earlier = {number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in earlier.items():
            signal.signal(number, handler)
