"""Serving one path: picks the operation by its method and turns whatever happens into an answer."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from consentui.server.http import DateHeader, Reply, refusal_reply
from consentui.server.refusal import Refusal
from consentui.server.routes.operation import Operation
from consentui.server.storage.thread import CommitUnknown, StorageFailed
from consentui.wire.problems import Problem

_log = logging.getLogger("consentui.server.http")
_UNAVAILABLE_RETRY_S = 2


class PathApp:
    """ASGI application of one path; `path` is the template, so a log line never holds an id."""

    def __init__(self, path: str, operations: Mapping[str, Operation], date: DateHeader) -> None:
        self._path = path
        self._operations = dict(operations)
        if "GET" in operations:
            self._operations.setdefault("HEAD", operations["GET"])
        self._allow = ", ".join(sorted(self._operations))
        self._date = date

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        reply = await self._reply(scope, receive, send)
        if isinstance(reply, Reply):
            await reply.send(send, self._date.value())
        else:
            reply.headers["Date"] = self._date.value().decode()
            await reply(scope, receive, send)

    async def _reply(self, scope: Scope, receive: Receive, send: Send) -> Reply | StreamingResponse:
        operation = self._operations.get(scope["method"])
        if operation is None:
            reply = refusal_reply(Refusal(Problem.METHOD_NOT_ALLOWED))
            reply.headers = {"Allow": self._allow}
            return reply
        try:
            return await operation.endpoint(Request(scope, receive, send))
        except Refusal as refusal:
            return refusal_reply(refusal)
        except StorageFailed:
            return refusal_reply(Refusal(Problem.UNAVAILABLE, retry_after_s=_UNAVAILABLE_RETRY_S))
        except CommitUnknown:
            return refusal_reply(Refusal(Problem.INTERNAL, "it may have been recorded"))
        except Exception as error:  # noqa: BLE001 (the last fence: a defect becomes a 500, never a dropped connection)
            # Only the kind of error is logged: its text may quote what was sent.
            _log.error("%s %s failed: %s", scope["method"], self._path, type(error).__name__)
            return refusal_reply(Refusal(Problem.INTERNAL))


class NotFoundApp:
    """ASGI application of every path there is not."""

    def __init__(self, date: DateHeader) -> None:
        self._date = date

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1000})
            return
        await refusal_reply(Refusal(Problem.NOT_FOUND)).send(send, self._date.value())
