"""Network faults of the demo, put between the listener and the service."""

from __future__ import annotations

import asyncio

from starlette.types import ASGIApp, Receive, Scope, Send

from consentui.server.http import DateHeader, refusal_reply
from consentui.server.refusal import Refusal
from consentui.wire.demo_messages import NetworkName
from consentui.wire.problems import Problem

SLOW_S = 2.0


class FaultyNetwork:
    """ASGI application around another; `network` says how it treats requests from now on."""

    def __init__(self, app: ASGIApp, date: DateHeader) -> None:
        self.network: NetworkName = "on"
        self._app = app
        self._date = date

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self.network == "errors":
            await refusal_reply(Refusal(Problem.INTERNAL)).send(send, self._date.value())
            return
        if self.network == "slow":
            await asyncio.sleep(SLOW_S)
        await self._app(scope, receive, send)
