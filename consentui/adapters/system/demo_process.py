"""A demo service as a process of its own, which ends with this one."""

from __future__ import annotations

import json
import secrets
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from consentui.domain.errors import ServiceUnreachable
from consentui.domain.record import Record

_END_S = 3.0


class DemoAddress(Record):
    """Where it listens, and the token of its control port; all of it ends with the process."""

    api_url: str
    control_url: str
    control_token: str


def demo_command(database: Path) -> Sequence[str]:
    """-P: else whatever lies in the folder we were started in could be run instead of us."""
    return (
        sys.executable,
        "-P",
        "-m",
        "consentui",
        "serve",
        "--demo",
        "--database",
        f"sqlite:///{database.as_posix()}",
    )


class DemoProcess:
    """Owned by the process's main, which starts it before its window and stops it after. The control token goes over
    the child's standard input, never over a command line; when that pipe closes, however we end, the child ends too."""

    def __init__(self, command: Sequence[str]) -> None:
        self._token = secrets.token_urlsafe(24)
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._pipe, self._said = _open(self._process.stdin), _open(self._process.stdout)
        self._pipe.write(self._token.encode() + b"\n")
        self._pipe.flush()

    def wait_ready(self) -> DemoAddress:
        """Block until it listens, on a thread that may; raises ServiceUnreachable where it ended instead."""
        line = self._said.readline()
        try:
            ports = json.loads(line)
            return DemoAddress(ports["api_url"], ports["control_url"], self._token)
        except (ValueError, KeyError, TypeError) as error:
            raise ServiceUnreachable("the demo service did not start") from error

    def stop(self) -> None:
        """Close the pipe and wait for the end; a child that does not end is killed."""
        self._pipe.close()
        self._said.close()
        try:
            self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _open(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise ValueError("a pipe was asked for")
    return stream
