"""What stands in the place of the rows while they load, or where they cannot be shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot, Connection
from consentui.ui.text.page_banners import not_started
from consentui.ui.text.permission_names import PERMISSION_ORDER
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink, Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.empty_state import EmptyState
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.skeleton import Skeleton

# A quick answer shows no shapes at all; shapes that show stay long enough to be seen.
SHOW_AFTER_MS = 200


class LoadingRows(QWidget):
    """Owner: the page. Grey shapes of the rows, after 200 ms."""

    def __init__(self, theme: Theme, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = words or self.tr("Loading your choices…")
        self._shapes = Skeleton(theme, len(PERMISSION_ORDER), words)
        self._words = Label(theme, words, Type.SMALL, Ink.TEXT2, align=Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(self._shapes)
        column.addWidget(self._words)
        self._delay = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._delay.timeout.connect(self._show_shapes)
        self._shapes.hide()
        self._words.hide()
        self.hide()

    def set_loading(self, *, is_loading: bool) -> None:
        """Begin to wait, or take everything away."""
        if is_loading and self.isHidden():
            self.show()
            self._delay.start()
        elif not is_loading:
            self._delay.stop()
            self._shapes.hide()
            self._words.hide()
            self.hide()

    @Slot()
    def _show_shapes(self) -> None:
        self._shapes.show()
        self._words.show()


class NoChoices(QWidget):
    """Owner: the page. `try_again_requested()`, `help_requested()`."""

    try_again_requested = Signal()
    help_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = EmptyState(theme, "cloud-off", self.tr("We cannot show your choices"), "", tone=Tone.WARN)
        button = Button(theme, self.tr("Try again"), icon="refresh")
        button.clicked.connect(self.try_again_requested)
        self._state.add_button(button)
        get_help = Button(theme, self.tr("Get help"))
        get_help.clicked.connect(self.help_requested)
        self._state.add_button(get_help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._state)

    def show_for(self, snapshot: AppSnapshot) -> None:
        """Why nothing can be shown."""
        self._state.set_reference(snapshot.start_error or snapshot.error_at("CONNECTION"))
        if snapshot.start_error is not None:
            self._state.set_texts(*not_started(snapshot.start_detail))
            return
        if snapshot.connection is Connection.OFFLINE:
            text = self.tr("You are offline. Your choices are safe and nothing was changed.")
        else:
            text = self.tr(
                "The server does not answer. Your choices are safe and nothing was changed. "
                "Try again, or come back later."
            )
        self._state.set_texts(self.tr("We cannot show your choices"), text)
