"""Logging set up once per process: plain lines or JSON lines, every one through the secrets filter."""

from __future__ import annotations

import datetime as dt
import json
import logging
import os
import sys
from pathlib import Path
from typing import TextIO

from consentui.runtime.file_calls import PRIVATE_FILE, PRIVATE_FOLDER
from consentui.runtime.secrets_filter import without_secrets

# These print request headers when asked for details, or a line for every module they load.
_TALKATIVE = ("httpx", "httpcore", "asyncio", "keyring", "hpack", "alembic")
_FILE_MAX = 1 << 20
# What a window keeps of its own log: some thousand lines, twice.
KEPT_MAX = 256 * 1024
LOG_LEVELS = ("error", "warning", "info", "debug")


class PlainFormatter(logging.Formatter):
    """One line for people: time (UTC), level, place, text; a traceback follows on its own lines."""

    def format(self, record: logging.LogRecord) -> str:
        # The filter sees the text alone: a date would pass for a phone number.
        line = f"{_at(record)} {record.levelname:<7} {record.name}: {without_secrets(record.getMessage())}"
        if record.exc_info:
            line += "\n" + without_secrets(self.formatException(record.exc_info))
        return line


class JsonFormatter(logging.Formatter):
    """One JSON object per line: at (UTC), level, name, text, and error where there is a traceback."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": _at(record),
            "level": record.levelname.lower(),
            "name": record.name,
            "text": without_secrets(record.getMessage()),
        }
        if record.exc_info:
            line["error"] = without_secrets(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


def _at(record: logging.LogRecord) -> str:
    return dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="milliseconds")


class PrivateFileHandler(logging.FileHandler):
    """Appends to a 0600 file in a 0700 folder; one that grows beyond `most` bytes makes room for a new one.

    The one before is kept as `name.1`, so there are never more than twice as many bytes.
    """

    def __init__(self, path: Path, most: int = _FILE_MAX) -> None:
        path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        self._path = path
        self._most = most
        self._has_complained = False
        self._make_room()
        super().__init__(path, encoding="utf-8")

    def emit(self, record: logging.LogRecord) -> None:
        """A disk that is full or gone never reaches whoever logs."""
        try:
            super().emit(record)
            if self.stream is not None and self.stream.tell() > self._most:
                self.stream.close()
                self.stream = None  # FileHandler opens it again when it is None
                self._make_room()
        except (OSError, ValueError):
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 (of logging)
        """Said once, and nothing of the line: Python would print it as it is, unfiltered."""
        if not self._has_complained and sys.stderr is not None:
            self._has_complained = True
            sys.stderr.write("consentui: the log cannot be written\n")

    def _make_room(self) -> None:
        if self._path.exists() and self._path.stat().st_size > self._most:
            self._path.replace(older_log(self._path))
        os.close(os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, PRIVATE_FILE))


def older_log(path: Path) -> Path:
    """Where the lines before those of this file are."""
    return path.with_name(path.name + ".1")


class LogSetup:
    """What `start_logs` has changed; `stop` takes it back. Owned by the process's main."""

    def __init__(self, root: logging.Logger, handler: logging.Handler, level_before: int) -> None:
        self._root = root
        self._handlers = [handler]
        self._level_before = level_before

    def also_keep(self, path: Path) -> None:
        """From INFO up as lines of JSON in this file, too, for a report to support; raises OSError for a bad path."""
        handler = PrivateFileHandler(path, KEPT_MAX)
        handler.setFormatter(JsonFormatter())
        handler.setLevel(min(self._handlers[0].level, logging.INFO))
        self._handlers.append(handler)
        self._root.addHandler(handler)
        self._root.setLevel(min(self._root.level, logging.INFO))

    def stop(self) -> None:
        for handler in self._handlers:
            self._root.removeHandler(handler)
            handler.close()
        self._root.setLevel(self._level_before)


def start_logs(
    path: Path | None = None, stream: TextIO | None = None, is_json: bool = False, level: int = logging.INFO
) -> LogSetup:
    """Send all logging to the file `path`, or else to `stream` (standard error); raises OSError for a bad path."""
    handler: logging.Handler = PrivateFileHandler(path) if path else logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonFormatter() if is_json else PlainFormatter())
    handler.setLevel(level)
    root = logging.getLogger()
    setup = LogSetup(root, handler, root.level)
    root.addHandler(handler)
    root.setLevel(level)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
    return setup


def level_of(name: str) -> int:
    """The level of one of LOG_LEVELS."""
    return int(getattr(logging, name.upper()))
