"""The program starts in the language of its settings, and follows another one with its demo panel."""

from __future__ import annotations

import json
import os
import subprocess
import sys

SCRIPT = """
import json, sys
from PySide6.QtCore import QPoint, QTimer
from consentui.application.settings import Settings
from consentui.ui.app import App
from tests.fakes import ui_samples as samples
from tests.fakes.fake_engine import FakeEngine


def change():
    told.append(said())
    app.window.settings.set_language("ar")
    QTimer.singleShot(0, settle)


def settle():  # the old parts go and the new ones are laid out
    QTimer.singleShot(0, end)


def end():
    told.append(said())
    print(json.dumps(told))
    app.window.close()


def said():
    window, panel = app.window, app.panel
    window.layout().activate()
    return [
        window.shell.sidebar.pages.item("permissions").text(),
        panel.again.text(),
        window.isRightToLeft(),
        panel.x() < window.screens.mapTo(window, QPoint()).x(),
    ]


told = []
app = App(FakeEngine(change), samples.signed_in(), Settings(language="zh_CN"), is_demo=True)
sys.exit(app.run())
"""


def test_program_speaks_the_language_that_was_set_and_follows_another_one() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SCRIPT]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60, env=environment)
    chinese, arabic = json.loads(done.stdout.splitlines()[-1])
    assert chinese == ["权限", "重新开始", False, False]
    assert arabic == ["الأذونات", "البدء من جديد", True, True]
    assert "Error" not in done.stderr, done.stderr
