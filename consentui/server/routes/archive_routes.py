"""GET /v1/requests/{id}/archive: a copy of one's data, whole or from where a cut left off."""

from __future__ import annotations

import base64

from starlette.requests import Request
from starlette.responses import StreamingResponse

from consentui.server.desks.archive_desk import ArchiveDesk
from consentui.server.http import Reply, bearer
from consentui.server.routes.operation import Auth, Operation, Parameter
from consentui.server.rules.ranges import asked_range
from consentui.wire import routes
from consentui.wire.problems import Problem

_MEDIA_TYPE = "application/zip"
_PARAMETERS = (
    Parameter("path", "request_id", {"type": "string"}),
    Parameter("header", "Range", {"type": "string"}, False, "One range of bytes; anything else gets the whole"),
    Parameter("header", "If-Range", {"type": "string"}, False, "The ETag of what is there already"),
)


class ArchiveRoutes:
    """Thin: reads the request, asks the desk, streams the answer."""

    def __init__(self, desk: ArchiveDesk) -> None:
        self._desk = desk

    def operations(self) -> list[Operation]:
        return [
            Operation(
                "GET", routes.ARCHIVE, "getArchive", "The copy as a zip file", self._get_archive, auth=Auth.TOKEN,
                parameters=_PARAMETERS, problems=(Problem.NOT_FOUND, Problem.NOT_READY, Problem.ARCHIVE_GONE),
                answer_headers=("ETag", "Repr-Digest", "Accept-Ranges"), media_type=_MEDIA_TYPE,
            )
        ]  # fmt: skip

    async def _get_archive(self, request: Request) -> Reply | StreamingResponse:
        opened = await self._desk.open(bearer(request), request.path_params["request_id"])
        size, asked = opened.archive.size, request.headers
        part = asked_range(asked.get("range"), asked.get("if-range"), opened.etag, size)
        start, stop = part or (0, size)
        digest = base64.b64encode(bytes.fromhex(opened.archive.sha256)).decode()
        headers = {
            "ETag": opened.etag,
            "Repr-Digest": f"sha-256=:{digest}:",
            "Accept-Ranges": "bytes",
            "Content-Length": str(stop - start),
            "Content-Disposition": 'attachment; filename="copy-of-my-data.zip"',
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
        }
        if part is not None:
            headers["Content-Range"] = f"bytes {start}-{stop - 1}/{size}"
        status = 200 if part is None else 206
        if request.method == "HEAD":
            opened.reader.close()
            return StreamingResponse(iter(()), status, headers, _MEDIA_TYPE)
        return StreamingResponse(self._desk.pieces(opened, start, stop), status, headers, _MEDIA_TYPE)
