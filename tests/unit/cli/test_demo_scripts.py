"""`consentui demo --script`: what is said before any window opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from consentui.cli import main
from consentui.cli.demo import complain_of, scenario_file, tell_line
from consentui.runtime.resources import resource_folder
from consentui.ui.demo.scenario.reader import read_scenario


def test_script_with_a_mistake_ends_with_2_and_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "walk.toml"
    path.write_text('[[step]]\nclik = "Accept"\n')
    assert main(["demo", "--script", str(path)]) == 2
    assert capsys.readouterr().err.startswith(f"consentui: {path}:2: expected a verb (person, go, click,")


def test_script_that_is_not_there_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--script", "no-such-walk"]) == 2
    err = capsys.readouterr().err
    assert "no-such-walk: expected a file that can be read, seen No such file" in err
    assert err.endswith("; with the program come tour, training\n")
    assert main(["demo", "--script", str(tmp_path / "walk")]) == 2
    assert "with the program" not in capsys.readouterr().err


def test_help_names_every_scenario_that_comes_with_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["demo", "--help"])
    assert "(tour, training)" in " ".join(capsys.readouterr().out.split())


def test_what_a_scenario_says_orders_no_terminal_about(capsys: pytest.CaptureFixture[str]) -> None:
    tell_line("\x1b[2Jhi\x07")
    complain_of("walk.toml:2: expected \x1b]0;x")
    said = capsys.readouterr()
    assert (said.out, said.err) == ("\\x1b[2Jhi\\x07\n", "consentui: walk.toml:2: expected \\x1b]0;x\n")


@pytest.mark.parametrize("name", ["a-file", "a-file/inside"])
def test_folder_to_keep_that_cannot_be_made_ends_with_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / "a-file").write_text("mine")
    assert main(["demo", "--keep", str(tmp_path / name)]) == 2
    err = capsys.readouterr().err
    assert err.startswith(f"consentui: {tmp_path / name} cannot be used as a folder: ") and err.count("\n") == 1


def test_record_never_takes_the_place_of_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "kept.toml"
    path.write_text("mine")
    assert main(["demo", "--record", str(path)]) == 2
    assert capsys.readouterr().err == f"consentui: {path} is there already; name a new file\n"
    assert main(["demo", "--record", str(tmp_path / "none" / "new.toml")]) == 2
    assert f"{tmp_path / 'none'} is no folder" in capsys.readouterr().err
    assert path.read_text() == "mine"
    assert main(["demo", "--record", str(tmp_path / ("n" * 300))]) == 2
    assert "cannot be written: File name too long" in capsys.readouterr().err
    assert sorted(tmp_path.iterdir()) == [path]


def test_name_of_a_script_that_no_system_takes_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--script", "n" * 300]) == 2
    assert "expected a file that can be read, seen File name too long" in capsys.readouterr().err


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
