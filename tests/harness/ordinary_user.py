"""Running a program without the powers of root, so that a read-only folder really is read-only."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass


@dataclass(frozen=True)
class OrdinaryUser:
    """How to start a program as somebody whom file permissions bind; `prefix` goes before its command.

    As root the program keeps the user id (so it can reach the checkout and its Python wherever they are) but loses
    every capability: a folder with mode 0500 is then read-only for it, a file with mode 0000 unreadable.
    `stranger` is another user id altogether, for system programs only, where the tests run as root; else None.
    """

    prefix: tuple[str, ...]
    stranger: tuple[str, ...] | None

    def command(self, *arguments: str) -> list[str]:
        """The whole command line."""
        return [*self.prefix, *arguments]


def ordinary_user() -> OrdinaryUser | None:
    """None when it cannot be had: root on a system without setpriv."""
    if os.geteuid() != 0:
        return OrdinaryUser((), None)
    if shutil.which("setpriv") is None:
        return None
    powerless = ("setpriv", "--bounding-set=-all", "--inh-caps=-all", "--ambient-caps=-all", "--")
    stranger = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--")
    return OrdinaryUser(powerless, stranger)
