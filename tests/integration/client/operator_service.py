"""`consentui serve` as an operator runs it, on one port and one database through all of its deaths."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.benchmarks.phone import Phone
from tests.harness import processes
from tests.harness.waiting import wait_until

SAYS = re.compile(r"ConsentUI service on http://127\.0\.0\.1:(\d+)")
FILES = ("service.sqlite", "service.sqlite-wal", "service.sqlite.head", "service.sqlite.keys")


class OperatorService:
    """Owned by one test (a `with` block). Text messages go to a phone of the test's own."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.folder = folder
        self.database = folder / "service.sqlite"
        self.log = folder / "service.log"
        self.phone = Phone()
        self.port = 0
        # Goes before the command: a tracer.
        self.prefix: Sequence[str] = ()
        self._environment = environment
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.phone.__enter__()
        try:
            self.start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self.phone.__exit__(None, None, None)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self, *options: str) -> None:
        """Returns when it listens; on the port of the first time."""
        heard = len(self._said())
        command = [*self.prefix, sys.executable, "-m", "consentui", "serve", "--port", str(self.port)]
        command += ["--database", f"sqlite:///{self.database}", "--sms-webhook", self.phone.url, *options]
        self._process = processes.start(command, self._environment, self.log)
        self.port = int(wait_until(lambda: self._new_port(heard), "the service to listen", 30))

    def is_alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def kill(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(10)
        self.stop()

    def stop(self) -> None:
        """As an operator does; safe when it is dead already."""
        if self._process is not None:
            processes.stop(self._process)
            self._process = None

    def back_up(self, name: str) -> None:
        """A copy of everything beside the database, as a backup takes it; the service must not run."""
        (self.folder / name).mkdir()
        for file in FILES:
            if (self.folder / file).exists():
                shutil.copy(self.folder / file, self.folder / name / file)

    def restore(self, name: str, *, but: Sequence[str] = ()) -> None:
        """Put that copy back, without the files named; the service must not run."""
        for file in FILES:
            if file not in but:
                (self.folder / file).unlink(missing_ok=True)
                if (self.folder / name / file).exists():
                    shutil.copy(self.folder / name / file, self.folder / file)

    def _said(self) -> list[str]:
        text = self.log.read_text(errors="replace") if self.log.exists() else ""
        return SAYS.findall(text)

    def _new_port(self, heard: int) -> str:
        assert self.is_alive() or len(self._said()) > heard, self.log.read_text(errors="replace")[-2000:]
        said = self._said()
        return said[-1] if len(said) > heard else ""
