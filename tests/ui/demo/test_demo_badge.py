"""In a demo the badge is to be seen whatever is on screen, and the window's title says it, too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from consentui.application.snapshot import AppSnapshot
from consentui.ui.widgets.status_pill import StatusPill
from tests.fakes import ui_samples as samples
from tests.fakes.ui_client import FakeDemo
from tests.ui.demo.docked import open_demo
from tests.ui.stage import Stage, spoken
from tests.ui.test_nothing_clipped import SITUATIONS


@pytest.fixture
def demo(stage: Stage) -> FakeDemo:
    return FakeDemo(stage.notes, samples.demo_state())


def badges_in_sight(stage: Stage) -> list[StatusPill]:
    """Those that are whole inside the window, with nothing before them: their ground is on the picture, undimmed."""
    window, tint = stage.window, stage.theme.colours.demo_tint
    picture = window.grab().toImage()
    seen = []
    for pill in window.findChildren(StatusPill):
        place = QRect(pill.mapTo(window, QPoint(0, 0)), pill.size())
        if not pill.isVisible() or not window.rect().contains(place) or spoken(pill)[0] != "Demo":
            continue
        corners = (QPoint(place.left() + 5, place.center().y()), QPoint(place.right() - 5, place.center().y()))
        if all(picture.pixelColor(corner) == tint for corner in corners):
            seen.append(pill)
    return seen


def opened_menu(stage: Stage) -> None:
    stage.window.desks.menus.open_account(stage.window.shell.sidebar.chip)


def opened_help_alone(stage: Stage) -> None:
    stage.window.screens.open_help()


def opened_reader_alone(stage: Stage) -> None:
    stage.window.screens.read_policy()


def nothing(_stage: Stage) -> None:
    return


MORE: dict[str, tuple[AppSnapshot, Callable[[Stage], None]]] = {
    "start": (AppSnapshot(), nothing),
    "menu": (samples.signed_in(), opened_menu),
    "help alone": (samples.at_sign_in(), opened_help_alone),
    "policy alone": (samples.at_sign_in(), opened_reader_alone),
}
EVERYTHING = {**SITUATIONS, **MORE}


@pytest.mark.parametrize(("width", "height", "percent"), [(1200, 800, 100), (640, 560, 100), (640, 560, 200)])
def test_badge_is_in_sight_on_every_screen_dialog_and_menu(
    stage: Stage, demo: FakeDemo, width: int, height: int, percent: int
) -> None:
    missing = []
    for name, (snapshot, arrange) in EVERYTHING.items():
        open_demo(stage, demo, snapshot, width, height, percent)
        arrange(stage)
        stage.settle()
        if not badges_in_sight(stage):
            missing.append(name)
        titles = [window.windowTitle() for window in QApplication.topLevelWidgets() if window.isVisible()]
        assert titles and all(title.startswith("[Demo] ") for title in titles), (name, titles)
    assert missing == []


@pytest.mark.parametrize(("width", "height"), [(1200, 800), (900, 800), (640, 560)])
def test_badge_is_in_sight_on_every_page(stage: Stage, demo: FakeDemo, width: int, height: int) -> None:
    panel = open_demo(stage, demo, samples.signed_in(*samples.location_on()), width, height)
    missing = []
    for key in stage.window.shell.host.keys:
        for _ in range(2):
            stage.window.shell.open_page(key)
            stage.settle()
            # In the navigation, and in the panel or its strip.
            if len(badges_in_sight(stage)) < 2:
                missing.append((key, panel.is_open))
            panel.toggle()
            stage.settle()
    assert missing == []


def test_window_of_no_demo_has_no_badge(stage: Stage) -> None:
    stage.open(samples.signed_in())
    assert stage.window.windowTitle() == "ConsentUI"
    assert not [pill for pill in stage.window.findChildren(StatusPill) if spoken(pill)[0] == "Demo"]
