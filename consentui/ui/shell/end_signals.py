"""SIGTERM and SIGINT while the window is open: Qt's loop runs no Python by itself, so they come over a socket."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_ENDING = (signal.SIGINT, signal.SIGTERM)


class EndSignals(QObject):
    """Owner: the App. Main thread only. `came()`: the process is to end; nothing ends here."""

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard, self._told = socket.socketpair()
        self._heard.setblocking(False)
        self._told.setblocking(False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)
        self._earlier_fd = signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        self._earlier = {number: signal.signal(number, _say_nothing) for number in _ENDING}

    def close(self) -> None:
        """As it was before."""
        self._notifier.setEnabled(False)
        for number, handler in self._earlier.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._earlier_fd)
        self._heard.close()
        self._told.close()

    @Slot()
    def _take(self) -> None:
        if set(self._heard.recv(64)) & set(_ENDING):
            self.came.emit()


def _say_nothing(_number: int, _frame: object) -> None:
    """The number has gone into the socket already."""
