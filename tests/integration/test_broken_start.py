"""A part that is missing when the loop thread begins: said on screen and on the error stream, never waited for."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys, threading
from consentui.application.snapshot import AppSnapshot, Connection
from consentui.composition import WindowEngine
shown, is_shown = [], threading.Event()
def show(snapshot):
    shown.append(snapshot)
    is_shown.set()
def build(gate):
    import no_such_part_of_the_program
def build_badly(gate):
    from consentui.domain.errors import SettingsWrong
    raise SettingsWrong("settings.toml:3: no such thing")
if BREAKS_LOOP:
    sys.modules["consentui.runtime.loop_side"] = None
engine = WindowEngine(BUILD)
engine.first = AppSnapshot(serial=7)
engine.start(show, lambda: None)
assert is_shown.wait(20)
engine.close()
(snapshot,) = shown
print(snapshot.serial, snapshot.connection is Connection.FAILING, snapshot.start_error, snapshot.start_detail)
"""


def ended(*, breaks_loop: bool, build: str = "build") -> subprocess.CompletedProcess[str]:
    program = PROGRAM.replace("BREAKS_LOOP", str(breaks_loop)).replace("BUILD", build)
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)


def test_client_that_cannot_be_built_is_said_on_screen_and_on_the_error_stream() -> None:
    done = ended(breaks_loop=False)
    assert (done.returncode, done.stdout) == (0, "8 True E-100 \n"), done.stderr
    assert "consentui: the program could not start (E-100): ModuleNotFoundError" in done.stderr


def test_loop_that_cannot_be_imported_is_said_on_screen_and_on_the_error_stream() -> None:
    done = ended(breaks_loop=True)
    assert (done.returncode, done.stdout) == (0, "8 True E-100 \n"), done.stderr
    assert "consentui: the program could not start (E-100): ModuleNotFoundError" in done.stderr


def test_client_whose_settings_are_wrong_says_which_and_where_on_screen_and_on_the_error_stream() -> None:
    done = ended(breaks_loop=False, build="build_badly")
    assert (done.returncode, done.stdout) == (0, "8 True E-350 settings.toml:3: no such thing\n"), done.stderr
    assert "(E-350): SettingsWrong: settings.toml:3" in done.stderr
