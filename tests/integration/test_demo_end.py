"""However a demo is told to end, nothing of it is left."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from tests.harness import processes
from tests.harness.waiting import wait_until


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_demo_that_is_told_to_end_leaves_no_folder(home: dict[str, str], short_tmp: Path, number: int) -> None:
    folder = short_tmp / "temporary"
    folder.mkdir()
    environment = home | {"TMPDIR": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    demo = processes.start([sys.executable, "-m", "consentui", "demo"], environment, short_tmp / "demo.log")
    try:
        wait_until(lambda: list(folder.glob("consentui-demo-*/window/**/start-*.view")), "the window is in use", 30)
        (mark,) = folder.glob("consentui-demo-*/service.sqlite.demo")
        assert mark.stat().st_mode & 0o777 == 0o600
        assert len(list(folder.glob("consentui-demo-*"))) == 1
        demo.send_signal(number)
        assert demo.wait(20) == 0
        assert list(folder.iterdir()) == []
        assert (short_tmp / "demo.log").read_text() == ""
    finally:
        processes.stop(demo)
