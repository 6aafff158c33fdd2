"""The service's wall time, from the `Date` header of its answers and this computer's monotonic clock."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from email.utils import parsedate_to_datetime


class ServiceClock:
    """For display only, never for an order (rule L). A `Date` header holds whole seconds, so the clock is set when

    its text changes and not at every answer: it would jump to and fro by up to a second otherwise.
    """

    def __init__(self, monotonic_s: Callable[[], float]) -> None:
        self._monotonic_s = monotonic_s
        self._text: str | None = None
        self._heard: tuple[dt.datetime, float] | None = None

    def hear(self, date: str | None) -> None:
        """Take the header of an answer that has just come; nonsense is ignored."""
        if date is None or date == self._text:
            return
        self._text = date
        try:
            moment = parsedate_to_datetime(date)
        except ValueError:
            return
        if moment.tzinfo is not None:
            self._heard = (moment.astimezone(dt.UTC), self._monotonic_s())

    def now(self) -> dt.datetime | None:
        """None before the first answer."""
        if self._heard is None:
            return None
        moment, at_s = self._heard
        return moment + dt.timedelta(seconds=self._monotonic_s() - at_s)
