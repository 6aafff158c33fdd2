"""All keys of the window (F1)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consentui.ui.text.shortcut_words import ShortcutGroup, shortcut_groups
from consentui.ui.theme import Theme, Type
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.key_caps import KeyCaps
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.option_row import OptionRow
from consentui.ui.widgets.overlay_dialog import OverlayDialog

_WIDTH = 640


class ShortcutsDialog(OverlayDialog):
    """Owner: the DialogDesk."""

    def __init__(self, theme: Theme, window: QWidget, *, is_demo: bool) -> None:
        super().__init__(theme, "", window, width=_WIDTH)
        self.set_title(self.tr("Keyboard shortcuts"))
        for group in shortcut_groups(is_demo=is_demo):
            self.body.addWidget(Label(theme, group.title, Type.H3, level=2))
            self.body.addWidget(self._made_list(group))
        close = Button(theme, self.tr("Close"))
        close.clicked.connect(self.dismiss)
        self.add_footer(close)

    def _made_list(self, group: ShortcutGroup) -> Card:
        card = Card(self.theme)
        for place, line in enumerate(group.lines):
            row = OptionRow(self.theme, line.text, "", KeyCaps(self.theme, line.keys), is_compact=True)
            row.set_divider(row.text_left() if place else None)
            card.body.addWidget(row)
        return card
