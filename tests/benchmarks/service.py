"""The service under measurement: `consentui serve` as its own process with a database on disk, as operators run it."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.benchmarks.phone import Phone
from tests.harness import processes
from tests.harness.waiting import wait_until

URL = re.compile(r"http://127\.0\.0\.1:(\d+)")


@dataclass(frozen=True)
class Person:
    """Somebody who has signed in: an account of its own and an access token for the next minutes."""

    number: str
    subject_id: str
    token: str


class Service:
    """Owned by one run (a `with` block). Every person asked for is a new account."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.database = folder / "service.sqlite"
        self.port = 0
        self._folder = folder
        self._environment = environment
        self._process: subprocess.Popen[bytes] | None = None
        self.phone = Phone()
        self._people = 0

    def __enter__(self) -> Self:
        self._folder.mkdir(parents=True, exist_ok=True)
        self.phone.__enter__()
        log = self._folder / "service.log"
        command = [
            sys.executable,
            "-m",
            "consentui",
            "serve",
            "--port",
            "0",
            "--database",
            f"sqlite:///{self.database}",
        ]
        command += ["--sms-webhook", self.phone.url]
        try:
            self._process = processes.start(command, self._environment, log)
            self.port = int(wait_until(lambda: self._announced(log), "the service to say its port", 30))
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def process_id(self) -> int:
        assert self._process is not None
        return self._process.pid

    @contextlib.contextmanager
    def frozen(self) -> Iterator[None]:
        """Stopped meanwhile: takes connections, answers nothing."""
        os.kill(self.process_id, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.process_id, signal.SIGCONT)

    def close(self) -> None:
        """Ends the service; the database stays."""
        if self._process is not None:
            processes.stop(self._process)
            self._process = None
            self.phone.__exit__(None, None, None)

    def ask(self, method: str, path: str, token: str | None = None, body: object = None) -> Any:
        """One request on a connection of its own; the decoded answer, or a failure with the service's words."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        try:
            connection.request(method, path, json.dumps(body) if body is not None else None, headers)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        assert answer.status < 300, f"{method} {path}: {answer.status} {content[:300]!r}"
        return json.loads(content) if content else None

    def new_number(self) -> str:
        """A telephone number nobody has used here."""
        self._people += 1
        return f"+86138{10_000_000 + self._people:08d}"

    def new_person(self) -> Person:
        """Signs a new number in, with the code from the phone."""
        number = self.new_number()
        attempt = self.ask("POST", "/v1/session/codes", body={"phone": number})["attempt_id"]
        code = self.phone.code_for(number)
        wanted = {"attempt_id": attempt, "code": code, "device_name": "Linux"}
        signed_in = self.ask("POST", "/v1/session", body=wanted)
        return Person(number, signed_in["account"]["subject"]["id"], signed_in["access_token"])

    def _announced(self, log: Path) -> str:
        """The port it says it listens on; empty while it says none."""
        assert self._process is not None
        text = log.read_text(errors="replace")
        assert self._process.poll() is None, f"the service ended at once: {text[-2000:]}"
        found = URL.search(text.replace(self.phone.url, ""))
        return found[1] if found is not None else ""
