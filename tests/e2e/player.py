"""Plays steps: does what a person does, then compares window and database with what the step expects, then takes the
picture. The first thing that is not as expected stops it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from tests.e2e.acts import Act
from tests.e2e.records import Records
from tests.e2e.sights import Sight
from tests.e2e.stage import Stage
from tests.harness.waiting import DeadlineMissed, wait_until

SOON_S = 15.0


@dataclass(frozen=True)
class Step:
    """One step. `picture` names the file, `target` the picture of the design it stands beside ("" for none).

    `recorded` is everything the service has on record after it.
    """

    picture: str
    target: str
    does: tuple[Act, ...]
    sees: tuple[Sight, ...]
    recorded: Records


class TourStopped(AssertionError):
    """Says the step, what was expected and what was seen."""


def play(stage: Stage, steps: Sequence[Step], out: Path, tell: Callable[[str], None]) -> list[Path]:
    """The pictures, in order. Raises TourStopped."""
    pictures = []
    for number, step in enumerate(steps, 1):
        path = out / f"{number:02d}-{step.picture}.png"
        try:
            _play(stage, step, path)
        except AssertionError as error:
            failed = out / f"{number:02d}-{step.picture}-STOPPED.png"
            stage.screen.picture(failed)  # of the whole screen: the window may be gone
            raise TourStopped(f"step {number} ({step.picture}) stopped, see {failed}\n{error}") from error
        pictures.append(path)
        tell(f"{path.name}: as expected, on the screen and on record")
    return pictures


def _play(stage: Stage, step: Step, path: Path) -> None:
    for act in step.does:
        act.do(stage)
    _wait_for_sights(stage, step.sees)
    _wait_for_records(stage, step.recorded)
    stage.picture(path)
    # Seen once more: what was awaited still stands on the picture.
    changed = _complaints(stage, step.sees)
    assert not changed, f"no longer so when the picture was taken:\n{changed}"


def _wait_for_sights(stage: Stage, sights: Sequence[Sight]) -> None:
    found: list[str] = []

    def are_met() -> bool:
        found[:] = [_complaints(stage, sights)]
        return not found[0]

    try:
        wait_until(are_met, "what the step expects to see", SOON_S)
    except DeadlineMissed as error:
        raise AssertionError(found[0]) from error


def _complaints(stage: Stage, sights: Sequence[Sight]) -> str:
    """A pair of lines for each expectation that is not met; all are judged by one look."""
    tree = stage.look()
    judged = [(sight, sight.complaint(tree)) for sight in sights]
    return "\n".join(f"expected: {sight}\nseen: {complaint}" for sight, complaint in judged if complaint)


def _wait_for_records(stage: Stage, expected: Records) -> None:
    try:
        wait_until(lambda: stage.database.records() == expected, "the records", SOON_S)
    except DeadlineMissed as error:
        found = stage.database.records()
        differing = [
            field.name for field in fields(Records) if getattr(found, field.name) != getattr(expected, field.name)
        ]
        lines = [f"expected on record: {n} {getattr(expected, n)}\nfound: {getattr(found, n)}" for n in differing]
        raise AssertionError("\n".join(lines)) from error
