"""Figure: a copy of a million entries, beside people who go on deciding: how long, how much memory, who waits."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import http.client
import json
import sqlite3
import subprocess
import sys
import threading
import time
import uuid
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.process_facts import pss_mb
from tests.benchmarks.samples import percentile
from tests.benchmarks.service import Person, Service
from tests.benchmarks.table import Must, Row, measured
from tests.benchmarks.wishes import Wishes, tags_of
from tests.harness.processes_of import children_of
from tests.harness.waiting import wait_until

TIME = Must("at most", 60, "value")
MEMORY = Must("at most", 256, "value")
WAIT = Must("at most", 2, "ratio")
GENERATOR = Path(__file__).with_name("load_generator.py")
LOOK_S = 0.2
READY_S = 600.0
SHARINGS = (
    "INSERT INTO sharings (subject_id, purpose, recipient, categories, at, recorded_at) "
    "VALUES (?, 'location.results', 'baidu_maps', '[\"GPS position\"]', ?, ?)"
)
RECORDS = (
    "INSERT INTO held_records (subject_id, category, id, kind, at, recorded_at, fields) "
    "VALUES (?, 'posts', ?, 'post', ?, ?, ?)"
)


@dataclass
class Watched:
    """What was seen while the copy was made."""

    seconds: float = 0.0
    service_mb: float = 0.0
    worker_mb: float = 0.0
    archive: Mapping[str, Any] | None = None


class Exporting:
    """One run: a service of its own; one person with so many entries, another one who decides all the time."""

    def __init__(self, folder: Path, environment: Mapping[str, str], entries: int, seconds: float) -> None:
        self._folder = folder
        self._environment = environment
        self._entries = entries
        self._seconds = seconds

    def run(self) -> tuple[list[Row], list[str]]:
        """The rows, and notes on what was checked; fails where the copy is not whole."""
        with Service(self._folder, self._environment) as service:
            somebody, decider = service.new_person(), service.new_person()
            fill(service.database, somebody.subject_id, self._entries)
            wishes = Wishes.of(service)
            idle_ms = self._decide(service, decider, wishes, self._seconds)
            busy_ms: list[float] = []
            seen = Watched()
            with self._watched(service, somebody, seen) as copying:
                while copying.is_alive():
                    busy_ms += self._decide(service, decider, wishes, LOOK_S)
            idle_ms += self._decide(service, decider, wishes, self._seconds)
            size, plain = self._checked(service, somebody, seen)
        note = (
            f"export: {self._entries:,} entries, half of them sharings and half posts, {plain / 1e6:.0f} MB of JSON, a "
            f"zip file of {size / 1e6:.0f} MB, digest checked; {len(busy_ms):,} grants meanwhile, one connection"
        )
        return self._rows(seen, idle_ms, busy_ms), [note]

    def _decide(self, service: Service, decider: Person, wishes: Wishes, seconds: float) -> list[float]:
        """How long each grant took, in milliseconds."""
        plan = {
            "port": service.port,
            "seconds": seconds,
            "bodies": dict(list(wishes.bodies.items())[:4]),
            "connections": [{"token": decider.token, "tags": tags_of(service, decider)}],
        }
        command = [sys.executable, "-I", str(GENERATOR)]
        done = subprocess.run(command, input=json.dumps(plan), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        waited: list[float] = json.loads(done.stdout)["waited_ms"]
        return waited

    @contextlib.contextmanager
    def _watched(self, service: Service, somebody: Person, seen: Watched) -> Iterator[threading.Thread]:
        """The copy is asked for; the thread looks at it and at both processes until it is ready."""
        body = {"op_id": str(uuid.uuid4()), "kind": "access", "language": "en"}
        request_id = service.ask("POST", "/v1/requests", somebody.token, body)["request_id"]
        began_s = time.monotonic()

        def is_ready() -> bool:
            said = service.ask("GET", f"/v1/requests/{request_id}", somebody.token)
            seen.seconds = time.monotonic() - began_s
            seen.service_mb = max(seen.service_mb, pss_mb(service.process_id))
            with contextlib.suppress(OSError, AssertionError):  # it has just ended
                seen.worker_mb = max([seen.worker_mb, *map(pss_mb, children_of(service.process_id))])
            if said["status"] in ("open", "in_progress"):
                return False
            seen.archive = {**said["archive"], "request_id": request_id}
            return True

        def watch() -> None:
            wait_until(is_ready, "the copy to be ready", READY_S, LOOK_S)

        thread = threading.Thread(target=watch, name="watch")
        thread.start()
        try:
            yield thread
        finally:
            thread.join()

    def _checked(self, service: Service, somebody: Person, seen: Watched) -> tuple[int, int]:
        """Sizes of the archive and of what is in it; fails where its digest is not the one that was announced."""
        assert seen.archive is not None, "the copy was never ready"
        path = self._folder / "copy.zip"
        connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=60)
        headers = {"Authorization": f"Bearer {somebody.token}"}
        connection.request("GET", f"/v1/requests/{seen.archive['request_id']}/archive", headers=headers)
        answer, digest = connection.getresponse(), hashlib.sha256()
        with path.open("wb") as file:
            while piece := answer.read(1 << 20):
                digest.update(piece)
                file.write(piece)
        connection.close()
        assert digest.hexdigest() == seen.archive["sha256"]
        return path.stat().st_size, entries_in(path, self._entries)

    def _rows(self, seen: Watched, idle_ms: list[float], busy_ms: list[float]) -> list[Row]:
        many = f"a copy of {self._entries:,} entries"
        memory = seen.service_mb + seen.worker_mb
        floor, waited = percentile(idle_ms, 0.99), percentile(busy_ms, 0.99)
        return [
            measured(many, seen.seconds, "s", TIME),
            measured("memory (PSS) of service and worker meanwhile", memory, "MB", MEMORY),
            measured("one grant meanwhile, p99, beside idle", waited, "ms", WAIT, floor),
        ]


def fill(database: Path, subject_id: str, entries: int) -> None:
    """Half sharings, half posts, one a second up to now."""
    half = entries // 2
    now = int(dt.datetime.now(dt.UTC).timestamp()) * 1000
    moments = range(now - 1000 * half, now, 1000)
    sharings = ((subject_id, at, at) for at in moments)
    words = json.dumps({"text": "What somebody wrote on that day, in a line as long as many."})
    posts = ((subject_id, f"post-{number:07}", at, at, words) for number, at in enumerate(moments))
    with contextlib.closing(sqlite3.connect(database, isolation_level=None)) as connection:
        for statement, rows in ((SHARINGS, sharings), (RECORDS, posts)):
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(statement, rows)
            connection.execute("COMMIT")


def entries_in(path: Path, entries: int) -> int:
    """The size of all files in the archive; fails where entries are missing."""
    with zipfile.ZipFile(path) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        counts = {file["section"]: 0 for file in manifest["files"]}
        for file in manifest["files"]:
            counts[file["section"]] += file["entries"]
        assert counts["sharings"] + counts["held-posts"] == entries // 2 * 2
        return sum(info.file_size for info in archive.infolist())
