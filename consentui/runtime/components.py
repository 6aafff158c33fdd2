"""What this program is made of: the packages it needs, with their versions and licences."""

from __future__ import annotations

import re
from importlib import metadata
from typing import NamedTuple

_NAME = re.compile(r"^[A-Za-z0-9._-]+")
_EXTRA = re.compile(r"\bextra\s*==")
_CLASSIFIER = "License :: "
_LONGEST = 60


class Component(NamedTuple):
    """One package; `licence` is empty where it does not name any."""

    name: str
    version: str
    licence: str


def components(root: str = "consentui") -> tuple[Component, ...]:
    """The installed packages that `root` needs, directly or not, by name; empty where nothing is recorded."""
    found: dict[str, Component] = {}
    waiting = _needs(root)
    while waiting:
        name = waiting.pop()
        key = name.casefold().replace("_", "-")
        if key in found:
            continue
        try:
            package = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue  # needed on another platform
        found[key] = Component(package["Name"], package["Version"], _licence(package))
        waiting += _needs(name)
    return tuple(found[key] for key in sorted(found))


def _needs(name: str) -> list[str]:
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []
    plain = [line for line in lines if not _EXTRA.search(line)]
    return [match.group() for line in plain if (match := _NAME.match(line))]


def _licence(package: metadata.PackageMetadata) -> str:
    """The short name: newer packages give an expression, older ones a line or a classifier, some the whole text."""
    said = next((package[key] for key in ("License-Expression", "License") if key in package), None) or ""
    if said and "\n" not in said and len(said) <= _LONGEST:
        return said
    classes = [line for line in package.get_all("Classifier") or () if line.startswith(_CLASSIFIER)]
    return classes[-1].rpartition("::")[2].strip() if classes else ""
