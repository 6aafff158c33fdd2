"""The settings file survives what people and crashes do to it; paths follow each platform."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from consentui.adapters.system.device_name import device_name
from consentui.adapters.system.file_settings_store import FileSettingsStore
from consentui.adapters.system.system_clock import SystemClock
from consentui.adapters.system.user_paths import UserPaths
from consentui.application.settings import Font, Look, Settings
from consentui.domain.errors import StoreFailed
from consentui.domain.record import replace


def test_saved_settings_are_read_again(tmp_path: Path) -> None:
    settings = Settings(Look.DARK, 150, "zh-Hans", None, True, Font.SYSTEM)
    FileSettingsStore(tmp_path / "data" / "settings.json").save(settings)
    assert FileSettingsStore(tmp_path / "data" / "settings.json").load() == settings


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b"\xff\xfe", b'{"look": 3, "text_percent": "big"}', b"[" * 5000])
def test_damaged_settings_are_the_defaults(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(damage)
    assert FileSettingsStore(tmp_path / "settings.json").load() == Settings()


def test_unknown_values_fall_back_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"look": "dark", "text_percent": 110, "toast_seconds": -3}')
    assert FileSettingsStore(tmp_path / "settings.json").load() == Settings(look=Look.DARK)


def test_settings_nobody_chose_follow_what_an_operator_gives_later(tmp_path: Path) -> None:
    path, given = tmp_path / "settings.json", Settings(text_percent=125)
    store = FileSettingsStore(path, given)
    store.save(replace(store.load(), look=Look.DARK))
    assert store.chosen() == {"look"}
    assert FileSettingsStore(path, Settings(text_percent=150)).load() == Settings(Look.DARK, 150)
    store.save(replace(store.load(), look=Look.SYSTEM))
    assert FileSettingsStore(path, Settings(Look.LIGHT)).load() == Settings(Look.SYSTEM), "system was chosen"


def test_locked_settings_win_over_what_was_chosen_and_leave_it_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    FileSettingsStore(path).save(Settings(look=Look.LIGHT, text_percent=150))
    locked = FileSettingsStore(path, Settings(look=Look.DARK, locked=("look",)))
    assert locked.load() == Settings(Look.DARK, 150, locked=("look",))
    locked.save(replace(locked.load(), text_percent=175))
    assert FileSettingsStore(path).load() == Settings(look=Look.LIGHT, text_percent=175)


def test_settings_of_the_command_line_hold_for_one_start_unless_they_are_chosen_anew(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    FileSettingsStore(path).save(Settings(language="zh_CN"))
    now = FileSettingsStore(path, Settings(language="ar", this_start=("language",)))
    assert now.load().language == "ar"
    now.save(replace(now.load(), text_percent=150))
    assert FileSettingsStore(path).load() == Settings(language="zh_CN", text_percent=150)
    for code in ("en", "ar"):
        now.save(replace(now.load(), language=code))
        assert FileSettingsStore(path).load().language == code


def test_settings_that_cannot_be_written_are_reported(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(StoreFailed):
        FileSettingsStore(tmp_path / "data" / "settings.json").save(Settings())


def test_relative_xdg_folder_counts_as_none() -> None:
    environment = {"XDG_DATA_HOME": "here", "XDG_CACHE_HOME": "/var/mine"}
    paths = UserPaths.of_platform(environment, "linux", Path("/home/person"))
    assert PurePosixPath(paths.data) == PurePosixPath("/home/person/.local/share/consentui")
    assert PurePosixPath(paths.cache) == PurePosixPath("/var/mine/consentui")


def test_device_name_tells_the_system_and_nothing_else() -> None:
    assert {device_name(platform) for platform in ("linux", "win32", "darwin")} == {
        "Linux computer",
        "Windows computer",
        "Mac",
    }


def test_clock_counts_sleep_apart() -> None:
    clock = SystemClock()
    assert clock.asleep_s() >= 0.0
    assert clock.monotonic_s() <= clock.monotonic_s()
