"""A scenario played in a real window over a fake service: clicks, keys, the demo's events, pictures, and mistakes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from consentui.application.demo_records import DemoRecords
from consentui.application.ports import DemoPerson
from consentui.application.settings import Settings
from consentui.domain.switch_state import SwitchState
from consentui.ui.demo.scenario.performance import Performance, Speed
from consentui.ui.demo.scenario.pointer import Pointer
from consentui.ui.demo.scenario.reader import read_scenario
from consentui.ui.demo.scenario.stagehand import Stagehand
from consentui.ui.text.dates import Dates
from tests.fakes import ui_samples as samples
from tests.fakes.ui_client import FakeDemo
from tests.ui.stage import Stage


@dataclass
class Show:
    """One performance in the window on stage."""

    stage: Stage
    folder: Path
    demo: FakeDemo
    told: list[str] = field(default_factory=list)
    complained: list[str] = field(default_factory=list)
    chosen: list[DemoPerson] = field(default_factory=list)
    starts_over: int = 0

    def begin(self, text: str, speed: Speed = Speed.FAST) -> Stagehand:
        path = self.folder / "walk.toml"
        path.write_text(text, encoding="utf-8")
        pictures = self.folder / "pictures"
        scenario = read_scenario(path)
        performance = Performance(scenario, pictures, speed, True, None, self.told.append, self.complained.append)
        stage = self.stage
        stagehand = Stagehand(
            performance,
            stage.window,
            stage.theme,
            stage.bridge,
            lambda: self.demo,
            self.chosen.append,
            self.start_over,
            stage.bridge,
        )
        stagehand.start()
        return stagehand

    def play(self, text: str, speed: Speed = Speed.FAST) -> int:
        """To its end; the exit code."""
        stagehand = self.begin(text, speed)
        with self.stage.qtbot.waitSignal(stagehand.ended, timeout=30_000):
            pass
        return stagehand.close()

    def start_over(self) -> None:
        self.starts_over += 1


@pytest.fixture
def show(stage: Stage, tmp_path: Path) -> Show:
    stage.open(
        samples.signed_in(samples.view("camera.publish", SwitchState.ON)),
        is_demo=True,
        settings=Settings(less_motion=True),
    )
    return Show(stage, tmp_path, FakeDemo(stage.notes, samples.demo_state(samples.MESSAGE)))


def test_clicks_and_keys_reach_the_window_as_from_a_person(show: Show) -> None:
    text = """
[[step]]
expect = { heading = "Permissions" }
click = { switch = "Camera" }

[[step]]
press = "Ctrl+K"
type = "dark"
expect = { list_item = "Theme, Settings, Setting" }

[[step]]
press = ["Escape", "Alt+1"]
expect = { heading = "Overview" }

[[step]]
go = "Settings"
expect = { heading = "Settings" }
click = { option = "Dark" }
"""
    assert show.play(text) == 0, show.complained
    assert show.told == ["played to the end"]
    assert "turn_off" in show.stage.notes.names()


def test_events_network_and_people_are_asked_of_the_demo(show: Show) -> None:
    events = [
        "publish the next version",
        "change a choice on the phone",
        "announce an incident",
        "finish the copy",
        "end the session",
        "skip 14 days",
        "start again",
    ]
    text = '[[step]]\nnetwork = "slow"\nperson = "Sam Okoro"\n'
    text += "".join(f'[[step]]\nevent = "{event}"\n' for event in events)
    assert show.play(text) == 0, show.complained
    notes = show.stage.notes
    asked = ("set_network", "publish_next_version", "change_on_phone", "announce_incident", "finish_copy")
    wanted = [*asked, "end_session", "skip_days", "start_again"]
    assert [name for name in notes.names() if name in wanted] == wanted
    assert notes.last("change_on_phone").arguments == ("sam",)
    assert [person.name for person in show.chosen] == ["Sam Okoro"]
    assert show.starts_over == 1


def test_person_nobody_made_up_is_a_complaint_with_its_place(show: Show) -> None:
    assert show.play('[[step]]\nsay = "Hello."\nperson = "Bob"\n') == 1
    (complaint,) = show.complained
    assert complaint.endswith(
        "walk.toml:3: expected a made-up person called “Bob”, seen Mei Lin, Sam Okoro, Layla Haddad, Nobody"
    )
    assert show.told == ["Hello."]


def test_code_on_the_phone_is_typed(show: Show) -> None:
    text = '[[step]]\npress = "Ctrl+K"\ntype_code = "1-3"\nexpect = "482"\n'
    assert show.play(text) == 0, show.complained


def test_record_of_the_service_is_compared(show: Show) -> None:
    show.demo.records_now = DemoRecords(codes=2)
    assert show.play("[[step]]\nrecorded = { codes = 2 }\n") == 0, show.complained
    assert show.stage.notes.last("records").arguments == ("mei_lin",)


def test_picture_shows_the_window_without_the_pointer(show: Show) -> None:
    text = '[[step]]\nclick = "Details for Camera"\n[[step]]\npicture = "camera"\n'
    assert show.play(text, Speed.NORMAL) == 0, show.complained
    path = show.folder / "pictures" / "01-camera.png"
    assert show.told == [str(path), "played to the end"]
    picture = QImage(str(path))
    assert (picture.width(), picture.height()) == (1200, 800)
    assert picture == show.stage.window.grab().toImage()


def test_picture_that_cannot_be_written_is_a_complaint(show: Show) -> None:
    (show.folder / "pictures" / "01-a.png").mkdir(parents=True)
    assert show.play('[[step]]\npicture = "a"\n') == 1
    assert "walk.toml:2: expected a picture that can be saved" in show.complained[0]


def test_folder_for_pictures_that_cannot_be_made_is_a_complaint(show: Show) -> None:
    (show.folder / "pictures").touch()
    assert show.play('[[step]]\npicture = "a"\n') == 1
    assert "walk.toml:2: expected a folder for pictures, seen " in show.complained[0]


def test_what_was_scrolled_away_upwards_is_scrolled_back_to(show: Show) -> None:
    show.stage.window.resize(900, 560)
    text = '[[step]]\ngo = "Settings"\nclick = "Licences"\npress = "Escape"\n[[step]]\nclick = { option = "Dark" }\n'
    text += 'expect = { option = "Dark", is = "on" }\n'
    assert show.play(text) == 0, show.complained


def test_what_stands_too_low_is_scrolled_to(show: Show) -> None:
    text = '[[step]]\ngo = "Settings"\nexpect = { heading = "Settings" }\n[[step]]\nclick = "Licences"\n'
    text += '[[step]]\nexpect = { button = "Licences", is = "in view" }\n'
    assert show.play(text) == 0, show.complained


def test_pointer_is_seen_on_its_way(show: Show) -> None:
    stagehand = show.begin('[[step]]\nclick = "Details for Camera"\n', Speed.NORMAL)
    show.stage.wait_for(lambda: any(p.isVisible() for p in show.stage.window.findChildren(Pointer)))
    with show.stage.qtbot.waitSignal(stagehand.ended, timeout=30_000):
        pass
    assert stagehand.close() == 0


def test_window_made_anew_in_another_language_is_played_on(show: Show) -> None:
    text = '[[step]]\nclick = "Details for Camera"\n[[step]]\nexpect = "Location"\npress = "Alt+1"\n'
    stagehand = show.begin(text, Speed.NORMAL)
    show.stage.wait_for(lambda: any(p.isVisible() for p in show.stage.window.findChildren(Pointer)))
    show.stage.window.say_anew(Dates(zone=samples.ZONE))
    with show.stage.qtbot.waitSignal(stagehand.ended, timeout=30_000):
        pass
    assert stagehand.close() == 0, show.complained


def test_window_that_closes_too_early_is_a_complaint(show: Show) -> None:
    stagehand = show.begin('[[step]]\nclick = "Details for Camera"\n', Speed.SLOW)
    show.stage.wait_for(lambda: any(p.isVisible() for p in show.stage.window.findChildren(Pointer)))
    assert stagehand.close() == 1
    assert show.complained[0].endswith("walk.toml:2: the window was closed before the last step")
