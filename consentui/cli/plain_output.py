"""Printing what a file says: nothing of it can order a terminal about, and no reader that leaves is an error."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable
from pathlib import Path

# Beyond tab and line feed a terminal could take these for orders.
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0)) if code != 0x09}


def shown(text: str) -> str:
    return text.translate(_CONTROLS)


def one_line(path: str) -> str:
    """A path that can be printed anywhere: no control characters, no bytes that are not text."""
    return shown(os.fsencode(path).decode("utf-8", "backslashreplace")).replace("\t", "\\t")


def refused(path: str | Path, why: object) -> int:
    """2, with one line on the error stream about what somebody named."""
    print(f"consentui: {one_line(str(path))}: {why}", file=sys.stderr)
    return 2


def print_lines(lines: Iterable[str]) -> int:
    """0, or 1 where whoever reads has seen enough."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        for line in lines:
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough (`| head`). Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 0
