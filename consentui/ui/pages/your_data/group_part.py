"""One group of Your data: heading, note, and the card with a row for each category."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.ui.models.held_groups import HeldRow, HeldSection
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink, Tone
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.lead_row import LeadRow
from consentui.ui.widgets.row_card import RowCard
from consentui.ui.widgets.status_pill import StatusPill

_ABOVE_CARD = 9


class GroupPart(QWidget):
    """Owner: the YourDataPage. `category_requested(key)`. Rows stay while they are the same ones."""

    category_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._section: HeldSection | None = None
        self.rows: dict[str, LeadRow] = {}
        self._keys: dict[LeadRow, str] = {}
        self.heading = Label(theme, "", Type.H3, level=2)
        self._note = Label(theme, "", Type.SMALL, Ink.TEXT2)
        self._card = RowCard(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self._note)
        column.addSpacing(_ABOVE_CARD)
        column.addWidget(self._card)

    def apply(self, section: HeldSection) -> None:
        """Show it where it differs; it always has the same categories while the catalogue is the same."""
        if section == self._section:
            return
        self._section = section
        self.heading.set_text(section.heading)
        self._note.set_text(section.note)
        self._note.setVisible(bool(section.note))
        for row in section.rows:
            line = self.rows.get(row.key) or self._made(row)
            line.set_texts(row.title, row.line)

    def _made(self, view: HeldRow) -> LeadRow:
        row = LeadRow(self._theme, view.icon, view.title, view.line)
        row.lead_requested.connect(self._lead)
        if view.is_sensitive:
            row.set_trailing(StatusPill(self._theme, self.tr("Sensitive"), Tone.OUTLINE, icon="lock"))
        self.rows[view.key], self._keys[row] = row, view.key
        self._card.add_row(row)
        return row

    @Slot()
    def _lead(self) -> None:
        sender = self.sender()
        if isinstance(sender, LeadRow):
            self.category_requested.emit(self._keys[sender])
