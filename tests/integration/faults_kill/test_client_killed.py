"""kill -9 of the client before and after everything it keeps, sends or hears, and what its next start makes of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.integration.client.client_process import Line, Nursery
from tests.integration.client.demo_process import DemoProcess
from tests.integration.client.on_record import log_of, verify_chain
from tests.integration.faults_kill.life_story import LifeStory

FULL = os.environ.get("CONSENTUI_TEST_BOUNDS") == "full"
# Two tests share the work, so that two workers do.
SHARES = 2
POINTS_EACH = 5
KILLED = -9
CAMERA, ALBUM, MICROPHONE = "camera.publish", "album.publish", "microphone.publish"
EVERYTHING = [CAMERA, ALBUM, MICROPHONE]


def _do(what: str, *purposes: str) -> Line:
    return {"do": what, "purposes": list(purposes)}


def _await(state: str, *purposes: str) -> Line:
    return {**_do("await", *purposes), "states": [state]}


STORY = [
    _do("use_device"),
    _do("turn_on", CAMERA),
    _await("on", CAMERA),
    _do("turn_off", CAMERA),
    _await("off", CAMERA),
    _do("turn_on", ALBUM, MICROPHONE),
    _await("on", ALBUM, MICROPHONE),
    _do("turn_off", ALBUM, MICROPHONE),
    _do("turn_off", ALBUM),
    _await("off", ALBUM, MICROPHONE),
    _do("turn_on", CAMERA),
    _await("turning_on", CAMERA),
    _do("turn_off", CAMERA),
    _await("off", CAMERA),
    _do("close"),
]
NEXT_START = [
    _do("use_device"),
    _do("await_rest"),
    _do("turn_off", *EVERYTHING),
    _await("off", *EVERYTHING),
    _do("close"),
]


def _points(steps: int, share: int) -> list[int]:
    mine = list(range(1 + share, steps + 1, SHARES))
    return mine if FULL else mine[share + 4 :: len(mine) // POINTS_EACH]


@pytest.mark.parametrize("share", range(SHARES))
def test_client_when_killed_anywhere_keeps_every_promise_at_its_next_start(
    demo: DemoProcess, nursery: Nursery, tmp_path: Path, share: int
) -> None:
    status, whole = nursery.run(demo.url, tmp_path / "whole", STORY)
    assert status == 0, whole[-3:]
    steps = max(line.get("step", 0) for line in whole)
    assert steps > 40
    for point in _points(steps, share):
        _killed_and_started_again(demo, nursery, tmp_path / f"killed-{point}", point)
    verify_chain(demo.database, demo.url)


def _killed_and_started_again(demo: DemoProcess, nursery: Nursery, folder: Path, point: int) -> None:
    status, killed = nursery.run(demo.url, folder, STORY, kill_at=point)
    assert status in (KILLED, 0), killed[-3:]
    ended, after = nursery.run(demo.url, folder, NEXT_START)
    assert ended == 0, after[-3:]
    assert [line["error"] for line in after if "done" in line] == [None] * (len(NEXT_START) - 1), f"killed at {point}"
    story = LifeStory([killed, after])
    assert story.subject is not None
    place = next((line["at"] for line in reversed(killed) if "at" in line), "")
    try:
        story.check(log_of(demo.database, story.subject))
    except AssertionError as broken:
        raise AssertionError(f"killed at step {point} ({place}): {broken}") from broken


PLACES_OF_A_REFRESH = ["before refresh", "after refresh", "before keeping account", "after keeping account"]


@pytest.mark.parametrize("place", PLACES_OF_A_REFRESH if FULL else PLACES_OF_A_REFRESH[1:2])
def test_client_when_killed_around_a_refresh_is_still_signed_in_at_its_next_start(
    demo: DemoProcess, nursery: Nursery, tmp_path: Path, place: str
) -> None:
    """The service may have rotated the token and this computer not have kept it: the old one gives the same again."""
    folder, number = tmp_path / "client", demo.new_number()
    first_day = [
        {**_do("sign_in_by_demo"), "phone": number},
        _do("turn_on", CAMERA),
        _await("on", CAMERA),
        _do("close"),
    ]
    status, _ = nursery.run(demo.url, folder, first_day, control=demo.control)
    assert status == 0
    status, lines = nursery.run(demo.url, folder, [_do("await_rest"), _do("close")], kill_at=place)
    assert (status, lines[-1]["at"]) == (KILLED, place)
    status, lines = nursery.run(demo.url, folder, [_do("await_rest"), _do("close")])
    assert status == 0
    resting = [line for line in lines if line.get("open")][-1]
    assert (resting["session"], resting["shown"][CAMERA], resting["open"]) == ("signed_in", "on", [CAMERA])


@pytest.mark.full
def test_client_when_killed_twice_keeps_every_promise(demo: DemoProcess, nursery: Nursery, tmp_path: Path) -> None:
    """Once on the way, and once more while its next start clears up."""
    for first in range(15, 50, 2):
        for second in range(1, 14, 3):
            folder = tmp_path / f"killed-{first}-{second}"
            runs = [
                nursery.run(demo.url, folder, STORY, kill_at=first)[1],
                nursery.run(demo.url, folder, NEXT_START, kill_at=second)[1],
                nursery.run(demo.url, folder, NEXT_START)[1],
            ]
            story = LifeStory(runs)
            assert story.subject is not None
            story.check(log_of(demo.database, story.subject))
    verify_chain(demo.database, demo.url)
