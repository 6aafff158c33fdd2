"""The stage of the tour: the demo as its user starts it, on a private desktop, and the hands and eyes of a person."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.e2e.records import DemoDatabase
from tests.harness import processes
from tests.harness.accessibility import Node
from tests.harness.desktop import Desktop
from tests.harness.waiting import DeadlineMissed, wait_until

TITLE = r"^\[Demo\] ConsentUI$"
ASIDE = (3, 3)
LOOKS_FOR_STILL = 8
# Nearer than this to the lower edge of the window an element counts as out of sight.
LOWEST = 12
WHEEL_DOWN = 5
PIXELS_PER_TURN = 60
MOST_TURNS = 60


class Stage:
    """Owned by one tour (a `with` block): starts `consentui demo`, ends it. Sees what a screen reader is told, clicks
    and types through the X server."""

    def __init__(self, desktop: Desktop, folder: Path, phone: str) -> None:
        self.screen = desktop.screen
        self.window = ""
        self._lower_edge = 0
        self.database = DemoDatabase(folder / "demo" / "service.sqlite", phone)
        self._accessibility = desktop.accessibility
        # A crash inside Qt names its line.
        self._environment = {**desktop.environment, "PYTHONFAULTHANDLER": "1"}
        self._folder = folder
        self._log = folder / "demo.log"
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "consentui", "demo", "--keep", str(self._folder / "demo")]
        self._process = processes.start(command, self._environment, self._log)
        try:
            self.window = self.screen.window(TITLE, timeout_s=30)
            self.screen.activate(self.window)
        except BaseException as error:
            self.close()
            raise DeadlineMissed(f"the demo did not open its window ({error}); it said:\n{self.said()}") from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the demo, and with it its service."""
        if self._process is not None:
            processes.stop(self._process)

    def said(self) -> str:
        """The end of what the demo printed."""
        return self._log.read_text(errors="replace")[-3000:]

    def look(self) -> Node:
        """Everything in the window, as a screen reader is told."""
        assert self._process is not None
        ended = self._process.poll()
        assert ended is None, f"the demo has ended with {ended}; it said:\n{self.said()}"
        return self._accessibility.tree(self._process.pid)

    def find(self, role: str, name: str, timeout_s: float = 10.0) -> Node:
        """The element with that role and name, as soon as it is there, enabled and standing still; scrolled to where
        it is too low."""
        for _ in range(MOST_TURNS):
            node = wait_until(lambda: self._enabled(role, name), f"{role} {name!r} to click", timeout_s)
            assert node is not None
            too_low = node.centre()[1] - self._lower_edge
            again = self._enabled(role, name)
            if again is None or again.box != node.box:
                continue  # a message above it comes or goes: a person waits for that too
            if too_low < 0:
                return node
            self._turn_wheel(node.centre()[0], too_low // PIXELS_PER_TURN + 1)
        raise AssertionError(f"{role} {name!r} is below the window and scrolling does not bring it up")

    def click(self, node: Node) -> None:
        """With the mouse, in its middle."""
        self.screen.click(*node.centre())

    def _enabled(self, role: str, name: str) -> Node | None:
        tree = self.look()
        frame = tree.children[0].box
        assert frame is not None, "the window has no place on the screen"
        self._lower_edge = frame[1] + frame[3] - LOWEST
        node = tree.find(role, name)
        return node if node is not None and "enabled" in node.states else None

    def _turn_wheel(self, x: int, turns: int) -> None:
        """With the pointer over the same column, in the middle of the window."""
        for _ in range(turns):
            self.screen.click(x, self._lower_edge // 2, button=WHEEL_DOWN)

    def picture(self, path: Path) -> None:
        """The window with the pointer out of the way, as soon as it stands still (a spinner never does)."""
        self.screen.move_pointer(*ASIDE)
        before = b""
        for _ in range(LOOKS_FOR_STILL):
            now = self.screen.picture(path, self.window).read_bytes()
            if now == before:
                return
            before = now
