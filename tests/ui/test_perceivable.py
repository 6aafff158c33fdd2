"""What is pressed is large enough, and colour is never the only sign of a switch's state."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton

from consentui.application.settings import Look, Settings
from consentui.domain.switch_state import SwitchState
from consentui.ui.shell.window_settings import themed
from consentui.ui.theme import Size, Theme
from consentui.ui.widgets.clause_link import ClauseLink
from consentui.ui.widgets.toggle_switch import ToggleSwitch
from tests.ui.stage import Stage, spoken
from tests.ui.test_nothing_clipped import SITUATIONS

# A link in a line of text (WCAG 2.2, 2.5.8: 24 at least).
INLINE = 28
LOOKS = (Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST)


@pytest.mark.parametrize("name", SITUATIONS)
def test_everything_that_is_pressed_in_this_situation_is_large_enough(stage: Stage, name: str) -> None:
    snapshot, arrange = SITUATIONS[name]
    stage.open(snapshot)
    arrange(stage)
    stage.settle()
    shown = [each for each in stage.window.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
    pressed = [
        each for each in shown if spoken(each)[2] != QAccessible.Role.StaticText
    ]  # a pill may only say something
    small = [
        f"{type(each).__name__} {each.accessibleName() or each.text()!r}: {each.width()} x {each.height()}"
        for each in pressed
        if min(each.width(), each.height()) < (INLINE if isinstance(each, ClauseLink) else Size.TARGET)
    ]
    assert pressed
    assert small == []


@pytest.mark.parametrize("look", LOOKS)
def test_states_of_a_switch_differ_without_colour(still_theme: Theme, look: Look) -> None:
    themed(still_theme, Settings(look=look, less_motion=True))
    states = (SwitchState.ON, SwitchState.OFF, SwitchState.TURNING_ON, SwitchState.UNKNOWN, SwitchState.CONFLICT)
    pictures = {state: _without_colour(still_theme, state) for state in states}
    alike = [f"{one} {other}" for one, other in combinations(states, 2) if pictures[one] == pictures[other]]
    assert alike == []


def _without_colour(theme: Theme, state: SwitchState) -> QImage:
    """In shades of grey."""
    switch = ToggleSwitch(theme, "Location")
    switch.set_state(state, state.value)
    switch.resize(switch.sizeHint())
    picture = switch.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    switch.deleteLater()
    return picture
