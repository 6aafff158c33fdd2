"""`consentui demo --script`: what is said before any window opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from consentui.cli import main
from consentui.cli.demo import scenario_file
from consentui.runtime.resources import resource_folder
from consentui.ui.demo.scenario.reader import read_scenario


def test_script_with_a_mistake_ends_with_2_and_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "walk.toml"
    path.write_text('[[step]]\nclik = "Accept"\n')
    assert main(["demo", "--script", str(path)]) == 2
    assert capsys.readouterr().err.startswith(f"consentui: {path}:2: expected a verb (person, go, click,")


def test_script_that_is_not_there_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--script", "no-such-walk"]) == 2
    assert "no-such-walk: expected a file that can be read, seen No such file" in capsys.readouterr().err


def test_record_never_takes_the_place_of_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "kept.toml"
    path.write_text("mine")
    assert main(["demo", "--record", str(path)]) == 2
    assert capsys.readouterr().err == f"consentui: {path} is there already; name a new file\n"
    assert main(["demo", "--record", str(tmp_path / "none" / "new.toml")]) == 2
    assert f"{tmp_path / 'none'} is no folder" in capsys.readouterr().err
    assert path.read_text() == "mine"


def test_plain_name_is_one_that_comes_with_the_program_unless_a_file_is_called_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tour").mkdir()
    shipped = resource_folder("scenarios") / "tour.toml"
    assert scenario_file(Path("tour")) == shipped
    assert scenario_file(tmp_path / "tour") == tmp_path / "tour"
    (tmp_path / "training").write_text("")
    assert scenario_file(Path("training")) == Path("training")


def test_every_scenario_that_comes_with_the_program_can_be_read() -> None:
    paths = sorted(resource_folder("scenarios").rglob("*.toml"))
    assert [path.name for path in paths if not read_scenario(path).steps] == []
    assert {"training.toml", "tour.toml"} <= {path.name for path in paths}
