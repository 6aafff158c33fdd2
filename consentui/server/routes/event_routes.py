"""GET /v1/events: says that something changed, never what; ends when its token does."""

from __future__ import annotations

from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import StreamingResponse

from consentui.server.core import ServiceCore
from consentui.server.http import bearer
from consentui.server.refusal import Refusal
from consentui.server.routes.operation import Auth, Operation
from consentui.server.security.callers import Caller
from consentui.server.storage.transaction import Transaction
from consentui.wire import codec, routes
from consentui.wire.grant_messages import EventMessage
from consentui.wire.limits import EVENTS_HEARTBEAT_S

_MEDIA_TYPE = "text/event-stream"


class EventRoutes:
    """One generator per open stream."""

    def __init__(self, core: ServiceCore, heartbeat_s: float = EVENTS_HEARTBEAT_S) -> None:
        self._core = core
        self._heartbeat_s = heartbeat_s

    def operations(self) -> list[Operation]:
        return [
            Operation(
                "GET", routes.EVENTS, "streamEvents", "Something changed, fetch again", self._get_events,
                auth=Auth.TOKEN, media_type=_MEDIA_TYPE,
            )
        ]  # fmt: skip

    async def _get_events(self, request: Request) -> StreamingResponse:
        token = bearer(request)
        caller = await self._caller(token)
        headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "X-Accel-Buffering": "no"}
        return StreamingResponse(self._stream(token, caller), media_type=_MEDIA_TYPE, headers=headers)

    async def _caller(self, token: str) -> Caller:
        def job(transaction: Transaction) -> Caller:
            return self._core.callers.caller(transaction, token, self._core.clock.now())

        return await self._core.storage.run(job, is_writing=False)

    async def _stream(self, token: str, caller: Caller) -> AsyncIterator[bytes]:
        subscription = self._core.events.subscribe(caller.subject.id, caller.session_id)
        try:
            # Asked once more: the session may have ended before the subscription could hear of it.
            await self._caller(token)
            yield b": connected\n\n"
            while not subscription.is_over:
                rest_s = self._rest_s(caller)
                if rest_s <= 0:
                    return
                changed = await subscription.next(min(self._heartbeat_s, rest_s))
                for what in changed:
                    yield b"event: changed\ndata: " + codec.encode(EventMessage(what=what)) + b"\n\n"
                if not changed:
                    yield b": still here\n\n"
        except Refusal:
            return
        finally:
            self._core.events.unsubscribe(subscription)

    def _rest_s(self, caller: Caller) -> float:
        """Seconds for which the token still holds; a device token has no end."""
        if caller.valid_until is None:
            return self._heartbeat_s
        return (caller.valid_until - self._core.clock.now()).total_seconds()
