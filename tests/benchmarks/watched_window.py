"""The dashboard with a stopwatch inside (launcher.py), as seen from the process that measures."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self

from tests.benchmarks.site import Site
from tests.harness import processes
from tests.harness.waiting import DeadlineMissed, wait_until

ANSWER_S = 20.0


class WatchedWindow:
    """Owned by one run (a `with` block): starts the window, ends it. `prefix` goes before its command (strace)."""

    def __init__(self, site: Site, url: str, prefix: Sequence[str] = ()) -> None:
        self._site = site
        self._command = [*prefix, sys.executable, "-m", "tests.benchmarks.launcher"]
        self._arguments = ["--service", url]
        self._log = site.folder / "watched.log"
        self._process: subprocess.Popen[bytes] | None = None
        self._line, self._far_end = socket.socketpair()
        self._line.settimeout(ANSWER_S)
        self._answers = self._line.makefile("r", encoding="utf-8")

    def __enter__(self) -> Self:
        descriptor = self._far_end.fileno()
        command = [*self._command, str(descriptor), *self._arguments]
        self._process = processes.start(command, self._site.environment, self._log, pass_fds=[descriptor])
        self._far_end.close()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process is not None:
            processes.stop(self._process)
        self._answers.close()
        self._line.close()

    def wait_for_switch(self, name: str, *states: str) -> tuple[int, int]:
        """The middle of that switch on the screen, once it is there in one of the states."""

        def find() -> dict[str, Any] | None:
            found = self.ask({"do": "find", "name": name})
            return found if found["state"] in states else None

        found = wait_until(find, f"the switch {name!r} as one of {states}", ANSWER_S, pause_s=0.05)
        assert found is not None
        return found["x"], found["y"]

    def watch(self, name: str, *, has_marks: bool = False) -> None:
        """Takes the times of that switch from now on."""
        told = self.ask({"do": "watch", "name": name, "has_marks": has_marks})
        assert told["is_watching"], f"the switch {name!r} is not there"

    def click(self, wished: str) -> dict[str, Any]:
        """Clicks where the pointer is; the times once the switch has been painted as wished (`on`, `off`)."""
        self.ask({"do": "arm", "wished": wished})
        self._site.pointer.click()
        return self._answer()

    def gaps(self) -> list[dict[str, float]]:
        """The stalls since the first paint, longest first."""
        gaps: list[dict[str, float]] = self.ask({"do": "gaps"})["gaps"]
        return gaps

    def ask(self, order: dict[str, Any]) -> dict[str, Any]:
        """One order, one answer."""
        self._line.sendall(json.dumps(order).encode() + b"\n")
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        try:
            text = self._answers.readline()
        except TimeoutError as error:
            picture = self._site.screen.picture(self._site.folder / "no-answer.png")
            raise DeadlineMissed(f"the window did not answer; it looks like {picture}") from error
        except ConnectionResetError:
            text = ""
        assert text, f"the window has ended: {self._log.read_text(errors='replace')[-2000:]}"
        answer: dict[str, Any] = json.loads(text)
        return answer
