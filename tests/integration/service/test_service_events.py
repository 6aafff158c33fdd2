"""GET /v1/events of the real process: tells at once, beats, and ends with its token."""

from __future__ import annotations

import socket
from contextlib import ExitStack
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from tests.fakes.service_under_test import new_op
from tests.harness.service_process import ServiceProcess
from tests.integration.service.demo_sign_in import sign_in


class Stream:
    """One open event stream on a socket of its own."""

    def __init__(self, service: ServiceProcess, token: str) -> None:
        target = urlsplit(service.url)
        self._socket = socket.create_connection((target.hostname, target.port), timeout=30)
        request = f"GET /v1/events HTTP/1.1\r\nHost: {target.netloc}\r\nAuthorization: Bearer {token}\r\n\r\n"
        self._socket.sendall(request.encode())
        self.text = ""
        self.is_over = False

    def __enter__(self) -> Self:
        self.read_until(": connected")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()

    def read_until(self, words: str) -> None:
        """Blocks until the words have come; fails when the stream ends without them."""
        while words not in self.text:
            assert not self.is_over, f"ended without {words!r}: {self.text!r}"
            self._read()

    def read_to_end(self) -> None:
        while not self.is_over:
            self._read()

    def _read(self) -> None:
        data = self._socket.recv(4096)
        self.text += data.decode()
        # A chunk of length zero ends the answer; the connection itself may be kept.
        self.is_over = not data or self.text.endswith("\r\n0\r\n\r\n")


def test_decision_on_another_device_is_told_at_once(service: ServiceProcess) -> None:
    tokens = sign_in(service)
    with Stream(service, str(tokens["access_token"])) as stream:
        service.control("POST", "/demo/phone/choice", {"person": "mei_lin"})
        stream.read_until('event: changed\ndata: {"what":"grants"}')
        assert "camera" not in stream.text, "that something changed, never what"


def test_own_decision_is_told_to_all_streams_of_the_subject_and_to_nobody_else(service: ServiceProcess) -> None:
    first, second = service.new_device(), service.new_device()
    with Stream(service, first) as own, Stream(service, first) as also, Stream(service, second) as stranger:
        for token in (first, second):
            service.ask("POST", "/v1/grants/camera.publish/withdraw", {"op_id": new_op()}, token=token)
        for stream in (own, also, stranger):
            stream.read_until("changed")
            assert stream.text.count("event: changed") == 1


def test_stream_ends_with_its_session(service: ServiceProcess) -> None:
    tokens = sign_in(service)
    with Stream(service, str(tokens["access_token"])) as stream:
        service.control("POST", "/demo/session/end", {"person": "mei_lin"})
        stream.read_to_end()
    status, _, _ = service.ask("GET", "/v1/grants", token=str(tokens["access_token"]))
    assert status == 401


def test_stream_ends_with_its_access_token(service: ServiceProcess) -> None:
    tokens = sign_in(service)
    with Stream(service, str(tokens["access_token"])) as stream:
        service.control("POST", "/demo/clock", {"advance_s": 299})
        stream.read_until(": still here")
        service.control("POST", "/demo/clock", {"advance_s": 1})
        stream.read_to_end()
        assert stream.text.count(": connected") == 1 and "changed" not in stream.text


def test_network_that_goes_off_breaks_the_stream(service: ServiceProcess) -> None:
    with Stream(service, service.new_device()) as stream:
        service.control("PUT", "/demo/network", {"network": "off"})
        try:
            stream.read_to_end()
        except ConnectionResetError:
            stream.is_over = True
        assert stream.is_over


def test_listener_who_leaves_is_forgotten(service: ServiceProcess) -> None:
    token = service.new_device()
    for _ in range(40):
        with Stream(service, token):
            pass
    with Stream(service, token) as stream:
        service.ask("POST", "/v1/grants/camera.publish/withdraw", {"op_id": new_op()}, token=token)
        stream.read_until("changed")
    assert service.process.poll() is None


def test_seventeenth_stream_of_a_subject_ends_the_oldest(service: ServiceProcess) -> None:
    token = service.new_device()
    with ExitStack() as opened:
        streams = [opened.enter_context(Stream(service, token)) for _ in range(17)]
        streams[0].read_to_end()
        service.ask("POST", "/v1/grants/camera.publish/withdraw", {"op_id": new_op()}, token=token)
        for stream in streams[1:]:
            stream.read_until("changed")
        assert "changed" not in streams[0].text
