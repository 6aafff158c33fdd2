"""The start view of one service in one checksummed file."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

from consentui.adapters.cache.start_view_json import start_view_from_json, start_view_to_json
from consentui.application.snapshot import AppSnapshot
from consentui.runtime.durable_file import write_durably

_FORMAT = "consentui-start-view-1"


class FileStartViews:
    """Implements StartViews. `load` by the GUI thread before the window, `save` by the loop thread at the end."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> AppSnapshot | None:
        """None for a missing, damaged or foreign file: the window then starts with a skeleton."""
        try:
            head, _, body = self._path.read_bytes().partition(b"\n")
            if head != _head(body):
                return None
            return start_view_from_json(json.loads(body))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None

    def save(self, snapshot: AppSnapshot) -> None:
        body = json.dumps(start_view_to_json(snapshot), ensure_ascii=False, separators=(",", ":")).encode()
        try:
            write_durably(self._path, _head(body) + b"\n" + body)
        except OSError:
            return  # disposable: the next start asks the service


def _head(body: bytes) -> bytes:
    return f"{_FORMAT} {zlib.crc32(body):08x}".encode()
