"""The licence of the program, and of everything it is made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from consentui.runtime.components import Component
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.option_row import OptionRow
from consentui.ui.widgets.overlay_dialog import OverlayDialog

_WIDTH = 600


class LicencesDialog(OverlayDialog):
    """Owner: the DialogDesk."""

    def __init__(self, theme: Theme, components: Sequence[Component], window: QWidget) -> None:
        super().__init__(theme, "", window, width=_WIDTH)
        self.set_title(self.tr("Licences"))
        own = self.tr("ConsentUI is free software under the MIT licence. You may use, change and pass it on.")
        self.body.addWidget(Label(theme, own, Type.BODY))
        if components:
            text = self.tr("It is built with the works of others, each under its own licence:")
            self.body.addWidget(Label(theme, text, Type.BODY, Ink.TEXT2))
            self.body.addWidget(self._made_list(components))
        close = Button(theme, self.tr("Close"))
        close.clicked.connect(self.dismiss)
        self.add_footer(close)

    def _made_list(self, components: Sequence[Component]) -> Card:
        card = Card(self.theme)
        for place, component in enumerate(components):
            licence = component.licence or self.tr("Licence not named by the package")
            row = OptionRow(self.theme, f"{component.name} {component.version}", licence)
            row.set_divider(row.text_left() if place else None)
            card.body.addWidget(row)
        return card
