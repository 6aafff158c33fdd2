"""The reader is loaded while nobody waits, so that opening it the first time loads nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from consentui.ui.shell.read_ahead import ReadAhead

SCRIPT = """
import json, sys
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from consentui.application.settings import Settings
from consentui.ui.bridge import Bridge
from consentui.ui.main_window import MainWindow
from consentui.ui.theme import Theme, ThemeSettings
from tests.fakes import ui_samples as samples
from tests.fakes.ui_client import FakeClient, ImmediateRunner

READER = "consentui.ui.pages.policy.policy_page"
LAST = "consentui.ui.shell.activity_actions"
application = QApplication([])
theme = Theme(application, ThemeSettings())
theme.install()
client = FakeClient()
bridge = Bridge(ImmediateRunner(), lambda: client)
window = MainWindow(theme, bridge, client.gate, samples.signed_in(), Settings())
window.show()
was_there = READER in sys.modules
while LAST not in sys.modules:
    application.processEvents()
before = set(sys.modules)
window.shell.open_page("policy")
application.processEvents()
print(json.dumps([was_there, sorted(name for name in set(sys.modules) - before if name.startswith("consentui"))]))
"""


def test_reader_when_opened_first_after_an_idle_moment_loads_nothing() -> None:
    command = [sys.executable, "-c", SCRIPT]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    assert json.loads(done.stdout.splitlines()[-1]) == [False, []]


def test_modules_come_one_at_a_time_and_not_while_something_runs(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("read_ahead_first", "read_ahead_second")
    for name in names:
        (tmp_path / f"{name}.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    owner, busy, loaded = QObject(), [True], []
    ahead = ReadAhead(names, lambda: busy[0], owner)
    for is_busy in (True, False, True, False):
        busy[0] = is_busy
        ahead.step()
        loaded.append([name for name in names if name in sys.modules])
    assert loaded == [[], [names[0]], [names[0]], list(names)]
    assert ahead.is_done
