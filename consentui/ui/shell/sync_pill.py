"""The pill at the right of every heading: how what is shown stands to what the service holds."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.text.dates import Dates
from consentui.ui.text.sync_words import sync_words
from consentui.ui.theme import Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.status_pill import StatusPill


class SyncPill(StatusPill):
    """Owner: a page's header. `clicked` opens the list of what waits."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", Tone.OUTLINE, parent, is_button=True)
        self.hide()

    def show_snapshot(self, snapshot: AppSnapshot, dates: Dates) -> None:
        """Hidden while nothing is known."""
        words = sync_words(snapshot, dates)
        if words is not None:
            self.set_status(words.text, words.tone, words.icon)
        self.setVisible(words is not None)
