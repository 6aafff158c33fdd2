"""Where the steps and their keys stand in the text of a scenario: the TOML reader of Python does not say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from consentui.domain.record import Record

_STEP = re.compile(r"\s*\[\[\s*step\s*\]\]")
# A table or a row of tables of its own inside a step: `[step.recorded]`.
_INNER = re.compile(r"\s*\[{1,2}\s*step\s*\.\s*[\"']?([^\s\"'.\]]+)")
_KEY = re.compile(r"\s*(?:[\"']([^\"']+)[\"']|([A-Za-z0-9_-]+))\s*(?=[.=])")
_QUOTES = ('"""', "'''")


class StepPlace(Record):
    """`line` of the step's header, and the line of each of its keys; all counted from 1."""

    line: int
    keys: dict[str, int]


class Places(Record):
    """The keys before the first step, and the steps."""

    keys: dict[str, int]
    steps: tuple[StepPlace, ...]

    def step(self, index: int) -> StepPlace:
        """The step with that index; where steps are not written as `[[step]]`, the line that holds them all."""
        if index < len(self.steps):
            return self.steps[index]
        return StepPlace(self.keys.get("step", 1), {})


def find_places(text: str) -> Places:
    """Of a text that is TOML. Lines inside strings of several lines are no keys."""
    head: dict[str, int] = {}
    steps: list[StepPlace] = []
    keys, is_inner = head, False
    for number, line in _plain_lines(text):
        if _STEP.match(line):
            keys, is_inner = {}, False
            steps.append(StepPlace(number, keys))
        elif inner := _INNER.match(line):
            is_inner = True
            keys.setdefault(inner[1], number)
        elif not is_inner and (key := _KEY.match(line)):
            keys.setdefault(key[1] or key[2], number)
    return Places(head, tuple(steps))


def _plain_lines(text: str) -> Iterator[tuple[int, str]]:
    """Every line that does not begin inside a string of several lines."""
    inside = ""
    for number, line in enumerate(text.splitlines(), 1):
        if not inside:
            yield number, line
        inside = _string_left_open(line, inside)


def _string_left_open(line: str, inside: str) -> str:
    """The quotes of the string of several lines that is open at the end of the line; empty for none."""
    place = 0
    while place < len(line):
        if inside:
            end = line.find(inside, place)
            if end < 0:
                return inside
            place, inside = end + len(inside), ""
            continue
        starts = [(found, quotes) for quotes in _QUOTES if (found := line.find(quotes, place)) >= 0]
        if not starts:
            return ""
        place, inside = min(starts)
        place += len(inside)
    return inside
