"""The clock of a worker: the service's time as it was told last, going on by the computer's own pace."""

from __future__ import annotations

import datetime as dt
import time

from consentui.server.clock import whole_milliseconds


class ToldClock:
    """Implements ServiceClock. Owned by the worker; told on its main thread."""

    def __init__(self, now: dt.datetime) -> None:
        self._origin = (now, time.monotonic())

    def tell(self, now: dt.datetime) -> None:
        self._origin = (now, time.monotonic())

    def now(self) -> dt.datetime:
        told, since_s = self._origin
        return whole_milliseconds(told + dt.timedelta(seconds=time.monotonic() - since_s))

    def monotonic_s(self) -> float:
        return time.monotonic()
