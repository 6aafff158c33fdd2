"""The table of figures: one row each, beside its floor, with what it must reach; on screen and as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

Figures = tuple[str, ...]
HEADINGS = ("figure", "value", "floor", "ratio", "must", "")


@dataclass(frozen=True)
class Must:
    """What a row has to reach: a bound on the value itself or on its ratio to the floor."""

    kind: Literal["at most", "less than", "at least"]
    bound: float
    of: Literal["value", "ratio"]

    def is_met(self, value: float, ratio: float | None) -> bool:
        """Whether the bound holds; a ratio that could not be had meets nothing."""
        judged = value if self.of == "value" else ratio
        if judged is None:
            return False
        if self.kind == "at least":
            return judged >= self.bound
        return judged <= self.bound if self.kind == "at most" else judged < self.bound

    def words(self, unit: str) -> str:
        """For people: `<= 1.5x`, `< 16 ms`."""
        sign = {"at most": "<=", "less than": "<", "at least": ">="}[self.kind]
        return f"{sign} {self.bound:g}x" if self.of == "ratio" else f"{sign} {self.bound:g} {unit}"


@dataclass(frozen=True)
class Row:
    """One figure. `value` is None where it could not be measured, which is a miss like any other."""

    name: str
    value: float | None
    unit: str
    floor: float | None
    ratio: float | None
    must: str
    ok: bool


def measured(name: str, value: float, unit: str, must: Must, floor: float | None = None) -> Row:
    """A row from a value and the floor of the same run; a floor of 0 gives no ratio."""
    ratio = value / floor if floor else None
    return Row(name, value, unit, floor, ratio, must.words(unit), must.is_met(value, ratio))


def not_measured(name: str, unit: str, must: Must) -> Row:
    """A row for what could not be measured here; the reason goes to the notes."""
    return Row(name, None, unit, None, None, must.words(unit), False)


def text(rows: Sequence[Row], notes: Sequence[str] = ()) -> str:
    """The table for people, with the notes below it."""
    lines = [HEADINGS, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    rule = tuple("-" * width for width in widths)
    shown = ["  ".join(_aligned(line, widths)).rstrip() for line in [lines[0], rule, *lines[1:]]]
    misses = sum(not row.ok for row in rows)
    shown.append(f"{len(rows) - misses} of {len(rows)} figures reach what they must")
    return "\n".join([*shown, *(f"note: {note}" for note in notes)])


def write(rows: Sequence[Row], path: Path) -> None:
    """The rows as a JSON list."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n", encoding="utf-8")


def _cells(row: Row) -> Figures:
    value = f"{_short(row.value)} {row.unit}" if row.value is not None else "not measured"
    floor = f"{_short(row.floor)} {row.unit}" if row.floor is not None else "-"
    ratio = f"{row.ratio:.2f}x" if row.ratio is not None else "-"
    return row.name, value, floor, ratio, row.must, "ok" if row.ok else "MISS"


def _short(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= 100 else f"{number:.3g}"


def _aligned(cells: Sequence[str], widths: Sequence[int]) -> Figures:
    numbers = (cell.rjust(width) for cell, width in zip(cells[1:4], widths[1:4], strict=True))
    return cells[0].ljust(widths[0]), *numbers, cells[4].ljust(widths[4]), cells[5]
