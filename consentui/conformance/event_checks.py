"""Server-sent events: that something changed is told at once, to whom it concerns."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Final

from consentui.adapters.http.transport import Answer
from consentui.conformance import published, subjects
from consentui.conformance.check import Broken, Check
from consentui.conformance.expectations import want, want_problem, want_status
from consentui.conformance.visit import Visit
from consentui.wire import codec, limits, routes
from consentui.wire.grant_messages import EventMessage
from consentui.wire.problems import Problem

# A service may begin to listen only after its answer began, so a change is made more than once.
_CHANGES = 3
_WITHIN_S = 4.0


async def _tells_of_changes(visit: Visit) -> None:
    device = await subjects.device(visit)
    (purpose,) = await published.purposes(visit, 1)
    want_problem(await visit.ask("GET", routes.EVENTS), Problem.NOT_SIGNED_IN)
    async with aclosing(visit.lines(routes.EVENTS, device.token)) as lines:
        head = await anext(lines)
        if isinstance(head, Answer):
            want_status(head, 200)
            want(head.media_type == "text/event-stream", "text/event-stream", head.media_type)
        told = asyncio.ensure_future(_first_event(lines))
        try:
            for _ in range(_CHANGES):
                await device.turned_on(purpose)
                await device.turned_off(purpose)
                await asyncio.wait([told], timeout=_WITHIN_S)
                if told.done():
                    break
            want(told.done(), f"an event within {_WITHIN_S:.0f} seconds", "none")
            what = await told
        finally:
            told.cancel()
            await asyncio.wait([told])
    want(what in ("grants", "activity"), "`what` of a decision: grants", what)


async def _first_event(lines: AsyncIterator[Answer | str]) -> str:
    """What it says; raises Broken where the stream ends, or it says something else than documented."""
    async for line in lines:
        if isinstance(line, str) and line.startswith("data:"):
            try:
                content = line.removeprefix("data:").strip().encode()
                return codec.decode(content, EventMessage, limits.ANSWER_BODY_MAX).what
            except codec.MessageError as error:
                raise Broken("the documented EventMessage", str(error)) from None
    raise Broken("a stream that stays open", "its end")


CHECKS: Final = (Check("events.tell", "S", "The API", "GET /v1/events tells of a decision at once", _tells_of_changes),)
