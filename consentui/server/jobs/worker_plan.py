"""What a worker is told at its start: the first line on its standard input, because a database address may hold a
password and a command line is for everybody to read."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from consentui.server.opening import DatabasePlace
from consentui.server.settings import ServiceSettings


class BadPlan(Exception):
    """The first line is not a plan; the text may be shown."""


@dataclass(frozen=True, slots=True)
class WorkerPlan:
    """Where the records and texts are, and what the operator set. `keys_file` None: beside a SQLite file."""

    database_url: str
    keys_file: str | None
    edition_folder: str
    lease_s: float = 15.0
    linger_s: float = 10.0
    copy_days: int = 7

    def to_line(self, now_ms: int) -> bytes:
        """With the service's time in milliseconds."""
        return json.dumps({"now_ms": now_ms, **asdict(self)}).encode() + b"\n"


def make_plan(place: DatabasePlace, edition_folder: Path, settings: ServiceSettings) -> WorkerPlan:
    """For a service that was started like this; paths are made whole."""
    keys_file = None if place.keys_file is None else str(place.keys_file.absolute())
    return WorkerPlan(place.url, keys_file, str(edition_folder.absolute()), copy_days=settings.copy_days)


def plan_from(line: bytes | None) -> tuple[WorkerPlan, int]:
    """The plan and the service's time; raises BadPlan."""
    try:
        told = json.loads(line or b"")
        now_ms = int(told.pop("now_ms"))
        return WorkerPlan(**told), now_ms
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadPlan("no plan came over standard input; this command is the service's own") from error
