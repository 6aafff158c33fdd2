"""No telephone number, code, token or key of anybody is in a log, an argument list or an environment of the service."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.fakes.service_under_test import new_op
from tests.harness.fresh_home import fresh_home
from tests.harness.service_process import ServiceProcess
from tests.harness.waiting import wait_until

PHONE = "+8613812345678"


class Receiver:
    """The operator's sender of text messages: keeps what is posted to it, and can be told to fail."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.status = 204
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                receiver.texts.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
                self.send_response(receiver.status)
                self.end_headers()

            def log_message(self, format: str, *arguments: object) -> None:
                """Quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, name="receiver")
        self.url = f"http://127.0.0.1:{self._server.server_port}/texts"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    made.start()
    yield made
    made.stop()


def send_raw(service: ServiceProcess, data: bytes) -> None:
    target = urlsplit(service.url)
    with socket.create_connection((target.hostname, target.port), timeout=10) as connection:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(4096):
            pass


def test_log_arguments_and_environment_hold_nothing_private(tmp_path: Path, receiver: Receiver) -> None:
    arguments = ("--sms-webhook", receiver.url)
    with ServiceProcess(tmp_path, fresh_home(tmp_path), *arguments) as service:
        _, attempt, _ = service.ask("POST", "/v1/session/codes", {"phone": PHONE})
        wait_until(lambda: receiver.texts, "the text message")
        assert PHONE in receiver.texts[0]
        digits = "".join(c for c in receiver.texts[0].replace(PHONE, "") if c.isdigit())
        code = digits[:6]
        wanted = {"attempt_id": attempt["attempt_id"], "code": code, "device_name": "Linux"}
        status, tokens, _ = service.ask("POST", "/v1/session", wanted)
        assert status == 201, tokens
        access, refresh = str(tokens["access_token"]), str(tokens["refresh_token"])
        device = service.new_device()
        off_key = service.ask("GET", "/v1/grants", token=access)[1]["grants"][0]["off_key"]
        headers = {"Authorization": f"Off {off_key}"}
        receipt = service.ask("POST", "/v1/off", {"op_id": new_op()}, headers=headers)[1]["receipt"]
        secrets = [PHONE, PHONE[1:], code, access, refresh, device, off_key, receipt]
        receiver.status = 500
        service.ask("POST", "/v1/session/codes", {"phone": "+8613887654321"})
        wait_until(lambda: len(receiver.texts) > 1, "the second text message")
        for secret in secrets:
            for path in (f"/v1/{secret}", f"/v1/grants?token={secret}", f"/v1/receipts/{secret}"):
                service.ask("GET", path, token=secret)
            service.ask("POST", "/v1/session/refresh", {"refresh_token": secret, "more": secret})
            send_raw(service, f"{secret} / HTTP/1.1\r\nAuthorization {secret}\r\n\r\n".encode())
        command = (Path("/proc") / str(service.process.pid) / "cmdline").read_text()
        environment = (Path("/proc") / str(service.process.pid) / "environ").read_text()
        service.stop()
        log = service.log.read_text()
        assert "text message could not be handed on" in log
        for place, text in (("log", log), ("arguments", command), ("environment", environment)):
            assert [secret for secret in [*secrets, "13887654321"] if secret in text] == [], place
        assert "Traceback" not in log
