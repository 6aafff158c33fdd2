"""The factory comes after the first paint; what a screen reader asked about before is spoken rightly all the same."""

from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton

from consentui.ui.theme import Theme
from consentui.ui.widgets.accessibility_factory import AccessibilityFactory
from consentui.ui.widgets.toggle_switch import ToggleSwitch

app = QApplication([])
theme = Theme(app)
switch, plain = ToggleSwitch(theme, "Camera"), QPushButton("Plain")
QAccessible.setActive(True)
role = lambda widget: QAccessible.queryAccessibleInterface(widget).role().name
before = role(switch), role(plain)
factory = AccessibilityFactory()
factory.install()
print(*before, role(switch), role(plain))
"""


def test_interface_when_asked_for_before_the_factory_came_is_made_anew() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SCRIPT]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.split()
    assert said[0] != "Switch"
    assert said[1:] == ["Button", "Switch", "Button"]
