"""Plays a scenario on a stage, verb by verb; the first that does not come true ends it with its place in the file."""

from __future__ import annotations

from pathlib import Path

from consentui.ui.demo.scenario.acting import SOON_S, WATCH_S, Acting, Doing, Stage, not_so, unmet_sights
from consentui.ui.demo.scenario.complaints import NotSo, StepFailed
from consentui.ui.demo.scenario.records_reader import differences
from consentui.ui.demo.scenario.values import (
    AskCode,
    Click,
    Expect,
    Go,
    Happen,
    Line,
    Network,
    Person,
    Picture,
    Press,
    Recorded,
    Say,
    Scenario,
    Sight,
    Step,
    Target,
    Turn,
    TypeCode,
    Verb,
    WaitFor,
    Write,
    picture_file,
)


class Playing:
    """One performance. `at` is the verb that is on, None before the first; `taken` are the pictures so far, in order.

    `pictures` is the folder they go to.
    """

    def __init__(self, scenario: Scenario, stage: Stage, pictures: Path) -> None:
        self.at: Line | None = None
        self.taken: list[Path] = []
        self._scenario = scenario
        self._stage = stage
        self._pictures = pictures
        self._acting = Acting(stage)
        self._expected: list[Sight] = []

    def play(self) -> Doing:
        """All steps. Raises StepFailed."""
        for step in self._scenario.steps:
            yield from self._play_step(step)

    def _play_step(self, step: Step) -> Doing:
        self._expected = []
        for line in step.lines:
            self.at = line
            try:
                yield from self._do(line.verb)
            except NotSo as error:
                raise StepFailed(line.file, line.number, str(error)) from error

    def _do(self, verb: Verb) -> Doing:
        """The doing of one verb."""
        match verb:
            case Expect(sights):
                self._expected += sights
                return self._acting.wait_for(sights, SOON_S)
            case WaitFor(sights):
                return self._acting.wait_for(sights, WATCH_S)
            case Recorded():
                return self._compare(verb)
            case Picture():
                return self._take(verb)
            case Say(text):
                self._stage.say(text)
                return _nothing()
            case Person(name):
                return self._stage.choose_person(name)
            case Network(network):
                return self._stage.set_network(network)
            case Happen(event):
                return self._stage.happen(event)
            case _:
                return self._do_by_hand(verb)

    def _do_by_hand(self, verb: Go | Click | Turn | Write | Press | AskCode | TypeCode) -> Doing:
        acting = self._acting
        match verb:
            case Go(page):
                return acting.click(Target(page, "page"))
            case Click(targets, True):
                return acting.click_quickly(targets)
            case Click(targets):
                return self._click_each(targets)
            case Turn(name, is_on):
                return acting.turn(name, is_on=is_on)
            case Write(text):
                return self._stage.write(text)
            case Press(keys):
                return self._press_each(keys)
            case AskCode(target):
                return acting.ask_code(target)
            case TypeCode(first, last):
                return acting.type_code(first, last)

    def _click_each(self, targets: tuple[Target, ...]) -> Doing:
        for target in targets:
            yield from self._acting.click(target)

    def _press_each(self, keys: tuple[str, ...]) -> Doing:
        for key in keys:
            yield from self._stage.press(key)

    def _compare(self, wanted: Recorded) -> Doing:
        deadline = self._stage.now_s() + SOON_S
        while (found := (yield from self._stage.records())) != wanted.records:
            if self._stage.now_s() > deadline:
                expected, there = differences(wanted.records, found)
                raise NotSo(f"on record: {expected}", there)
            yield

    def _take(self, picture: Picture) -> Doing:
        path = self._pictures / picture_file(len(self.taken) + 1, picture)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotSo("a folder for pictures", f"{path.parent}: {error.strerror}") from error
        yield from self._stage.take_picture(path)
        self.taken.append(path)
        # Seen once more: what was awaited still stands on the picture.
        unmet = unmet_sights(self._expected, self._stage.look())
        if unmet:
            raise not_so(unmet, "on the picture, still: ")


def _nothing() -> Doing:
    yield from ()
