"""Requests about one's data, and the codes that prove who asks."""

from __future__ import annotations

import datetime as dt
import math

from starlette.requests import Request

from consentui.server.clock import ServiceClock
from consentui.server.desks.code_desk import CodeDesk
from consentui.server.desks.request_desk import RequestDesk
from consentui.server.http import Reply, bearer, message_reply, read_message
from consentui.server.routes.operation import Auth, Operation, Parameter
from consentui.wire import limits, routes
from consentui.wire.problems import Problem
from consentui.wire.request_messages import DataRequestMessage, DataRequestRequest, DataRequestsMessage
from consentui.wire.session_messages import CodeMessage

_REQUEST_ID = Parameter("path", "request_id", {"type": "string"})
# How often it is of use to look where nobody knows when something is ready.
_LOOK_AGAIN_S = 5
_REFUSED = (
    Problem.FORBIDDEN, Problem.PROOF_REQUIRED, Problem.REQUEST_OPEN, Problem.OPERATION_REUSED, Problem.BUSY,
    Problem.CODE_WRONG, Problem.CODE_EXPIRED, Problem.CODE_USED_UP,
)  # fmt: skip


class RequestRoutes:
    """Thin: reads the request, asks a desk, writes the answer."""

    def __init__(self, codes: CodeDesk, requests: RequestDesk, clock: ServiceClock) -> None:
        self._codes = codes
        self._requests = requests
        self._clock = clock

    def operations(self) -> list[Operation]:
        return [
            Operation(
                "POST", routes.ACCOUNT_CODES, "sendProofCode", "Send a code to the account's own number",
                self._post_code, CodeMessage, 202, auth=Auth.TOKEN, problems=(Problem.FORBIDDEN, Problem.BUSY),
            ),
            Operation(
                "POST", routes.REQUESTS, "askForRequest", "Ask for one's data, its deletion, or content about me",
                self._post_request, DataRequestMessage, 202, body=DataRequestRequest, auth=Auth.TOKEN,
                problems=_REFUSED, answer_headers=("Location", "Retry-After"),
            ),
            Operation(
                "GET", routes.REQUESTS, "listRequests", "What I asked for", self._get_requests, DataRequestsMessage,
                auth=Auth.TOKEN,
            ),
            Operation(
                "GET", routes.REQUEST, "getRequest", "How far it is", self._get_request, DataRequestMessage,
                auth=Auth.TOKEN, parameters=(_REQUEST_ID,), problems=(Problem.NOT_FOUND,),
                answer_headers=("Retry-After",),
            ),
            Operation(
                "DELETE", routes.REQUEST, "cancelRequest", "Cancel it", self._delete_request, DataRequestMessage,
                auth=Auth.TOKEN, parameters=(_REQUEST_ID,), problems=(Problem.NOT_FOUND, Problem.TOO_LATE),
            ),
        ]  # fmt: skip

    async def _post_code(self, request: Request) -> Reply:
        return message_reply(await self._codes.send_to_own(bearer(request)), 202)

    async def _post_request(self, request: Request) -> Reply:
        token = bearer(request)
        answer = await self._requests.ask(token, await read_message(request, DataRequestRequest))
        place = {"Location": routes.request(answer.request_id)}
        return message_reply(answer, 202, {**place, **self._look_again(answer)})

    async def _get_requests(self, request: Request) -> Reply:
        return message_reply(await self._requests.all(bearer(request)))

    async def _get_request(self, request: Request) -> Reply:
        answer = await self._requests.one(bearer(request), request.path_params["request_id"])
        return message_reply(answer, headers=self._look_again(answer))

    async def _delete_request(self, request: Request) -> Reply:
        return message_reply(await self._requests.cancel(bearer(request), request.path_params["request_id"]))

    def _look_again(self, answer: DataRequestMessage) -> dict[str, str]:
        """When to look again; nothing where nothing more is going to happen."""
        if answer.status not in ("open", "in_progress"):
            return {}
        rest = dt.timedelta(0) if answer.expected_by is None else answer.expected_by - self._clock.now()
        seconds = min(max(math.ceil(rest.total_seconds()), _LOOK_AGAIN_S), limits.RETRY_AFTER_MAX_S)
        return {"Retry-After": str(seconds)}
