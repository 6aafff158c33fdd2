"""The fault proxy on a loop of its own, for tests whose client is another process."""

from __future__ import annotations

import asyncio
import threading
from types import TracebackType
from typing import Self

from tests.integration.faults.fault_proxy import Fault, FaultProxy


class ProxyThread:
    """Owned by one test (a `with` block); its methods may be called from the test's thread."""

    def __init__(self, upstream_port: int) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fault-proxy")
        self.proxy = FaultProxy(upstream_port)

    def __enter__(self) -> Self:
        self._thread.start()
        self._run(self.proxy.listen())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._call(self.proxy.heal)
        self._run(self.proxy.refuse())
        self._run(self._loop.shutdown_asyncgens())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    @property
    def url(self) -> str:
        return self.proxy.url

    def spoil(self, method: str, path: str, fault: Fault, times: int | None = None) -> None:
        self._call(lambda: self.proxy.spoil(method, path, fault, times))

    def heal(self) -> None:
        self._call(self.proxy.heal)

    def refuse(self) -> None:
        self._run(self.proxy.refuse())

    def listen(self) -> None:
        self._run(self.proxy.listen())

    def _call(self, work: object) -> None:
        async def call() -> None:
            assert callable(work)
            work()

        self._run(call())

    def _run(self, work: object) -> None:
        assert asyncio.iscoroutine(work)
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)
