"""The entries of a JSON file as lines that a person reads: facts, and heads of groups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from consentui.adapters.copies.json_entries import Entry
from consentui.application.inspect_ports import EasyLine

# A few short values stand in one line.
_TOGETHER = 12
_TEXT_MAX = 4_000
_DEEPEST = 20


def lines_of(entries: Iterable[Entry]) -> Iterator[EasyLine]:
    """Each list that stands under a name has one head, before its first entry."""
    head: str | None = None
    for entry in entries:
        if entry.key is None or not entry.number:
            head = None
        elif entry.key != head:
            head = entry.key
            yield EasyLine(0, head, is_group=True)
        level = 1 if entry.key is not None and entry.number else 0
        yield from _lines(level, entry.key or "" if not entry.number else "", entry.value, entry.number)


def _lines(level: int, label: str, value: Any, number: int = 0) -> Iterator[EasyLine]:
    if isinstance(value, Mapping) and value and level < _DEEPEST:
        yield EasyLine(level, label, is_group=True, number=number)
        for name, member in value.items():
            yield from _lines(level + 1, str(name), member)
    elif isinstance(value, list) and not _is_short(value) and level < _DEEPEST:
        yield EasyLine(level, label, is_group=True, number=number)
        for place, member in enumerate(value, 1):
            yield from _lines(level + 1, "", member, place)
    else:
        yield EasyLine(level, label, _plain(value), number=number)


def _is_short(values: list[Any]) -> bool:
    return len(values) <= _TOGETHER and not any(isinstance(value, list | dict) for value in values)


def _plain(value: Any) -> str | int | float | bool | None:
    if isinstance(value, list):
        return ", ".join(str(member) for member in value)[:_TEXT_MAX] or None
    if isinstance(value, str):
        return value[:_TEXT_MAX] or None
    return value if isinstance(value, int | float) else None
