"""Starting programs beside a test and ending exactly those: each in its own process group, output in a file."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from tests.harness.waiting import DeadlineMissed


def start(
    command: Sequence[str | Path],
    environment: Mapping[str, str],
    log: Path,
    *,
    stdin: int | IO[bytes] = subprocess.DEVNULL,
    pipe_stdout: bool = False,
    pass_fds: Sequence[int] = (),
) -> subprocess.Popen[bytes]:
    """Starts a program in its own group; its output goes to `log` (standard output to a pipe when asked)."""
    with log.open("ab") as output:
        return subprocess.Popen(
            [str(part) for part in command],
            env=dict(environment),
            stdin=stdin,
            stdout=subprocess.PIPE if pipe_stdout else output,
            stderr=output,
            pass_fds=pass_fds,
            start_new_session=True,
        )


def stop(process: subprocess.Popen[bytes], timeout_s: float = 5.0) -> None:
    """Ends the process and whatever it started in its group; safe to call twice and on a stopped (SIGSTOP) process."""
    _signal_group(process, signal.SIGCONT)
    if process.poll() is None:
        _signal_group(process, signal.SIGTERM)
        try:
            process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            _signal_group(process, signal.SIGKILL)
            process.wait(timeout_s)
    _signal_group(process, signal.SIGKILL)
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()


def read_line(descriptor: int, what: str, timeout_s: float = 10.0) -> str:
    """One line from a pipe a program announces itself on (display number, bus address), with a deadline."""
    deadline = time.monotonic() + timeout_s
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))
        chunk = os.read(descriptor, 1) if ready else b""
        if not chunk:
            raise DeadlineMissed(f"{what} never said it was ready (got {line!r})")
        line += chunk
    return line.decode().strip()


def _signal_group(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):  # the group is gone
        os.killpg(process.pid, number)
