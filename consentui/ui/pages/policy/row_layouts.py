"""The rows that are laid out at present: those in view and the ones around them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt

from consentui.ui.models.clause_switches import SwitchLink
from consentui.ui.models.reader_document import ReaderDocument
from consentui.ui.pages.policy.columns import columns_of
from consentui.ui.pages.policy.row_layout import RowLayout, RowLook
from consentui.ui.theme import Theme

_KEPT = 240

Links = Mapping[str, tuple[SwitchLink, ...]]


class RowLayouts:
    """Owned by the ReaderView; of the rows of one document the newest _KEPT are kept."""

    def __init__(self, theme: Theme, document: ReaderDocument) -> None:
        self.links: Links = {}
        self._theme = theme
        self._document = document
        self._look = RowLook(columns_of(0, theme, has_notes=False), Qt.LayoutDirection.LeftToRight, "")
        self._made: dict[int, RowLayout] = {}

    def set_look(self, look: RowLook) -> None:
        """Everything is laid out anew when it is wanted."""
        self._look = look
        self.forget()

    def forget(self) -> None:
        """Nothing is laid out."""
        self._made.clear()

    def show_links(self, links: Links) -> bool:
        """The switches by the id of their clause; True where a row that is laid out says something else now."""
        before, self.links = self.links, links
        changed = [row for row in self._made if self._links_of(row, before) != self._links_of(row, links)]
        for row in changed:
            del self._made[row]
        return bool(changed)

    def of(self, row: int) -> RowLayout:
        layout = self._made.get(row)
        if layout is None:
            if len(self._made) >= _KEPT:
                for old in list(self._made)[: _KEPT // 2]:
                    del self._made[old]
            links = self._links_of(row, self.links)
            layout = RowLayout(self._theme, self._document.rows[row], self._look, links, is_first=row == 0)
            self._made[row] = layout
        return layout

    def height(self, row: int) -> int:
        return self.of(row).height

    def _links_of(self, row: int, links: Links) -> tuple[SwitchLink, ...]:
        found = self._document.rows[row]
        return () if found.is_rest or not found.is_clause else links.get(found.key, ())
