"""The code that a service sent to a phone: typed by somebody, or printed by a command."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shlex
import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import TextIO

from consentui.conformance.check import NotChecked

_COMMAND_S = 120
_LINE_MAX = 1024


async def typed_code(typed: TextIO | None) -> str:
    """Read beside the loop, by a thread that nobody waits for: Ctrl C ends the visit in order also while it reads.

    `typed` is the standard input, None where there is none. Raises NotChecked for no code.
    """
    none = NotChecked("no code of six digits was given")
    if typed is None:
        raise none
    print("The code that was sent: ", end="", file=sys.stderr, flush=True)
    loop = asyncio.get_running_loop()
    line: asyncio.Future[bytes] = loop.create_future()
    descriptor = typed.fileno()

    def hear(said: bytes) -> None:
        if not line.done():
            line.set_result(said)

    def read() -> None:
        said = b""
        with contextlib.suppress(OSError):
            said = os.read(descriptor, _LINE_MAX)
        with contextlib.suppress(RuntimeError):  # the loop is closed: it was not waited for
            loop.call_soon_threadsafe(hear, said)

    threading.Thread(target=read, name="typed-code", daemon=True).start()
    return _digits((await line).decode(errors="replace"), none)


def words_of(command: str) -> tuple[str, ...]:
    """A command and its arguments; raises ValueError with a sentence where it is none."""
    try:
        words = tuple(shlex.split(command))
    except ValueError as error:
        raise ValueError(f"--code-command cannot be read: {error}") from None
    if not words:
        raise ValueError("--code-command names no command")
    return words


def code_from(command: Sequence[str]) -> str:
    """What it prints; it waits. Raises NotChecked where that is no code."""
    none = NotChecked("--code-command printed no code of six digits")
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=_COMMAND_S)
    except (OSError, subprocess.TimeoutExpired):
        raise none from None
    return _digits(done.stdout.decode(errors="replace"), none)


def _digits(text: str, otherwise: Exception) -> str:
    digits = "".join(text.split())
    if len(digits) != 6 or not (digits.isascii() and digits.isdecimal()):
        raise otherwise
    return digits
