"""However a demo ends, nothing of it is left, in files or in the keyring; what a kill leaves goes with the next."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.harness import processes
from tests.harness.processes_of import children_of, is_alive
from tests.harness.secret_service import SecretService
from tests.harness.waiting import wait_until


class Demo:
    """`consentui demo` on Qt's offscreen screen, with a folder for temporary files of its own. One at a time."""

    def __init__(self, folder: Path, environment: dict[str, str], *options: str) -> None:
        self.temporary = folder / "temporary"
        self.temporary.mkdir(exist_ok=True)
        self.home = Path(environment["HOME"])
        self.log = folder / "demo.log"
        self._command = [sys.executable, "-m", "consentui", "demo", *options]
        self._environment = environment | {"TMPDIR": str(self.temporary), "QT_QPA_PLATFORM": "offscreen"}

    def start(self) -> subprocess.Popen[bytes]:
        return processes.start(self._command, self._environment, self.log)

    def folder_in_use(self) -> Path:
        """That of the demo that runs, as soon as its window has kept something."""
        wait_until(lambda: list(self.temporary.glob("consentui-demo-*/window/**/start-*.view")), "a window in use", 30)
        (folder,) = self.temporary.glob("consentui-demo-*")
        return folder

    def kept_at_home(self) -> list[Path]:
        """Every file in the person's own folders."""
        return [path for path in self.home.rglob("*") if path.is_file()]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_demo_that_is_told_to_end_leaves_no_file_and_nothing_in_the_keyring(
    secret_service: SecretService, short_tmp: Path, number: int
) -> None:
    demo = Demo(short_tmp, secret_service.environment())
    before = demo.kept_at_home()
    running = demo.start()
    try:
        assert (demo.folder_in_use() / "service.sqlite.demo").stat().st_mode & 0o777 == 0o600
        running.send_signal(number)
        assert running.wait(20) == 0
        assert list(demo.temporary.iterdir()) == []
        assert demo.kept_at_home() == before
        assert secret_service.labels() == []
        assert demo.log.read_text() == ""
    finally:
        processes.stop(running)


def test_what_a_killed_window_leaves_goes_with_the_next_demo(home: dict[str, str], short_tmp: Path) -> None:
    demo = Demo(short_tmp, home)
    first = demo.start()
    second = None
    try:
        left = demo.folder_in_use()
        others = children_of(first.pid)
        assert others
        first.kill()
        first.wait(10)
        wait_until(lambda: not any(is_alive(other) for other in others), "the service ends with its window")
        assert left.exists(), "a killed window cannot clear up"
        second = demo.start()
        wait_until(lambda: not left.exists(), "the next demo clears up", 20)
        assert demo.folder_in_use() != left
        second.send_signal(signal.SIGTERM)
        assert second.wait(20) == 0
        assert list(demo.temporary.iterdir()) == []
    finally:
        processes.stop(first)
        if second is not None:
            processes.stop(second)


def test_window_whose_service_was_killed_ends_as_always(home: dict[str, str], short_tmp: Path) -> None:
    demo = Demo(short_tmp, home)
    running = demo.start()
    try:
        demo.folder_in_use()
        (service,) = children_of(running.pid)
        subprocess.run(["kill", "-9", str(service)], check=True)
        wait_until(lambda: not is_alive(service), "the service is gone")
        running.send_signal(signal.SIGTERM)
        assert running.wait(20) == 0
        assert list(demo.temporary.iterdir()) == []
        assert demo.log.read_text() == ""
    finally:
        processes.stop(running)


def test_demo_that_is_kept_leaves_everything_in_its_folder_and_nothing_elsewhere(
    home: dict[str, str], short_tmp: Path
) -> None:
    kept = short_tmp / "kept"
    demo = Demo(short_tmp, home, "--keep", str(kept))
    running = demo.start()
    try:
        wait_until(lambda: list(kept.glob("window/**/start-*.view")), "a window in use", 30)
        running.send_signal(signal.SIGTERM)
        assert running.wait(20) == 0
        assert (kept / "service.sqlite").stat().st_size > 0
        assert list(demo.temporary.iterdir()) == []
    finally:
        processes.stop(running)
