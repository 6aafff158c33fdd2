"""What deletions left is looked for beside the event loop: a slow disk holds up nobody's answer."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

from consentui.server.jobs.leftover_sweep import LeftoverSweep
from consentui.server.storage.tombstones import Tombstone, TombstoneFile
from tests.fakes.service_under_test import ServiceUnderTest


class WatchedTombstones(TombstoneFile):
    """Notes on which thread it was read."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.readers: dict[str, int] = {}

    def size(self) -> int:
        self.readers["size"] = threading.get_ident()
        return super().size()

    def all(self) -> list[Tombstone]:
        self.readers["all"] = threading.get_ident()
        return super().all()


def test_tombstones_when_looked_at_are_read_beside_the_event_loop(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        core = service.alive.core
        core.tombstones.add(Tombstone("somebody-else", "0" * 64, "a.b.c"))
        watched = WatchedTombstones(core.tombstones.path)
        service.run(LeftoverSweep(replace(core, tombstones=watched)).look())
        assert set(watched.readers) == {"size", "all"}
        assert threading.get_ident() not in watched.readers.values()
