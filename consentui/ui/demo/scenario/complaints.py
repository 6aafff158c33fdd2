"""What is wrong with a scenario, or with what it met: the place, what was expected, and what there is instead."""

from __future__ import annotations

import json


class Unfit(Exception):
    """A value of a scenario is not what it has to be; the reader knows the place."""

    def __init__(self, expected: str, seen: str) -> None:
        super().__init__(f"expected {expected}, seen {seen}")
        self.expected = expected
        self.seen = seen


class ScenarioUnreadable(Exception):
    """The file is no scenario. The text is `FILE:LINE: expected …, seen …`, without a line where the file has none."""

    def __init__(self, file: str, line: int, expected: str, seen: str) -> None:
        place = f"{file}:{line}" if line else file
        super().__init__(f"{place}: expected {expected}, seen {seen}")


class NotSo(Exception):
    """What a verb needs or expects did not come true in time."""

    def __init__(self, expected: str, seen: str) -> None:
        super().__init__(f"expected {expected}, seen {seen}")


class StepFailed(Exception):
    """A verb did not come true. The text is `FILE:LINE: expected …, seen …`."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}")


def shown(value: object) -> str:
    """A value of a scenario as its file has it, near enough, and short."""
    try:
        text = json.dumps(value, ensure_ascii=False)
    except TypeError:
        text = str(value)
    return text if len(text) <= 80 else f"{text[:79]}…"


def one_of(words: object) -> str:
    """`one of a, b, c`, or the one there is."""
    listed = [str(word) for word in words] if isinstance(words, (list, tuple)) else [str(words)]
    return listed[0] if len(listed) == 1 else f"one of {', '.join(listed)}"
