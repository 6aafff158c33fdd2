"""`consentui serve` as a process of its own beside a test, plain or as a demo with its control port."""

from __future__ import annotations

import http.client
import json
import re
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from tests.harness import processes
from tests.harness.waiting import wait_until

CONTROL_TOKEN = "control-token-of-this-test"
_URL = re.compile(r"service on (http://127\.0\.0\.1:\d+)")
_START_S = 30


class ServiceProcess:
    """Owned by one test (a `with` block). `kill` and `start` may be called in turn; the database stays in `folder`."""

    def __init__(
        self,
        folder: Path,
        environment: Mapping[str, str],
        *arguments: str,
        is_demo: bool = False,
        port: int = 0,
        database_url: str | None = None,
    ) -> None:
        self.folder = folder
        self.database = folder / "service.sqlite"
        self.log = folder / "service.log"
        self.url = ""
        self.control_url = ""
        self._environment = dict(environment)
        self._arguments = arguments
        self._is_demo = is_demo
        self._port = port
        self._database_url = database_url or f"sqlite:///{self.database}"
        self._process: subprocess.Popen[bytes] | None = None

    def command(self, *more: str) -> list[str]:
        """What starts it."""
        given = [sys.executable, "-m", "consentui", "serve", "--database", self._database_url]
        given += ["--port", str(self._port)]
        given += ["--demo"] if self._is_demo else ["--sms-webhook", "http://127.0.0.1:9/no-phone-here"]
        return [*given, *self._arguments, *more]

    def start(self, *more: str) -> None:
        """Returns when it listens. The same port is used again after a restart."""
        self.folder.mkdir(parents=True, exist_ok=True)
        before = self.log.stat().st_size if self.log.exists() else 0
        self._process = processes.start(
            self.command(*more),
            self._environment,
            self.log,
            stdin=subprocess.PIPE if self._is_demo else subprocess.DEVNULL,
            pipe_stdout=self._is_demo,
        )
        if self._is_demo:
            self._hand_over_token()
        else:
            self.url = wait_until(lambda: self._announced(before), "the service to say where it listens", _START_S)
        self._port = urlsplit(self.url).port or 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def process(self) -> subprocess.Popen[bytes]:
        assert self._process is not None
        return self._process

    def stop(self) -> None:
        if self._process is not None:
            processes.stop(self._process)
            self._process = None

    def kill(self) -> None:
        """SIGKILL, as a crash: nothing is finished, nothing is flushed."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)
        self.stop()

    def ask(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
        is_control: bool = False,
    ) -> tuple[int, Any, dict[str, str]]:
        """One request on a connection of its own: status, decoded body, headers in lower case. Raises OSError."""
        target = urlsplit(self.control_url if is_control else self.url)
        connection = http.client.HTTPConnection(target.hostname or "", target.port, timeout=30)
        given = dict(headers or {})
        if body is not None:
            given["Content-Type"] = "application/json"
        if token is not None or is_control:
            given["Authorization"] = f"Bearer {token or CONTROL_TOKEN}"
        try:
            connection.request(method, path, json.dumps(body) if body is not None else None, given)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        found = {name.lower(): value for name, value in answer.getheaders()}
        return answer.status, json.loads(content) if content else None, found

    def control(self, method: str, path: str, body: object = None) -> Any:
        """One order on the control port; the decoded answer."""
        status, content, _ = self.ask(method, path, body, is_control=True)
        assert status < 300, (status, content)
        return content

    def new_device(self) -> str:
        """A device token."""
        status, content, _ = self.ask("POST", "/v1/devices", {"device_name": "Linux"})
        assert status == 201, content
        return str(content["device_token"])

    def _hand_over_token(self) -> None:
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(CONTROL_TOKEN.encode() + b"\n")
        self.process.stdin.flush()
        line = processes.read_line(self.process.stdout.fileno(), "the demo service", _START_S)
        ports = json.loads(line)
        self.url, self.control_url = ports["api_url"], ports["control_url"]

    def _announced(self, before: int) -> str:
        text = self.log.read_bytes()[before:].decode(errors="replace")
        assert self.process.poll() is None, f"the service ended at once: {text[-2000:]}"
        found = _URL.search(text)
        return found[1] if found is not None else ""
