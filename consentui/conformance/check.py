"""What one check is, what can come of it, and how it says so."""

from __future__ import annotations

import enum
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from consentui.domain.record import Record

if TYPE_CHECKING:
    from consentui.conformance.visit import Visit


class Broken(Exception):
    """The service did something else than the protocol says."""

    def __init__(self, expected: str, came: str) -> None:
        super().__init__(f"expected {expected}; came {came}")


class NotChecked(Exception):
    """This cannot be found out here; the text is the reason."""


class Verdict(enum.Enum):
    PASSED = "pass"
    FAILED = "fail"
    NOT_CHECKED = "not checked"


class Check(Record):
    """One thing a service must do. `rules`: letters of the table of rules, empty where the check stands for none;
    `section`: the part of the protocol that says it; `run` raises Broken or NotChecked, and returns what is worth
    telling."""

    name: str
    rules: str
    section: str
    does: str
    run: Callable[[Visit], Awaitable[str | None]]


class Finding(Record):
    """What came of one check; `detail` says what was expected and what came, or why it was not checked."""

    check: Check
    verdict: Verdict
    detail: str
