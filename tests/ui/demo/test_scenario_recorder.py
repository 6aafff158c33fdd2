"""What is clicked and typed in a real window is written down, and plays again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest

from consentui.application.settings import Settings
from consentui.domain.switch_state import SwitchState
from consentui.ui.demo.scenario.performance import Performance, Speed
from consentui.ui.demo.scenario.reader import read_scenario
from consentui.ui.demo.scenario.stagehand import Stagehand
from consentui.ui.demo.scenario.values import Click, Expect, Go, Press, Sight, Target, TypeCode, Verb, Write
from tests.fakes import ui_samples as samples
from tests.fakes.ui_client import FakeDemo
from tests.ui.stage import Stage

NUMBERS = ("+8613800134471",)


class Desk:
    """Records and plays in the window on stage."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self._stage = stage
        self._demo = FakeDemo(stage.notes, samples.demo_state(samples.MESSAGE))
        self._folder = folder
        self.file = folder / "recorded.toml"
        self.complained: list[str] = []

    def stagehand(self, *, play: Path | None = None, record_to: Path | None = None) -> Stagehand:
        scenario = read_scenario(play) if play is not None else None
        ignored: list[str] = []
        performance = Performance(
            scenario, self._folder, Speed.FAST, True, record_to, ignored.append, self.complained.append, NUMBERS
        )
        made = Stagehand(
            performance,
            self._stage.window,
            self._stage.theme,
            self._stage.bridge,
            lambda: self._demo,
            lambda person: ignored.append(person.name),
            lambda: None,
            self._stage.bridge,
        )
        made.start()
        return made

    def play(self, path: Path) -> int:
        stagehand = self.stagehand(play=path)
        with self._stage.qtbot.waitSignal(stagehand.ended, timeout=30_000):
            pass
        return stagehand.close()

    def verbs(self) -> list[Verb]:
        return [line.verb for step in read_scenario(self.file).steps for line in step.lines]


@pytest.fixture
def desk(stage: Stage, tmp_path: Path) -> Desk:
    return Desk(stage, tmp_path)


def open_permissions(stage: Stage) -> None:
    camera = samples.view("camera.publish", SwitchState.ON)
    stage.open(samples.signed_in(camera), is_demo=True, settings=Settings(less_motion=True))


def click_at(stage: Stage, widget_name: str) -> None:
    """With a mouse whose events come through the window, as from the system."""
    button = stage.button(widget_name)
    handle = stage.window.windowHandle()
    place = button.mapToGlobal(button.rect().center())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        local, left = QPointF(handle.mapFromGlobal(place)), Qt.MouseButton.LeftButton
        held = left if kind is QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, local, local, QPointF(place), left, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(handle, event)
    stage.settle()


def test_what_is_done_in_the_window_is_written_down_and_plays_again(stage: Stage, desk: Desk, tmp_path: Path) -> None:
    walk = tmp_path / "walk.toml"
    walk.write_text("""
[[step]]
click = { switch = "Camera" }
go = "Settings"
press = "Ctrl+K"
type = "dark"

[[step]]
press = "Escape"
click = { option = "Dark" }

[[step]]
press = "Alt+1"
expect = { heading = "Overview" }
""")
    open_permissions(stage)
    stagehand = desk.stagehand(play=walk, record_to=desk.file)
    with stage.qtbot.waitSignal(stagehand.ended, timeout=30_000):
        pass
    assert stagehand.close() == 0, desk.complained
    done = [verb for verb in desk.verbs() if not isinstance(verb, Expect)]
    assert done == [
        Click((Target("Camera", "switch"),)),
        Go("Settings"),
        Press(("Ctrl+K",)),
        Write("dark"),
        Press(("Escape",)),
        Click((Target("Dark", "option"),)),
        Press(("Alt+1",)),
    ]
    assert Expect((Sight("Dark", "option", None, "on"),)) in desk.verbs()
    open_permissions(stage)
    assert desk.play(desk.file) == 0, desk.complained
    assert stage.notes.names().count("turn_off") == 2


def test_code_that_is_typed_is_not_written_down(stage: Stage, desk: Desk) -> None:
    stage.open(samples.at_sign_in(), is_demo=True, settings=Settings(less_motion=True))
    stagehand = desk.stagehand(record_to=desk.file)
    handle = stage.window.windowHandle()
    for digit in "13800134471":
        QTest.keyClick(handle, Qt.Key(ord(digit)))
    click_at(stage, "Send code")
    QTest.keyClick(handle, Qt.Key.Key_4)
    QTest.keyClick(handle, Qt.Key.Key_8)
    assert stagehand.close() == 0
    assert desk.verbs()[-1] == TypeCode(1, 6)
    assert desk.verbs()[:2] == [Write("13800134471"), Click((Target("Send code", "button"),))]


def test_file_that_cannot_be_written_is_a_complaint(stage: Stage, desk: Desk, tmp_path: Path) -> None:
    open_permissions(stage)
    stagehand = desk.stagehand(record_to=tmp_path)
    assert stagehand.close() == 1
    assert desk.complained == [f"{tmp_path} cannot be written: Is a directory"]
