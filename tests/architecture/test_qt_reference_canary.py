"""The pin on PySide6: a build that loses references to None aborts after some thousand calls, unseen by small tests."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 1_000
MAY_MOVE = 100


def test_none_when_qt_is_called_often_keeps_its_references() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("canary")
    moved = sys.getrefcount(None) - before
    assert abs(moved) <= MAY_MOVE, (
        f"{CALLS} calls moved None's reference count by {moved}: see pyproject.toml on PySide6"
    )
