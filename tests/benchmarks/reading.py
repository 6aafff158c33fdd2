"""Figures of the policy reader: opening, wheel, jump, search, memory; each beside its floor of the same run."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.benchmarks.table import Must, Row, measured

ENDS_S = 300


class Reading:
    """One run of reader_stopwatch.py, in a process and a home of its own; nothing is on a screen."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment | {"QT_QPA_PLATFORM": "offscreen"}

    def run(self) -> tuple[list[Row], list[str]]:
        """The rows and notes."""
        found, memory = self._asked(), self._asked("memory")
        rows = [
            _row("open the reader for the first time, first paint", found, "open_first_ms", 60, "browser_open_ms"),
            _row("open the shipped policy, first paint", found, "open_shipped_ms", 60, "browser_open_ms"),
            _row("open 10,000 clauses, first paint", found, "open_long_ms", 60, "browser_open_ms"),
            _row("wheel in 10,000 clauses, p99", found, "wheel_p99_ms", 8, "browser_wheel_p99_ms"),
            _row("jump to the last clause", found, "jump_ms", 10, "browser_jump_ms"),
            _row("search, slowest key: counts and marks on screen", found, "search_ms", 8, "bare_count_ms"),
            measured("memory over an empty reader after a search", memory["memory_mb"], "MB", _most(30)),
        ]
        notes = [
            (
                "the reader's times are those of its thread on a processor; floors: QTextBrowser with the same text, "
                "for the search a bare str.count"
            ),
            (
                f"its modules are loaded before, while the window is idle: {found['load_step_ms']:.0f} ms at most "
                "without a break; "
                f"QTextBrowser marks all hits in {found['browser_find_ms']:.0f} ms"
            ),
        ]
        return rows, notes

    def _asked(self, *arguments: str) -> dict[str, float]:
        command = [sys.executable, "-m", "tests.benchmarks.reader_stopwatch", *arguments]
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, timeout=ENDS_S, check=False
        )
        assert done.returncode == 0, done.stderr[-2000:]
        found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
        return found


def _row(name: str, found: dict[str, float], key: str, bound: float, floor: str) -> Row:
    return measured(name, found[key], "ms", _most(bound), found[floor])


def _most(bound: float) -> Must:
    return Must("at most", bound, "value")
