"""The way back to the page that this one belongs to, above the heading."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.widgets.clause_link import ClauseLink


class BackLink(ClauseLink):
    """Arrow and the name of the page; `clicked`. The arrow turns in a right-to-left window."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent, icon="arrow-left", style=Type.LABEL)
