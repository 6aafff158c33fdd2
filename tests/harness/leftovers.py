"""What a test left behind: threads, running timers, top-level windows; each named with the line that made it."""

from __future__ import annotations

import gc
import threading
import traceback
import weakref
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget

GRACE_S = 2.0
HERE = __file__


class Leftovers:
    """Made before a test, asked after it. Remembers where threads and timers were started in between."""

    def __init__(self) -> None:
        self._threads_before = set(threading.enumerate())
        self._windows_before = {id(window) for window in _windows()}
        self._thread_starts: weakref.WeakKeyDictionary[threading.Thread, str] = weakref.WeakKeyDictionary()
        self._timer_starts: weakref.WeakKeyDictionary[QTimer, str] = weakref.WeakKeyDictionary()
        self._qthread_starts: weakref.WeakKeyDictionary[QThread, str] = weakref.WeakKeyDictionary()
        self._undo = [
            _note_calls(threading.Thread, self._thread_starts),
            _note_calls(QTimer, self._timer_starts),
            _note_calls(QThread, self._qthread_starts),
        ]

    def complaints(self) -> list[str]:
        """One line for each thing left behind, after giving threads a moment to end and Qt its deferred deletes."""
        for undo in self._undo:
            undo()
        if not (found := self.found()):
            return []
        gc.collect()
        for thread in self._new_threads():
            thread.join(GRACE_S)
        found = self.found()
        for timer in list(self._timer_starts):
            if shiboken6.isValid(timer):
                timer.stop()
        for window in _windows():
            if id(window) not in self._windows_before:
                window.hide()
                window.deleteLater()
        _deliver_deferred_deletes()
        return found

    def found(self) -> list[str]:
        """What is left at this moment."""
        _deliver_deferred_deletes()
        threads = [f"thread {t.name!r}, started at {self._thread_starts.get(t, '?')}" for t in self._new_threads()]
        qthreads = [
            f"QThread {type(t).__name__}, started at {place}"
            for t, place in list(self._qthread_starts.items())
            if shiboken6.isValid(t) and t.isRunning()
        ]
        timers = [
            f"timer of {_owner(t)}, started at {place}"
            for t, place in list(self._timer_starts.items())
            if shiboken6.isValid(t) and t.isActive()
        ]
        windows = [
            f"window {type(w).__name__} {w.objectName() or w.windowTitle()!r}"
            for w in _windows()
            if id(w) not in self._windows_before
        ]
        return threads + qthreads + timers + windows

    def _new_threads(self) -> list[threading.Thread]:
        # A dummy stands for a thread Python did not start (a Qt thread that called into Python); it never ends.
        new = (t for t in threading.enumerate() if t not in self._threads_before)
        return [t for t in new if not isinstance(t, threading._DummyThread)]


def _note_calls(kind: type[Any], places: weakref.WeakKeyDictionary[Any, str]) -> Callable[[], None]:
    """Notes the calling line of every `start` of that class; the result undoes it."""
    original = kind.start

    def start(self: Any, *arguments: Any, **named: Any) -> Any:
        places[self] = _calling_line()
        return original(self, *arguments, **named)

    kind.start = start

    def undo() -> None:
        kind.start = original

    return undo


def _calling_line() -> str:
    frames = [frame for frame in traceback.extract_stack(limit=12) if frame.filename not in (HERE, threading.__file__)]
    ours = [frame for frame in frames if "/consentui/" in frame.filename or "/tests/" in frame.filename]
    frame = (ours or frames)[-1]
    return f"{frame.filename}:{frame.lineno}"


def _windows() -> list[QWidget]:
    return QApplication.topLevelWidgets() if QApplication.instance() is not None else []


def _owner(timer: QTimer) -> str:
    parent: QObject | None = timer.parent()
    return type(parent).__name__ if parent is not None else "nobody"


def _deliver_deferred_deletes() -> None:
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
