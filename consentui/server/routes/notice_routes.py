"""Notices: what everybody is told, and who has seen it."""

from __future__ import annotations

from starlette.requests import Request

from consentui.server.desks.notice_desk import NoticeDesk
from consentui.server.http import Reply, bearer, message_reply
from consentui.server.refusal import Refusal
from consentui.server.routes.operation import Auth, Operation, Parameter
from consentui.wire import routes
from consentui.wire.change_messages import NoticeSeenMessage, NoticesMessage
from consentui.wire.problems import Problem


class NoticeRoutes:
    """Thin: reads the request, asks the desk, writes the answer."""

    def __init__(self, desk: NoticeDesk, languages: tuple[str, ...]) -> None:
        self._desk = desk
        self._languages = languages

    def operations(self) -> list[Operation]:
        language = Parameter("query", "language", {"type": "string", "enum": list(self._languages)}, False)
        return [
            Operation(
                "GET", routes.NOTICES, "listNotices", "What everybody is told", self._get_all, NoticesMessage,
                auth=Auth.TOKEN, parameters=(language,), problems=(Problem.NOT_FOUND, Problem.INVALID),
            ),
            Operation(
                "PUT", routes.NOTICE_SEEN, "seeNotice", "I have seen it", self._put_seen, NoticeSeenMessage,
                auth=Auth.TOKEN, parameters=(Parameter("path", "notice_id", {"type": "string"}),),
                problems=(Problem.NOT_FOUND,),
            ),
        ]  # fmt: skip

    async def _get_all(self, request: Request) -> Reply:
        token = bearer(request)
        language = request.query_params.get("language", self._languages[0])
        if set(request.query_params) - {"language"}:
            raise Refusal(Problem.INVALID, "the only parameter is language")
        if language not in self._languages:
            raise Refusal(Problem.NOT_FOUND, "not in this language")
        return message_reply(await self._desk.all(token, language))

    async def _put_seen(self, request: Request) -> Reply:
        return message_reply(await self._desk.see(bearer(request), request.path_params["notice_id"]))
