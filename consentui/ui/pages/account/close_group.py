"""Closing the account: the way to it, and while it is under way what happens when, with one click to stay."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot, Connection
from consentui.ui.text.closing_words import StepLine, running_line, running_title, steps
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from consentui.ui.theme.parts import ButtonKind, Tone
from consentui.ui.widgets.banner import Banner
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.option_row import OptionRow
from consentui.ui.widgets.row_group import RowGroup


class CloseGroup(RowGroup):
    """Owner: the AccountPage. `delete_requested()`."""

    delete_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.heading.set_text(self.tr("Close your account"))
        self.delete = Button(theme, self.tr("Delete account…"), ButtonKind.DANGER)
        self.delete.clicked.connect(self.delete_requested)
        self.row = OptionRow(theme, self.tr("Delete your account and data"), "", self.delete)
        self.add_row(self.row)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """The button stays when there is no connection; the line says what it needs."""
        is_cut_off = snapshot.connection in (Connection.OFFLINE, Connection.FAILING)
        line = self.tr("You can change your mind for 14 days. You can get a copy of your data first.")
        if is_cut_off:
            line = self.tr("You need the internet to delete your account.")
        self.row.set_texts(self.tr("Delete your account and data"), line)
        self.delete.setEnabled(not is_cut_off)


class KeepBanner(Banner):
    """Owner: the AccountPage. `keep_requested()`: one click, no question."""

    keep_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.keep = Button(theme, "")
        super().__init__(theme, Tone.WARN, "", "", parent, icon="timer", actions=self.keep)
        self.keep.set_label(self.tr("Keep my account"))
        self.keep.clicked.connect(self.keep_requested)

    def show_snapshot(self, snapshot: AppSnapshot, dates: Dates) -> None:
        """Only while a deletion is under way."""
        pending = snapshot.requests.deletion if snapshot.requests is not None else None
        self.setVisible(pending is not None)
        if pending is not None:
            self.set_texts(running_title(pending, dates), running_line(pending, dates))


class WhenGroup(RowGroup):
    """Owner: the AccountPage. What happens when, while a deletion is under way."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._theme = theme
        self._shown: tuple[StepLine, ...] = ()
        self.heading.set_text(self.tr("What happens when"))

    def show_snapshot(self, snapshot: AppSnapshot, dates: Dates) -> None:
        """Drawn anew only where it differs."""
        requests = snapshot.requests
        pending = requests.deletion if requests is not None else None
        self.setVisible(pending is not None)
        lines = steps(pending, requests.copy, dates) if pending is not None and requests is not None else ()
        if lines != self._shown:
            self._shown = lines
            self.clear()
            for place, line in enumerate(lines):
                tone = Tone.NEUTRAL if place else Tone.TINT  # the first of them is done
                self.add_row(OptionRow(self._theme, line.title, line.line, icon=line.icon, tone=tone))
