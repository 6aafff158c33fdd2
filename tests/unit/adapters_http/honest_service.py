"""Just enough of an honest service for one grant, each part of which a test may replace."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from consentui.adapters.http.http_backend import HttpBackend
from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.application.switch.record import Attempt
from consentui.domain.grant import Method, Revision
from tests.fakes.manual_clock import ManualClock
from tests.fakes.raw_server import RawRequest, RawServer, whole
from tests.fakes.receipt_maker import AT, EPOCH, ReceiptMaker, claims, jwks

PURPOSE = "camera.publish"
OP = claims()["op_id"]
ATTEMPT = Attempt(OP, Revision(EPOCH, 0), "4", "a" * 64, "b" * 64, "en", Method.SWITCH)


class HonestService:
    """`answer` of everything but the keys, `keys` of the keys; both may be changed while it runs."""

    def __init__(self) -> None:
        self.maker = ReceiptMaker()
        self.keys = whole(200, jwks(self.maker))
        self.answer = self.granted()

    def message(self, **changes: Any) -> dict[str, Any]:
        """The grant as GET and PUT show it."""
        honest = {
            "purpose": PURPOSE,
            "etag": f'"{EPOCH}:1"',
            "value": True,
            "op_id": OP,
            "recorded_at": AT,
            "device_name": "Linux computer",
            "receipt": self.maker.compact(),
            "lease_s": 3600,
            "off_key": "0f" * 32,
        }
        return honest | changes

    def granted(self, **changes: Any) -> bytes:
        return whole(200, json.dumps(self.message(**changes)).encode())

    def listed(self, *messages: dict[str, Any], subject: str = "dev-1") -> bytes:
        value = {"subject": {"kind": "device", "id": subject}, "epoch": EPOCH, "grants": messages}
        return whole(200, json.dumps(value).encode())

    async def respond(self, request: RawRequest, writer: asyncio.StreamWriter) -> None:
        writer.write(self.keys if request.path.endswith("jwks.json") else self.answer)


def backend_for(server: RawServer, clock: ManualClock | None = None) -> HttpBackend:
    return HttpBackend(server.url, JwsReceiptVerifier(), clock or ManualClock())
