"""Hands an address to the program of the system that opens it: mail and web only."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

_SCHEMES = frozenset({"https", "mailto"})


class Links(QObject):
    """Owned by the Desks, GUI thread. Only what was shown to the person comes here.

    `not_opened()`: there is no program for it, or it is an address this window does not open.
    """

    not_opened = Signal()

    @Slot(str)
    def open(self, address: str) -> None:
        """Nothing but https and mailto ever leaves here."""
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        if not url.isValid() or url.scheme() not in _SCHEMES or not QDesktopServices.openUrl(url):
            self.not_opened.emit()
