"""Closing the window: withdrawals that wait get two seconds, then the person decides."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.bridge import Bridge
from consentui.ui.shell.dialog_desk import DialogDesk
from consentui.ui.window_client import WindowClient


class Closing(QObject):
    """Owned by the MainWindow, GUI thread."""

    def __init__(self, bridge: Bridge, dialogs: DialogDesk, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._dialogs = dialogs
        self._window = window
        self._is_flushing = False
        self._is_settled = False
        dialogs.close_confirmed.connect(self._close_anyway)

    def may_close(self, snapshot: AppSnapshot) -> bool:
        """True where nothing waits or the person said so; else the flush begins and the window stays for now."""
        if self._is_settled or not snapshot.waiting_count:
            return True
        if not self._is_flushing:
            self._is_flushing = True
            self._bridge.run(_flush).on_success(self._on_flushed).on_failure(self._on_not_flushed)
        return False

    def _on_flushed(self, is_all_sent: bool) -> None:
        self._is_flushing = False
        if is_all_sent:
            self._close_anyway()
        else:
            self._dialogs.ask_to_close()

    def _on_not_flushed(self, _error: BaseException) -> None:
        self._on_flushed(False)

    @Slot()
    def _close_anyway(self) -> None:
        self._is_settled = True
        self._window.close()


def _flush(client: WindowClient) -> Coroutine[Any, Any, bool]:
    return client.flush()
