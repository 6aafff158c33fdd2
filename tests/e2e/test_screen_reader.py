"""The window as a person with a screen reader uses it, over the real accessibility bus alone: no mouse and no key."""

from __future__ import annotations

from pathlib import Path

import pytest

from consentui.server.demo.people import PEOPLE
from tests.e2e.screen_reader import ScreenReader
from tests.e2e.stage import ScreenStage
from tests.harness.announcements import Announced, Listener
from tests.harness.desktop import Desktop
from tests.harness.waiting import wait_until

PHONE = next(person.phone for person in PEOPLE if person.key == "mei_lin")
PAGES = ("Overview", "Other choices", "Privacy policy, 1 decision waiting", "Activity", "Account", "Settings", "Help")


@pytest.mark.real
def test_main_job_and_copy_over_the_bus_are_done_and_heard_and_nothing_on_the_way_is_without_name_or_role(
    private_desktop: Desktop, short_tmp: Path
) -> None:
    with (
        Listener(private_desktop.environment, short_tmp) as ears,
        ScreenStage(private_desktop, short_tmp, PHONE) as stage,
    ):
        reader = ScreenReader(stage, private_desktop.accessibility)
        found = sign_in(reader) | decide(reader) | look_around(reader) | get_copy(reader)
        wanted = [
            Announced("Location is off", is_urgent=False),
            Announced("Location is on for: Location results", is_urgent=False),
            Announced("Location is off", is_urgent=False),
            Announced("Your copy is ready", is_urgent=False),
        ]
        wait_until(lambda: len(ears.heard()) >= len(wanted), "the announcements")
        assert [one for one in ears.heard() if one in wanted] == wanted
    assert {place: complaints for place, complaints in found.items() if complaints} == {}


def sign_in(reader: ScreenReader) -> dict[str, list[str]]:
    """From the first run to the permissions; what was wrong, by place."""
    reader.wait_for("push button", "Accept", "enabled")
    found = {"first run": reader.faults()}
    reader.press("Accept")
    reader.write("Phone number", "138 0013 4471")
    found["sign-in"] = reader.faults()
    reader.press("Send code")
    reader.wait_for("text", "6-digit code")
    found["code"] = reader.faults()
    reader.write("6-digit code", reader.newest_code())
    reader.wait_for("check box", "Location", "checked")
    found["permissions"] = reader.faults()
    return found


def decide(reader: ScreenReader) -> dict[str, list[str]]:
    """Off, on with the chooser for one use, off again."""
    found = {}
    reader.press("Details for Location")
    reader.wait_for("push button", "Details for Location", "expanded")
    found["details"] = reader.faults()
    reader.press("Details for Location")
    reader.wait_for("push button", "Details for Location", "collapsed")
    reader.toggle("Location")
    reader.wait_for("check box", "Location", "not checked", "not busy")
    reader.toggle("Location")
    reader.wait_for("check box", "Location results", "not checked")
    found["chooser"] = reader.faults()
    reader.toggle("Location results")
    reader.press("Turn on 1 use")
    reader.wait_for("check box", "Location", "checked", "not busy")
    reader.toggle("Location")
    reader.wait_for("check box", "Location", "not checked", "not busy")
    found["message"] = reader.faults()
    return found


def look_around(reader: ScreenReader) -> dict[str, list[str]]:
    """Every page of the navigation."""
    found = {}
    for page in PAGES:
        reader.press(page, role="page tab")
        reader.wait_for("page tab", page, "selected")
        found[page] = reader.faults()
    return found


def get_copy(reader: ScreenReader) -> dict[str, list[str]]:
    """Asked for, ready, looked into, back at its download."""
    found = {}
    reader.press("Your data", role="page tab")
    found["your data"] = reader.faults()
    reader.press("Get a copy")
    reader.wait_for("dialog", "Get a copy of your data")
    found["ask for a copy"] = reader.faults()
    reader.press("Get a copy")
    reader.wait_for("push button", "Cancel request", "enabled")
    reader.press("Finish the copy now")
    reader.wait_for("push button", "Download", "enabled")
    found["copy ready"] = reader.faults()
    reader.press("Look inside")
    reader.wait_for("heading", "Look inside your copy")
    reader.wait_for("radio button", "Raw file")
    found["look inside"] = reader.faults()
    reader.press("Your data", role="page tab")
    reader.wait_for("push button", "Download", "enabled")
    return found
