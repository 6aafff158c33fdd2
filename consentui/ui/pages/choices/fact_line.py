"""Something the policy states and offers no choice about; the one on cookies says how a browser clears them."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from consentui.ui.models.choices_view import FactRow, Mark
from consentui.ui.theme import Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.inset import Inset
from consentui.ui.widgets.locked_mark import LockedMark
from consentui.ui.widgets.setting_row import SettingRow
from consentui.ui.widgets.status_pill import StatusPill


class FactLine(SettingRow):
    """Owner: its section. No switch: a lock, a pill, or a button that shows the guide."""

    def __init__(self, theme: Theme, view: FactRow, parent: QWidget | None = None) -> None:
        super().__init__(theme, view.icon, view.title, view.line, parent, has_switch=False, has_details=False)
        self._view = view
        self.guide: Button | None = None
        self.set_tone(Tone.NEUTRAL)
        end = self._made_end(view)
        if end is not None:
            self.set_trailing(end)

    @property
    def view(self) -> FactRow:
        """What is shown."""
        return self._view

    def apply(self, view: FactRow) -> None:
        """Show it where it differs; its kind stays."""
        if view != self._view:
            self._view = view
            self.set_texts(view.title, view.line)

    def _made_end(self, view: FactRow) -> QWidget | None:
        if view.mark is Mark.LOCKED:
            return LockedMark(self.theme, view.mark_text, view.title)
        if view.mark is Mark.PILL:
            return StatusPill(self.theme, view.mark_text)
        if view.mark is Mark.GUIDE:
            self.guide = Button(self.theme, self.tr("How to clear them"))
            self.guide.clicked.connect(self._toggle_guide)
        return self.guide

    @Slot()
    def _toggle_guide(self) -> None:
        if self.guide is None:
            return
        is_shown = self.inset is not None
        self.set_inset(None if is_shown else self._made_guide())
        self.guide.set_label(self.tr("How to clear them") if is_shown else self.tr("Hide"))
        self.remeasure()

    def _made_guide(self) -> Inset:
        text = self.tr(
            "1. Open the settings of the browser in which you use it.\n"
            "2. Look for privacy, then for cookies and other data of websites.\n"
            "3. Remove the data of this service, or of all websites.\n"
            "ConsentUI itself keeps no cookies, and cannot clear those of a browser."
        )
        return Inset(self.theme, Tone.NEUTRAL, self.tr("Your browser keeps its own cookies"), text, icon="info")
