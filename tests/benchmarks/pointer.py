"""The mouse of the virtual screen, moved and pressed through the X server without a process for every click."""

from __future__ import annotations

import ctypes
from types import TracebackType
from typing import Self

CURRENT_SCREEN = -1
LEFT_BUTTON = 1
AT_ONCE = 0


class Pointer:
    """One connection to the X server with its XTEST extension (what xdotool uses). Owned by one run, one thread."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xtst = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        assert self._display.value, f"no X server on {display}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._x11.XCloseDisplay(self._display)

    def move_to(self, x: int, y: int) -> None:
        """Puts the pointer there."""
        self._xtst.XTestFakeMotionEvent(self._display, CURRENT_SCREEN, x, y, ctypes.c_ulong(AT_ONCE))
        self._x11.XSync(self._display, 0)

    def click(self) -> None:
        """Presses and releases the left button where the pointer is."""
        for is_down in (1, 0):
            self._xtst.XTestFakeButtonEvent(self._display, LEFT_BUTTON, is_down, ctypes.c_ulong(AT_ONCE))
        self._x11.XFlush(self._display)
