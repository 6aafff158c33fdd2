"""The figure of switching the look with every page made, beside painting the same window again."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.benchmarks.table import Must, Row, measured

ENDS_S = 120


class Looks:
    """One run of looks_stopwatch.py, in a process and a home of its own; nothing is on a screen."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment | {"QT_QPA_PLATFORM": "offscreen"}

    def run(self) -> tuple[list[Row], list[str]]:
        """The row and a note."""
        command = [sys.executable, "-m", "tests.benchmarks.looks_stopwatch"]
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, timeout=ENDS_S, check=False
        )
        assert done.returncode == 0, done.stderr[-2000:]
        found = json.loads(done.stdout.splitlines()[-1])
        must = Must("at most", 60, "value")
        row = measured("switch the look, all pages made", found["switch_ms"], "ms", must, found["paint_ms"])
        shown = f"the slowest of {found['pages']} pages on show ({found['page']})"
        note = f"look: {shown}, processor time of the UI thread; the floor paints the same window again"
        return [row], [note]
