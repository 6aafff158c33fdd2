"""Ports around the real ones that say every durable step and every call, and kill the process at one of them."""

from __future__ import annotations

import inspect
import os
import signal
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from consentui.application.ports import (
    Outbox,
    OutboxShelf,
    StartViews,
    StoredSignIn,
    TokenSlot,
    TokenStore,
)
from consentui.application.service_backend import ServiceBackend
from consentui.application.snapshot import AppSnapshot
from consentui.application.switch.record import PurposeRecord
from consentui.domain.account import Subject

Say = Callable[..., None]
# Calls that change something at the service; asking may be killed anywhere without a trace.
CHANGING = frozenset(
    {"register_device", "answer_policy", "grant", "withdraw", "withdraw_by_key", "sign_in", "refresh", "sign_out"}
)


class Steps:
    """Counts the places where this process may die; at the chosen one it does, as from kill -9.

    `kill_at` is a number, or what a place is called: then the first of that name.
    """

    def __init__(self, say: Say, kill_at: int | str | None) -> None:
        self._say = say
        self._kill_at = kill_at
        self._count = 0

    def reach(self, place: str, **facts: object) -> None:
        self._count += 1
        self._say(step=self._count, at=place, **facts)
        if self._kill_at in (self._count, place):
            os.kill(os.getpid(), signal.SIGKILL)


class KillingOutbox:
    """Implements Outbox."""

    def __init__(self, outbox: Outbox, steps: Steps) -> None:
        self._outbox = outbox
        self._steps = steps

    def load(self) -> Mapping[str, PurposeRecord]:
        return self._outbox.load()

    def write(self, records: Mapping[str, PurposeRecord]) -> None:
        queued = {purpose: [off.op_id for off in record.outbox] for purpose, record in records.items()}
        attempts = {p: record.attempt.op_id for p, record in records.items() if record.attempt is not None}
        self._steps.reach("before journal write", queued=queued, attempts=attempts)
        self._outbox.write(records)
        self._steps.reach("after journal write", queued=queued, attempts=attempts)

    def wipe(self) -> None:
        self._outbox.wipe()

    def close(self) -> None:
        self._outbox.close()


class KillingShelf:
    """Implements OutboxShelf."""

    def __init__(self, shelf: OutboxShelf, steps: Steps) -> None:
        self._shelf = shelf
        self._steps = steps

    def open(self, service_id: str, subject: Subject) -> Outbox:
        return KillingOutbox(self._shelf.open(service_id, subject), self._steps)

    def subjects(self, service_id: str) -> Sequence[Subject]:
        return self._shelf.subjects(service_id)


class KillingTokens:
    """Implements TokenStore."""

    def __init__(self, tokens: TokenStore, steps: Steps) -> None:
        self._tokens = tokens
        self._steps = steps

    async def load(self, service_id: str, slot: TokenSlot) -> StoredSignIn | None:
        return await self._tokens.load(service_id, slot)

    async def save(self, service_id: str, slot: TokenSlot, value: StoredSignIn) -> None:
        self._steps.reach(f"before keeping {slot.value}")
        await self._tokens.save(service_id, slot, value)
        self._steps.reach(f"after keeping {slot.value}")

    async def delete(self, service_id: str, slot: TokenSlot) -> None:
        self._steps.reach(f"before forgetting {slot.value}")
        await self._tokens.delete(service_id, slot)
        self._steps.reach(f"after forgetting {slot.value}")

    def backend_name(self) -> str | None:
        return self._tokens.backend_name()


class KillingStartViews:
    """Implements StartViews."""

    def __init__(self, views: StartViews, steps: Steps) -> None:
        self._views = views
        self._steps = steps

    def save(self, snapshot: AppSnapshot) -> None:
        self._steps.reach("before start view")
        self._views.save(snapshot)
        self._steps.reach("after start view")


def killing_backend(backend: ServiceBackend, steps: Steps) -> ServiceBackend:
    """Every call that changes something is a step before it is sent and one when its answer is there."""
    return cast(ServiceBackend, _KillingBackend(backend, steps))


class _KillingBackend:
    def __init__(self, backend: ServiceBackend, steps: Steps) -> None:
        self._backend = backend
        self._steps = steps

    def __getattr__(self, name: str) -> Any:
        real = getattr(self._backend, name)
        if name not in CHANGING or not inspect.iscoroutinefunction(real):
            return real

        async def call(*arguments: Any) -> Any:
            self._steps.reach(f"before {name}")
            answer = await real(*arguments)
            self._steps.reach(f"after {name}")
            return answer

        return call
