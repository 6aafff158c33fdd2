"""Reads `recorded`: what changed on record since the last time a scenario said what is on record."""

from __future__ import annotations

from typing import Any

from consentui.application.demo_records import DemoRecords, DemoStanding
from consentui.domain.record import replace
from consentui.ui.demo.scenario.complaints import Unfit, one_of, shown

SAME = "as before"
NONE = "none"
_SUBJECTS, _NUMBERS = ("device", "account"), ("codes", "sessions")
_STANDING = ("answer", "on", "off")
_ANSWERS = ("accepted", "declined")


def read_records(value: Any, before: DemoRecords) -> DemoRecords:
    """All that must be on record: `before`, with what `value` names changed. Raises Unfit."""
    if value == SAME:
        return before
    if not isinstance(value, dict) or not value:
        raise Unfit(f'"{SAME}" or a table of what changed', shown(value))
    _check_keys(value, (*_SUBJECTS, *_NUMBERS))
    after = before
    if "device" in value:
        after = replace(after, device=_standing(value["device"], before.device))
    if "account" in value:
        after = replace(after, account=_standing(value["account"], before.account))
    if "codes" in value:
        after = replace(after, codes=_count(value["codes"]))
    if "sessions" in value:
        after = replace(after, sessions=tuple(sorted(_names("sessions", value["sessions"]))))
    return after


def differences(expected: DemoRecords, found: DemoRecords) -> tuple[str, str]:
    """In words: what was expected of what differs, and what there is; both empty where nothing differs."""
    wanted, there = [], []
    for name in DemoRecords.record_fields:
        if getattr(expected, name) != getattr(found, name):
            wanted.append(f"{name} {_said(getattr(expected, name))}")
            there.append(f"{name} {_said(getattr(found, name))}")
    return "; ".join(wanted), "; ".join(there)


def _standing(value: Any, before: DemoStanding | None) -> DemoStanding | None:
    if value == NONE:
        return None
    if not isinstance(value, dict):
        raise Unfit(f'"{NONE}" or a table with {", ".join(_STANDING)}', shown(value))
    _check_keys(value, _STANDING)
    start = before or DemoStanding()
    on, off = _names("on", value.get("on", [])), _names("off", value.get("off", []))
    if on & off:
        raise Unfit("each purpose on or off", f"{', '.join(sorted(on & off))} in both")
    answer = value.get("answer", start.answer)
    if answer is not None and answer not in _ANSWERS:
        raise Unfit(f"an answer, {one_of(_ANSWERS)}", shown(answer))
    return DemoStanding(answer, (start.on - off) | on, (start.off - on) | off)


def _check_keys(table: dict[str, Any], known: tuple[str, ...]) -> None:
    for key in table:
        if key not in known:
            raise Unfit(one_of(known), shown(key))


def _names(what: str, value: Any) -> frozenset[str]:
    if not isinstance(value, list) or not all(isinstance(name, str) and name for name in value):
        raise Unfit(f"a list of names for {what}", shown(value))
    return frozenset(value)


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Unfit("a number of codes", shown(value))
    return value


def _said(value: Any) -> str:
    if value is None:
        return NONE
    if not isinstance(value, DemoStanding):
        return ", ".join(value) or NONE if isinstance(value, tuple) else str(value)
    on, off = ", ".join(sorted(value.on)) or NONE, ", ".join(sorted(value.off)) or NONE
    return f"{value.answer or 'without an answer'} (on: {on}; off: {off})"
