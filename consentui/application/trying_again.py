"""Trying again what has failed: how long to rest before it, and what ends the rest early."""

from __future__ import annotations

from consentui.application.snapshot import AppSnapshot, Connection

# More than any rest is long; and 2.0 ** 1024 is no number any more.
_DOUBLINGS_MOST = 20


def backoff_s(failures: int, first_s: float, longest_s: float) -> float:
    """The rest in seconds after so many failures in a row (at least 1): `first_s`, then doubled up to `longest_s`."""
    return min(longest_s, first_s * 2.0 ** min(failures - 1, _DOUBLINGS_MOST))


class OnlineAgain:
    """Owned by whoever tries again, loop thread; is shown every snapshot."""

    def __init__(self) -> None:
        self._was_online = False

    def is_news_in(self, snapshot: AppSnapshot) -> bool:
        """Whether the service answers in this snapshot and did not in the one before."""
        was_online, self._was_online = self._was_online, snapshot.connection is Connection.ONLINE
        return self._was_online and not was_online
