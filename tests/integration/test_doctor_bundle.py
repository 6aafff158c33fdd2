"""`consentui doctor --bundle`: everything is printed before it is saved, and nobody who was not asked gets a file."""

from __future__ import annotations

import platform
import re
import stat
import subprocess
import sys
import zipfile
from pathlib import Path


def doctor(home: dict[str, str], *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "consentui", "doctor", *map(str, arguments)]
    return subprocess.run(
        command, env=home, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=60
    )


def test_bundle_is_printed_whole_and_saved_private(home: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "report.zip"
    done = doctor({**home, "USER": "meilin", "LOGNAME": "meilin"}, "--bundle", path, "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    shown = done.stdout[done.stdout.index("This report has") :]
    with zipfile.ZipFile(path) as packed:
        texts = {name: packed.read(name).decode() for name in packed.namelist()}
    assert {"about.txt", "doctor.txt", "given.txt", "log.jsonl"} <= set(texts)
    for name, text in texts.items():
        assert name in shown and text.rstrip() in shown
        for word in (home["HOME"], "meilin", platform.node()):
            assert re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is None
    assert done.stdout.endswith("Nothing was sent anywhere.\n")
    assert texts["given.txt"] == "No setting was given.\n"


def test_bundle_is_saved_nowhere_where_nobody_can_be_asked_or_a_file_is(home: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "report.zip"
    done = doctor(home, "--bundle", path)
    assert done.returncode == 2 and not path.exists() and "--yes" in done.stderr
    path.write_text("mine")
    done = doctor(home, "--bundle", path, "--yes")
    assert done.returncode == 2 and path.read_text() == "mine"
