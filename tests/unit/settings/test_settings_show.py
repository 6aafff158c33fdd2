"""`consentui settings show` as a person reads it: value, where it comes from, what is locked, what is wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from consentui.adapters.system.file_settings_store import FileSettingsStore
from consentui.adapters.system.settings_places import SettingsPlaces
from consentui.application.setting_table import SETTINGS
from consentui.application.settings import Look, Settings
from consentui.cli import main
from consentui.cli.given import given_settings
from consentui.cli.settings import table

URL = "https://privacy.example.org"


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the person's own settings file."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "consentui").mkdir()
    return tmp_path / "consentui" / "settings.toml"


def test_every_setting_when_shown_has_its_value_and_where_it_comes_from(tmp_path: Path) -> None:
    (tmp_path / "m").mkdir(mode=0o755)
    machine, user = tmp_path / "m" / "settings.toml", tmp_path / "settings.toml"
    machine.write_text('text_percent = 125\n[locked]\nlook = "dark"\n')
    machine.chmod(0o644)
    user.write_text('proxy = "http://mei:word-of-mei@proxy.example:3128"\n')
    FileSettingsStore(tmp_path / "kept.json").save(Settings(Look.LIGHT, toast_seconds=None))
    given = given_settings(SettingsPlaces(machine, user), {"service": URL}, owner=os.getuid())
    lines = list(table(given, FileSettingsStore(tmp_path / "kept.json", given.start())))
    shown = {line.split()[0]: " ".join(line.split()[1:]) for line in lines}
    assert list(shown) == [spec.key for spec in SETTINGS]
    assert shown["service"] == f"{URL} command line"
    assert shown["proxy"] == f"http://[name and password]@proxy.example:3128 user, {user}:1"
    assert shown["look"] == f"dark locked by your administrator, {machine}:3"
    assert shown["text_percent"] == f"125 machine, {machine}:1"
    assert shown["message_seconds"] == "0 chosen in the window"
    assert shown["less_motion"] == "- default"


def test_settings_when_all_hold_end_with_0_and_when_not_with_2_and_the_line(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text(f'service = "{URL}"\n')
    assert main(["settings", "show", "--data", str(tmp_path)]) == 0
    assert f"user, {config}:1" in capsys.readouterr().out
    config.write_text('\nservce = "x"\n')
    assert main(["settings", "show", "--data", str(tmp_path)]) == 2
    captured = capsys.readouterr()
    assert captured.err == f"consentui: {config}:2: there is no setting servce (did you mean service?)\n"
    assert "service" in captured.out


def test_path_on_the_command_line_when_relative_starts_where_the_person_is(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["settings", "show", "--data", str(tmp_path), "--ca", "own.pem"]) == 0
    assert f"{Path.cwd()}/own.pem" in capsys.readouterr().out


def test_password_of_a_proxy_when_on_the_command_line_is_refused_and_not_repeated(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main(["--service", URL, "--proxy", "http://mei:word-of-mei@proxy.example"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("consentui: --proxy: other programs can read a command line")
    assert error.count("\n") == 1
    assert "word-of-mei" not in error


@pytest.mark.parametrize("command", [["doctor"], ["settings", "show"]])
def test_password_of_a_proxy_when_given_to_another_command_is_not_taken_either(
    command: list[str], config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main([*command, "--data", str(tmp_path), "--proxy", "http://mei:word-of-mei@proxy.example"])
    captured = capsys.readouterr()
    assert code != 0
    assert "--proxy: other programs can read a command line" in captured.out + captured.err
    assert "word-of-mei" not in captured.out + captured.err
