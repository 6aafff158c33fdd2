"""Signing one of the demo's people in over HTTP, with the code from the demo's phone."""

from __future__ import annotations

from typing import Any

from tests.harness.service_process import ServiceProcess

MEI_LIN = "+8613800134471"
SAM_OKORO = "+447700900123"


def sign_in(service: ServiceProcess, phone: str = MEI_LIN) -> dict[str, Any]:
    """The tokens message."""
    seen = service.control("GET", "/demo/state")["texts"]
    _, attempt, _ = service.ask("POST", "/v1/session/codes", {"phone": phone})
    text = service.control("GET", f"/demo/texts?after={seen}&wait_s=10")["texts"][-1]
    wanted = {"attempt_id": attempt["attempt_id"], "code": text["code"], "device_name": "Linux"}
    status, tokens, _ = service.ask("POST", "/v1/session", wanted)
    assert status == 201, tokens
    return dict(tokens)
