"""Figures of one switch, clicked a thousand times: on to On shown, off to gate closed, and stalls of the window."""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.bare_put import BarePut
from tests.benchmarks.samples import median, percentile
from tests.benchmarks.service import Person, Service
from tests.benchmarks.site import Site
from tests.benchmarks.system_calls import MissingTracer, between_marks, tracer
from tests.benchmarks.table import Must, Row, measured, not_measured
from tests.benchmarks.watched_window import WatchedWindow
from tests.benchmarks.wishes import Wishes, tags_of
from tests.harness.waiting import wait_until

SWITCH = "Camera"
PURPOSE = "camera.publish"
# The toast has come and the knob has arrived: what follows is not measured against their painting.
QUIET_S = 0.25
# An access token is good for five minutes.
CLICKS_PER_PERSON = 100
MARKED_CLICKS = 5
STARTS = 5
SHOWN_P50 = Must("at most", 2.5, "ratio")
SHOWN_P99 = Must("at most", 4.0, "ratio")
GATE = Must("less than", 16, "value")
CALLS = Must("at most", 0, "value")
STALL = Must("at most", 50, "value")


@dataclass
class Clicks:
    """One entry for each round: click on, bare grant, click off."""

    shown_ms: list[float] = field(default_factory=list)
    bare_ms: list[float] = field(default_factory=list)
    gate_ms: list[float] = field(default_factory=list)


class Switching:
    """One run in a home that was prepared before; the bare grants are those of other people on the same service."""

    def __init__(self, site: Site, service: Service, clicks: int = 500) -> None:
        self._site = site
        self._service = service
        self._clicks = clicks
        self._stalls: list[dict[str, float]] = []

    def run(self) -> tuple[list[Row], list[str]]:
        """The rows and notes; fails where a click did not do what it was for."""
        found = self._click_on_and_off()
        calls, notes = self._calls_before_the_gate()
        for _ in range(STARTS):
            self._only_start()
        worst = max(self._stalls, key=lambda gap: gap["late_ms"], default={"late_ms": 0.0})
        rows = [
            measured("click on to On shown, p50", median(found.shown_ms), "ms", SHOWN_P50, median(found.bare_ms)),
            _p99("click on to On shown, p99", found),
            measured("click off to gate closed, p99", percentile(found.gate_ms, 0.99), "ms", GATE),
            calls,
            measured("longest stall of the window from first paint on", worst["late_ms"], "ms", STALL),
        ]
        return rows, [*notes, _about(worst)]

    def _click_on_and_off(self) -> Clicks:
        found = Clicks()
        body = Wishes.of(self._service).bodies[PURPOSE]
        with WatchedWindow(self._site, self._service.url) as window:
            self._wait_for_connection(window)
            self._site.pointer.move_to(*window.wait_for_switch(SWITCH, "OFF", "UNSET"))
            window.watch(SWITCH)
            person = self._service.new_person()
            self._round(window, person, body, Clicks())
            for number in range(1, self._clicks + 1):
                if number % CLICKS_PER_PERSON == 0:
                    person = self._service.new_person()
                self._round(window, person, body, found)
            self._stalls += window.gaps()
        return found

    def _round(self, window: WatchedWindow, person: Person, body: str, found: Clicks) -> None:
        """Click on, bare grant, click off, each after a moment of quiet."""
        tag = tags_of(self._service, person)[PURPOSE]
        _quiet()
        found.shown_ms.append(window.click("on")["shown_ms"])
        _quiet()
        url = f"{self._service.url}/v1/grants/{PURPOSE}"
        found.bare_ms.append(window.ask(BarePut(url, person.token, tag, body).as_order())["ms"])
        told = window.click("off")
        assert told["was_open"], "the gate was not open before the click on off"
        found.gate_ms.append(told["gate_ms"])
        items = {"items": [{"purpose": PURPOSE, "op_id": str(uuid.uuid4())}]}
        self._service.ask("POST", "/v1/withdrawals", person.token, items)

    def _wait_for_connection(self, window: WatchedWindow) -> None:
        """The switches that were on when the window was last open have been checked."""
        window.wait_for_switch("Photo album", "ON")

    def _only_start(self) -> None:
        with WatchedWindow(self._site, self._service.url) as window:
            self._wait_for_connection(window)
            _quiet()
            self._stalls += window.gaps()

    def _calls_before_the_gate(self) -> tuple[Row, list[str]]:
        """The same click under strace; that run is slow and no time is taken in it."""
        name = "system calls of that handler before the gate"
        trace = self._site.folder / "trace"
        try:
            prefix = tracer(trace)
        except MissingTracer as error:
            return not_measured(name, "calls", CALLS), [str(error)]
        with WatchedWindow(self._site, self._service.url, prefix) as window:
            self._wait_for_connection(window)
            self._site.pointer.move_to(*window.wait_for_switch(SWITCH, "OFF", "UNSET"))
            window.watch(SWITCH, has_marks=True)
            for _ in range(MARKED_CLICKS):
                window.click("on")
                _quiet()
                assert window.click("off")["was_open"]
                _quiet()
        return _calls_row(name, trace)


def _calls_row(name: str, trace: Path) -> tuple[Row, list[str]]:
    ways = between_marks(trace.read_text(errors="replace").splitlines())
    assert len(ways) == MARKED_CLICKS, f"{len(ways)} marked clicks in the trace, not {MARKED_CLICKS}"
    calls = sorted({call for way in ways for call in way})
    notes = [f"before the gate is closed the window calls {', '.join(calls)}"] if calls else []
    return measured(name, max(len(way) for way in ways), "calls", CALLS), notes


def _p99(name: str, found: Clicks) -> Row:
    return measured(name, percentile(found.shown_ms, 0.99), "ms", SHOWN_P99, percentile(found.bare_ms, 0.99))


def _about(stall: dict[str, float]) -> str:
    if not stall["late_ms"]:
        return "no stall of more than 5 ms"
    when = f"longest stall: {stall['late_ms']:.1f} ms, {stall['since_first_paint_s']:.2f} s after the first paint"
    ran, ready = f"{stall['running_ms']:.1f} ms", f"{stall['without_processor_ms']:.1f} ms"
    return f"{when}; in it the thread ran for {ran} and was ready without a processor for {ready}"


def _quiet() -> None:
    ends_s = time.perf_counter() + QUIET_S
    wait_until(lambda: time.perf_counter() > ends_s, "a moment of quiet")
