"""Figures of the demo: usable after its start beside the window alone, and started again beside its service alone."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.samples import median
from tests.benchmarks.service import Service
from tests.benchmarks.site import Site
from tests.benchmarks.table import Must, Row, measured
from tests.harness.service_process import ServiceProcess

STOPWATCH = ("-m", "tests.benchmarks.demo_stopwatch")
ENDS_S = 60
RESETS = 3
USABLE = Must("at most", 2000, "value")
RESET = Must("at most", 1000, "value")


class DemoStart:
    """One run of several pairs: a window of a new device on a service that runs already, then a demo."""

    def __init__(self, site: Site, service: Service, rounds: int) -> None:
        self._site = site
        self._service = service
        self._rounds = rounds

    def run(self) -> tuple[list[Row], list[str]]:
        """The rows and a note."""
        alone_ms: list[float] = []
        demo_ms: list[float] = []
        reset_ms: list[float] = []
        for number in range(self._rounds + 1):
            with tempfile.TemporaryDirectory(dir=self._site.folder) as data:
                alone, _ = self._start(0, "open", "--service", self._service.url, "--data", data)
            demo, resets = self._start(RESETS, "demo")
            if number > 0:  # the first pair warms up
                alone_ms.append(alone)
                demo_ms.append(demo)
                reset_ms += resets
        alone, demo = median(alone_ms), median(demo_ms)
        rows = [
            measured("demo usable, after the window alone would be", demo - alone, "ms", USABLE, alone),
            measured("demo started again", median(reset_ms), "ms", RESET, self._service_started_again_ms()),
        ]
        return rows, [f"demo: process start to the first question {demo:.0f} ms, the window alone {alone:.0f} ms"]

    def _start(self, resets: int, *arguments: str) -> tuple[float, list[float]]:
        """Milliseconds from the start of the process until it can be used, and of each reset."""
        command = [sys.executable, *STOPWATCH, str(resets), *arguments]
        began_s = time.perf_counter()
        done = subprocess.run(
            command, env=self._site.environment, capture_output=True, text=True, timeout=ENDS_S, check=False
        )
        assert done.returncode == 0, done.stderr[-2000:]
        found = json.loads(done.stdout.splitlines()[-1])
        return 1000 * (found["usable_s"] - began_s), found["reset_ms"]

    def _service_started_again_ms(self) -> float:
        """The order to the control port and its answer, without a window."""
        took_ms = []
        with (
            tempfile.TemporaryDirectory(dir=self._site.folder) as folder,
            ServiceProcess(Path(folder), self._site.environment, is_demo=True) as service,
        ):
            for _ in range(RESETS):
                began_s = time.perf_counter()
                service.control("POST", "/demo/start-again")
                took_ms.append(1000 * (time.perf_counter() - began_s))
        return median(took_ms)
