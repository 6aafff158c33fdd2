"""A real X server and window manager without a monitor, and a person's hands on it: mouse, keys, pictures."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.harness import processes
from tests.harness.waiting import wait_until


class VirtualScreen:
    """Xvfb on a free display with openbox. Owned by one test (a `with` block); windows run as other processes.

    Input goes through the X server by xdotool, so the window sees the same events as from a real mouse.
    `server_options` go to Xvfb as they are.
    """

    def __init__(
        self,
        folder: Path,
        environment: Mapping[str, str],
        width: int = 1280,
        height: int = 900,
        server_options: Sequence[str] = (),
    ) -> None:
        self._folder = folder
        self._base = dict(environment)
        self._options = ["-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset", *server_options]
        self._running: list[subprocess.Popen[bytes]] = []
        self.display = ""

    def __enter__(self) -> Self:
        try:
            self._start_server()
            self._start("openbox", "--sm-disable")
            wait_until(self._has_window_manager, "openbox manages the screen")
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends openbox, then Xvfb."""
        while self._running:
            processes.stop(self._running.pop())

    def environment(self) -> dict[str, str]:
        """What a program needs to open its windows here; accessibility is on, as under a screen reader."""
        return {
            **self._base,
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def window(self, title: str, timeout_s: float = 20.0) -> str:
        """The id of the visible window whose title matches the pattern `title`, as soon as it is there."""
        found = wait_until(lambda: self.windows(title), f"a window titled {title!r}", timeout_s)
        return found[-1]

    def windows(self, title: str) -> list[str]:
        """The ids of all visible windows whose title matches."""
        return self._xdotool("search", "--onlyvisible", "--name", title, check=False).split()

    def geometry(self, window: str) -> tuple[int, int, int, int]:
        """Left, top, width and height of a window on the screen, in pixels."""
        pairs = (line.split("=") for line in self._xdotool("getwindowgeometry", "--shell", window).splitlines())
        values = {name: int(value) for name, value in pairs}
        return values["X"], values["Y"], values["WIDTH"], values["HEIGHT"]

    def activate(self, window: str) -> None:
        """Brings a window to the front with the keyboard focus, and waits until it has it."""
        self._xdotool("windowactivate", "--sync", window)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Moves the pointer to a place on the screen and clicks there, in one call: the server gets both in order.

        Without --sync, which never returns when the pointer already is there.
        """
        self._xdotool("mousemove", str(x), str(y), "click", str(button))

    def move_pointer(self, x: int, y: int) -> None:
        """Moves the pointer."""
        self._xdotool("mousemove", str(x), str(y))

    def press(self, *keys: str) -> None:
        """Presses keys one after the other, by X name: `Tab`, `space`, `ctrl+f`."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def type_text(self, text: str) -> None:
        """Types text; slowly where it is not ASCII, which xdotool has to remap keys for."""
        self._xdotool("type", "--delay", "8" if text.isascii() else "120", text)

    def picture(self, path: Path, window: str = "root") -> Path:
        """Saves what is on the screen (or one window) as a PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._run("import", "-silent", "-window", window, f"png:{path}")
        return path

    def _start_server(self) -> None:
        reader, writer = os.pipe()
        try:
            command = ["Xvfb", "-displayfd", str(writer), *self._options]
            log = self._folder / "xvfb.log"
            self._running.append(processes.start(command, self._base, log, pass_fds=[writer]))
            os.close(writer)
            writer = -1
            self.display = f":{processes.read_line(reader, 'Xvfb')}"
        finally:
            os.close(reader)
            if writer >= 0:
                os.close(writer)

    def _start(self, *command: str) -> None:
        self._running.append(processes.start(command, self.environment(), self._folder / f"{command[0]}.log"))

    def _has_window_manager(self) -> bool:
        return "window id" in self._run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK", check=False)

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        return self._run("xdotool", *arguments, check=check)

    def _run(self, *command: str, check: bool = True) -> str:
        result = subprocess.run(
            command,
            env=self.environment(),
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
            stdin=subprocess.DEVNULL,
        )
        if check and result.returncode:
            raise AssertionError(f"{' '.join(command)}: {result.stderr.strip() or result.returncode}")
        return result.stdout
