"""Plays a scenario through the X server: the same steps as in the window, with another pair of hands and eyes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from consentui.runtime.resources import resource_folder
from consentui.server.demo.people import PEOPLE
from consentui.ui.demo.scenario.complaints import StepFailed
from consentui.ui.demo.scenario.playing import Playing
from consentui.ui.demo.scenario.reader import read_scenario
from consentui.ui.demo.scenario.values import Scenario
from tests.e2e.stage import ScreenStage
from tests.harness.waiting import wait_until

LONGEST_S = 1200.0
_OVER = object()


class TourStopped(AssertionError):
    """Says file and line, what was expected and what was seen."""


def tour() -> Scenario:
    """The one of the README."""
    return read_scenario(resource_folder("scenarios") / "tour.toml")


def phone_of(scenario: Scenario) -> str:
    """The number of the person it is about."""
    return next(person.phone for person in PEOPLE if person.key == scenario.account)


def play(stage: ScreenStage, scenario: Scenario, out: Path, tell: Callable[[str], None]) -> list[Path]:
    """The pictures, in order. Raises TourStopped."""
    playing = Playing(scenario, stage, out)
    doing = playing.play()
    told: list[Path] = []

    def is_over() -> bool:
        still_going = next(doing, _OVER) is not _OVER
        for path in playing.taken[len(told) :]:
            told.append(path)
            tell(f"{path.name}: taken")
        return not still_going

    try:
        wait_until(is_over, "the end of the scenario", LONGEST_S)
    except (StepFailed, AssertionError) as error:
        failed = out / f"{len(told) + 1:02d}-STOPPED.png"
        stage.screen.picture(failed)  # of the whole screen: the window may be gone
        at = playing.at
        place = f"{at.file}:{at.number}: " if at is not None and not isinstance(error, StepFailed) else ""
        raise TourStopped(f"{place}{error}\nsee {failed}") from error
    return told
