"""Whatever a test says that nobody expected: Qt messages and log lines from WARNING up."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

# Said by the offscreen platform for every resized window; nothing is wrong.
HARMLESS_QT = (re.compile(r"This plugin does not support propagateSizeHints"),)
QUIET_QT = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


@dataclass
class Noise:
    """Collects during one test; `expect_…` says beforehand what is meant to be heard, and that it must be."""

    _heard: list[tuple[str, str]] = field(default_factory=list)
    _expected: list[tuple[str, re.Pattern[str]]] = field(default_factory=list)

    def expect_qt(self, pattern: str) -> None:
        """A Qt message that matches `pattern` has to come, and is no failure."""
        self._expected.append(("Qt", re.compile(pattern)))

    def expect_log(self, pattern: str) -> None:
        """A log line `LEVEL name: text` that matches `pattern` has to come, and is no failure."""
        self._expected.append(("log", re.compile(pattern)))

    def hear(self, source: str, line: str) -> None:
        """Called by the two listeners, from any thread."""
        self._heard.append((source, line))

    def complaints(self) -> list[str]:
        """What was heard but not expected, and what was expected but never heard."""
        unexpected = [
            f"unexpected {source}: {line}" for source, line in self._heard if not self._is_expected(source, line)
        ]
        missed = [
            f"never heard from {source}: {pattern.pattern}"
            for source, pattern in self._expected
            if not self._was(source, pattern)
        ]
        return unexpected + missed

    def _is_expected(self, source: str, line: str) -> bool:
        return any(kind == source and pattern.search(line) for kind, pattern in self._expected)

    def _was(self, source: str, pattern: re.Pattern[str]) -> bool:
        return any(kind == source and pattern.search(line) for kind, line in self._heard)


class LogListener(logging.Handler):
    """Hands every record from WARNING up to the noise of the running test."""

    def __init__(self, noise: Noise) -> None:
        super().__init__(logging.WARNING)
        self._noise = noise

    def emit(self, record: logging.LogRecord) -> None:
        """The record as one line; a traceback's last line tells the error."""
        error = f" ({record.exc_info[1]!r})" if record.exc_info and record.exc_info[1] else ""
        self._noise.hear("log", f"{record.levelname} {record.name}: {record.getMessage()}{error}")


class QtListener:
    """Takes Qt's messages while installed; `restore` gives the handler before it its place back."""

    def __init__(self, noise: Noise) -> None:
        self._noise = noise
        self._before: Any = qInstallMessageHandler(self._hear)

    def restore(self) -> None:
        """The handler before this one is in place again."""
        qInstallMessageHandler(self._before)

    def _hear(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in QUIET_QT or any(pattern.search(message) for pattern in HARMLESS_QT):
            return
        category = getattr(context, "category", None) or "default"
        self._noise.hear("Qt", f"{kind.name} {category}: {message}")
