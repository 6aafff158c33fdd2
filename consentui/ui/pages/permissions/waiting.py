"""What stands in the place of the rows while they load, or where they cannot be shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot, Connection
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.label import Label


class LoadingRows(QWidget):
    """Owner: the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.PAGE, 0, 0)
        words = Label(
            theme, self.tr("Loading your choices…"), Type.SMALL, Ink.TEXT2, align=Qt.AlignmentFlag.AlignHCenter
        )
        column.addWidget(words)

    def begin(self) -> None:
        """Show it."""
        self.show()


class NoChoices(QWidget):
    """Owner: the page. `try_again_requested()`."""

    try_again_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = Label(theme, "", Type.H2, align=centre, level=2)
        self._text = Label(theme, "", Type.BODY, Ink.TEXT2, align=centre)
        self._button = Button(theme, self.tr("Try again"), icon="refresh")
        self._button.clicked.connect(self.try_again_requested)
        column = QVBoxLayout(self)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addWidget(self._button, 0, centre)

    def show_for(self, snapshot: AppSnapshot) -> None:
        """Why nothing can be shown."""
        self._title.set_text(self.tr("We cannot show your choices"))
        if snapshot.connection is Connection.OFFLINE:
            text = self.tr("You are offline. Your choices are safe and nothing was changed.")
        else:
            text = self.tr(
                "The server does not answer. Your choices are safe and nothing was changed. "
                "Try again, or come back later."
            )
        self._text.set_text(text)
