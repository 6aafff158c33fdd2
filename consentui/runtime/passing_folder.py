"""A folder for the life of one process; what a killed process left behind is removed by the next that wants one."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from consentui.runtime.file_calls import FileCalls

DEMO_PREFIX = "consentui-demo-"
_OWNER = "owner.lock"
# A folder without an owner is one that is being made at this moment; after so long nobody is making it any more.
_MAKING_S = 600.0


@contextlib.contextmanager
def passing_folder(prefix: str) -> Iterator[Path]:
    """A new private folder among the system's temporary files; it goes at the end of the block. Folders of that prefix
    whose process is gone go first. Raises OSError where none can be made."""
    calls = FileCalls()
    _remove_left_behind(calls, Path(tempfile.gettempdir()), prefix)
    folder, owner = _made(calls, prefix)
    try:
        yield folder
    finally:
        _remove(calls, folder, owner)


@contextlib.contextmanager
def kept_or_passing_folder(kept: Path | None, prefix: str) -> Iterator[Path]:
    """The folder that is to be kept, made where it is missing, or a passing one."""
    if kept is not None:
        kept.mkdir(mode=0o700, parents=True, exist_ok=True)
        yield kept
        return
    with passing_folder(prefix) as folder:
        yield folder


def _made(calls: FileCalls, prefix: str) -> tuple[Path, int]:
    """The folder, and the descriptor that holds it for as long as it is open."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=prefix))
        owner = calls.open(folder / _OWNER, os.O_RDWR | os.O_CREAT | os.O_EXCL)
        # Neither: somebody found it before it was locked, and took it for one that was left behind.
        if calls.try_lock(owner) and calls.is_named(owner, folder / _OWNER):
            return folder, owner
        calls.close(owner)


def _remove_left_behind(calls: FileCalls, parent: Path, prefix: str) -> None:
    for folder in parent.glob(f"{prefix}*"):
        with contextlib.suppress(OSError):
            if not _is_ours(folder):
                continue
            owner = _taken_over(calls, folder)
            if owner is not None:
                _remove(calls, folder, owner)
            elif not (folder / _OWNER).exists() and time.time() - folder.lstat().st_mtime > _MAKING_S:
                shutil.rmtree(folder, ignore_errors=True)


def _taken_over(calls: FileCalls, folder: Path) -> int | None:
    """The hold on a folder whose process is gone; None while it lives, or where nobody has taken hold of it yet."""
    try:
        owner = calls.open(folder / _OWNER, os.O_RDWR)
    except FileNotFoundError:
        return None
    if calls.try_lock(owner):
        return owner
    calls.close(owner)
    return None


def _remove(calls: FileCalls, folder: Path, owner: int) -> None:
    if sys.platform == "win32":
        # An open file cannot be removed there.
        calls.close(owner)
        shutil.rmtree(folder, ignore_errors=True)
        return
    shutil.rmtree(folder, ignore_errors=True)
    calls.close(owner)


def _is_ours(folder: Path) -> bool:
    """A folder of this user, not a link to one: in a folder for everybody anybody may have made it."""
    found = folder.lstat()
    is_own = sys.platform == "win32" or found.st_uid == os.getuid()
    return is_own and folder.is_dir() and not folder.is_symlink()
