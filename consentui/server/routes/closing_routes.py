"""What a deletion would do, and the certificate of one that was carried out."""

from __future__ import annotations

from starlette.requests import Request

from consentui.server.desks.closing_desk import ClosingDesk
from consentui.server.http import Reply, bearer, credential, message_reply
from consentui.server.refusal import Refusal
from consentui.server.routes.operation import Auth, Operation
from consentui.wire import routes
from consentui.wire.problems import Problem
from consentui.wire.request_messages import CertificateMessage, DeletionPreviewMessage


class ClosingRoutes:
    """Thin: reads the request, asks the desk, writes the answer."""

    def __init__(self, desk: ClosingDesk) -> None:
        self._desk = desk

    def operations(self) -> list[Operation]:
        return [
            Operation(
                "GET", routes.DELETION_PREVIEW, "previewDeletion", "What deleting the account would do",
                self._get_preview, DeletionPreviewMessage, auth=Auth.TOKEN, problems=(Problem.FORBIDDEN,),
            ),
            Operation(
                "GET", routes.CERTIFICATES, "getCertificate", "The proof that an account was deleted",
                self._get_certificate, CertificateMessage, auth=Auth.CERTIFICATE_KEY,
            ),
        ]  # fmt: skip

    async def _get_preview(self, request: Request) -> Reply:
        return message_reply(await self._desk.preview(bearer(request)))

    async def _get_certificate(self, request: Request) -> Reply:
        key = credential(request, routes.CERTIFICATE_SCHEME)
        if key is None:
            raise Refusal(Problem.NOT_SIGNED_IN)
        return message_reply(await self._desk.certificate(key))
