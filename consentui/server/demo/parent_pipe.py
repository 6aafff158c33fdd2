"""The demo's standard input: the parent's control token comes over it, and its end means that the parent is gone."""

from __future__ import annotations

import asyncio
import os
import threading
from typing import BinaryIO

_TOKEN_MAX = 200


class NoControlToken(Exception):
    """The parent closed the pipe, or sent something that is no token."""


class ParentPipe:
    """Reads on a thread of its own: neither Windows nor a terminal lets an event loop wait on standard input."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def read_token(self) -> str:
        """The first line; blocks. Raises NoControlToken."""
        line = self._stream.readline(_TOKEN_MAX)
        token = line.strip()
        if not line.endswith(b"\n") or len(token) < 16 or not token.isascii():
            raise NoControlToken("no control token came over standard input")
        return token.decode()

    def stop_at_end(self, stop: asyncio.Event) -> None:
        """Set `stop` on the running loop when the pipe closes."""
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._wait, args=(loop, stop), name="parent-pipe", daemon=True).start()

    def _wait(self, loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
        # Not by the buffered stream: a thread that waits in it makes Python abort when the process ends.
        while os.read(self._stream.fileno(), 4096):
            pass
        try:
            loop.call_soon_threadsafe(stop.set)
        except RuntimeError:
            return  # the loop is closed already
