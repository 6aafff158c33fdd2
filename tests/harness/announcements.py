"""Every announcement that programs make over a real AT-SPI bus, as a screen reader hears them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.harness import processes
from tests.harness.accessibility import SYSTEM_PYTHON, WALK
from tests.harness.waiting import wait_until

LISTENS = "listens"


@dataclass(frozen=True)
class Announced:
    """One sentence, said at once (urgent) or when the screen reader has finished what it says."""

    text: str
    is_urgent: bool


class Listener:
    """Ears on the accessibility bus. Owned by one test (a `with` block), inside the block of the bus."""

    def __init__(self, environment: Mapping[str, str], folder: Path) -> None:
        self._environment = dict(environment)
        self._heard = folder / "announcements.log"
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self._process = processes.start([SYSTEM_PYTHON, str(WALK), "hear"], self._environment, self._heard)
        try:
            wait_until(self._lines, "the ears on the accessibility bus")
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends listening."""
        if self._process is not None:
            processes.stop(self._process)

    def heard(self) -> list[Announced]:
        """Everything so far, in order."""
        return [Announced(*line) for line in self._lines()[1:]]

    def _lines(self) -> list[Any]:
        """What was heard whole; a line on its way is left for the next look."""
        whole, _, _ = self._heard.read_text(encoding="utf-8").rpartition("\n")
        return [json.loads(line) for line in whole.splitlines()]
