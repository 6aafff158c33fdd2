"""One comparison of two versions at a time: it runs on the loop thread and can be stopped."""

from __future__ import annotations

from collections.abc import Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from consentui.ui.bridge import Bridge

if TYPE_CHECKING:
    from consentui.ui.window_client import WindowClient


class Comparison(QObject):
    """Owned by the page of versions, GUI thread. Signals: `found(changes)`, `failed(error)`; none after `cancel`. How
    far it is stands in the snapshot."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._number = 0

    @Slot(str, str, str)
    def start(self, old: str, new: str, language: str) -> None:
        """Compare; one that is under way is forgotten."""
        self._number += 1
        operation = self._bridge.run(lambda client: client.changes.compare(old, new, language))
        operation.on_success(partial(self._succeed, self._number)).on_failure(partial(self._fail, self._number))

    @Slot()
    def cancel(self) -> None:
        """Stop it: nothing more is said of it, and it ends at its next step."""
        self._number += 1
        self._bridge.run(_stop)

    def _succeed(self, number: int, found: object) -> None:
        if number == self._number:
            self.found.emit(found)

    def _fail(self, number: int, error: BaseException) -> None:
        if number == self._number:
            self.failed.emit(error)


def _stop(client: WindowClient) -> Coroutine[Any, Any, None]:
    async def stop() -> None:
        client.changes.stop_comparing()

    return stop()
