"""Passing on what the service's events are about to those who read it."""

from __future__ import annotations

from collections.abc import Callable

_CONNECTED = ""


class News:
    """Owned by the loop thread. After a gap nobody knows what was missed: then everything is read."""

    def __init__(self, on_anything: Callable[[], None]) -> None:
        self._on_anything = on_anything
        self._listeners: list[tuple[str, Callable[[], None]]] = []

    def also_tell(self, what: str, listener: Callable[[], None]) -> None:
        """`listener` hears of events of this kind ("policy", "notices", "requests" …), and of a connection."""
        self._listeners.append((what, listener))

    def tell(self, what: str) -> None:
        """One event of the service, or that the stream of events is connected."""
        self._on_anything()
        for heard, listener in self._listeners:
            if what in (_CONNECTED, heard):
                listener()
