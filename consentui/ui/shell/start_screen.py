"""What stands in the window of a new device until the service has answered, or cannot be reached."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot, Connection
from consentui.ui.text.page_banners import not_started, other_kind
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink, Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.empty_state import EmptyState
from consentui.ui.widgets.label import Label

_WORDS_AFTER_MS = 400


class StartScreen(QWidget):
    """Owner: the Screens. Empty at first, so that a quick start shows nothing that goes away again."""

    try_again_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        centre = Qt.AlignmentFlag.AlignHCenter
        self._words = Label(theme, self.tr("One moment…"), Type.BODY, Ink.TEXT2, align=centre)
        self._words.hide()
        self._empty = EmptyState(theme, "cloud-off", self.tr("We cannot reach the service"), "", tone=Tone.WARN)
        self._again = Button(theme, self.tr("Try again"), icon="refresh")
        self._again.clicked.connect(self.try_again_requested)
        self._empty.add_button(self._again)
        self._empty.hide()
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._empty, 2)
        column.addStretch(1)
        self._delay = QTimer(self, singleShot=True, interval=_WORDS_AFTER_MS)
        self._delay.timeout.connect(self._show_words)

    def begin(self) -> None:
        """Say something if it takes longer."""
        self._delay.start()

    def end(self) -> None:
        """Another screen is on show."""
        self._delay.stop()
        self._words.hide()

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Starting, or why it does not start."""
        is_cut_off = snapshot.connection in (Connection.OFFLINE, Connection.FAILING)
        self._empty.setVisible(is_cut_off)
        if is_cut_off:
            self._words.hide()
        self._empty.set_reference(snapshot.start_error or snapshot.error_at("CONNECTION"))
        self._again.setVisible(snapshot.start_error is None)
        self._empty.remeasure()
        if snapshot.start_error is not None:
            self._empty.set_texts(*not_started(snapshot.start_detail))
            return
        strange = other_kind(snapshot.last_problem) if snapshot.connection is Connection.FAILING else None
        if strange is not None:
            self._empty.set_texts(*strange)
            return
        if snapshot.connection is Connection.OFFLINE:
            text = self.tr("You are offline, or the service is not running. Nothing was changed.")
        else:
            text = self.tr("The server does not answer. Nothing was changed. Try again, or come back later.")
        self._empty.set_texts(self.tr("We cannot reach the service"), text)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(QRectF(self.rect()), self._theme.colours.window)

    @Slot()
    def _show_words(self) -> None:
        self._words.setVisible(self._empty.isHidden())
