"""The switch: it asks and never flips, and each of its states can be told from every other without colour."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.theme import Look, Theme, ThemeSettings
from consentui.ui.widgets.switch_look import Mark
from consentui.ui.widgets.toggle_switch import ToggleSwitch
from tests.ui.widgets.conftest import Show, focus

ALL = [(state, False) for state in SwitchState] + [(SwitchState.TURNING_OFF, True)]
MAY_LOOK_ALIKE = {frozenset({(SwitchState.UNSET, False), (SwitchState.OFF, False)})}
OFF_SIDE = [SwitchState.OFF, SwitchState.UNSET, SwitchState.TURNING_ON, SwitchState.UNKNOWN, SwitchState.NOT_SAVED]


@pytest.mark.parametrize("state", SwitchState)
def test_click_when_in_any_state_asks_and_does_not_flip(
    state: SwitchState, theme: Theme, show: Show, qtbot: QtBot
) -> None:
    switch = ToggleSwitch(theme, "Location")
    switch.set_state(state, "words")
    show(switch)
    with qtbot.waitSignal(switch.toggle_requested) as asked:
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert asked.args == [not state.may_be_on]
    assert switch.state is state
    assert not switch.isChecked()


class Watched(ToggleSwitch):
    """Notes which states it was painted in."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.painted: list[SwitchState] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(self.state)
        super().paintEvent(event)

    def answer(self, _wish: bool) -> None:
        self.set_state(SwitchState.TURNING_OFF, "Turning off…")


def _click_with_mouse(switch: ToggleSwitch) -> None:
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("act", [ToggleSwitch.click, _click_with_mouse])
def test_state_when_set_during_the_click_is_painted_before_the_click_returns(
    act: Callable[[ToggleSwitch], None], still_theme: Theme, show: Show, qtbot: QtBot
) -> None:
    switch = Watched(still_theme, "Location")
    switch.set_state(SwitchState.ON, "On")
    show(switch)
    switch.toggle_requested.connect(switch.answer)
    act(switch)  # no event loop runs in here
    assert switch.painted[-1] is SwitchState.TURNING_OFF


def test_release_of_the_mouse_paints_nothing_where_nothing_else_is_shown(
    theme: Theme, show: Show, qtbot: QtBot
) -> None:
    switch = Watched(theme, "Location")
    show(switch)
    QTest.mousePress(switch, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    switch.painted.clear()
    QTest.mouseRelease(switch, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert switch.painted == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_key_when_pressed_on_the_switch_asks_once(key: Qt.Key, theme: Theme, show: Show, qtbot: QtBot) -> None:
    switch = ToggleSwitch(theme, "Location")
    show(switch)
    wishes: list[bool] = []
    switch.toggle_requested.connect(wishes.append)
    focus(switch)
    QTest.keyClick(switch, key)
    assert wishes == [True]


def test_switch_when_not_used_neither_asks_nor_takes_the_focus(theme: Theme, show: Show, qtbot: QtBot) -> None:
    switch = ToggleSwitch(theme, "Contacts")
    switch.setEnabled(False)
    show(switch)
    with qtbot.assertNotEmitted(switch.toggle_requested):
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
        switch.click()
    focus(switch)
    assert not switch.hasFocus()


def test_focus_when_from_the_keyboard_shows_a_ring_that_a_mouse_press_hides(
    theme: Theme, show: Show, qtbot: QtBot
) -> None:
    switch = ToggleSwitch(theme, "Location")
    show(switch)
    focus(switch)
    assert switch.has_ring
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switch.hasFocus()
    assert not switch.has_ring


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST])
@pytest.mark.parametrize("has_less_motion", [False, True])
def test_states_when_grey_differ_pairwise(look: Look, has_less_motion: bool, theme: Theme, qtbot: QtBot) -> None:
    theme.apply(ThemeSettings(look=look, has_less_motion=has_less_motion))
    pictures = {(state, waits): grey(settled(theme, state, qtbot, is_waiting=waits)) for state, waits in ALL}
    not_used = ToggleSwitch(theme, "Contacts")
    not_used.setEnabled(False)
    qtbot.addWidget(not_used)
    for first, second in itertools.combinations(pictures, 2):
        if frozenset({first, second}) not in MAY_LOOK_ALIKE:
            assert differing(pictures[first], pictures[second]) >= 12, (first, second)
    if look is not Look.HIGH_CONTRAST:  # there the words alone say "Not used"
        assert differing(grey(not_used.grab().toImage()), pictures[(SwitchState.OFF, False)]) >= 12


@pytest.mark.parametrize("state", OFF_SIDE)
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_knob_when_nothing_is_confirmed_on_is_on_the_off_side(
    state: SwitchState, is_mirrored: bool, still_theme: Theme, qtbot: QtBot
) -> None:
    picture = settled(still_theme, state, qtbot, is_mirrored=is_mirrored)
    left, right = ink(picture, left_half(picture)), ink(picture, right_half(picture))
    assert (right > left + 20) if is_mirrored else (left > right + 20)


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_knob_when_on_is_on_the_on_side(is_mirrored: bool, still_theme: Theme, qtbot: QtBot) -> None:
    picture = settled(still_theme, SwitchState.ON, qtbot, is_mirrored=is_mirrored)
    knob = still_theme.colours.on_accent
    side = left_half(picture) if is_mirrored else right_half(picture)
    other = right_half(picture) if is_mirrored else left_half(picture)
    count = sum(picture.pixelColor(x, y) == knob for x, y in points(side))
    assert count > 80
    assert sum(picture.pixelColor(x, y) == knob for x, y in points(other)) == 0


def test_conflict_when_shown_has_its_knob_in_the_middle(still_theme: Theme, qtbot: QtBot) -> None:
    picture = settled(still_theme, SwitchState.CONFLICT, qtbot)
    centre = QRect(picture.width() // 2 - 6, picture.height() // 2 - 6, 12, 12)
    warn = still_theme.colours.warn
    assert sum(picture.pixelColor(x, y) == warn for x, y in points(centre)) > 60


def test_tokens_when_sampled_are_what_is_on_screen(still_theme: Theme, qtbot: QtBot) -> None:
    for look in (Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST):
        still_theme.apply(replace(still_theme.settings, look=look))
        picture = settled(still_theme, SwitchState.ON, qtbot)
        assert picture.pixelColor(picture.width() // 2 - 6, picture.height() // 2) == still_theme.colours.accent


def test_spinner_when_the_answer_is_quick_never_turns(theme: Theme, show: Show, qtbot: QtBot) -> None:
    switch = ToggleSwitch(theme, "Location")
    show(switch)
    switch.set_state(SwitchState.TURNING_ON, "Turning on…")
    switch.set_state(SwitchState.ON, "On")
    assert not switch.is_spinning
    switch.set_state(SwitchState.TURNING_OFF, "Turning off…")
    assert not switch.is_spinning
    qtbot.waitUntil(lambda: switch.is_spinning)
    switch.hide()
    assert not switch.is_spinning


def test_less_motion_when_set_is_still_from_the_first_frame_on(still_theme: Theme, show: Show, qtbot: QtBot) -> None:
    switch = ToggleSwitch(still_theme, "Location")
    switch.set_state(SwitchState.ON, "On")
    show(switch)
    switch.set_state(SwitchState.TURNING_OFF, "Turning off…")
    first = switch.grab().toImage()
    with qtbot.assertNotEmitted(switch.toggle_requested, wait=350):  # longer than the delay of a spinner
        pass
    assert switch.grab().toImage() == first


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_target_when_text_grows_is_at_least_44(percent: int, theme: Theme, qapp: QApplication) -> None:
    theme.apply(ThemeSettings(look=Look.LIGHT, text_percent=percent))
    switch = ToggleSwitch(theme, "Location")
    hint = switch.sizeHint()
    assert hint.width() >= 60
    assert hint.height() >= 44
    assert switch.hitButton(QPoint(1, 1))


def settled(
    theme: Theme, state: SwitchState, qtbot: QtBot, *, is_waiting: bool = False, is_mirrored: bool = False
) -> QImage:
    """A picture of the switch at rest; a spinner counts as it is after its delay."""
    switch = ToggleSwitch(theme, "Location")
    qtbot.addWidget(switch)
    if is_mirrored:
        switch.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    switch.set_state(state, state.value, is_waiting=is_waiting)
    switch.resize(switch.sizeHint())
    switch.show()
    if switch.look.mark is Mark.SPINNER and not theme.settings.has_less_motion:
        qtbot.waitUntil(lambda: switch.is_spinning)
    switch.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    return switch.grab().toImage()


def grey(picture: QImage) -> QImage:
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def differing(first: QImage, second: QImage) -> int:
    """How many pixels differ so much that an eye sees it."""
    assert first.size() == second.size()
    whole = QRect(0, 0, first.width(), first.height())
    return sum(abs(first.pixelColor(x, y).red() - second.pixelColor(x, y).red()) > 40 for x, y in points(whole))


def ink(picture: QImage, part: QRect) -> int:
    """Pixels inside the track that are neither its fill nor what lies behind."""
    inner = part.adjusted(0, 13, 0, -13)
    ground = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    return sum(picture.pixelColor(x, y) != ground for x, y in points(inner))


def left_half(picture: QImage) -> QRect:
    return QRect(10, 0, picture.width() // 2 - 12, picture.height())


def right_half(picture: QImage) -> QRect:
    return QRect(picture.width() // 2 + 2, 0, picture.width() // 2 - 12, picture.height())


def points(part: QRect) -> list[tuple[int, int]]:
    return [(x, y) for x in range(part.left(), part.right() + 1) for y in range(part.top(), part.bottom() + 1)]


@pytest.mark.parametrize("state", [SwitchState.ON, SwitchState.CONFLICT, SwitchState.ON_STALE])
def test_knob_when_it_has_travelled_on_screen_is_at_its_place(
    state: SwitchState, theme: Theme, show: Show, qtbot: QtBot
) -> None:
    switch = ToggleSwitch(theme, "Location")
    show(switch)
    switch.set_state(state, "words")
    travelled, placed = switch, ToggleSwitch(theme, "Location")
    placed.set_state(state, "words")
    show(placed)
    qtbot.waitUntil(lambda: travelled.grab().toImage() == placed.grab().toImage())
