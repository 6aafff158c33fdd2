"""The driver as a test holds it: one client in a process of its own, told what to do, and what it said."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.harness import processes
from tests.harness.waiting import wait_until

ROOT = Path(__file__).parents[3]
PROGRAM = (sys.executable, "-m", "tests.integration.client.driver")
Line = dict[str, Any]


class ClientProcess:
    """Owned by one test (a `with` block). Started again on the same folder it is the same person's next window.

    `prefix` goes before the command (an ordinary user, a tracer); `name` tells two windows on one folder apart.
    """

    def __init__(
        self,
        url: str,
        folder: Path,
        environment: Mapping[str, str],
        *,
        tokens: str = "file",
        prefix: Sequence[str] = (),
        name: str = "",
    ) -> None:
        self._job = {"url": url, "folder": str(folder), "out": f"{folder}{name}.said", "tokens": tokens}
        self._folder = folder
        self._environment = {**environment, "PYTHONPATH": str(ROOT)}
        self._prefix = prefix
        self._process: subprocess.Popen[bytes] | None = None
        self._told = 0
        self._began = 0
        self.log = Path(f"{folder}{name}.log")

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Returns when the client has asked what it can."""
        self._began = len(_read(Path(self._job["out"])))
        command = [*self._prefix, *PROGRAM, "run"]
        self._process = processes.start(command, self._environment, self.log, stdin=subprocess.PIPE)
        self._write(self._job)
        self.wait(lambda lines: any("started" in line for line in lines), "the client to start", 30)

    @property
    def process_id(self) -> int:
        assert self._process is not None
        return self._process.pid

    def tell(self, do: str, *purposes: str, **more: object) -> Line:
        """Returns when it is done; `error` of the answer names what was raised."""
        self._told += 1
        number = self._told
        self._write({"do": do, "purposes": purposes, "id": number, **more})
        answer: Line = self.wait(
            lambda lines: next((line for line in lines if line.get("id") == number), None), f"{do} {purposes}", 30
        )
        return answer

    def end(self, do: str, **more: object) -> int:
        """Something after which the process is gone; its exit code."""
        self._write({"do": do, **more})
        assert self._process is not None
        return self._process.wait(15)

    def kill(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(10)
        self.stop()

    def stop(self) -> None:
        """Closed as a window is; or ended, where it does not react."""
        if self._process is None:
            return
        if self._process.poll() is None:
            self._write({"do": "close"})
            wait_until(lambda: self._process is None or self._process.poll() is not None, "the client to close")
        processes.stop(self._process)
        self._process = None

    def lines(self) -> list[Line]:
        """What this run has said so far."""
        return _read(Path(self._job["out"]))[self._began :]

    def wait(self, condition: Callable[[list[Line]], Any], what: str, timeout_s: float = 15.0) -> Any:
        def asked() -> Any:
            assert self._process is not None
            found = condition(self.lines())
            assert found or self._process.poll() is None, f"the client ended: {self._tail()}"
            return found

        return wait_until(asked, what, timeout_s, 0.02)

    def wait_shown(self, purpose: str, *states: str) -> None:
        self.wait(lambda _: self.shown(purpose) in states, f"{purpose} {states}, not {self.shown(purpose)}")

    def shown(self, purpose: str) -> str:
        return str(self.snapshot()["shown"].get(purpose, "unset"))

    def snapshot(self) -> Line:
        """The newest."""
        return self.snapshots()[-1]

    def snapshots(self) -> list[Line]:
        return [line for line in self.lines() if "shown" in line]

    def _write(self, message: object) -> None:
        assert self._process is not None and self._process.stdin is not None
        self._process.stdin.write(json.dumps(message).encode() + b"\n")
        self._process.stdin.flush()

    def _tail(self) -> str:
        return self.log.read_text(errors="replace")[-2000:]


class Nursery:
    """Runs whole jobs one after the other, each in a forked child (a `with` block)."""

    def __init__(self, environment: Mapping[str, str], folder: Path) -> None:
        self._environment = {**environment, "PYTHONPATH": str(ROOT)}
        self.log = folder / "nursery.log"
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self._process = processes.start(
            [*PROGRAM, "nursery"], self._environment, self.log, stdin=subprocess.PIPE, pipe_stdout=True
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process is not None:
            processes.stop(self._process)

    def run(
        self,
        url: str,
        folder: Path,
        commands: Sequence[Line],
        *,
        kill_at: int | str | None = None,
        control: tuple[str, int, str] | None = None,
    ) -> tuple[int, list[Line]]:
        """Exit code (-9 where it was killed) and everything this run said; `control` for signing in."""
        out = Path(str(folder) + ".said")
        before = len(_read(out))
        job = {"url": url, "folder": str(folder), "out": str(out), "tokens": "file", "control": control}
        assert self._process is not None and self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps({**job, "commands": commands, "kill_at": kill_at}).encode() + b"\n")
        self._process.stdin.flush()
        ended = json.loads(processes.read_line(self._process.stdout.fileno(), "the end of a client", 60))
        return ended["status"], _read(out)[before:]


def _read(path: Path) -> list[Line]:
    """Whole lines only."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]
