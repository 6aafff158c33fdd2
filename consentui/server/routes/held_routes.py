"""What is held of a person, and taking single things away."""

from __future__ import annotations

import re
from typing import get_args

from starlette.requests import Request

from consentui.server.desks.held_desk import HeldDesk
from consentui.server.http import Reply, bearer, message_reply, read_message
from consentui.server.refusal import Refusal
from consentui.server.routes.operation import Auth, Operation, Parameter
from consentui.server.routes.page_limit import page_limit
from consentui.server.storage.record_storage import RecordPlace
from consentui.wire import limits, routes
from consentui.wire.held_messages import ContentKind, ContentMessage, ProfileChangeRequest, ProfileMessage
from consentui.wire.problems import Problem

_KINDS: tuple[str, ...] = get_args(ContentKind)
_CURSOR = re.compile(r"([0-9]{1,15})\.([A-Za-z0-9_-]{1,64})", re.ASCII)
_NAMES = {"cursor", "kind", "limit"}
_PARAMETERS = (
    Parameter("query", "kind", {"type": "string", "enum": list(_KINDS)}, False, "Only this kind"),
    Parameter(
        "query", "limit", {"type": "integer", "minimum": 1, "maximum": limits.CONTENT_PAGE_MAX}, False,
        f"Entries of a page, {limits.CONTENT_PAGE} if absent",
    ),
    Parameter("query", "cursor", {"type": "string", "maxLength": 128}, False, "`next_cursor` of the page before"),
)  # fmt: skip


class HeldRoutes:
    """Thin: reads the request, asks the desk, writes the answer."""

    def __init__(self, desk: HeldDesk) -> None:
        self._desk = desk

    def operations(self) -> list[Operation]:
        text = {"type": "string"}
        return [
            Operation(
                "GET", routes.PROFILE, "getProfile", "What is held of me", self._get_profile, ProfileMessage,
                auth=Auth.TOKEN, problems=(Problem.FORBIDDEN,),
            ),
            Operation(
                "PATCH", routes.PROFILE, "changeProfile", "Give fields other values", self._patch_profile,
                ProfileMessage, body=ProfileChangeRequest, auth=Auth.TOKEN,
                problems=(Problem.FORBIDDEN, Problem.FIELD_FIXED),
            ),
            Operation(
                "DELETE", routes.PROFILE_FIELD, "removeProfileField", "Remove what a field holds", self._delete_field,
                ProfileMessage, auth=Auth.TOKEN, parameters=(Parameter("path", "field", text),),
                problems=(Problem.FORBIDDEN, Problem.NOT_FOUND, Problem.FIELD_FIXED),
            ),
            Operation(
                "GET", routes.CONTENT, "listContent", "My posts, comments and likes", self._get_content,
                ContentMessage, auth=Auth.TOKEN, parameters=_PARAMETERS, problems=(Problem.FORBIDDEN, Problem.INVALID),
            ),
            Operation(
                "DELETE", routes.CONTENT_ENTRY, "deleteContent", "Delete one of them", self._delete_content,
                status=204, auth=Auth.TOKEN, parameters=(Parameter("path", "content_id", text),),
                problems=(Problem.FORBIDDEN, Problem.NOT_FOUND),
            ),
        ]  # fmt: skip

    async def _get_profile(self, request: Request) -> Reply:
        return message_reply(await self._desk.profile(bearer(request)))

    async def _patch_profile(self, request: Request) -> Reply:
        token = bearer(request)
        asked = await read_message(request, ProfileChangeRequest)
        return message_reply(await self._desk.change(token, asked.fields))

    async def _delete_field(self, request: Request) -> Reply:
        return message_reply(await self._desk.remove(bearer(request), request.path_params["field"]))

    async def _get_content(self, request: Request) -> Reply:
        token = bearer(request)
        kind, place = _kind(request), _place(request)
        limit = page_limit(request, limits.CONTENT_PAGE, limits.CONTENT_PAGE_MAX)
        return message_reply(await self._desk.content(token, kind, place, limit))

    async def _delete_content(self, request: Request) -> Reply:
        await self._desk.delete_content(bearer(request), request.path_params["content_id"])
        return Reply(204)


def _kind(request: Request) -> str | None:
    if set(request.query_params) - _NAMES:
        raise Refusal(Problem.INVALID, "the parameters are cursor, kind and limit")
    kind: str | None = request.query_params.get("kind")
    if kind is not None and kind not in _KINDS:
        raise Refusal(Problem.INVALID, f"kind is one of {', '.join(_KINDS)}")
    return kind


def _place(request: Request) -> RecordPlace | None:
    text = request.query_params.get("cursor")
    if text is None:
        return None
    match = _CURSOR.fullmatch(text)
    if match is None:
        raise Refusal(Problem.INVALID, "cursor must be a next_cursor of this service")
    return RecordPlace(int(match[1]), match[2])
