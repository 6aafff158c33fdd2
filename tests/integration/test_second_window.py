"""A second start of the program raises the window that is there, on a real screen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.harness import processes
from tests.harness.virtual_screen import VirtualScreen
from tests.harness.waiting import wait_until

# Nothing listens there: the window opens all the same.
NOBODY = "http://127.0.0.1:9"


@pytest.mark.real
def test_second_start_raises_the_first_window_and_ends(xvfb_window: VirtualScreen, short_tmp: Path) -> None:
    command = [sys.executable, "-m", "consentui", "--service", NOBODY, "--data", str(short_tmp / "data")]
    environment = xvfb_window.environment()
    first = processes.start(command, environment, short_tmp / "first.log")
    try:
        xvfb_window.window("ConsentUI")
        wait_until(lambda: list((short_tmp / "data" / "run").glob("*.socket")), "the first window listens")
        second = subprocess.run(command, env=environment, timeout=30, check=False)
        assert second.returncode == 0
        assert first.poll() is None
        assert len(xvfb_window.windows("ConsentUI")) == 1
    finally:
        processes.stop(first)
    third = processes.start(command, environment, short_tmp / "third.log")
    try:
        xvfb_window.window("ConsentUI")
    finally:
        processes.stop(third)
