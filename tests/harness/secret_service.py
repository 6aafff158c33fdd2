"""A real Secret Service (gnome-keyring) of its own for one test."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

import secretstorage
from jeepney.io.blocking import open_dbus_connection

from tests.harness import processes
from tests.harness.session_bus import SessionBus

NAME = "org.freedesktop.secrets"


class SecretService:
    """gnome-keyring-daemon on a private bus with an unlocked, empty default keyring. Owned by one test."""

    def __init__(self, bus: SessionBus, folder: Path) -> None:
        self.bus = bus
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Starts the daemon (again: what was stored is still there) and waits until it answers on the bus."""
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        log = self._folder / "keyring.log"
        self._process = processes.start(command, self.environment(), log, stdin=subprocess.PIPE)
        assert self._process.stdin is not None
        self._process.stdin.write(b"a password for this test only")
        self._process.stdin.close()
        try:
            self.bus.wait_for_name(NAME)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Ends the daemon: from now on there is no keyring on the bus."""
        if self._process is not None:
            processes.stop(self._process)

    def environment(self) -> dict[str, str]:
        """What a program needs to use this keyring."""
        return self.bus.environment()

    def freeze(self) -> None:
        """The daemon stops answering but stays on the bus: calls hang, as with a prompt nobody answers."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """The daemon answers again."""
        self._signal(signal.SIGCONT)

    def lock(self) -> None:
        """Locks the default keyring; with no prompter on the bus it stays locked."""
        with self._collection() as collection:
            collection.lock()

    def is_locked(self) -> bool:
        """Whether the default keyring is locked now."""
        with self._collection() as collection:
            return collection.is_locked()

    def labels(self) -> list[str]:
        """The labels of everything stored in the default keyring."""
        with self._collection() as collection:
            return [item.get_label() for item in collection.get_all_items()]

    @contextlib.contextmanager
    def _collection(self) -> Iterator[secretstorage.Collection]:
        with open_dbus_connection(bus=self.bus.address) as connection:
            yield secretstorage.get_default_collection(connection)

    def _signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        os.kill(self._process.pid, number)
