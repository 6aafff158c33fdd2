"""The real steps against every order of events within bounds: no violation, the oracle agrees, all of it settles.

The state counts are pinned: a model that silently explores less (or more) fails. Who changes a rule on purpose reads
README.md here, looks at what changed, and writes the new count down.
"""

from __future__ import annotations

import pytest

from tests.model.plain_switch import PlainSteps
from tests.model.search import search
from tests.model.states import Bounds
from tests.model.world import World

LARGEST = 300_000
LARGEST_FULL = 1_500_000

BOUNDED = {
    "losses": (Bounds(clicks=2, kills=1, drops=1, doubles=1), 20_151),
    "journal fails": (Bounds(clicks=2, kills=1, drops=1, journal_failures=1), 11_518),
    "restore": (Bounds(clicks=2, kills=1, drops=1, restores=1), 46_046),
    "restore, journal fails": (Bounds(clicks=2, kills=1, restores=1, journal_failures=1), 47_231),
    "sign out and in": (Bounds(clicks=2, restores=1, sign_outs=1, sign_ins=1), 26_760),
    "session over": (Bounds(clicks=2, drops=1, expiries=1, sign_outs=1, sign_ins=1), 20_080),
    "policy changes": (Bounds(clicks=2, kills=1, drops=1, policies=1), 21_643),
    "refused": (Bounds(clicks=2, kills=1, drops=1, refusals=2), 14_575),
    "two GETs in flight": (Bounds(clicks=2, drops=1, restores=1, polls=2), 43_062),
    "computer sleeps": (Bounds(clicks=2, kills=1, drops=1, resumes=1), 13_359),
    "clicks lag": (Bounds(clicks=2, drops=1, restores=1, can_lag=True), 32_520),
    "nothing heard yet": (Bounds(clicks=2, kills=1, restores=1, has_heard=False), 22_732),
    "two purposes": (Bounds(purposes=2, clicks=2, drops=1), 22_594),
    "two devices": (Bounds(devices=2, clicks=2), 15_476),
    "two devices, a loss": (Bounds(devices=2, clicks=2, drops=1), 51_256),
    "two devices, restore": (Bounds(devices=2, clicks=1, kills=1, restores=1), 39_116),
    "two devices, policy changes": (Bounds(devices=2, clicks=1, drops=1, policies=1), 11_060),
}

FULL = {
    "losses": (Bounds(clicks=3, kills=1, drops=1, doubles=1), 204_906),
    "losses, journal fails": (Bounds(clicks=3, kills=1, drops=1, journal_failures=1), 105_055),
    "restore": (Bounds(clicks=3, kills=1, drops=1, restores=1), 559_991),
    "two restores": (Bounds(clicks=2, kills=1, drops=1, restores=2), 318_449),
    "sign out and in": (Bounds(clicks=2, kills=1, drops=1, restores=1, sign_outs=1, sign_ins=1), 314_632),
    "two GETs in flight": (Bounds(clicks=3, restores=1, polls=2), 132_566),
    "policy changes": (Bounds(clicks=3, kills=1, drops=1, policies=1), 216_299),
    "two policies, journal fails": (Bounds(clicks=2, kills=1, drops=1, policies=2, journal_failures=1), 199_858),
    "two purposes, losses": (Bounds(purposes=2, clicks=2, kills=1, drops=1, journal_failures=1), 228_634),
    "two purposes, restore": (Bounds(purposes=2, clicks=2, drops=1, restores=1), 419_047),
    "two purposes, three clicks": (Bounds(purposes=2, clicks=3), 158_446),
    "two devices, three clicks": (Bounds(devices=2, clicks=3), 257_382),
    "two devices, losses": (Bounds(devices=2, clicks=2, kills=1, drops=1), 202_204),
    "two devices, doubles": (Bounds(devices=2, clicks=2, drops=1, doubles=1), 307_334),
    "two devices, restore": (Bounds(devices=2, clicks=2, restores=1), 392_258),
    "two devices, policy changes": (Bounds(devices=2, clicks=2, drops=1, policies=1), 508_322),
    "two devices, clicks lag": (Bounds(devices=2, clicks=2, drops=1, can_lag=True), 151_684),
}


@pytest.mark.parametrize("name", BOUNDED)
def test_every_order_of_events_within_bounds_keeps_the_invariants(name: str) -> None:
    _check(*BOUNDED[name], LARGEST)


@pytest.mark.full
@pytest.mark.parametrize("name", FULL)
def test_every_order_of_events_within_large_bounds_keeps_the_invariants(name: str) -> None:
    _check(*FULL[name], LARGEST_FULL)


def test_bounds_of_every_run_stay_small() -> None:
    assert max(count for _, count in BOUNDED.values()) <= LARGEST


def _check(bounds: Bounds, state_count: int, limit: int) -> None:
    found = search(World(bounds, oracle=PlainSteps()), limit)
    assert not found.violations, found.report()
    assert found.is_complete
    assert found.state_count == state_count
