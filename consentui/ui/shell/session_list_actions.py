"""What the person wishes about the places where they are signed in, as calls of the client."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from consentui.ui.bridge import Bridge

if TYPE_CHECKING:
    from consentui.ui.window_client import WindowClient


class SessionListActions(QObject):
    """Owned by the FurtherPages, GUI thread. `failed(error)`: somewhere one could not be signed out."""

    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge

    @Slot()
    def load(self) -> None:
        """The list comes with a snapshot; that it could not be read is said there too."""
        self._bridge.run(_load)

    @Slot(str)
    def end(self, session_id: str) -> None:
        self._bridge.run(lambda client: client.sessions.end(session_id)).on_failure(self._say)

    @Slot()
    def end_others(self) -> None:
        self._bridge.run(_end_others).on_failure(self._say)

    def _say(self, error: BaseException) -> None:
        self.failed.emit(error)


def _load(client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.sessions.load()


def _end_others(client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.sessions.end_others()
