"""Where a copy may be saved, and the names that are tried where one is taken."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from consentui.domain.errors import FileNotSaved, SavingFailure

PART = ".part"
STATE = ".part.json"
_NUMBERS = 100


def checked_target(path: str) -> Path:
    """A whole path without detours in a folder that exists; raises FileNotSaved."""
    parts = path.replace(os.sep, "/").split("/")
    target = Path(path)
    if ".." in parts or any(ord(letter) < 32 for letter in path) or not target.is_absolute() or not parts[-1]:
        raise FileNotSaved("not a name for a file", SavingFailure.BAD_NAME)
    if target.is_dir():
        raise FileNotSaved("a folder has this name", SavingFailure.BAD_NAME)
    if not target.parent.is_dir():
        raise FileNotSaved("there is no such folder", SavingFailure.NOT_WRITABLE)
    return target


def candidates(target: Path) -> Iterator[Path]:
    """The name itself, then "name (2)" and so on. Raises FileNotSaved when it has run out of them."""
    yield target
    for number in range(2, _NUMBERS):
        yield target.with_name(f"{target.stem} ({number}){target.suffix}")
    raise FileNotSaved("every such name is taken", SavingFailure.BAD_NAME)


def part_of(target: Path) -> Path:
    return target.with_name(target.name + PART)


def state_of(target: Path) -> Path:
    """What is known of the part, beside it."""
    return target.with_name(target.name + STATE)


def is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
