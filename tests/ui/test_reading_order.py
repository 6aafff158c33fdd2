"""Tab reaches every control once, in the order in which the window is read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.domain.switch_state import SwitchState
from consentui.ui.widgets.reading_order import reading_order
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused, spoken


def walk(stage: Stage, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Every stop of one full round."""
    first = focused()
    stops: list[QWidget] = []
    for _ in range(200):
        QTest.keyClick(focused(), key)
        stage.settle()
        if focused() in stops:
            return stops
        stops.append(focused())
    raise AssertionError(f"Tab never came round from {first}")


def test_tab_on_the_permissions_page_reads_from_top_to_bottom(stage: Stage) -> None:
    stage.open(samples.signed_in(*samples.location_on()))
    stage.row("location").set_open(True)
    stage.settle()
    stage.window.shell.skip_link.setFocus()
    names = [spoken(widget)[0] for widget in walk(stage)]
    assert names == [
        "Search permissions, choices, policy and settings",
        "Permissions",
        "Mei Lin, Signed in",
        "Up to date",
        "Location",
        "Details for Location",
        "Location results",
        "Policy 4 · Sharing information (b)",
        "Show a place you choose with a post",
        "Policy 2 · Posting (c)",
        "Policy 4 · Sharing information (b)",
        "Recommend by your GPS position",
        "Policy 2 · Browsing (c)",
        "Policy 2 · Browsing (b)",
        "Receipt",
        "Camera",
        "Details for Camera",
        "Microphone",
        "Details for Microphone",
        "Contacts",
        "Details for Contacts",
        "Photo album",
        "Details for Photo album",
        "Go to content",
    ]


def test_back_tab_goes_the_same_way_in_reverse(stage: Stage) -> None:
    stage.open(samples.signed_in(*samples.location_on()))
    stage.window.shell.skip_link.setFocus()
    forward = walk(stage)
    stage.window.shell.skip_link.setFocus()
    backward = walk(stage, Qt.Key.Key_Backtab)
    assert list(reversed(backward[:-1])) == forward[:-1]


@pytest.mark.parametrize(
    "snapshot",
    [
        samples.new_device(),
        samples.at_sign_in(),
        samples.device_only(),
        samples.signed_in(samples.view("camera.publish", SwitchState.UNKNOWN)),
    ],
)
def test_tab_on_every_screen_reaches_all_controls_and_all_have_names(stage: Stage, snapshot: AppSnapshot) -> None:
    stage.open(snapshot)
    stops = walk(stage)
    assert set(stops) == set(reading_order(stage.window))
    assert [type(widget).__name__ for widget in stops if not spoken(widget)[0]] == []


def test_chooser_when_open_is_read_after_its_switch(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.click(stage.switch("location"))
    order = reading_order(stage.window)
    chooser = stage.row("location").chooser
    assert chooser is not None
    places = [order.index(w) for w in (stage.switch("location"), chooser.rows[0].check, chooser.buttons.no_button)]
    assert places == sorted(places)
    assert order.index(chooser.buttons.no_button) < order.index(stage.switch("camera"))
