"""A page on its own, before there is a shell: the policy or Help, opened from the first screens, with a way back."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.pages.help.help_page import HelpPage
from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.theme import Space, Theme
from consentui.ui.theme.parts import ButtonKind, Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.status_pill import StatusPill

SidePage = PolicyPage | HelpPage


class SideScreen(QWidget):
    """Owner: the Screens. `back_requested()`."""

    back_requested = Signal()

    def __init__(self, theme: Theme, page: SidePage, parent: QWidget | None = None, *, demo_text: str = "") -> None:
        super().__init__(parent)
        self._theme = theme
        self.page = page
        self.back = Button(theme, self.tr("Back"), ButtonKind.GHOST, icon="arrow-left")
        self.back.clicked.connect(self.back_requested)
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.XL, Space.M, Space.XL, 0)
        bar.addWidget(self.back)
        bar.addStretch(1)
        if demo_text:
            bar.addWidget(StatusPill(theme, demo_text, Tone.DEMO, icon="flask"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(page, 1)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """For the page."""
        self.page.show_snapshot(snapshot)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(QRectF(self.rect()), self._theme.colours.window)
