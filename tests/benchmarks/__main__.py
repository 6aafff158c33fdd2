"""`make bench`: measures every figure beside its floor, prints the table, writes it as JSON.

Exit code 0 also with misses, which the table shows; with --strict 1. Later figures are added to `figures`.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import table
from tests.benchmarks.compare_versions import CompareVersions
from tests.benchmarks.demo_start import DemoStart
from tests.benchmarks.downloading import Downloading
from tests.benchmarks.exporting import Exporting
from tests.benchmarks.grants_per_second import GrantsPerSecond
from tests.benchmarks.looks import Looks
from tests.benchmarks.reading import Reading
from tests.benchmarks.service import Service
from tests.benchmarks.site import Site, move_in, site
from tests.benchmarks.start_and_memory import StartAndMemory
from tests.benchmarks.switching import Switching
from tests.benchmarks.the_record import TheRecord
from tests.harness.fresh_home import fresh_home

Measured = tuple[list[table.Row], list[str]]


@dataclass(frozen=True)
class Effort:
    """How often things are done; the small one shows that everything works, its figures mean little."""

    starts: int = 11
    clicks: int = 500
    seconds: float = 2.0
    rounds: int = 5
    entries: int = 1_000_000


SMALL = Effort(starts=3, clicks=20, seconds=1.0, rounds=1, entries=20_000)


@dataclass(frozen=True)
class Place:
    """`folder` has a short path (sockets), `data` lies in the build folder, on the disk of the checkout."""

    folder: Path
    data: Path


def figures(place: Place, effort: Effort) -> dict[str, Callable[[], Measured]]:
    """Every group of figures by name, in the order of the table."""
    return {
        "start": lambda: _start(place, effort),
        "demo": lambda: _demo(place, effort),
        "switch": lambda: _switch(place, effort),
        "grants": lambda: _grants(place, effort),
        "export": lambda: _export(place, effort),
        "reading": lambda: Reading(fresh_home(place.folder / "reading")).run(),
        "looks": lambda: Looks(fresh_home(place.folder / "looks")).run(),
        "compare": lambda: CompareVersions(effort.rounds).run(),
        "record": lambda: TheRecord(place.data / "record", fresh_home(place.folder / "record"), effort.entries).run(),
        "download": lambda: Downloading(place.data / "download", effort.rounds).run(),
    }


def main(arguments: list[str]) -> int:
    """Measures, prints, writes."""
    given = _parsed(arguments)
    rows: list[table.Row] = []
    notes = [_about_the_machine()]
    with _place(given.out.parent) as place:
        for name, measure in figures(place, SMALL if given.small else Effort()).items():
            if name in (given.only or [name]):
                began_s = time.monotonic()
                new_rows, new_notes = measure()
                rows += new_rows
                notes += new_notes
                print(f"{name}: measured in {time.monotonic() - began_s:.0f} s", flush=True)
    notes.append(_about_the_load())
    print(table.text(rows, notes))
    table.write(rows, given.out)
    return 1 if given.strict and not all(row.ok for row in rows) else 0


def _parsed(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/bench.json"), help="the JSON file")
    parser.add_argument("--only", action="append", choices=list(figures(Place(Path(), Path()), SMALL)))
    parser.add_argument("--small", action="store_true", help="few rounds: does everything work?")
    parser.add_argument("--strict", action="store_true", help="exit code 1 where something is missed")
    return parser.parse_args(arguments)


@contextlib.contextmanager
def _place(build: Path) -> Iterator[Place]:
    build.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="cui-"))
    data = Path(tempfile.mkdtemp(prefix="bench-data-", dir=build.resolve()))
    try:
        yield Place(folder, data)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(data, ignore_errors=True)


@contextlib.contextmanager
def _lived_in(place: Place, name: str) -> Iterator[tuple[Site, Service]]:
    """A screen, a service, and a home in which somebody has used the dashboard before."""
    with (
        site(place.folder / name, place.data / name / "home") as here,
        Service(place.data / name / "service", here.environment) as service,
    ):
        move_in(here, service)
        yield here, service


def _start(place: Place, effort: Effort) -> Measured:
    with _lived_in(place, "start") as (here, service):
        return StartAndMemory(here, service, effort.starts).run()


def _demo(place: Place, effort: Effort) -> Measured:
    with (
        site(place.folder / "demo", place.data / "demo" / "home") as here,
        Service(place.data / "demo" / "service", here.environment) as service,
    ):
        return DemoStart(here, service, effort.rounds).run()


def _switch(place: Place, effort: Effort) -> Measured:
    with _lived_in(place, "switch") as (here, service):
        return Switching(here, service, effort.clicks).run()


def _grants(place: Place, effort: Effort) -> Measured:
    environment = fresh_home(place.folder / "grants")
    return GrantsPerSecond(place.data / "grants", environment, effort.seconds, effort.rounds).run()


def _export(place: Place, effort: Effort) -> Measured:
    environment = fresh_home(place.folder / "export")
    return Exporting(place.data / "export", environment, effort.entries, 2 * effort.seconds).run()


def _about_the_machine() -> str:
    return f"Python {sys.version.split()[0]}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} at the start"


def _about_the_load() -> str:
    """The measurements themselves keep about one processor busy."""
    return f"load {os.getloadavg()[0]:.1f} at the end"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
