"""What stands at a path that somebody typed: of a name that no system takes, nothing does."""

from __future__ import annotations

import contextlib
import stat
from pathlib import Path


def is_file(path: Path) -> bool:
    """Where Path.is_file raises (too long a name), this says no."""
    return stat.S_ISREG(_mode(path))


def is_folder(path: Path) -> bool:
    return stat.S_ISDIR(_mode(path))


def is_there(path: Path) -> bool:
    return _mode(path) != 0


def beginning(path: str | Path, limit: int) -> bytes:
    """The file, or its first `limit` + 1 bytes, so that one that is too long is seen to be. Raises OSError."""
    with Path(path).open("rb") as file:
        return file.read(limit + 1)


def _mode(path: Path) -> int:
    with contextlib.suppress(OSError, ValueError):
        return path.stat().st_mode
    return 0
