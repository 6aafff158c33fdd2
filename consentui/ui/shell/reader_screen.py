"""The policy on its own, before there is a shell: opened from the first screens, with a way back."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consentui.application.settings import Settings
from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.theme import Space, Theme
from consentui.ui.theme.parts import ButtonKind
from consentui.ui.widgets.button import Button


class ReaderScreen(QWidget):
    """Owner: the Screens. `back_requested()`."""

    back_requested = Signal()

    def __init__(self, theme: Theme, page: PolicyPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.page = page
        self.back = Button(theme, self.tr("Back"), ButtonKind.GHOST, icon="arrow-left")
        self.back.clicked.connect(self.back_requested)
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.XL, Space.M, Space.XL, 0)
        bar.addWidget(self.back)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(page, 1)

    @Slot(object)
    def tell_language(self, settings: Settings) -> None:
        """What the person asked for, which may differ from the text on screen."""
        self.page.set_wanted_language(settings.policy_language)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(QRectF(self.rect()), self._theme.colours.window)
