"""Comparing two versions of 10,000 clauses with 200 changes: the whole of it on the loop thread, as the window does."""

from __future__ import annotations

import asyncio
import datetime as dt
import time

from consentui.domain.policy import Policy, PublishedPolicy
from consentui.wire import codec, limits
from consentui.wire.mapping import published_policy_from, published_policy_to
from consentui.wire.policy_messages import PublishedPolicyMessage
from tests.benchmarks import samples, table
from tests.benchmarks.versions_to_compare import CHANGES, changed, long_policy
from tests.fakes.fake_backend import FakeBackend
from tests.unit.application.rig import Rig

_MUST = table.Must("at most", 1.5, "value")
_STEP_MUST = table.Must("at most", 300, "value")


class CompareVersions:
    """Owned by the benchmark. What a service sends is read from its bytes and its hash is checked, as always."""

    def __init__(self, rounds: int) -> None:
        self._rounds = rounds
        old = long_policy()
        self._bodies = {version: _body(version, policy) for version, policy in (("4", old), ("5", changed(old)))}

    def run(self) -> tuple[list[table.Row], list[str]]:
        spans, stalls, bare = [], [], []
        for _ in range(self._rounds):
            span_s, stall_s = asyncio.run(self._once())
            spans.append(span_s)
            stalls.append(stall_s)
            bare.append(self._bare())
        rows = [
            table.measured(
                "compare two versions of 10,000 clauses, 200 changes",
                samples.median(spans),
                "s",
                _MUST,
                samples.median(bare),
            ),
            table.measured(
                "its longest step, processor time on the loop thread", samples.median(stalls) * 1000, "ms", _STEP_MUST
            ),
        ]
        size = len(self._bodies["4"]) / 1e6
        return rows, [f"compare: {size:.1f} MB a version; the floor reads both texts and compares clause with clause"]

    async def _once(self) -> tuple[float, float]:
        """How long it took, and how long nothing else could run on its thread."""
        async with Rig() as rig:
            _serve(rig.backend, self._bodies)
            shares: list[float | None] = []
            rig.client.snapshots.subscribe(lambda snapshot: shares.append(snapshot.policy.compared_share))
            watch = asyncio.create_task(_watch())
            await asyncio.sleep(0)
            began_s = time.perf_counter()
            found = await rig.client.changes.compare("4", "5", "en")
            span_s = time.perf_counter() - began_s
            watch.cancel()
            if len(found) != CHANGES or len(shares) < 5:
                raise AssertionError(f"{len(found)} changes, {len(shares)} steps")
            return span_s, await watch

    def _bare(self) -> float:
        began_s = time.perf_counter()
        old, new = (_read(self._bodies[version]) for version in ("4", "5"))
        before = {clause.id: clause.text for clause in old.policy.clauses()}
        found = sum(before.get(clause.id) != clause.text for clause in new.policy.clauses())
        if found != CHANGES:
            raise AssertionError(found)
        return time.perf_counter() - began_s


def _body(version: str, policy: Policy) -> bytes:
    published = PublishedPolicy(version, "en", "Privacy policy", dt.date(2026, 9, 1), policy, policy.hash())
    return codec.encode(published_policy_to(published))


def _read(body: bytes) -> PublishedPolicy:
    return published_policy_from(codec.decode(body, PublishedPolicyMessage, limits.POLICY_ANSWER_BODY_MAX))


def _serve(backend: FakeBackend, bodies: dict[str, bytes]) -> None:
    async def policy_version(version: str, language: str) -> PublishedPolicy:
        return _read(bodies[version])

    backend.policy_version = policy_version  # type: ignore[method-assign]


async def _watch() -> float:
    longest_s, before_s = 0.0, time.thread_time()
    try:
        while True:
            await asyncio.sleep(0)
            now_s = time.thread_time()
            longest_s, before_s = max(longest_s, now_s - before_s), now_s
    except asyncio.CancelledError:
        return max(longest_s, time.thread_time() - before_s)
