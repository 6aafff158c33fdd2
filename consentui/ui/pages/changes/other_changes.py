"""The changes that ask nothing: one line that names them, and their words behind a button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.change_views import ChangesView, ChangeView
from consentui.ui.pages.changes.changed_clause import ChangedClause
from consentui.ui.text import change_words
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.handed_focus import hand_focus_on
from consentui.ui.widgets.plain_banner import PlainBanner

_BETWEEN = 13
# So many clauses are drawn at once.
_AT_ONCE = 20


class OtherChanges(QWidget):
    """Owner: the ChangesPage. Only what is looked at is made: a version may change thousands of clauses."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: list[ChangeView] = []
        self._headings = ("", "")
        self._most = _AT_ONCE
        self.listed: list[ChangedClause] = []
        self.toggle = Button(theme, self.tr("Read them"))
        self.toggle.clicked.connect(self._toggle)
        self.banner = PlainBanner(theme, "", icon="info", actions=self.toggle)
        self.further = Button(theme, self.tr("Show more"))
        self.further.clicked.connect(self._show_further)
        self.details = QWidget()
        self._rows = QVBoxLayout(self.details)
        self._rows.setSpacing(Space.M)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.further, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN)
        column.addWidget(self.banner)
        column.addWidget(self.details)
        self.details.hide()

    def show_changes(self, view: ChangesView, dates: Dates) -> None:
        """Draw those that ask nothing; hidden where there is none."""
        self._entries = [entry for entry in view.changes if not entry.change.needs_answer]
        self._headings = (change_words.now_heading(view), change_words.then_heading(view, dates))
        self.setVisible(bool(self._entries))
        self.banner.set_texts(change_words.more_title(view), change_words.more_line(view, dates))
        self._draw()

    def _draw(self) -> None:
        count = 0 if self.details.isHidden() else min(self._most, len(self._entries))
        before = sum(not part.isHidden() for part in self.listed)
        # Laid out once at the end, not with every clause.
        self._rows.setEnabled(False)
        while len(self.listed) < count:
            made = ChangedClause(self._theme)
            self.listed.append(made)
            self._rows.insertWidget(len(self.listed) - 1, made)
        for place, part in enumerate(self.listed):
            part.setVisible(place < count)
            if place < count:
                entry = self._entries[place]
                runs = [(run.text, run.is_new) for run in entry.runs]
                part.show_clause(entry.change.title, entry.change.kind, self._headings, entry.change.before, runs)
        if before < count == len(self._entries):
            hand_focus_on(self.further, self.listed[before].head.title)
        self.further.setVisible(count < len(self._entries))
        self._rows.setEnabled(True)
        self._rows.invalidate()

    @Slot()
    def _show_further(self) -> None:
        self._most += _AT_ONCE
        self._draw()

    @Slot()
    def _toggle(self) -> None:
        is_open = self.details.isHidden()
        self.details.setVisible(is_open)
        self._draw()
        self.toggle.set_label(self.tr("Hide them") if is_open else self.tr("Read them"))
