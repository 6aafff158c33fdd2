"""The scripts that make a fresh machine ready: which Python they take, what they find missing, what they then do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SETUP = Path(__file__).parents[2] / "packaging" / "setup"
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system packages are looked for on Linux")


def test_python_when_the_newest_name_is_broken_is_the_next_that_works(tmp_path: Path) -> None:
    _program(tmp_path / "python3.14", "echo 'not installed in this version manager' >&2; exit 127")
    _program(tmp_path / "python3.12", f'exec {sys.executable} "$@"')
    result = _run([shutil.which("sh") or "sh", SETUP / "find_python.sh"], tmp_path)
    assert (result.returncode, result.stdout.strip()) == (0, sys.executable)


def test_python_when_none_will_do_is_asked_for_in_one_line(tmp_path: Path) -> None:
    _program(tmp_path / "python3", "exit 1")
    result = _run([shutil.which("sh") or "sh", SETUP / "find_python.sh"], tmp_path)
    assert result.returncode == 2
    assert "apt-get install python3 python3-venv" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_packages_when_missing_are_installed_by_root_and_named_to_others(tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    _program(tmp_path / "apt-get", f'echo "$@" >> {calls}')
    _program(tmp_path / "fc-cache", "exit 0")
    result = _run([sys.executable, SETUP / "system_packages.py", "tour"], tmp_path)
    assert result.returncode == 2, "the pretended apt-get brings nothing"
    assert "sudo apt-get update && sudo apt-get install --no-install-recommends" in result.stderr
    assert "xdotool" in result.stderr
    if os.geteuid() == 0:
        said = calls.read_text().splitlines()
        assert said[0] == "update -qq"
        assert said[1].startswith("install -y -qq --no-install-recommends ")
        assert "xdotool" in said[1].split()
    else:
        assert not calls.exists()


def test_packages_when_there_is_no_apt_are_named_all_the_same(tmp_path: Path) -> None:
    result = _run([sys.executable, SETUP / "system_packages.py", "tour"], tmp_path)
    assert result.returncode == 2
    assert "The Debian packages that bring it:" in result.stderr


def test_setup_when_asked_for_something_else_says_what_it_knows(tmp_path: Path) -> None:
    for script in ("environment.py", "system_packages.py"):
        result = _run([sys.executable, SETUP / script, "everything"], tmp_path)
        assert (result.returncode, result.stderr.split(":")[0]) == (2, "usage")


def _program(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def _run(command: list[str | Path], path: Path) -> subprocess.CompletedProcess[str]:
    """Runs a script that sees only the programs in `path`."""
    environment = {"PATH": str(path), "HOME": str(path), "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
