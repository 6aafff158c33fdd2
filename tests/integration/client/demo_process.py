"""A demo service as its own process, with its control port: what most tests of this folder talk to."""

from __future__ import annotations

import contextlib
import http.client
import json
import secrets
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from tests.harness import processes
from tests.harness.waiting import wait_until


class DemoProcess:
    """`consentui serve --demo` on a database of its own. Owned by one test or one worker (a `with` block)."""

    def __init__(self, folder: Path, environment: Mapping[str, str], *options: str) -> None:
        self._options = options
        self.database = folder / "demo.sqlite"
        self.log = folder / "service.log"
        self._folder = folder
        self._environment = environment
        self._process: subprocess.Popen[bytes] | None = None
        self._token = secrets.token_urlsafe(24)
        self._control = ("", 0)
        self._numbers = 0
        self.url = ""

    def __enter__(self) -> Self:
        self._folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "consentui", "serve", "--demo", "--database", f"sqlite:///{self.database}"]
        command += self._options
        self._process = processes.start(command, self._environment, self.log, stdin=subprocess.PIPE, pipe_stdout=True)
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            self._process.stdin.write(self._token.encode() + b"\n")
            self._process.stdin.flush()
            said = json.loads(processes.read_line(self._process.stdout.fileno(), "the demo service", 30))
        except BaseException:
            self.close()
            raise
        self.url = said["api_url"]
        control = urlsplit(said["control_url"])
        self._control = (control.hostname or "", control.port or 0)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the service; its files stay."""
        if self._process is not None:
            processes.stop(self._process)
            self._process = None

    @property
    def process_id(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def control(self) -> tuple[str, int, str]:
        """Host, port and token of the control port."""
        return (*self._control, self._token)

    @property
    def port(self) -> int:
        return urlsplit(self.url).port or 0

    def new_number(self) -> str:
        """A telephone number nobody has used at this service."""
        self._numbers += 1
        return f"+86138{20_000_000 + self._numbers:08d}"

    def code_for(self, number: str) -> str:
        """The newest code sent to that number, as soon as it is there."""
        return wait_until(lambda: self._newest_code(number), "a text message on the demo phone")

    def devices(self) -> list[str]:
        """The subjects of all devices that are registered, read behind the service's back."""
        with contextlib.closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as connection:
            return [
                subject for (subject,) in connection.execute("SELECT subject_id FROM devices WHERE revoked_at IS NULL")
            ]

    def advance_clock(self, seconds: int) -> None:
        self.ask("POST", "/demo/clock", {"advance_s": seconds})

    def ask(self, method: str, path: str, body: object = None) -> Any:
        """One order to the control port."""
        connection = http.client.HTTPConnection(*self._control, timeout=30)
        headers = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"}
        try:
            connection.request(method, path, None if body is None else json.dumps(body), headers)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        assert answer.status < 300, f"{method} {path}: {answer.status} {content[:300]!r}"
        return json.loads(content) if content else None

    def _newest_code(self, number: str) -> str:
        texts = self.ask("GET", "/demo/texts?after=0&wait_s=0")["texts"]
        return next((text["code"] for text in reversed(texts) if text["phone"] == number), "")
