"""A private PostgreSQL server on a socket in a folder of its own, and empty databases on it."""

from __future__ import annotations

import os
import pwd
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self


class PostgresServer:
    """One cluster, trusted local logins, no TCP port. Owned by a test session (a `with` block).

    initdb refuses root, so as root everything runs as the user `postgres` that Debian's package makes.
    """

    def __init__(self) -> None:
        self._programs = programs_folder()
        self._folder = Path(tempfile.mkdtemp(prefix="consentui-pg-"))
        self._user = "postgres"
        self._count = 0

    def __enter__(self) -> Self:
        if os.geteuid() == 0:
            owner = pwd.getpwnam(self._user)
            os.chown(self._folder, owner.pw_uid, owner.pw_gid)
        data = self._folder / "data"
        try:
            self._run(
                "initdb", "-D", data, "-A", "trust", "-U", self._user, "-E", "UTF8", "--no-sync", "--no-instructions"
            )
            options = f"-k {self._folder} -c listen_addresses='' -c max_connections=200"
            self._run("pg_ctl", "-D", data, "-l", self._folder / "log", "-w", "-o", options, "start")
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stops the server and removes its folder."""
        data = self._folder / "data"
        if (data / "postmaster.pid").exists():
            self._run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
        shutil.rmtree(self._folder, ignore_errors=True)

    def url(self, database: str) -> str:
        """SQLAlchemy's URL of a database here (psycopg 3)."""
        return f"postgresql+psycopg://{self._user}@/{database}?host={self._folder}"

    def new_database(self, template: str = "template1") -> str:
        """Makes a database, empty or a copy of `template` (50 ms), and returns its name."""
        self._count += 1
        name = f"test_{self._count}"
        self._sql(f'CREATE DATABASE "{name}" TEMPLATE "{_identifier(template)}"')
        return name

    def drop_database(self, name: str) -> None:
        """Removes a database, whoever is still connected to it."""
        self._sql(f'DROP DATABASE "{_identifier(name)}" WITH (FORCE)')

    def _sql(self, statement: str) -> None:
        self._run(
            "psql", "-h", self._folder, "-U", self._user, "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-qc", statement
        )

    def _run(self, program: str, *arguments: str | Path) -> None:
        command: Sequence[str] = [str(self._programs / program), *(str(argument) for argument in arguments)]
        if os.geteuid() == 0:
            command = ["setpriv", f"--reuid={self._user}", f"--regid={self._user}", "--clear-groups", *command]
        # A file, not a pipe: the server that pg_ctl starts would keep the pipe open for ever.
        with (self._folder / "commands.log").open("a+", encoding="utf-8") as log:
            result = subprocess.run(
                command, cwd=self._folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log, check=False, timeout=60
            )
            log.seek(0)
            if result.returncode:
                raise AssertionError(f"{program}: {log.read()[-2000:]}")


def programs_folder() -> Path:
    """Where the newest PostgreSQL's programs are; Debian keeps them off PATH."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if found:
        return max(found, key=lambda folder: int(re.sub(r"\D", "", folder.parent.name) or 0))
    on_path = shutil.which("initdb")
    if on_path is None:
        raise FileNotFoundError("initdb is not installed (package postgresql)")
    return Path(on_path).parent


def _identifier(name: str) -> str:
    assert re.fullmatch(r"[a-z0-9_]+", name), name
    return name
