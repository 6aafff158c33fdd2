"""Passing on what the service's events are about to those who read it."""

from __future__ import annotations

from collections.abc import Callable

_POLICY = "policy"
_NOTICES = "notices"
_CONNECTED = ""


class News:
    """Owned by the loop thread. After a gap nobody knows what was missed: then everything is read."""

    def __init__(self, on_anything: Callable[[], None]) -> None:
        self._on_anything = on_anything
        self._on_policy: Callable[[], None] | None = None
        self._on_notices: Callable[[], None] | None = None

    def also_tell(self, on_policy: Callable[[], None], on_notices: Callable[[], None]) -> None:
        self._on_policy, self._on_notices = on_policy, on_notices

    def tell(self, what: str) -> None:
        """One event of the service, or that the stream of events is connected."""
        self._on_anything()
        if what in (_CONNECTED, _POLICY) and self._on_policy is not None:
            self._on_policy()
        if what in (_CONNECTED, _NOTICES) and self._on_notices is not None:
            self._on_notices()
