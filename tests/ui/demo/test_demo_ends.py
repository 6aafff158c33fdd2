"""A demo that played its scenario, or is told to end, ends: nobody is asked about made-up changes that are unsent."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

SCRIPT = """
import os, sys
from pathlib import Path
from consentui.application.settings import Settings
from consentui.domain.switch_state import SwitchState
from consentui.ui.app import App
from consentui.ui.demo.scenario.performance import Performance, Speed
from consentui.ui.demo.scenario.values import Line, Say, Scenario, Step
from tests.fakes import ui_samples as samples
from tests.fakes.fake_engine import FakeEngine


def end():
    if ENDS_BY:
        os.kill(os.getpid(), ENDS_BY)


ENDS_BY = int(sys.argv[1])
first = samples.signed_in(samples.view("camera.publish", SwitchState.TURNING_OFF))
assert first.waiting_count == 1
app = App(FakeEngine(end), first, Settings(), is_demo=True)
if not ENDS_BY:
    scenario = Scenario("walk.toml", "", "mei_lin", (Step((Line("walk.toml", 1, Say("Hello.")),)),))
    app.perform(Performance(scenario, Path(), Speed.FAST, True, None, print, print))
sys.exit(app.run())
"""


@pytest.mark.parametrize("ends_by", [0, signal.SIGTERM, signal.SIGINT])
def test_demo_with_something_unsent_ends_when_it_is_over(ends_by: int) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SCRIPT, str(int(ends_by))]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=20, env=environment)
    assert done.returncode == 0, done.stderr
    assert ends_by or done.stdout.splitlines() == ["Hello.", "played to the end"]
