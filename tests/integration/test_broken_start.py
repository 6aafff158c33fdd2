"""A part that is missing when the loop thread begins: said on screen and on the error stream, never waited for."""

from __future__ import annotations

import subprocess
import sys

from consentui.domain.error_kind import ErrorKind, Place
from consentui.domain.error_reference import read_reference

PROGRAM = """
import sys, threading
from consentui.application.snapshot import AppSnapshot, Connection
from consentui.composition.engine import WindowEngine
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
    assert done.returncode == 0, done.stderr
    serial, is_failing, reference = done.stdout.split(maxsplit=3)[:3]
    assert (serial, is_failing) == ("8", "True")
    assert read_reference(reference).place is Place.START
    assert f"consentui: the program could not start ({reference}): ModuleNotFoundError" in done.stderr


def test_loop_that_cannot_be_imported_is_said_on_screen_and_on_the_error_stream() -> None:
    done = ended(breaks_loop=True)
    assert done.returncode == 0, done.stderr
    serial, is_failing, reference = done.stdout.split(maxsplit=3)[:3]
    assert (serial, is_failing) == ("8", "True")
    assert read_reference(reference).place is Place.START
    assert f"consentui: the program could not start ({reference}): ModuleNotFoundError" in done.stderr


def test_client_whose_settings_are_wrong_says_which_and_where_on_screen_and_on_the_error_stream() -> None:
    done = ended(breaks_loop=False, build="build_badly")
    assert done.returncode == 0, done.stderr
    serial, is_failing, reference, detail = done.stdout.split(maxsplit=3)
    assert (serial, is_failing, detail) == ("8", "True", "settings.toml:3: no such thing\n")
    assert read_reference(reference).kind is ErrorKind.SETTINGS_WRONG
    assert f"({reference}): SettingsWrong: settings.toml:3" in done.stderr
