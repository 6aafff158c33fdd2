"""Playing a scenario on a stage in memory: what is done, what is waited for, and what is said of what does not come."""

from __future__ import annotations

from pathlib import Path

import pytest

from consentui.application.demo_records import DemoRecords
from consentui.ui.demo.scenario.complaints import StepFailed
from consentui.ui.demo.scenario.playing import Playing
from consentui.ui.demo.scenario.reader import read_scenario
from tests.fakes.scenario_stage import MemoryStage, Piece, play_out


@pytest.fixture
def stage() -> MemoryStage:
    return MemoryStage()


def playing(stage: MemoryStage, folder: Path, text: str) -> Playing:
    path = folder / "walk.toml"
    path.write_text(text, encoding="utf-8")
    return Playing(read_scenario(path), stage, folder / "pictures")


def play(stage: MemoryStage, folder: Path, text: str) -> list[str]:
    play_out(playing(stage, folder, text).play())
    return stage.done


def failure(stage: MemoryStage, folder: Path, text: str) -> str:
    with pytest.raises(StepFailed) as caught:
        play(stage, folder, text)
    return str(caught.value).replace(f"{folder}/", "")


def test_plain_verbs_are_done_in_order(stage: MemoryStage, tmp_path: Path) -> None:
    stage.put("push button", "Accept")
    stage.put("page tab", "Privacy policy, 2 decisions waiting")
    text = """
[[step]]
say = "Hello."
person = "Sam Okoro"
click = "Accept"
type = "abc"
press = ["F5", "Alt+1"]
go = "Privacy policy"
[[step]]
network = "errors"
event = "start again"
"""
    assert play(stage, tmp_path, text) == [
        "say Hello.",
        "person Sam Okoro",
        "click Accept",
        "type abc",
        "press F5",
        "press Alt+1",
        "click Privacy policy, 2 decisions waiting",
        "network errors",
        "start again",
    ]


def test_click_waits_until_it_is_there_and_enabled(stage: MemoryStage, tmp_path: Path) -> None:
    def come() -> None:
        if stage.looks == 3:
            stage.pieces["Accept"] = Piece("push button", "Accept", states=frozenset({"showing"}))
        if stage.looks == 6:
            stage.put("push button", "Accept")

    stage.on_look = come
    assert play(stage, tmp_path, '[[step]]\nclick = "Accept"\n') == ["click Accept"]
    assert stage.looks > 6


def test_click_on_what_stands_too_low_scrolls_first(stage: MemoryStage, tmp_path: Path) -> None:
    stage.pieces["Low"] = Piece("push button", "Low", box=(10, 500, 100, 20))
    assert play(stage, tmp_path, '[[step]]\nclick = "Low"\n') == ["wheel 222", "click Low"]


def test_click_on_what_is_not_there_says_what_is(stage: MemoryStage, tmp_path: Path) -> None:
    stage.put("push button", "Decline")
    said = failure(stage, tmp_path, '[[step]]\nsay = "a"\nclick = { button = "Accept" }\n')
    assert said == "walk.toml:3: expected button “Accept” to click, seen no button “Accept”; there is: Decline"


def test_click_in_a_dialog_leaves_the_page_alone(stage: MemoryStage, tmp_path: Path) -> None:
    text = '[[step]]\nclick = { button = "Get a copy", in = "dialog" }\n'
    stage.put("push button", "Get a copy")
    assert "to click" in failure(stage, tmp_path, text)
    inside = Piece("push button", "Get a copy", box=(50, 60, 10, 10))
    stage.pieces["Ask"] = Piece("dialog", "Ask", children=(inside,))
    assert play(stage, tmp_path, text) == ["click Get a copy"]


def test_quick_clicks_find_everything_first(stage: MemoryStage, tmp_path: Path) -> None:
    stage.put("push button", "One")
    stage.put("push button", "Two")
    stage.on_click = lambda name: stage.pieces.clear()
    assert play(stage, tmp_path, '[[step]]\nclick_quickly = ["One", "Two"]\n') == ["click One", "click Two"]


def test_switch_is_clicked_once_more_where_the_window_asks_for_it(stage: MemoryStage, tmp_path: Path) -> None:
    stage.put("check box", "Camera", "Off")

    def react(_name: str) -> None:
        if len(stage.done) == 1:
            stage.put("label", "It stays off: the page moved just before you clicked. Click once more.")
        else:
            stage.put("check box", "Camera", "Turning on…", "busy")

    stage.on_click = react
    assert play(stage, tmp_path, '[[step]]\nturn_on = "Camera"\n') == ["click Camera", "click Camera"]


def test_switch_that_does_not_stand_as_expected_is_not_clicked(stage: MemoryStage, tmp_path: Path) -> None:
    stage.put("check box", "Camera", "On", "checked")
    said = failure(stage, tmp_path, '[[step]]\nturn_on = "Camera"\n')
    assert said == "walk.toml:2: expected switch “Camera” (off) to turn on, seen that it is on, enabled"
    assert stage.done == []
    assert "show something else" in failure(stage, tmp_path, '[[step]]\nturn_off = "Camera"\n')


SEEN = {
    'expect = "Up to date"': True,
    'expect = "Out of date"': False,
    'expect = { heading = "Overview" }': True,
    'expect = { heading = "Over" }': False,
    'expect = { switch = "Camera", reads = "Off", is = "off" }': True,
    'expect = { switch = "Camera", reads = "On" }': False,
    'expect = { switch = "Camera", is = "on" }': False,
    'expect = { button = "Gone", is = "gone" }': True,
    'expect = { heading = "Overview", is = "gone" }': False,
    'expect = { words = "Nowhere", is = "gone" }': True,
    'expect = { words = "Up to date", is = "gone" }': False,
    'expect = { words = "Up to date", is = "in view" }': True,
    'expect = { words = "Below", is = "in view" }': False,
    'expect = { words = "Nowhere", is = "in view" }': False,
    'expect = { button = "Below", is = "in view" }': False,
    'expect = { button = "Send", is = "disabled" }': True,
    'expect = { button = "Send", is = "enabled" }': False,
    'expect = { option = "Dark", is = "on" }': True,
    'expect = ["Up to date", "Out of date"]': False,
}


@pytest.mark.parametrize("sight", SEEN)
def test_expectation_is_met_by_what_a_screen_reader_is_told(stage: MemoryStage, tmp_path: Path, sight: str) -> None:
    stage.put("push button", "Sync", "Up to date")
    stage.put("heading", "Overview")
    stage.put("check box", "Camera", "Off")
    stage.put("radio button", "Dark", "", "checked")
    stage.pieces["Below"] = Piece("push button", "Below", box=(10, 290, 100, 20))
    stage.pieces["Send"] = Piece("push button", "Send", states=frozenset({"showing"}))
    stage.pieces["Hidden"] = Piece("label", "Out of date", states=frozenset({"enabled"}))
    text = f"[[step]]\n{sight}\n"
    if SEEN[sight]:
        assert play(stage, tmp_path, text) == []
    else:
        assert failure(stage, tmp_path, text).startswith("walk.toml:2: expected ")


def test_wait_ends_as_soon_as_it_comes_true(stage: MemoryStage, tmp_path: Path) -> None:
    stage.on_look = lambda: stage.put("label", "Up to date") if stage.looks == 5 else None
    play(stage, tmp_path, '[[step]]\nwait_for = "Up to date"\n')
    assert stage.looks == 5


def test_record_that_is_another_one_says_both(stage: MemoryStage, tmp_path: Path) -> None:
    stage.on_record = DemoRecords(codes=1)
    text = '[[step]]\nrecorded = { codes = 1 }\n[[step]]\nrecorded = { codes = 2, sessions = ["A"] }\n'
    said = failure(stage, tmp_path, text)
    assert said == "walk.toml:4: expected on record: codes 2; sessions A, seen codes 1; sessions none"


def test_pictures_are_numbered_and_show_what_was_expected(stage: MemoryStage, tmp_path: Path) -> None:
    stage.put("heading", "Overview")
    text = """
[[step]]
expect = { heading = "Overview" }
picture = "first"
[[step]]
picture = "second"
"""
    performance = playing(stage, tmp_path, text)
    play_out(performance.play())
    assert [path.name for path in performance.taken] == ["01-first.png", "02-second.png"]
    assert performance.taken[0].parent.is_dir()


def test_picture_of_what_changed_meanwhile_is_a_complaint(stage: MemoryStage, tmp_path: Path) -> None:
    stage.put("heading", "Overview")
    stage.on_look = lambda: stage.pieces.clear() if stage.looks == 2 else None
    said = failure(stage, tmp_path, '[[step]]\nexpect = { heading = "Overview" }\npicture = "first"\n')
    assert said.startswith("walk.toml:3: expected on the picture, still: heading “Overview”, seen no heading")


def test_code_is_typed_in_parts_and_only_once(stage: MemoryStage, tmp_path: Path) -> None:
    stage.codes = ["123456"]
    text = '[[step]]\ntype_code = "1-3"\n[[step]]\ntype_code = "4-6"\n[[step]]\ntype_code = "all"\n'
    said = failure(stage, tmp_path, text)
    assert stage.done == ["type 123", "type 456"]
    assert said.startswith("walk.toml:6: expected a code on the demo's phone that was not typed yet, seen “123456”")


def test_code_is_asked_for_again_until_one_comes(stage: MemoryStage, tmp_path: Path) -> None:
    stage.codes = ["111111"]
    stage.put("push button", "Continue")

    def react(name: str) -> None:
        if name == "Continue":
            stage.put("push button", "Send again")
        else:
            stage.codes.append("222222")

    stage.on_click = react
    text = '[[step]]\nask_code = "Continue"\ntype_code = "all"\n'
    assert play(stage, tmp_path, text) == ["click Continue", "click Send again", "type 222222"]
    stage.on_click = lambda _name: None
    assert "expected a new code on the demo's phone, seen none in 90 s" in failure(stage, tmp_path, text)
