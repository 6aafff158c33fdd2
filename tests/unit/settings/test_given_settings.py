"""Which place's value holds, which is locked, and what is said of a value that cannot be used."""

from __future__ import annotations

import os
import plistlib
import pwd
from pathlib import Path

import pytest

from consentui.adapters.system.managed_settings import profile_layers, registry_layers
from consentui.adapters.system.settings_files import machine_layers, user_layers
from consentui.adapters.system.settings_places import SettingsPlaces
from consentui.application.given_settings import GivenSettings, Origin, resolved
from consentui.application.settings import Font, Look, Settings
from consentui.cli.given import given_settings
from tests.fakes.fake_registry import FakeRegistry

URL = "https://privacy.example.org"


def write(path: Path, text: str, mode: int = 0o644) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)
    return path


def read(tmp_path: Path, machine: str = "", user: str = "", **options: str) -> GivenSettings:
    """What these two files and the command line give; the file of the machine belongs to whoever runs the test."""
    folder = tmp_path / "etc"
    folder.mkdir(exist_ok=True)
    folder.chmod(0o755)
    places = SettingsPlaces(write(folder / "settings.toml", machine), write(tmp_path / "home" / "settings.toml", user))
    return given_settings(places, options, owner=os.getuid())


def test_settings_when_nothing_gives_any_are_those_of_the_table(tmp_path: Path) -> None:
    places = SettingsPlaces(tmp_path / "no.toml", tmp_path / "neither.toml")
    given = given_settings(places, {})
    assert not places.has_any()
    assert given.faults == ()
    assert {value.origin for value in given.values.values()} == {Origin.DEFAULT}
    assert given.start() == Settings()
    assert given.text("service") is None


def test_value_when_several_places_give_one_is_that_of_the_strongest(tmp_path: Path) -> None:
    machine = f'service = "{URL}"\nlook = "light"\nlanguage = "zh_CN"\ntext_percent = 125\nmessage_seconds = 0\n'
    given = read(tmp_path, machine, 'look = "dark"\nlanguage = "en"\nfont = "system"\n', language="ar")
    found = {key: (value.value, value.origin) for key, value in given.values.items()}
    assert found["service"] == (URL, Origin.MACHINE)
    assert found["look"] == ("dark", Origin.USER)
    assert found["language"] == ("ar", Origin.COMMAND_LINE)
    assert given.values["text_percent"].place == f"{tmp_path}/etc/settings.toml:4"
    assert given.start() == Settings(Look.DARK, 125, "en", None, None, Font.SYSTEM, "ar", this_start=("language",))
    assert given.faults == ()


def test_locked_value_when_person_and_command_line_give_others_holds(tmp_path: Path) -> None:
    machine = f'policy_language = "zh-Hans"\n\n[locked]\nlook = "high_contrast"\nservice = "{URL}"\n'
    given = read(tmp_path, machine, 'look = "dark"\nservice = "https://other.example"\n', service="https://x.example")
    assert given.text("service") == URL
    assert given.start().look is Look.HIGH_CONTRAST
    assert given.start().locked == ("look",)
    assert given.values["look"].place.endswith("etc/settings.toml:4")
    assert given.values["policy_language"].origin is Origin.MACHINE
    # The option was given now, by somebody who expects it to count.
    assert [(fault.place, fault.words) for fault in given.faults] == [
        ("--service", "service is locked by your administrator")
    ]
    assert given.essential_fault() is None


@pytest.mark.parametrize("loose", ["file", "folder"])
def test_lock_when_others_may_write_where_it_stands_does_not_count_and_is_said(tmp_path: Path, loose: str) -> None:
    path = write(tmp_path / "etc" / "settings.toml", 'text_percent = 150\n[locked]\nlook = "dark"\n')
    path.parent.chmod(0o777 if loose == "folder" else 0o755)
    path.chmod(0o666 if loose == "file" else 0o644)
    given = resolved(machine_layers(path, os.getuid()), {})
    assert given.start() == Settings(text_percent=150)
    (fault,) = given.faults
    assert fault.place == f"{path}:2"
    assert "can be changed by others" in fault.words
    assert not fault.is_essential


def test_lock_when_the_file_is_anothers_or_a_persons_does_not_count(tmp_path: Path) -> None:
    path = write(tmp_path / "settings.toml", '[locked]\nlook = "dark"\n')
    for layers in (machine_layers(path, os.getuid() + 1), machine_layers(path, None), user_layers(path)):
        given = resolved(layers, {})
        assert given.start() == Settings()
        assert len(given.faults) == 1


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("lok = 1\n", 1, "there is no setting lok"),
        ('\n# a note\ntext-percent = 150\n', 3, "did you mean text_percent?"),
        ('text_percent = "150"\n', 1, "text_percent is a whole number"),
        ("text_percent = 110\n", 1, "text_percent is one of 100, 125, 150, 175, 200"),
        ("\nmessage_seconds = 601\n", 2, "from 0 to 600"),
        ('less_motion = "yes"\n', 1, "less_motion is true or false"),
        ('look = "blue"\n', 1, "look is one of system, light, dark, high_contrast"),
        ("look = 3\n", 1, "look is a text in quotation marks"),
        ('policy_language = "en us"\n', 1, "language tag"),
        ('language = "xx"\n', 1, "language is one of en, ar, de, es, fr, hi, ja, ko, pt_BR, ru, zh_CN, zh_TW"),
        ('brand = ""\n', 1, "brand is a text"),
        ('brand = "brand"\n', 1, "brand is the whole path of a folder, from the root on"),
        ('[look]\na = 1\n', 1, "look is a text"),
        ('[locked]\nless_motion = true\n', 2, "less_motion is never locked"),
    ],
)  # fmt: skip
def test_setting_when_it_cannot_be_used_is_said_with_file_and_line_and_the_rest_holds(
    tmp_path: Path, text: str, line: int, words: str
) -> None:
    given = read(tmp_path, text, 'font = "inter"\n')
    (fault,) = given.faults
    assert fault.place == f"{tmp_path}/etc/settings.toml:{line}"
    assert words in fault.words
    assert not fault.is_essential
    assert given.start() == Settings(font=Font.INTER)


@pytest.mark.parametrize(
    "text",
    [
        'service = "http://service.example"\n',
        "service = 3\n",
        'proxy = "socks://127.0.0.1"\n',
        "ca = true\n",
        'ca = "~/own.pem"\n',
        "service = \n",
        'look = "dark"\nlook = "light"\n',
        "service\n",
        'servce = "https://other.example"\n',
    ],
    ids=["plain http", "number", "proxy", "authorities", "no whole path", "no toml", "twice", "no key", "misspelt"],
)
def test_setting_when_another_service_could_be_meant_is_essential(tmp_path: Path, text: str) -> None:
    fault = read(tmp_path, f'service = "{URL}"\n', text).essential_fault()
    assert fault is not None
    assert fault.place == f"{tmp_path}/home/settings.toml:{text.count(chr(10))}"


def test_wrong_service_when_a_stronger_place_gives_a_good_one_keeps_nobody_from_asking(tmp_path: Path) -> None:
    given = read(tmp_path, 'service = "ftp://x"\n', f'service = "{URL}"\n')
    assert given.text("service") == URL
    assert given.essential_fault() is None
    assert len(given.faults) == 1


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe", b"x" * (256 * 1024 + 1), b"look = " + b"[" * 5000],
    ids=["no text", "too large", "too deep"],
)
def test_file_when_it_cannot_be_read_is_essential(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    (layer,) = user_layers(path)
    assert [(fault.place, fault.is_essential) for fault in layer.faults] == [(str(path), True)]
    folder = tmp_path / "folder.toml"
    folder.mkdir()
    assert user_layers(folder)[0].faults[0].is_essential


def test_password_of_a_proxy_when_it_is_wrong_is_not_repeated(tmp_path: Path) -> None:
    given = read(tmp_path, "", 'proxy = "ftp://person:word-of-theirs@proxy.example"\n')
    assert "word-of-theirs" not in str(given.faults)
    assert len(given.faults) == 1


def test_policies_when_in_the_registry_are_locked_and_those_of_the_computer_stronger() -> None:
    registry = FakeRegistry(
        local_machine={"look": "dark", "message_seconds": 30},
        current_user={"look": "light", "text_percent": 150, "less_motion": 1},
    )
    given = resolved(registry_layers(registry), {})
    assert given.start() == Settings(Look.DARK, 150, toast_seconds=30, locked=("look", "text_percent", "toast_seconds"))
    assert given.values["look"].place == r"HKLM\Software\Policies\ConsentUI\look"
    assert [fault.words for fault in given.faults] == ["less_motion is never locked"]
    assert registry.open_keys == 0


def test_policies_when_there_are_none_or_they_cannot_be_read_are_told_apart() -> None:
    assert registry_layers(FakeRegistry()) == ()
    layers = registry_layers(FakeRegistry(local_machine={"look": "dark"}, is_refused=True))
    assert [fault.is_essential for layer in layers for fault in layer.faults] == [True, True]


def test_profile_when_it_is_there_is_locked_and_its_own_words_are_left_out(tmp_path: Path) -> None:
    everybody, person = tmp_path / "all.plist", tmp_path / "person.plist"
    everybody.write_bytes(plistlib.dumps({"look": "dark", "PayloadUUID": "x"}, fmt=plistlib.FMT_BINARY))
    person.write_bytes(plistlib.dumps({"look": "light", "text_percent": 175}))
    given = resolved(profile_layers((person, everybody, tmp_path / "none.plist")), {})
    assert given.faults == ()
    assert given.start() == Settings(Look.DARK, 175, locked=("look", "text_percent"))


@pytest.mark.parametrize("content", [b"no list", b"bplist00\x00", plistlib.dumps(["look"]), b""])
def test_profile_when_it_is_damaged_is_essential(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "damaged.plist"
    path.write_bytes(content)
    (layer,) = profile_layers((path,))
    assert layer.faults[0].is_essential


def test_places_when_asked_are_those_of_each_system() -> None:
    home = Path("/home/mei")
    linux = SettingsPlaces.of_platform({"XDG_CONFIG_HOME": "relative"}, "linux", home)
    assert (linux.machine, linux.user) == (
        Path("/etc/xdg/consentui/settings.toml"),
        home / ".config/consentui/settings.toml",
    )
    own = SettingsPlaces.of_platform({"XDG_CONFIG_HOME": "/c", "XDG_CONFIG_DIRS": "/tmp/mine"}, "linux", home)
    assert (own.machine, own.user) == (linux.machine, Path("/c/consentui/settings.toml"))
    mac = SettingsPlaces.of_platform({}, "darwin", home)
    assert [path.name for path in mac.managed] == ["org.consentui.ConsentUI.plist"] * 2
    windows = SettingsPlaces.of_platform({"PROGRAMDATA": "/pd", "APPDATA": "/ad"}, "win32", home)
    assert (windows.machine.parent.parent, windows.user.parent.parent) == (Path("/pd"), Path("/ad"))
    assert windows.has_any(), "the registry is asked in any case"


def test_profile_of_a_person_when_home_is_another_folder_is_still_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/tmp/elsewhere")
    mac = SettingsPlaces.of_platform(platform="darwin")
    assert mac.managed[0].parent.name == pwd.getpwuid(os.getuid()).pw_name
