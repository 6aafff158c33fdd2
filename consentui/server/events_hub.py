"""Who is listening on /v1/events, and telling them that something changed."""

from __future__ import annotations

import asyncio
from typing import Literal

What = Literal["grants", "policy", "session", "activity", "notices", "requests", "held"]
# Streams one subject may hold open; one more ends the oldest.
STREAMS_MAX = 16
_AFTER_THE_ANSWER_S = 0.02


class Subscription:
    """One open stream; owned by the event loop that made it. What waits is a set: a slow listener never piles up."""

    def __init__(self, subject_id: str, session_id: str | None) -> None:
        self.subject_id = subject_id
        self.session_id = session_id
        self.is_over = False
        self._waiting: set[What] = set()
        self._wake = asyncio.Event()

    async def next(self, timeout_s: float) -> list[What]:
        """What changed since the last call; empty when the time was over first, or the stream is over."""
        if not self._waiting and not self.is_over:
            try:
                async with asyncio.timeout(timeout_s):
                    await self._wake.wait()
            except TimeoutError:
                pass
        self._wake.clear()
        changed, self._waiting = sorted(self._waiting), set()
        return changed

    def tell(self, what: What) -> None:
        self._waiting.add(what)
        self._wake.set()

    def end(self) -> None:
        self.is_over = True
        self._wake.set()

    def wake(self) -> None:
        """Let the stream look at its clock again."""
        self._wake.set()


class EventsHub:
    """Owned by the service's event loop. `notify` and `end_session` may be called by the storage thread, too."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._by_subject: dict[str, dict[Subscription, None]] = {}

    def subscribe(self, subject_id: str, session_id: str | None) -> Subscription:
        self._loop = asyncio.get_running_loop()
        subscription = Subscription(subject_id, session_id)
        group = self._by_subject.setdefault(subject_id, {})
        group[subscription] = None
        if len(group) > STREAMS_MAX:
            next(iter(group)).end()
        return subscription

    def unsubscribe(self, subscription: Subscription) -> None:
        group = self._by_subject.get(subscription.subject_id)
        if group is not None:
            group.pop(subscription, None)
            if not group:
                del self._by_subject[subscription.subject_id]

    def notify(self, subject_id: str, what: What) -> None:
        """Tell every stream of a subject."""
        if subject_id in self._by_subject:
            self._on_loop(self._tell_soon, subject_id, what)

    def notify_all(self, what: What) -> None:
        """Tell every stream there is."""
        self._on_loop(self._tell_all, what)

    def end_session(self, subject_id: str, session_id: str) -> None:
        """End the streams of a session that is over."""
        if subject_id in self._by_subject:
            self._on_loop(self._end, subject_id, session_id)

    def wake_all(self) -> None:
        """The clock was moved: every stream looks whether its token still holds. On the event loop only."""
        for subscription in self._all():
            subscription.wake()

    def close(self) -> None:
        """End every stream. On the event loop only."""
        for subscription in self._all():
            subscription.end()

    def _on_loop(self, call: object, *arguments: str) -> None:
        loop = self._loop
        if loop is not None and not loop.is_closed() and callable(call):
            loop.call_soon_threadsafe(call, *arguments)

    def _tell_soon(self, subject_id: str, what: What) -> None:
        """Whoever made the change waits for its answer, which must not queue behind the news of it."""
        asyncio.get_running_loop().call_later(_AFTER_THE_ANSWER_S, self._tell, subject_id, what)

    def _tell(self, subject_id: str, what: What) -> None:
        for subscription in self._by_subject.get(subject_id, ()):
            subscription.tell(what)

    def _tell_all(self, what: What) -> None:
        for subscription in self._all():
            subscription.tell(what)

    def _end(self, subject_id: str, session_id: str) -> None:
        for subscription in self._by_subject.get(subject_id, ()):
            if subscription.session_id == session_id:
                subscription.end()

    def _all(self) -> list[Subscription]:
        return [subscription for group in self._by_subject.values() for subscription in group]
