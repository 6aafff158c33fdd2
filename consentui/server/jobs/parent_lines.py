"""What the service says to its worker, line by line over standard input; the end of it is the end of the worker."""

from __future__ import annotations

import os
import queue
import threading
from typing import BinaryIO

_READ = 4096


class ParentLines:
    """Reads on a thread of its own: a worker that works must still notice that its parent is gone."""

    def __init__(self, stream: BinaryIO) -> None:
        self.ended = threading.Event()
        self._stream = stream
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        threading.Thread(target=self._read, name="parent-lines", daemon=True).start()

    def next(self, timeout_s: float) -> bytes | None:
        """The next line without its end; None where the time was over first, or the parent is gone."""
        if self.ended.is_set():
            return None
        try:
            return self._lines.get(timeout=max(timeout_s, 0.001)) or None
        except queue.Empty:
            return None

    def _read(self) -> None:
        # Not by the buffered stream: a thread that waits in it makes Python abort when the process ends.
        rest = b""
        while chunk := os.read(self._stream.fileno(), _READ):
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                self._lines.put(line)
        self.ended.set()
        self._lines.put(b"")
