"""What a person did becomes a scenario that can be read again, without codes and without other people's numbers."""

from __future__ import annotations

from pathlib import Path

from consentui.ui.demo.scenario.reader import read_scenario
from consentui.ui.demo.scenario.recording import Recording
from consentui.ui.demo.scenario.values import Click, Expect, Go, Press, Say, Sight, Target, TypeCode, Verb, Write

NUMBERS = ("+8613800134471",)


def read_back(recording: Recording, folder: Path) -> list[Verb]:
    path = folder / "recorded.toml"
    path.write_text(recording.toml(), encoding="utf-8")
    return [line.verb for step in read_scenario(path).steps for line in step.lines]


def test_everything_written_down_reads_as_it_was_done(tmp_path: Path) -> None:
    recording = Recording(NUMBERS)
    recording.click(Target("Privacy policy, 2 decisions waiting", "page"))
    recording.click(Target("Get a copy", "button", True))
    recording.click(Target('A "quoted" name', "switch"))
    recording.see(Sight('A "quoted" name', "switch", "On", "on"))
    for letter in "Mei\\ \u00e9":
        recording.write(letter)
    recording.press("Ctrl+Shift+D")
    recording.click(Target("Dark", "option"), "There are several.")
    recording.see(Sight("Dark", "option", "", "on"))
    assert read_back(recording, tmp_path) == [
        Go("Privacy policy"),
        Click((Target("Get a copy", "button", True),)),
        Click((Target('A "quoted" name', "switch"),)),
        Expect((Sight('A "quoted" name', "switch", "On", "on"),)),
        Write("Mei\\ \u00e9"),
        Press(("Ctrl+Shift+D",)),
        Click((Target("Dark", "option"),)),
        Expect((Sight("Dark", "option", None, "on"),)),
    ]
    assert "# There are several.\n" in recording.toml()


def test_code_is_typed_by_whoever_plays_it(tmp_path: Path) -> None:
    recording = Recording(NUMBERS)
    for _ in "482913":
        recording.type_code()
    assert read_back(recording, tmp_path) == [TypeCode(1, 6)]


def test_number_is_written_where_it_belongs_to_somebody_made_up(tmp_path: Path) -> None:
    recording = Recording(NUMBERS)
    recording.write("138 0013 4471")
    assert read_back(recording, tmp_path) == [Write("138 0013 4471")]


def test_number_of_anybody_else_is_left_out(tmp_path: Path) -> None:
    recording = Recording(NUMBERS)
    recording.write("0170 555 01 23")
    assert read_back(recording, tmp_path) == [Say("A number is missing here.")]
    assert "555" not in recording.toml()


def test_number_of_anybody_else_beside_one_that_is_made_up_is_left_out(tmp_path: Path) -> None:
    recording = Recording(NUMBERS)
    recording.write("138 0013 4471, 0170 555 01 23")
    assert read_back(recording, tmp_path) == [Say("A number is missing here.")]


def test_number_of_anybody_else_that_was_corrected_is_left_out_in_all_its_pieces(tmp_path: Path) -> None:
    recording = Recording(NUMBERS)
    recording.write("01709")
    recording.press("Backspace")
    recording.write("55501")
    left_out, back = Say("A number is missing here."), Press(("Backspace",))
    assert read_back(recording, tmp_path) == [left_out, back, left_out]


def test_number_of_somebody_made_up_that_was_corrected_is_written(tmp_path: Path) -> None:
    recording = Recording(NUMBERS)
    recording.write("13809")
    recording.press("Backspace")
    recording.write("0134471")
    assert read_back(recording, tmp_path) == [Write("13809"), Press(("Backspace",)), Write("0134471")]
