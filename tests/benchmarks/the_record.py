"""Figures of the record of activity: a million entries in one list, and a chain of receipts checked beside it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.table import Must, Row, measured

ENDS_S = 900


class TheRecord:
    """Runs of record_stopwatch.py, each in a process of its own; nothing is on a screen."""

    def __init__(self, folder: Path, environment: dict[str, str], entries: int) -> None:
        self._folder = folder
        self._environment = environment | {"QT_QPA_PLATFORM": "offscreen"}
        self._entries = entries
        self._receipts = max(entries // 10, 1)

    def run(self) -> tuple[list[Row], list[str]]:
        """The rows and notes."""
        filled = self._asked("fill", self._entries)
        page, memory = self._asked("page", self._entries), self._asked("memory", self._entries)
        chain = self._asked("chain", self._receipts)
        entries, receipts = f"{self._entries:,} entries", f"{self._receipts:,} receipts"
        rows = [
            measured(f"activity of {entries}, first paint", page["first_ms"], "ms", _most(60)),
            measured(f"wheel in {entries}, p99", page["wheel_p99_ms"], "ms", _most(8)),
            measured(f"jump to the end of {entries}", page["end_ms"], "ms", _most(8)),
            measured(f"filter {entries}, slowest chip or key", page["filter_ms"], "ms", _most(60)),
            measured("memory over an empty record after browsing", memory["memory_mb"], "MB", _most(30)),
            measured(
                f"check a chain of {receipts}",
                chain["receipts_per_s"],
                "/s",
                Must("at least", 0.5, "ratio"),
                chain["bare_per_s"],
            ),
            measured("longest stall of the window meanwhile", chain["stall_ms"], "ms", _most(16)),
        ]
        notes = [
            (
                "activity: on a processor, until every row in view is painted, both threads together; by the clock on "
                f"the wall 99 of 100 took at most {page['waited_ms']:.0f} ms; the floor of the chain is Ed25519 alone"
            ),
            (
                f"activity: kept at {filled['kept_per_s']:,.0f} entries/s; the handle of the scroll bar put anywhere: "
                f"{page['far_ms']:.0f} ms at most; a stall counts from 5 ms on, without the wait for a "
                f"processor; with it {chain['late_ms']:.0f} ms"
            ),
        ]
        return rows, notes

    def _asked(self, what: str, count: int) -> dict[str, float]:
        command = [sys.executable, "-m", "tests.benchmarks.record_stopwatch", what, str(self._folder), str(count)]
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, timeout=ENDS_S, check=False
        )
        assert done.returncode == 0, done.stderr[-2000:]
        found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
        return found


def _most(bound: float) -> Must:
    return Must("at most", bound, "value")
