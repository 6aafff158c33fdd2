"""The import contracts of pyproject.toml really bite: each kind of forbidden import fails on a copy of the package."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

TRESPASSES = {
    "a room without a place": ("consentui/attic/__init__.py", "", "attic"),
    "the domain imports a room above": ("consentui/domain/trespass.py", "import consentui.wire", "Who may know whom"),
    "the application imports the wire": (
        "consentui/application/trespass.py",
        "import consentui.wire",
        "Who may know whom",
    ),
    "the window imports the wire": ("consentui/ui/widgets/trespass.py", "import consentui.wire", "never sees the wire"),
    "the window imports an adapter": (
        "consentui/ui/widgets/trespass.py",
        "import consentui.adapters",
        "Who may know whom",
    ),
    "the service imports the application": (
        "consentui/server/trespass.py",
        "import consentui.application",
        "shares only",
    ),
    "Qt outside the window": ("consentui/runtime/trespass.py", "import PySide6.QtCore", "Qt lives in the window"),
    "the network in the application": ("consentui/application/trespass.py", "import httpx", "Network, keyring"),
    "a database in the window": ("consentui/ui/widgets/trespass.py", "import sqlite3", "Network, keyring"),
    "msgspec outside the wire": ("consentui/server/trespass.py", "import msgspec", "msgspec is imported"),
    "a widget imports a page": ("consentui/ui/widgets/trespass.py", "import consentui.ui.pages", "Inside the window,"),
    "an unplaced file in the window": ("consentui/ui/trespass.py", "", "trespass"),
}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("contracts")
    shutil.copytree(ROOT / "consentui", folder / "consentui", ignore=shutil.ignore_patterns("__pycache__", "*.qm"))
    shutil.copyfile(ROOT / "pyproject.toml", folder / "pyproject.toml")
    return folder


@pytest.mark.parametrize("trespass", TRESPASSES)
def test_import_when_a_contract_forbids_it_fails_the_check(copy: Path, trespass: str) -> None:
    name, text, complaint = TRESPASSES[trespass]
    path = copy / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(f'"""A trespass."""\n{text}\n')
    try:
        code, said = _lint(copy)
    finally:
        path.unlink()
        if path.name == "__init__.py":
            path.parent.rmdir()
    assert code != 0
    assert complaint in said


def _lint(folder: Path) -> tuple[int, str]:
    program = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([program, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)
    return result.returncode, result.stdout + result.stderr
