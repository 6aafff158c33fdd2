"""The files that come with the program are found by one rule."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from consentui.runtime.resources import resource_folder
from consentui.ui.theme.icons import default_icons_folder

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("name", ["icons", "policy"])
def test_folder_of_a_checkout_stands_beside_the_package(name: str) -> None:
    assert resource_folder(name) == ROOT / "resources" / name
    assert resource_folder(name).is_dir()


def test_icons_are_found_by_the_same_rule() -> None:
    assert default_icons_folder() == resource_folder("icons")


def test_folder_packed_inside_the_program_wins(tmp_path: Path) -> None:
    package = tmp_path / "consentui"
    (package / "runtime").mkdir(parents=True)
    (package / "_assets" / "resources" / "icons").mkdir(parents=True)
    for part in ("__init__.py", "runtime/__init__.py", "runtime/resources.py"):
        (package / part).write_bytes((ROOT / "consentui" / part).read_bytes())
    program = "from consentui.runtime.resources import resource_folder; print(resource_folder('icons'))"
    done = subprocess.run(
        [sys.executable, "-P", "-c", program],
        env={"PYTHONPATH": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == str(package / "_assets" / "resources" / "icons")
