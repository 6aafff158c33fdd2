"""Writing a small file so that after any crash it is the old one or the new one, whole, and the user's alone."""

from __future__ import annotations

import os
from pathlib import Path

from consentui.runtime.file_calls import FileCalls

_TEMPORARY = ".new"


def write_durably(path: Path, data: bytes, calls: FileCalls | None = None) -> None:
    """Replace the file's content; makes its folder (0700) if need be. When this returns, the bytes are on the medium.

    Raises OSError; then the file is as it was, and no temporary file is left unless removing that fails too.
    """
    calls = calls or FileCalls()
    calls.make_folder(path.parent)
    temporary = path.with_name(path.name + _TEMPORARY)
    try:
        descriptor = create_synced(temporary, data, calls)
        calls.close(descriptor)
        calls.replace(temporary, path)
    except OSError:
        remove_quietly(temporary, calls)
        raise
    calls.sync_folder(path.parent)


def create_synced(path: Path, data: bytes, calls: FileCalls) -> int:
    """A new file with this content, synced; returns its open descriptor. On OSError the file may be left behind."""
    descriptor = calls.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC)
    try:
        write_all(descriptor, data, 0, calls)
        calls.sync_all(descriptor)
    except BaseException:
        calls.close(descriptor)
        raise
    return descriptor


def write_all(descriptor: int, data: bytes, offset: int, calls: FileCalls) -> None:
    """Every byte, whatever the system call takes at once; raises OSError."""
    done = 0
    while done < len(data):
        written = calls.write_at(descriptor, data[done:], offset + done)
        if written <= 0:
            raise OSError("the file takes no more bytes")
        done += written


def remove_quietly(path: Path, calls: FileCalls) -> None:
    """Clear up after a failure; a second failure changes nothing for the caller."""
    try:
        calls.remove(path)
    except OSError:
        return
