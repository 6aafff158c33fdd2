"""The receipts of a permission: five fields each, and a way to copy them (#18)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from consentui.domain.record import Record
from consentui.ui.text.receipt_words import ReceiptField
from consentui.ui.theme import Radius, Space, Theme, Type
from consentui.ui.theme.parts import ButtonKind, Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card, CardKind
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.overlay_dialog import OverlayDialog

_WIDTH = 640
_NAME_COLUMN = 110


class ReceiptText(Record):
    """One receipt as fields, and as the text that is copied."""

    fields: tuple[ReceiptField, ...]
    text: str


class ReceiptDialog(OverlayDialog):
    """Owner: the DialogDesk. [Copy] puts all receipts on the clipboard as text. `activity_requested()`: everything."""

    activity_requested = Signal()

    def __init__(self, theme: Theme, title: str, receipts: Sequence[ReceiptText], window: QWidget) -> None:
        super().__init__(theme, title, window, width=_WIDTH)
        self._texts = [receipt.text for receipt in receipts]
        for receipt in receipts:
            self.body.addWidget(self._made(receipt))
        note = self.tr("Each receipt is the service's signed proof of one decision. The signature was checked.")
        self.body.addWidget(Label(theme, note, Type.SMALL, Ink.TEXT2))
        self.copy_button = Button(theme, self.tr("Copy"), icon="copy")
        self.copy_button.clicked.connect(self.copy_receipts)
        self.activity_button = Button(
            theme, self.tr("See all activity"), ButtonKind.LINK, trailing_icon="chevron-right"
        )
        self.activity_button.clicked.connect(self._leave)
        self.body.addWidget(self.activity_button)
        self.close_button = Button(theme, self.tr("Close"))
        self.close_button.clicked.connect(self.dismiss)
        self.add_footer(self.copy_button)
        self.add_footer(self.close_button)

    @Slot()
    def copy_receipts(self) -> None:
        """All of them, an empty line between two."""
        QGuiApplication.clipboard().setText("\n\n".join(self._texts))
        self.copy_button.set_label(self.tr("Copied"), "check")

    @Slot()
    def _leave(self) -> None:
        self.dismiss()
        self.activity_requested.emit()

    def _made(self, receipt: ReceiptText) -> Card:
        card = Card(self.theme, kind=CardKind.SUNKEN, padding=Space.CARD, radius=Radius.TILE)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.CARD)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnMinimumWidth(0, round(_NAME_COLUMN * self.theme.text_scale))
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(receipt.fields):
            value = Label(self.theme, field.value, Type.MONO if field.is_code else Type.SMALL)
            value.setAccessibleName(self.tr("{name}: {value}").format(name=field.name, value=field.value))
            grid.addWidget(Label(self.theme, field.name, Type.SMALL, Ink.TEXT2), row, 0)
            grid.addWidget(value, row, 1)
        card.body.addLayout(grid)
        return card
