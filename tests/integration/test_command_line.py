"""The command line as a person meets it: one line and an exit code that say what is wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from consentui import __version__


def run(home: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "consentui", *arguments], env=home, capture_output=True, text=True, check=False
    )


def test_version_is_printed(home: dict[str, str]) -> None:
    done = run(home, "--version")
    assert (done.returncode, done.stdout.strip()) == (0, f"ConsentUI {__version__}")


def test_help_names_every_command(home: dict[str, str]) -> None:
    done = run(home, "--help")
    assert done.returncode == 0
    for command in ("open", "demo", "serve", "service", "policy", "receipt", "doctor", "settings", "brand"):
        assert command in done.stdout


def test_help_needs_no_window_toolkit(home: dict[str, str]) -> None:
    program = "import sys; sys.modules['PySide6'] = None; from consentui.cli import main; main(['--help'])"
    done = subprocess.run([sys.executable, "-c", program], env=home, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("command", [("demo",), ("open", "--service", "https://service.example"), ()])
def test_window_without_a_screen_is_refused_in_one_line(home: dict[str, str], command: tuple[str, ...]) -> None:
    done = run(home, *command)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "no screen" in done.stderr


def test_window_without_a_service_says_how_to_name_one(home: dict[str, str]) -> None:
    done = run({**home, "QT_QPA_PLATFORM": "offscreen"}, "open")
    assert done.returncode == 2
    assert "--service" in done.stderr


@pytest.mark.parametrize(
    "url", ["http://service.example", "ftp://service.example", "https://", "not a url", "https://name:word@host"]
)
def test_service_that_must_not_be_used_is_refused(home: dict[str, str], url: str) -> None:
    done = run({**home, "QT_QPA_PLATFORM": "offscreen"}, "--service", url)
    assert done.returncode == 2
    assert done.stderr.startswith("consentui: ")
    assert done.stderr.count("\n") == 1


def test_doctor_says_what_is_missing_and_its_exit_code_tells(home: dict[str, str]) -> None:
    done = run(home, "doctor", "--service", "http://127.0.0.1:9")
    assert done.returncode == 1
    lines = {line[5:].partition(":")[0]: line[:2] for line in done.stdout.splitlines()}
    assert lines["screen"] == "no"
    assert lines["keyring"] == "no"
    assert lines["connection"] == "no"
    assert "service" not in lines, "what comes after it is not tried"
    assert done.stdout.rstrip().endswith("[refused]")
    assert lines["data folder"] == "ok"
    assert lines["PySide6-Essentials"] == "ok"


def test_doctor_names_a_folder_that_cannot_be_written(home: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    done = run(home, "doctor", "--data", str(tmp_path / "taken" / "deeper"))
    (line,) = [line for line in done.stdout.splitlines() if "data folder" in line]
    assert line.startswith("no")
    assert "cannot be written" in line


def test_serve_without_a_way_to_send_codes_is_refused(home: dict[str, str]) -> None:
    done = run(home, "serve")
    assert done.returncode == 2
    assert "--sms-webhook" in done.stderr


def test_serve_with_a_draft_is_for_this_computer_only(home: dict[str, str], tmp_path: Path) -> None:
    for arguments in (("--host", "192.0.2.1"), ("--demo",)):
        done = run(home, "serve", "--draft", "--edition", str(tmp_path), *arguments)
        assert done.returncode == 2
        assert "on this computer" in done.stderr
