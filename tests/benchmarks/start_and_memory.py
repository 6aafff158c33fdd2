"""Figures: from the start of the process to its content on the screen, and its memory; beside an empty window."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.framebuffer import Sight, sight
from tests.benchmarks.process_facts import is_connected, processor_ms, pss_mb
from tests.benchmarks.samples import median
from tests.benchmarks.service import Service
from tests.benchmarks.site import STILL_EMPTY, Site
from tests.benchmarks.table import Must, Row, measured
from tests.harness import processes
from tests.harness.waiting import DeadlineMissed, wait_until

EMPTY_WINDOW = Path(__file__).with_name("empty_window.py")
LOOK_EVERY_S = 0.0005
LATER_S = 2.0
START = Must("at most", 1.5, "ratio")
MEMORY = Must("at most", 1.6, "ratio")
MEMORY_LATER = Must("at most", 2.3, "ratio")


@dataclass
class Starts:
    """What was measured of one program, one entry for each start."""

    shown_ms: list[float] = field(default_factory=list)
    processor_ms: list[float] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)
    memory_later_mb: list[float] = field(default_factory=list)


class StartAndMemory:
    """One run of several pairs: the empty window, then the dashboard; both looked at in the same way, from outside.

    The home was prepared before: signed in, policy answered, two permissions on.
    """

    def __init__(self, site: Site, service: Service, rounds: int = 11) -> None:
        self._site = site
        self._service = service
        self._rounds = rounds
        self._dashboard = [sys.executable, "-m", "consentui", "--service", service.url]
        self._empty = [sys.executable, str(EMPTY_WINDOW)]

    def run(self) -> tuple[list[Row], list[str]]:
        """The rows; fails where the window did not connect, because then its memory is not the one asked for."""
        empty, dashboard = self._sight(self._empty), self._sight_of_kept_state()
        floors, values = Starts(), Starts()
        for number in range(self._rounds + 1):
            is_warm_up = number == 0
            self._start(self._empty, empty, Starts() if is_warm_up else floors)
            self._start(self._dashboard, dashboard, Starts() if is_warm_up else values, self._check_connected)
        return _rows(values, floors), [_about_processor_time(values, floors)]

    def _start(
        self, command: Sequence[str], content: Sight, starts: Starts, check: Callable[[int], None] | None = None
    ) -> None:
        began_s = time.perf_counter()
        process = self._launch(command)
        try:
            wait_until(lambda: content.is_there(self._site.picture), "the content on the screen", 30, LOOK_EVERY_S)
            shown_s = time.perf_counter()
            starts.shown_ms.append(1000 * (shown_s - began_s))
            starts.processor_ms.append(processor_ms(process.pid))
            starts.memory_mb.append(pss_mb(process.pid))
            wait_until(lambda: time.perf_counter() > shown_s + LATER_S, "two seconds to pass")
            starts.memory_later_mb.append(pss_mb(process.pid))
            if check is not None:
                check(process.pid)
        finally:
            self._end(process)

    def _check_connected(self, process_id: int) -> None:
        assert is_connected(process_id, self._service.port), "the window had no connection two seconds after its start"

    def _sight(self, command: Sequence[str]) -> Sight:
        """What this program looks like when nothing moves any more."""
        process = self._launch(command)
        try:
            shown = self._site.picture.settled("a window that stands still", lambda lines: lines != self._site.empty)
        finally:
            self._end(process)
        return sight(self._site.empty, shown)

    def _sight_of_kept_state(self) -> Sight:
        """The dashboard as it is before the service has answered anything: the service is stopped meanwhile."""
        with self._service.frozen():
            return self._sight(self._dashboard)

    def _launch(self, command: Sequence[str]) -> subprocess.Popen[bytes]:
        return processes.start(command, self._site.environment, self._site.folder / "window.log")

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        if process.poll() is not None:
            log = (self._site.folder / "window.log").read_text(errors="replace")
            raise DeadlineMissed(f"the window ended by itself: {log[-2000:]}")
        processes.stop(process)
        self._site.picture.settled(STILL_EMPTY, lambda lines: lines == self._site.empty)


def _about_processor_time(values: Starts, floors: Starts) -> str:
    """What the ratio of the first row would be on a machine that has nothing else to do."""
    value, floor = median(values.processor_ms), median(floors.processor_ms)
    ratio = f", {value / floor:.2f}x" if floor else ""
    return f"processor time up to that moment: {value:.0f} ms, the empty window {floor:.0f} ms{ratio}"


def _rows(values: Starts, floors: Starts) -> list[Row]:
    def row(name: str, unit: str, must: Must, samples: list[float], floor: list[float]) -> Row:
        return measured(name, median(samples), unit, must, median(floor))

    return [
        row("process start to content on screen", "ms", START, values.shown_ms, floors.shown_ms),
        row("memory (PSS) at that moment", "MB", MEMORY, values.memory_mb, floors.memory_mb),
        row(
            "memory 2 s later, connected, signed in", "MB", MEMORY_LATER, values.memory_later_mb, floors.memory_later_mb
        ),
    ]
