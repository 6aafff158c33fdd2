"""What an installed ConsentUI gets: the wheel holds the code, the resources and the compiled sentences."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from consentui.ui.text.languages import LANGUAGES

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.Path:
    """The wheel, built from this checkout without network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    (built,) = folder.glob("*.whl")
    return zipfile.Path(built)


def test_wheel_when_built_holds_every_resource(wheel: zipfile.Path) -> None:
    resources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()}
    packed = {name.removeprefix("consentui/_assets/") for name in wheel.root.namelist() if "/_assets/" in name}
    assert resources
    assert sorted(resources - packed) == []


def test_wheel_when_built_holds_the_compiled_sentences(wheel: zipfile.Path) -> None:
    for language in LANGUAGES:
        assert (wheel / "consentui" / "_assets" / "i18n" / f"consentui_{language.code}.qm").read_bytes()


def test_wheel_when_built_holds_the_code_and_no_tests(wheel: zipfile.Path) -> None:
    tops = {name.split("/")[0] for name in wheel.root.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"consentui"}
    assert "consentui/__main__.py" in wheel.root.namelist()


def test_wheel_when_installed_offers_the_command(wheel: zipfile.Path) -> None:
    (entry_points,) = [name for name in wheel.root.namelist() if name.endswith("entry_points.txt")]
    assert "consentui = consentui.cli:main" in (wheel / entry_points).read_text(encoding="utf-8")
