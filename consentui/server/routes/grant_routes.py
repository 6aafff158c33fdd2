"""Grants, withdrawals and off-keys."""

from __future__ import annotations

from starlette.requests import Request

from consentui.server.desks.grant_desk import GrantDesk
from consentui.server.edition import Words
from consentui.server.http import Reply, bearer, credential, if_match, message_reply, read_message
from consentui.server.refusal import Refusal
from consentui.server.routes.operation import Auth, Operation, Parameter
from consentui.server.rules.decisions import GrantWish, WithdrawWish
from consentui.wire import routes
from consentui.wire.base import is_operation_id, is_purpose_key
from consentui.wire.grant_messages import (
    GrantMessage,
    GrantRequest,
    GrantsMessage,
    OffRequest,
    WithdrawalsMessage,
    WithdrawalsRequest,
    WithdrawRequest,
    WordsMessage,
)
from consentui.wire.problems import Problem

_PURPOSE = Parameter("path", "purpose", {"type": "string"})
_IF_MATCH = Parameter(
    "header", routes.IF_MATCH, {"type": "string"}, True, "The entity tag of exactly what the person was looking at"
)
_IDEMPOTENCY_KEY = Parameter(
    "header", routes.IDEMPOTENCY_KEY, {"type": "string", "format": "uuid"}, True, "The operation id, a UUIDv4"
)
_GRANT_PROBLEMS = (
    Problem.MALFORMED,
    Problem.UNKNOWN_PURPOSE,
    Problem.IN_PROGRESS,
    Problem.POLICY_CHANGED,
    Problem.STALE_REVISION,
    Problem.WORDS_MISMATCH,
    Problem.OPERATION_REUSED,
    Problem.PRECONDITION_REQUIRED,
    Problem.BUSY,
)


class GrantRoutes:
    """Thin: reads the request, asks the desk, writes the answer."""

    def __init__(self, desk: GrantDesk) -> None:
        self._desk = desk

    def operations(self) -> list[Operation]:
        refused = (Problem.UNKNOWN_PURPOSE, Problem.OPERATION_REUSED)
        return [
            Operation(
                "GET", routes.GRANTS, "listGrants", "What stands", self._get_all, GrantsMessage, auth=Auth.TOKEN
            ),
            Operation(
                "PUT", routes.GRANT, "grant", "Grant one purpose", self._put_grant, GrantMessage, body=GrantRequest,
                auth=Auth.TOKEN, parameters=(_PURPOSE, _IF_MATCH, _IDEMPOTENCY_KEY), problems=_GRANT_PROBLEMS,
                answer_headers=("ETag",),
            ),
            Operation(
                "POST", routes.WITHDRAW, "withdraw", "Withdraw one purpose", self._post_withdraw, GrantMessage,
                body=WithdrawRequest, auth=Auth.TOKEN, parameters=(_PURPOSE,), problems=refused,
                answer_headers=("ETag",),
            ),
            Operation(
                "POST", routes.WITHDRAWALS, "withdrawSeveral", "Withdraw several purposes", self._post_withdrawals,
                WithdrawalsMessage, body=WithdrawalsRequest, auth=Auth.TOKEN, problems=refused,
            ),
            Operation(
                "POST", routes.OFF, "withdrawByKey", "Withdraw without a session", self._post_off, GrantMessage,
                body=OffRequest, auth=Auth.OFF_KEY, problems=(Problem.OPERATION_REUSED,), answer_headers=("ETag",),
            ),
        ]  # fmt: skip

    async def _get_all(self, request: Request) -> Reply:
        return message_reply(await self._desk.all(bearer(request)))

    async def _put_grant(self, request: Request) -> Reply:
        token = bearer(request)
        seen = if_match(request)
        op_id = request.headers.get(routes.IDEMPOTENCY_KEY, "")
        if not is_operation_id(op_id):
            raise Refusal(Problem.MALFORMED, "Idempotency-Key must be a UUIDv4 in lower case")
        asked = await read_message(request, GrantRequest)
        words = Words(asked.policy_version, asked.policy_hash, asked.words_hash, asked.language)
        wish = GrantWish(_purpose(request), op_id, seen, words, asked.method)
        return _grant_reply(await self._desk.grant(token, wish))

    async def _post_withdraw(self, request: Request) -> Reply:
        token = bearer(request)
        asked = await read_message(request, WithdrawRequest)
        wish = WithdrawWish(_purpose(request), asked.op_id, asked.batch_id, asked.method, _words(asked.words))
        return _grant_reply((await self._desk.withdraw(token, [wish])).grants[0])

    async def _post_withdrawals(self, request: Request) -> Reply:
        token = bearer(request)
        asked = await read_message(request, WithdrawalsRequest)
        if len({item.op_id for item in asked.items}) < len(asked.items):
            raise Refusal(Problem.OPERATION_REUSED, "each item needs an operation id of its own")
        wishes = [
            WithdrawWish(item.purpose, item.op_id, asked.batch_id, item.method, _words(item.words))
            for item in asked.items
        ]
        return message_reply(await self._desk.withdraw(token, wishes))

    async def _post_off(self, request: Request) -> Reply:
        key = credential(request, routes.OFF_SCHEME)
        if key is None:
            raise Refusal(Problem.OFF_KEY_REFUSED)
        asked = await read_message(request, OffRequest)
        return _grant_reply(await self._desk.withdraw_by_key(key, asked.op_id, asked.batch_id))


def _grant_reply(grant: GrantMessage) -> Reply:
    return message_reply(grant, headers={"ETag": grant.etag})


def _purpose(request: Request) -> str:
    purpose: str = request.path_params["purpose"]
    if not is_purpose_key(purpose):
        raise Refusal(Problem.UNKNOWN_PURPOSE)
    return purpose


def _words(message: WordsMessage | None) -> Words | None:
    if message is None:
        return None
    return Words(message.policy_version, message.policy_hash, message.words_hash, message.language)
