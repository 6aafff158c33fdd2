"""What the operator's own systems send; a token of a person opens nothing here."""

from __future__ import annotations

from starlette.requests import Request

from consentui.server.desks.notice_desk import NoticeDesk
from consentui.server.desks.operator_desk import OperatorDesk
from consentui.server.desks.publish_desk import PublishDesk
from consentui.server.desks.record_desk import RecordDesk
from consentui.server.http import Reply, credential, decoded, message_reply, read_json, read_message
from consentui.server.refusal import Refusal
from consentui.server.routes.operation import Auth, Operation
from consentui.server.rules.sharings import Sharing
from consentui.wire import limits, routes
from consentui.wire.change_messages import (
    AnnouncedNoticeMessage,
    IncidentRequest,
    PolicyVersionRequest,
    PublishedVersionMessage,
)
from consentui.wire.draft_messages import MARK, DraftVersionMessage
from consentui.wire.operator_messages import RecordsMessage, RecordsRequest, SharingMessage, SharingRequest
from consentui.wire.problems import Problem


class OperatorRoutes:
    """Thin: reads the request, asks the desk, writes the answer."""

    def __init__(self, desk: OperatorDesk, publishing: PublishDesk, notices: NoticeDesk, records: RecordDesk) -> None:
        self._desk = desk
        self._publishing = publishing
        self._notices = notices
        self._records = records

    def operations(self) -> list[Operation]:
        return [
            Operation(
                "POST", routes.OPERATOR_SHARINGS, "reportSharing", "Report that data went to a recipient",
                self._post_sharing, SharingMessage, 201, body=SharingRequest, auth=Auth.OPERATOR,
                problems=(Problem.NOT_FOUND, Problem.UNKNOWN_PURPOSE, Problem.PURPOSE_OFF),
            ),
            Operation(
                "POST", routes.OPERATOR_RECORDS, "reportRecords", "Report what is held of people",
                self._post_records, RecordsMessage, 201, body=RecordsRequest, auth=Auth.OPERATOR,
                problems=(Problem.NOT_FOUND,),
            ),
            Operation(
                "POST", routes.OPERATOR_POLICY_VERSIONS, "publishPolicyVersion", "Publish a version of the policy",
                self._post_version, PublishedVersionMessage, 201, body=PolicyVersionRequest, auth=Auth.OPERATOR,
            ),
            Operation(
                "POST", routes.OPERATOR_NOTICES, "announceIncident", "Tell everybody of an incident",
                self._post_notice, AnnouncedNoticeMessage, 201, body=IncidentRequest, auth=Auth.OPERATOR,
            ),
        ]  # fmt: skip

    async def _post_sharing(self, request: Request) -> Reply:
        token = credential(request, routes.BEARER)
        self._desk.require_operator(token)
        asked = await read_message(request, SharingRequest)
        sharing = Sharing(asked.subject, asked.purpose, asked.recipient, tuple(asked.categories), asked.at)
        return message_reply(await self._desk.share(token, sharing), 201)

    async def _post_records(self, request: Request) -> Reply:
        token = credential(request, routes.BEARER)
        self._records.require_operator(token)
        asked = await read_message(request, RecordsRequest, limits.RECORDS_BODY_MAX)
        return message_reply(await self._records.take(token, asked.records), 201)

    async def _post_version(self, request: Request) -> Reply:
        token = credential(request, routes.BEARER)
        self._desk.require_operator(token)
        body = await read_json(request, limits.PUBLICATION_BODY_MAX)
        asked = decoded(body, PolicyVersionRequest, limits.PUBLICATION_BODY_MAX)
        _refuse_draft(body)
        return message_reply(await self._publishing.publish(token, asked), 201)

    async def _post_notice(self, request: Request) -> Reply:
        token = credential(request, routes.BEARER)
        self._desk.require_operator(token)
        asked = await read_message(request, IncidentRequest)
        return message_reply(await self._notices.announce(token, asked), 201)


def _refuse_draft(body: bytes) -> None:
    """Nothing that an import guessed is published before somebody confirmed it. Most bodies hold no such name."""
    if MARK not in body:
        return
    left = next(decoded(body, DraftVersionMessage, limits.PUBLICATION_BODY_MAX).unconfirmed(), None)
    if left is not None:
        raise Refusal(Problem.INVALID, f"{left} is still to confirm: check it and delete its to_confirm line")
