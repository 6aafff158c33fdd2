"""The processes this program starts are its own, whatever lies in the folder it was started in."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from consentui.adapters.system.demo_process import demo_command
from consentui.server.jobs.worker_watch import worker_command


@pytest.mark.parametrize(
    "command", [lambda folder: demo_command(folder / "demo.sqlite"), lambda folder: worker_command()]
)
def test_folder_with_a_package_of_our_name_is_not_run(tmp_path: Path, command: Callable[[Path], Sequence[str]]) -> None:
    (tmp_path / "consentui").mkdir()
    (tmp_path / "consentui" / "__init__.py").write_text("raise SystemExit('somebody else was run')")
    done = subprocess.run(command(tmp_path), cwd=tmp_path, input=b"", capture_output=True, check=False, timeout=60)
    assert b"somebody else" not in done.stderr
    assert done.returncode == 2 and done.stderr.startswith(b"consentui: "), done.stderr
