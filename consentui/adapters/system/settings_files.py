"""Reads settings from TOML files: a plain one of a person, and that of the machine with what is enforced."""

from __future__ import annotations

import os
import re
import stat
import tomllib
from pathlib import Path
from typing import Any

from consentui.application.given_settings import Origin, RawSetting, SettingFault, SettingLayer

_BYTES_MAX = 256 * 1024
_LOCKED = "locked"
_TABLE = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]\s*(?:#.*)?$")
_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH


def user_layers(path: Path) -> tuple[SettingLayer, ...]:
    """What a person wrote; nothing where there is no file."""
    return _layers(path, Origin.USER, may_lock=False, owner=None)


def machine_layers(path: Path, owner: int | None = 0) -> tuple[SettingLayer, ...]:
    """What holds for everybody on this computer, and its table `locked`.

    That table counts only where the file and its folder belong to `owner` and nobody else may write to them; None
    where the system cannot tell (Windows), and then it never does.
    """
    return _layers(path, Origin.MACHINE, may_lock=True, owner=owner)


def _layers(path: Path, origin: Origin, *, may_lock: bool, owner: int | None) -> tuple[SettingLayer, ...]:
    try:
        text = _text_of(path)
        values = tomllib.loads(text)
    except FileNotFoundError:
        return ()
    except tomllib.TOMLDecodeError as error:
        return (_unread(origin, *_located(path, str(error))),)
    except RecursionError:
        return (_unread(origin, str(path), "this is no settings file: its brackets are too deep"),)
    except (OSError, ValueError) as error:
        return (_unread(origin, str(path), f"the file cannot be read ({_reason(error)})"),)
    locked = values.pop(_LOCKED, {})
    layers = [SettingLayer(origin, _raw(path, text, values, ""))]
    if locked:
        layers.append(_locked_layer(path, text, locked, _no_lock(path, owner) if may_lock else _NOT_HERE))
    return tuple(layers)


_NOT_HERE = "the table [locked] counts only in the file of the machine"


def _locked_layer(path: Path, text: str, locked: Any, why_not: str) -> SettingLayer:
    place = f"{path}:{_line_of_table(text)}"
    if not isinstance(locked, dict):
        why_not = "locked is a table: [locked]"
    if why_not:
        return SettingLayer(Origin.ADMINISTRATOR, faults=(SettingFault(place, why_not),))
    return SettingLayer(Origin.ADMINISTRATOR, _raw(path, text, locked, _LOCKED))


def _no_lock(path: Path, owner: int | None) -> str:
    """Why the table does not count; empty where it does."""
    if owner is None:
        return "the table [locked] does not count on this system: use the policies of the registry"
    for place in (path, path.parent):
        found = place.stat()
        if found.st_uid != owner or found.st_mode & _OTHERS_MAY_WRITE:
            return f"the table [locked] does not count: {place} can be changed by others than the administrator"
    return ""


def _raw(path: Path, text: str, values: dict[str, Any], table: str) -> tuple[RawSetting, ...]:
    return tuple(RawSetting(key, value, f"{path}:{_line_of(text, table, key)}") for key, value in values.items())


def _text_of(path: Path) -> str:
    """Raises OSError, and ValueError for what is no text of a reasonable size."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise ValueError("it is no file")
        content = file.read(_BYTES_MAX + 1)
    if len(content) > _BYTES_MAX:
        raise ValueError("it is too large")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("it is not UTF-8") from None


def _unread(origin: Origin, place: str, words: str) -> SettingLayer:
    """Nobody knows what it would have said, so it is as bad as a wrong service."""
    return SettingLayer(origin, faults=(SettingFault(place, words, is_essential=True),))


def _located(path: Path, words: str) -> tuple[str, str]:
    """tomllib says the place at the end of its sentence."""
    found = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", words)
    line = (found and found[1]) or ""
    return f"{path}:{line}" if line else str(path), f"this is not TOML: {words}"


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else str(error)) or type(error).__name__


def _line_of(text: str, table: str, key: str) -> int:
    """The line in which a key of a table is set; 1 where it is written in a way that nobody writes."""
    wanted = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*[.=]""")
    dotted = re.compile(rf"""\s*["']?{re.escape(table)}["']?\s*\.\s*["']?{re.escape(key)}["']?\s*=""")
    header = re.compile(rf"""\s*\[+\s*["']?{re.escape(key)}["']?\s*[.\]]""")
    current = ""
    for number, line in enumerate(text.splitlines(), 1):
        found = _TABLE.match(line)
        if found is not None:
            current = found[1].strip("\"' ")
        if (current == table and wanted.match(line)) or (table and not current and dotted.match(line)):
            return number
        if not table and header.match(line):
            return number
    return 1


def _line_of_table(text: str) -> int:
    found = re.compile(rf"""\s*(?:\[+\s*)?["']?{_LOCKED}["']?\s*[\].=]""")
    return next((number for number, line in enumerate(text.splitlines(), 1) if found.match(line)), 1)
