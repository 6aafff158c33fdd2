"""One post, comment or like with the button that deletes it, after one question: it cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.domain.held_data import ContentEntry
from consentui.ui.text.content_words import delete_name, delete_question, entry_line, entry_title, kind_icon
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Size, Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.handed_focus import hand_focus_on
from consentui.ui.widgets.inset import Inset
from consentui.ui.widgets.setting_row import SettingRow


class ContentRow(SettingRow):
    """Owner: the ContentPart. `delete_requested(ContentEntry)` once the question is answered."""

    delete_requested = Signal(object)

    def __init__(self, theme: Theme, entry: ContentEntry, dates: Dates, parent: QWidget | None = None) -> None:
        title, line = entry_title(entry), entry_line(entry, dates)
        super().__init__(theme, kind_icon(entry.kind), title, line, parent, has_switch=False, has_details=False)
        self.entry = entry
        self._is_busy = False
        self.delete = Button(theme, self.tr("Delete"))
        self.delete.setAccessibleName(delete_name(entry, dates))
        self.delete.clicked.connect(self._ask)
        self.keep: Button | None = None
        self.confirm: Button | None = None
        self.set_tone(Tone.NEUTRAL)
        self.set_trailing(self.delete)

    def set_busy(self, *, is_busy: bool) -> None:
        """While the service is asked to delete it: nothing is asked twice, and what has the focus keeps it."""
        self._is_busy = is_busy
        if self.confirm is not None:
            self.confirm.set_label(self.tr("Deleting…") if is_busy else self.tr("Delete"))

    @Slot()
    def _ask(self) -> None:
        """The question opens below; the button again closes it."""
        if self._is_busy:
            return
        if self.inset is not None:
            self._keep()
            return
        self.keep = Button(self.theme, self.tr("Keep"), minimum_width=Size.CHOICE_WIDTH)
        self.confirm = Button(self.theme, self.tr("Delete"), minimum_width=Size.CHOICE_WIDTH)
        self.keep.clicked.connect(self._keep)
        self.confirm.clicked.connect(self._confirm)
        answers = Flow(self.theme)
        answers.add(self.keep)
        answers.add(self.confirm)
        title, line = delete_question(self.entry.kind)
        self.set_inset(Inset(self.theme, Tone.WARN, title, line, actions=answers, are_actions_below=True))
        has_ring = self.delete.has_ring
        self.keep.setFocus(Qt.FocusReason.TabFocusReason if has_ring else Qt.FocusReason.MouseFocusReason)

    @Slot()
    def _keep(self) -> None:
        if self._is_busy:
            return
        if self.inset is not None:
            hand_focus_on(self.inset, self.delete)
        self.keep = self.confirm = None
        self.set_inset(None)

    @Slot()
    def _confirm(self) -> None:
        if not self._is_busy:
            self.delete_requested.emit(self.entry)
