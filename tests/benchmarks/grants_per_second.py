"""Figure: grants per second over HTTP, signed in, durable, receipts signed; beside one-row commits of SQLite."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from tests.benchmarks.chain_check import grants_on_record
from tests.benchmarks.commits import commits_per_second
from tests.benchmarks.samples import median_pair, percentile
from tests.benchmarks.service import Person, Service
from tests.benchmarks.table import Must, Row, measured
from tests.benchmarks.wishes import Wishes, tags_of

CONNECTIONS = (1, 8, 64)
RATE = Must("at least", 0.1, "ratio")
SLOWEST = Must("at most", 100, "value")
# Each person works through so many purposes and then withdraws them in one request, as from a page of switches.
PURPOSES = 4
GENERATOR = Path(__file__).with_name("load_generator.py")


@dataclass
class Rounds:
    """What was measured at one number of connections: rates, floors beside them, and how long each grant took."""

    rates: list[float] = field(default_factory=list)
    floors: list[float] = field(default_factory=list)
    waited_ms: list[float] = field(default_factory=list)


class GrantsPerSecond:
    """One run: a service of its own, 64 people, every number of connections in turn, several times."""

    def __init__(self, folder: Path, environment: Mapping[str, str], seconds: float, rounds: int) -> None:
        self._folder = folder
        self._environment = environment
        self._seconds = seconds
        self._rounds = rounds
        self._counted: Counter[str] = Counter()

    def run(self) -> tuple[list[Row], list[str]]:
        """The rows, and notes on what was checked; fails where the log does not hold what was answered."""
        with Service(self._folder, self._environment) as service:
            people = [service.new_person() for _ in range(max(CONNECTIONS))]
            wishes = Wishes.of(service)
            found = {number: Rounds() for number in CONNECTIONS}
            for _ in range(self._rounds):
                for number in CONNECTIONS:
                    self._measure(service, people[:number], wishes, found[number])
            verifier = JwsReceiptVerifier()
            verifier.learn(json.dumps(service.ask("GET", "/.well-known/jwks.json")).encode())
        on_record = grants_on_record(service.database, verifier)
        assert +on_record == +self._counted, "the log does not hold exactly the grants that were answered"
        note = f"grants: {on_record.total():,} grants counted in the database, every signature and chain link verified"
        return _rows(found), [note]

    def _measure(self, service: Service, people: Sequence[Person], wishes: Wishes, found: Rounds) -> None:
        """Floor, grants, floor: the ratio stands against the mean of both sides."""
        before = commits_per_second(self._folder, self._seconds / 3)
        answer = self._generate(service, people, wishes)
        after = commits_per_second(self._folder, self._seconds / 3)
        found.floors.append((before + after) / 2)
        found.rates.append(answer["grants"] / answer["seconds"])
        found.waited_ms.extend(answer["waited_ms"])
        for person, grants in zip(people, answer["by_connection"], strict=True):
            self._counted[person.subject_id] += grants

    def _generate(self, service: Service, people: Sequence[Person], wishes: Wishes) -> Any:
        plan = {
            "port": service.port,
            "seconds": self._seconds,
            "bodies": dict(list(wishes.bodies.items())[:PURPOSES]),
            "connections": [{"token": person.token, "tags": tags_of(service, person)} for person in people],
        }
        command = [sys.executable, "-I", str(GENERATOR)]
        done = subprocess.run(command, input=json.dumps(plan), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


def _rows(found: Mapping[int, Rounds]) -> list[Row]:
    rows = []
    for number, rounds in found.items():
        rate, floor = median_pair(rounds.rates, rounds.floors)
        rows.append(measured(f"grants per second, {_connections(number)}", rate, "/s", RATE, floor))
    most = max(found)
    slowest = percentile(found[most].waited_ms, 0.99)
    return [*rows, measured(f"one grant at {_connections(most)}, p99", slowest, "ms", SLOWEST)]


def _connections(number: int) -> str:
    return "1 connection" if number == 1 else f"{number} connections"
