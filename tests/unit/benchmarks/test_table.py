"""The table of figures judges, shows and writes what it is given."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks.table import Must, measured, not_measured, text, write

AT_MOST_1_5X = Must("at most", 1.5, "ratio")
UNDER_A_FRAME = Must("less than", 16, "value")


def test_row_when_the_ratio_is_at_its_bound_is_ok() -> None:
    row = measured("start", 150.0, "ms", AT_MOST_1_5X, floor=100.0)
    assert (row.ratio, row.ok) == (1.5, True)


def test_row_when_the_ratio_is_over_its_bound_is_a_miss() -> None:
    assert not measured("start", 151.0, "ms", AT_MOST_1_5X, floor=100.0).ok


def test_row_when_more_is_better_judges_the_other_way() -> None:
    must = Must("at least", 0.1, "ratio")
    assert measured("grants", 1000.0, "per s", must, floor=9000.0).ok
    assert not measured("grants", 800.0, "per s", must, floor=9000.0).ok


@pytest.mark.parametrize(("value", "is_ok"), [(15.99, True), (16.0, False)])
def test_row_without_a_floor_judges_the_value(value: float, is_ok: bool) -> None:
    row = measured("gate", value, "ms", UNDER_A_FRAME)
    assert (row.floor, row.ratio, row.ok) == (None, None, is_ok)


def test_row_when_the_floor_is_nothing_has_no_ratio_and_misses() -> None:
    row = measured("start", 1.0, "ms", AT_MOST_1_5X, floor=0.0)
    assert (row.ratio, row.ok) == (None, False)


def test_table_with_a_miss_prints_it_as_a_miss() -> None:
    rows = [
        measured("start", 140.0, "ms", AT_MOST_1_5X, floor=100.0),
        measured("gate", 20.0, "ms", UNDER_A_FRAME),
        not_measured("system calls", "calls", Must("at most", 0, "value")),
    ]
    lines = text(rows, ["strace is not installed"]).splitlines()
    assert lines[2].split() == ["start", "140", "ms", "100", "ms", "1.40x", "<=", "1.5x", "ok"]
    assert lines[3].split() == ["gate", "20", "ms", "-", "-", "<", "16", "ms", "MISS"]
    assert lines[4].endswith("MISS")
    assert "not measured" in lines[4]
    assert lines[5:] == ["1 of 3 figures reach what they must", "note: strace is not installed"]


def test_file_when_written_holds_the_seven_fields_of_every_row(tmp_path: Path) -> None:
    path = tmp_path / "new" / "bench.json"
    write([measured("start", 140.0, "ms", AT_MOST_1_5X, floor=100.0)], path)
    assert json.loads(path.read_text()) == [
        {"name": "start", "value": 140.0, "unit": "ms", "floor": 100.0, "ratio": 1.4, "must": "<= 1.5x", "ok": True}
    ]
