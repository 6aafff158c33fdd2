"""Starting the program while it runs: the window that is there is raised; one that was killed is in nobody's way."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from consentui.adapters.system.user_paths import UserPaths
from consentui.adapters.system.window_socket import raise_open_window, socket_path
from tests.harness import processes
from tests.harness.session_bus import SessionBus
from tests.harness.waiting import wait_until
from tests.integration.client.demo_process import DemoProcess

Started = subprocess.Popen[bytes]


class Windows:
    """Real windows of one person, on Qt's offscreen screen."""

    def __init__(self, demo: DemoProcess, folder: Path, environment: dict[str, str]) -> None:
        self._command = [sys.executable, "-m", "consentui", "open", "--service", demo.url]
        self._command += ["--data", str(folder / "data")]
        self._environment = {**environment, "QT_QPA_PLATFORM": "offscreen"}
        self._started: list[Started] = []
        self.log = folder / "window.log"
        self.socket = socket_path(UserPaths.under(folder / "data").runtime, demo.url)

    def start(self) -> Started:
        process = processes.start(self._command, self._environment, self.log)
        self._started.append(process)
        return process

    def wait_open(self) -> None:
        wait_until(lambda: raise_open_window(self.socket), f"a window that can be raised: {self.log.read_text()}", 30)

    def said(self) -> list[str]:
        return self.log.read_text().splitlines()

    def stop(self) -> None:
        for process in self._started:
            processes.stop(process)


@pytest.fixture
def windows(demo: DemoProcess, session_bus: SessionBus, short_tmp: Path) -> Iterator[Windows]:
    opened = Windows(demo, short_tmp, session_bus.environment())
    yield opened
    opened.stop()


def test_second_start_raises_the_window_that_is_there_and_ends(windows: Windows) -> None:
    first = windows.start()
    windows.wait_open()
    second = windows.start()
    assert second.wait(20) == 0
    assert first.poll() is None
    # Qt's offscreen screen cannot raise a window, and says so each time it is asked to: by wait_open and by the start.
    wait_until(lambda: windows.said().count("This plugin does not support raise()") == 2, "raised once more")
    assert len(windows.said()) == 2, "nothing else to complain about"


def test_start_after_a_killed_window_opens_one(windows: Windows) -> None:
    first = windows.start()
    windows.wait_open()
    first.send_signal(signal.SIGKILL)
    first.wait(10)
    assert windows.socket.exists(), "a killed window cannot clear up"
    assert not raise_open_window(windows.socket)
    second = windows.start()
    windows.wait_open()
    assert second.poll() is None
