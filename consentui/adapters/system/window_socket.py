"""The socket of the window that is already open: asked by a second start, before anything heavy is loaded."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import TYPE_CHECKING

from consentui.runtime.blake2 import blake2b
from consentui.runtime.file_calls import FileCalls

if TYPE_CHECKING:
    import socket

RAISE = b"raise\n"
ANSWER_S = 2.0


def socket_path(folder: Path, service_url: str) -> Path:
    """One socket per service, in a folder of this user alone."""
    return folder / f"{blake2b(service_url.encode(), digest_size=8).hexdigest()}.socket"


def lock_path(socket: Path) -> Path:
    """Locked while a window listens: the system lets go of it however the window ends, a socket stays behind."""
    return socket.with_suffix(".lock")


def raise_open_window(path: Path) -> bool:
    """Ask a window that is already open to come to the front; whether there was one."""
    if not path.exists() or _is_left_behind(lock_path(path)):
        return False
    # Imported here: a start that is the first one (nearly all) does not pay for it before its first paint.
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as other:
        other.settimeout(ANSWER_S)
        try:
            other.connect(str(path))
            if not is_same_user(other):
                return False
            other.sendall(RAISE)
            return other.recv(len(RAISE)) == RAISE
        except OSError:
            return False


def _is_left_behind(lock: Path) -> bool:
    calls = FileCalls()
    try:
        descriptor = calls.open(lock, os.O_RDWR)
    except OSError:
        return False  # the socket itself will tell
    try:
        return calls.try_lock(descriptor)
    finally:
        calls.close(descriptor)


def is_same_user(other: socket.socket) -> bool:
    """Linux tells who the other end is; elsewhere the 0700 folder alone says who can be there."""
    import socket

    if not hasattr(socket, "SO_PEERCRED"):
        return True
    credentials = other.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, uid, _ = struct.unpack("3i", credentials)
    return bool(uid == os.getuid())
