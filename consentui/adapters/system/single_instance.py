"""One window per user and service: a second start raises the first, through a socket only this user can reach."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

from consentui.adapters.system.window_socket import ANSWER_S, RAISE, is_same_user, lock_path
from consentui.runtime.file_calls import PRIVATE_FOLDER, FileCalls

_NAME_MAX_BYTES = 100


class SingleInstance:
    """The first window's end of the socket (see window_socket); owned by the client, on the loop thread.

    The socket lies in a 0700 folder, and the other end must be the same user (SO_PEERCRED), so that nobody else's
    process can pose as the first window or raise ours. Systems without such sockets have the journal's lock alone.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._server: asyncio.Server | None = None
        self._calls = FileCalls()
        self._lock: int | None = None

    async def listen(self, on_raise: Callable[[], None]) -> bool:
        """Be the first window; `on_raise` is called on the loop thread. False where no socket can be made."""
        if not hasattr(asyncio, "start_unix_server") or len(os.fsencode(self._path)) > _NAME_MAX_BYTES:
            return False

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                async with asyncio.timeout(ANSWER_S):
                    if is_same_user(writer.get_extra_info("socket")) and await reader.readline() == RAISE:
                        on_raise()
                        writer.write(RAISE)
                        await writer.drain()
            except (OSError, TimeoutError):
                return
            finally:
                writer.close()

        try:
            self._path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            self._path.parent.chmod(PRIVATE_FOLDER)
            self._path.unlink(missing_ok=True)
            self._take_lock()
            self._server = await asyncio.start_unix_server(answer, str(self._path))
        except OSError:
            return False
        return True

    async def close(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            self._path.unlink(missing_ok=True)
            server.close()
            await server.wait_closed()
        if self._lock is not None:
            self._calls.remove(lock_path(self._path))
            self._calls.close(self._lock)
            self._lock = None

    def _take_lock(self) -> None:
        """Another window that holds it started at the same moment; the newer one has the socket then."""
        self._lock = self._calls.open(lock_path(self._path), os.O_RDWR | os.O_CREAT)
        if not self._calls.try_lock(self._lock):
            self._calls.close(self._lock)
            self._lock = None
