"""The versions of a policy in their order, and whether a decision given under one still counts under another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from consentui.domain.record import Record


class PolicyVersion(Record):
    """`touched`: the purposes that changes of this version ask people about, beside the version before it."""

    version: str
    effective_on: dt.date
    languages: tuple[str, ...]
    is_in_force: bool
    touched: frozenset[str] = frozenset()


def is_carried(versions: Sequence[PolicyVersion], purpose: str, given_under: str | None, shown: str) -> bool:
    """A grant of an earlier version counts as long as no version since has touched its purpose."""
    if given_under == shown:
        return True
    names = [version.version for version in versions]
    if given_under not in names or shown not in names:
        return False
    later = versions[names.index(given_under) + 1 : names.index(shown) + 1]
    return bool(later) and not any(purpose in version.touched for version in later)


def is_ahead(versions: Sequence[PolicyVersion], given_under: str | None, shown: str) -> bool:
    """A grant rests on a version that comes after the one on screen, or that was never heard of."""
    if given_under is None or given_under == shown or not versions:
        return False
    names = [version.version for version in versions]
    if given_under not in names or shown not in names:
        return given_under not in names
    return names.index(given_under) > names.index(shown)


def touched_between(versions: Sequence[PolicyVersion], old: str, new: str) -> frozenset[str]:
    """Every purpose that a version after `old` and up to `new` touched."""
    names = [version.version for version in versions]
    if old not in names or new not in names:
        return frozenset()
    later = versions[names.index(old) + 1 : names.index(new) + 1]
    return frozenset[str]().union(*(version.touched for version in later))
