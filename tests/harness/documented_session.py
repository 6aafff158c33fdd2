"""Runs the commands of one page as its reader would: one fresh folder, a home nobody has used, loopback only.

What a page cannot know is put in its place before a command runs, and in what the page says it prints:

| on the page | here |
| --- | --- |
| `https://privacy.example.org` | the service that the page started last, or that `service_url` gives |
| `https://sms.example.org/send` | a sender of text messages on loopback |
| a port behind `--port`, `127.0.0.1:` or `localhost:` | a free one, the same all over the page |
| `consentui serve` without `--port` | the port that the page uses for 8600 |
| `consentui serve` on a port that is in use, a window beside another | takes the place of the one before |
"""

from __future__ import annotations

import re
import socket
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.harness import processes
from tests.harness.documented_page import Command, Step, WrittenFile
from tests.harness.waiting import DeadlineMissed, wait_until

SERVICE_PLACEHOLDER = "https://privacy.example.org"
TEXTS_PLACEHOLDER = "https://sms.example.org/send"
ANYTHING = "…"
_PORT = re.compile(r"(?P<before>--port[ =]|127\.0\.0\.1:|localhost:)(?P<port>[1-9]\d{3,4})\b")
_LISTENS = re.compile(r"service on (http://127\.0\.0\.1:\d+)")
_DEFAULT_PORT = "8600"
_COMMAND_S = 30.0
_START_S = 20.0


class PageFailed(AssertionError):
    """A command did something else than its page says; the text shows both."""


class DocumentedSession:
    """Owned by one test (a `with` block): whatever stays running ends with it, by its own pid."""

    def __init__(
        self,
        folder: Path,
        environment: Mapping[str, str],
        *,
        texts_url: str,
        service_url: Callable[[], str],
        shows_window: Callable[[], bool] = lambda: True,
    ) -> None:
        self._folder = folder
        self._environment = dict(environment)
        self._texts_url = texts_url
        self._service_url = service_url
        self._shows_window = shows_window
        self._ports: dict[str, str] = {}
        self._own_service = ""
        self._running: list[tuple[Command, subprocess.Popen[bytes], Path]] = []

    def __enter__(self) -> Self:
        self._folder.mkdir(parents=True, exist_ok=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while self._running:
            processes.stop(self._running.pop()[1])

    def run(self, step: Step) -> None:
        """One step; raises PageFailed."""
        if isinstance(step, WrittenFile):
            path = self._folder / step.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self._placed(step.content), encoding="utf-8")
        elif step.stays:
            self._begin(step)
        else:
            self._do(step)

    def finish(self) -> None:
        """What was to stay running still does."""
        for entry in self._running:
            _check_runs(*entry)

    def _do(self, command: Command) -> None:
        text = self._placed(command.text)
        self._end_others(command, text)
        try:
            done = subprocess.run(
                ["sh", "-c", text],
                cwd=self._folder,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                timeout=_COMMAND_S,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            said = (error.output or b"").decode(errors="replace")
            raise PageFailed(_report(command, said, f"it did not end in {_COMMAND_S:g} s")) from None
        said = done.stdout.decode(errors="replace")
        if done.returncode != command.exit_code:
            why = f"it ended with exit code {done.returncode}, not {command.exit_code}"
            raise PageFailed(_report(command, said, why))
        if not self._is_expected(command, said):
            raise PageFailed(_report(command, said, "it printed something else than the page shows"))

    def _begin(self, command: Command) -> None:
        text = self._placed(command.text)
        self._end_others(command, text)
        log = self._folder.with_name(f"{self._folder.name}.{command.line}.log")
        begin: list[str | Path] = ["sh", "-c", f'cd "$1" && exec {text}', "sh", self._folder]
        process = processes.start(begin, {**self._environment, "PYTHONUNBUFFERED": "1"}, log)
        self._running.append((command, process, log))
        try:
            wait_until(lambda: self._is_ready(command, process, log), command.text, _START_S)
        except DeadlineMissed:
            raise PageFailed(_report(command, _said(log), "it was not ready in time")) from None
        listens = _LISTENS.search(_said(log))
        if listens is not None:
            self._own_service = listens[1]

    def _end_others(self, command: Command, text: str) -> None:
        """A service on the same port, or a window, takes the place of the one before, as its reader ends that."""
        port = re.search(r"^consentui serve.* (--port \d+)", text)
        for entry in list(self._running):
            other = self._placed(entry[0].text)
            is_service = other.startswith("consentui serve")
            if port[1] in other if port is not None else not is_service and (command.stays or command.needs_screen):
                _check_runs(*entry)
                self._running.remove(entry)
                processes.stop(entry[1])

    def _is_ready(self, command: Command, process: subprocess.Popen[bytes], log: Path) -> bool:
        _check_runs(command, process, log)
        said = _said(log)
        if command.expected:
            return self._is_expected(command, said)
        if "serve" in command.text.split():
            return _LISTENS.search(said) is not None
        return self._shows_window()

    def _is_expected(self, command: Command, said: str) -> bool:
        return not command.expected or is_like(said, [self._placed(line) for line in command.expected])

    def _placed(self, text: str) -> str:
        if re.match(r"consentui serve(?!.*--port)", text):
            text = f"{text} --port {_DEFAULT_PORT}"
        text = _PORT.sub(lambda found: found["before"] + self._port(found["port"]), text)
        text = text.replace(TEXTS_PLACEHOLDER, self._texts_url)
        if SERVICE_PLACEHOLDER in text:
            text = text.replace(SERVICE_PLACEHOLDER, self._own_service or self._service_url())
        return text

    def _port(self, written: str) -> str:
        if written not in self._ports:
            with socket.create_server(("127.0.0.1", 0)) as free:
                self._ports[written] = str(free.getsockname()[1])
        return self._ports[written]


def is_like(said: str, expected: list[str]) -> bool:
    """Whether a text is what a page shows: `…` in a line stands for anything in it, a line of `…` for any lines.

    White space at the end of lines does not count, nor do blank lines at either end.
    """
    pieces = []
    for line in expected:
        if line.strip() == ANYTHING:
            pieces.append(r"(?:[^\n]*\n)*?")
        else:
            pieces.append(".*?".join(re.escape(part) for part in line.rstrip().split(ANYTHING)) + "\n")
    text = "".join(f"{line.rstrip()}\n" for line in said.strip("\n").splitlines())
    return re.fullmatch("".join(pieces), text) is not None


def _check_runs(command: Command, process: subprocess.Popen[bytes], log: Path) -> None:
    if process.poll() is not None:
        raise PageFailed(_report(command, _said(log), f"it ended with exit code {process.returncode}"))


def _said(log: Path) -> str:
    return log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""


def _report(command: Command, said: str, why: str) -> str:
    shown = "\n".join(command.expected) or "(nothing in particular)"
    return f"line {command.line}: $ {command.text}\n{why}\n-- the page shows --\n{shown}\n-- it printed --\n{said}"
