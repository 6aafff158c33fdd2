"""The page Other choices: everything beside the five permissions that one may decide, and who gets data."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.models.choices_view import ChoicesViews
from consentui.ui.pages.choices.section_part import AnyLine, SectionPart
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.decision_row import DecisionRow
from consentui.ui.widgets.switch_page import SwitchPage


class ChoicesPage(SwitchPage):
    """Signals as every SwitchPage, and `permission_requested(key)`: the same use stands under a permission, too."""

    permission_requested = Signal(str)

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, dates, parent)
        self._views = ChoicesViews(self.tr("What {app} may use it for"), self.tr("the service"))
        self._sections: dict[str, SectionPart] = {}
        self._groups: dict[str, str] = {}
        self.heading.set_text(self.tr("Other choices"))
        self.set_subtitle(self.tr("More things you can decide. Anything optional is off until you turn it on."))
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.GROUP)
        self._holder.hide()
        self.add_part(self._holder)

    @property
    def rows(self) -> dict[str, AnyLine]:
        """By the key of the choice or recipient, in the order on screen."""
        return {key: row for section in self._sections.values() for key, row in section.rows.items()}

    def open_place(self, key: str) -> None:
        """Open the row of a choice or recipient and bring it into view; where it has no row, or the key is that of a
        group, the first row of the group."""
        row = self.rows.get(key)
        if row is not None:
            row.set_open(True)
        part = row or self._sections.get(self._groups.get(key, key))
        if part is not None:
            self.focus_part(part)

    def show_rows(self, snapshot: AppSnapshot, dates: Dates) -> None:
        sections = self._views.of(snapshot, dates)
        choices = snapshot.catalogue.choices if snapshot.catalogue is not None else ()
        self._groups = {choice.key: choice.group for choice in choices}
        if tuple(self._sections) != tuple(section.group for section in sections):
            self._build(tuple(section.group for section in sections))
        for section in sections:
            self._sections[section.group].apply(section)
        self._holder.show()

    def hide_rows(self) -> None:
        self._holder.hide()

    def _build(self, groups: tuple[str, ...]) -> None:
        for part in self._sections.values():
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._sections = {}
        for group in groups:
            part = self._sections[group] = SectionPart(self.theme)
            part.row_made.connect(self._connect)
            part.off_requested.connect(self.off_requested)
            part.clause_requested.connect(self.clause_requested)
            part.try_again_requested.connect(self.try_again_requested)
            self._column.addWidget(part)

    @Slot(object)
    def _connect(self, row: DecisionRow) -> None:
        self.connect_row(row)
        row.home_requested.connect(self.permission_requested)
