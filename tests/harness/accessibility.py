"""What a screen reader sees of a window in another process: names, roles, states, places, over a real AT-SPI bus."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.harness import processes
from tests.harness.session_bus import SessionBus
from tests.harness.waiting import wait_until

WALK = Path(__file__).with_name("atspi_walk.py")
SYSTEM_PYTHON = "/usr/bin/python3"


@dataclass(frozen=True)
class Node:
    """One accessible element and everything below it."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...]
    text: str
    box: tuple[int, int, int, int] | None
    children: tuple[Node, ...]
    level: int = 0  # of a heading

    def walk(self) -> Iterator[Node]:
        """This element and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, role: str, name: str) -> Node | None:
        """The first visible element with that role and that whole name."""
        return next((n for n in self.walk() if n.role == role and n.name == name and "showing" in n.states), None)

    def centre(self) -> tuple[int, int]:
        """Its middle on the screen, in pixels: where a person would click."""
        assert self.box is not None, f"{self.role} {self.name!r} has no place on the screen"
        left, top, width, height = self.box
        return left + width // 2, top + height // 2


class AccessibilityBus:
    """The AT-SPI bus beside a session bus and a screen. Owned by one test; start it before the window."""

    def __init__(self, bus: SessionBus, environment: Mapping[str, str], folder: Path) -> None:
        self._bus = bus
        self._environment = dict(environment)
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        places = ["/usr/libexec", "/usr/lib/at-spi2-core"]
        launcher = next((found for place in places if (found := shutil.which("at-spi-bus-launcher", path=place))), None)
        assert launcher is not None, "at-spi-bus-launcher is not installed (package at-spi2-core)"
        command = [launcher, "--launch-immediately"]
        self._process = processes.start(command, self._environment, self._folder / "at-spi.log")
        try:
            self._bus.wait_for_name("org.a11y.Bus")
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the reader, the bus and its registry."""
        for process in (self._reader, self._process):
            if process is not None:
                processes.stop(process)

    def tree(self, process_id: int, timeout_s: float = 20.0) -> Node:
        """Everything the process shows right now; waits until it has joined the bus."""
        found = wait_until(lambda: self._ask("look", process_id), f"process {process_id} on the AT-SPI bus", timeout_s)
        return _node(found)

    def act(self, process_id: int, role: str, name: str, action: str) -> bool:
        """Does an action (`Press`, `Toggle`) as a screen reader would; whether there was such an element to use."""
        return self._ask("act", process_id, role, name, action) is True

    def write(self, process_id: int, role: str, name: str, text: str) -> bool:
        """Puts the text into a field as a screen reader would; whether it was taken."""
        return self._ask("write", process_id, role, name, text) is True

    def _ask(self, *request: str | int) -> Any:
        """One request to the reader, which stays for the next one; None while there is nothing whole to see."""
        log = self._folder / "reader.log"
        if self._reader is None:
            command = [SYSTEM_PYTHON, str(WALK), "follow"]
            self._reader = processes.start(command, self._environment, log, stdin=subprocess.PIPE, pipe_stdout=True)
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        try:
            self._reader.stdin.write(f"{json.dumps(request)}\n".encode())
            self._reader.stdin.flush()
            line = self._reader.stdout.readline()
        except BrokenPipeError:
            line = b""
        if not line:
            raise AssertionError(f"reading the window failed: {log.read_text(errors='replace')[-2000:]}")
        return json.loads(line)


def _node(values: dict[str, Any]) -> Node:
    box = values["box"]
    return Node(
        role=values["role"],
        name=values["name"],
        description=values["description"],
        states=frozenset(values["states"]),
        actions=tuple(values["actions"]),
        text=values["text"],
        box=(box[0], box[1], box[2], box[3]) if box is not None else None,
        children=tuple(_node(child) for child in values["children"]),
        level=values["level"],
    )
