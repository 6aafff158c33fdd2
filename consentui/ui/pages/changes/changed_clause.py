"""A changed clause that is only listed: its heading, what happened to it, and its words before and after."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consentui.domain.policy_change import ChangeKind
from consentui.ui.pages.changes.now_and_then import NowAndThen, Runs
from consentui.ui.text import change_words
from consentui.ui.theme import Space, Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.numbered_head import NumberedHead
from consentui.ui.widgets.status_pill import StatusPill

_PADDING = 17


class ChangedClause(Card):
    """Owner: the page that lists it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=_PADDING)
        self._pill = StatusPill(theme, "", Tone.OUTLINE)
        self.head = NumberedHead(theme, self._pill)
        self.words = NowAndThen(theme)
        self.body.addWidget(self.head)
        self.body.addSpacing(Space.M)
        self.body.addWidget(self.words)

    def show_clause(
        self, title: str, kind: ChangeKind, headings: tuple[str, str], before: str | None, after: Runs
    ) -> None:
        """Its heading, what happened to it, and both texts (no words where there are none)."""
        self._pill.set_status(change_words.kind_word(kind), Tone.OUTLINE)
        self.head.set_texts("", title)
        none = change_words.no_words(kind)
        self.words.set_texts(*headings, none if before is None else before, list(after) or [(none, False)])
