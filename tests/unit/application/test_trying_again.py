"""The rest before something is tried again, and the moment the service answers again."""

from __future__ import annotations

import pytest

from consentui.application.snapshot import AppSnapshot, Connection
from consentui.application.trying_again import OnlineAgain, backoff_s


@pytest.mark.parametrize(("failures", "rest_s"), [(1, 2.0), (2, 4.0), (5, 32.0), (6, 60.0), (100, 60.0)])
def test_the_rest_doubles_up_to_the_longest(failures: int, rest_s: float) -> None:
    assert backoff_s(failures, 2.0, 60.0) == rest_s


def test_a_night_of_failures_is_no_overflow() -> None:
    assert backoff_s(5000, 2.0, 60.0) == 60.0


def test_only_the_first_snapshot_that_is_online_is_news() -> None:
    seen = OnlineAgain()
    states = [Connection.OFFLINE, Connection.ONLINE, Connection.ONLINE, Connection.FAILING, Connection.ONLINE]
    news = [seen.is_news_in(AppSnapshot(connection=state)) for state in states]
    assert news == [False, True, False, False, True]
