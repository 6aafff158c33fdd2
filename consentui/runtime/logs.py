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
    """Appends to a 0600 file in a 0700 folder; at the start a file of more than 1 MiB makes room for a new one."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _FILE_MAX:
            path.replace(path.with_name(path.name + ".1"))
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, PRIVATE_FILE))
        super().__init__(path, encoding="utf-8")


class LogSetup:
    """What `start_logs` has changed; `stop` takes it back. Owned by the process's main."""

    def __init__(self, root: logging.Logger, handler: logging.Handler, level_before: int) -> None:
        self._root = root
        self._handler = handler
        self._level_before = level_before

    def stop(self) -> None:
        self._root.removeHandler(self._handler)
        self._root.setLevel(self._level_before)
        self._handler.close()


def start_logs(
    path: Path | None = None, stream: TextIO | None = None, is_json: bool = False, level: int = logging.INFO
) -> LogSetup:
    """Send all logging to the file `path`, or else to `stream` (standard error); raises OSError for a bad path."""
    handler: logging.Handler = PrivateFileHandler(path) if path else logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonFormatter() if is_json else PlainFormatter())
    root = logging.getLogger()
    setup = LogSetup(root, handler, root.level)
    root.addHandler(handler)
    root.setLevel(level)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
    return setup
