"""What happens to an exception nobody caught: its text goes, without secrets, to one reporter."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any

from consentui.runtime.secrets_filter import without_secrets

Reporter = Callable[[str], None]


class CrashHooks:
    """Catches what is uncaught in the main thread, in other threads, in `__del__` and in the loop.

    Owned by the process's main; `report` may be called from any thread with text that is safe to write down.
    """

    def __init__(self, report: Reporter) -> None:
        self._report = report
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable

    def restore(self) -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def on_loop_exception(self, loop: object, context: Mapping[str, Any]) -> None:
        """The loop's exception handler (`asyncio.AbstractEventLoop.set_exception_handler`)."""
        error = context.get("exception")
        text = str(context.get("message", "error in the background loop"))
        if isinstance(error, BaseException):
            text += "\n" + _text_of(error)
        self._say(text)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._say(_text_of(error))

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is None or issubclass(arguments.exc_type, SystemExit):
            return
        name = arguments.thread.name if arguments.thread else "a thread"
        self._say(f"in thread {name}\n{_text_of(arguments.exc_value)}")

    def _on_unraisable(self, unraisable: sys.UnraisableHookArgs) -> None:
        if unraisable.exc_value is not None:
            self._say(f"{unraisable.err_msg or 'ignored exception'}\n{_text_of(unraisable.exc_value)}")

    def _say(self, text: str) -> None:
        self._report(without_secrets(text))


def _text_of(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)).rstrip()
