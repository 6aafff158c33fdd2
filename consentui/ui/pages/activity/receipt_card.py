"""The card of an open entry: its receipt with what was checked about it, or what is known where there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from consentui.application.activity_log_view import ReceiptOnRecord
from consentui.domain.activity import ActivityKind
from consentui.domain.activity_log import ActivityFacet, LoggedItem
from consentui.ui.text.receipt_words import ReceiptField
from consentui.ui.text.record_words import RecordWords, as_text, checked_words
from consentui.ui.theme import Radius, Space, Theme, Type
from consentui.ui.theme.parts import Ink, Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card, CardKind
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.status_pill import StatusPill

_NAME_COLUMN = 112
_AIR = 14


class ReceiptCard(Card):
    """Owner: the ActivityFrame, which lays it over the open row. `save_requested(LoggedItem)`."""

    save_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, kind=CardKind.SUNKEN, padding=_AIR, radius=Radius.TILE)
        self.item: LoggedItem | None = None
        self._text = ""
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.CARD)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[object, ...] = ()
        self._labels: list[Label] = []
        self.note = Label(theme, "", Type.SMALL, Ink.TEXT2)
        self.pill = StatusPill(theme, "", Tone.OK)
        self.copy_button = Button(theme, self.tr("Copy"), icon="copy")
        self.copy_button.clicked.connect(self._copy)
        self.save_button = Button(theme, self.tr("Save receipt"), icon="download")
        self.save_button.clicked.connect(self._save)
        self.buttons = Flow(theme, self)
        for part in (self.copy_button, self.save_button, self.pill):
            self.buttons.add(part)
        self.body.addLayout(self._grid)
        self.body.addSpacing(Space.M)
        self.body.addWidget(self.note)
        self.body.addSpacing(Space.S)
        self.body.addWidget(self.buttons)
        self.hide()

    def show_entry(
        self, item: LoggedItem, facet: ActivityFacet, receipts: Sequence[ReceiptOnRecord], words: RecordWords, app: str
    ) -> None:
        """Another entry, or more about the one that is shown."""
        has_receipt = bool(receipts) or facet.kind in (ActivityKind.TURNED_ON, ActivityKind.TURNED_OFF)
        fields = words.receipt_fields(item, facet, receipts) if receipts else words.plain_fields(item, facet)
        shown = (item, fields, tuple(receipts), app)
        if shown == self._shown:
            return
        if item != self.item:
            self.copy_button.set_label(self.tr("Copy"), "copy")
        self._shown, self.item = shown, item
        self._text = as_text(fields, receipts)
        self._show_fields(fields)
        self._show_state(facet, receipts, app, has_receipt=has_receipt)
        self.updateGeometry()

    def _show_fields(self, fields: Sequence[ReceiptField]) -> None:
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        wide = self.theme.is_wide_text
        self._grid.setColumnMinimumWidth(0, 0 if wide else round(_NAME_COLUMN * self.theme.text_scale))
        for number, field in enumerate(fields):
            name = Label(self.theme, field.name, Type.SMALL, Ink.TEXT2)
            value = Label(self.theme, field.value, Type.MONO if field.is_code else Type.SMALL)
            value.setAccessibleName(self.tr("{name}: {value}").format(name=field.name, value=field.value))
            if wide:
                self._grid.addWidget(name, 2 * number, 0, 1, 2)
                self._grid.addWidget(value, 2 * number + 1, 0, 1, 2)
            else:
                self._grid.addWidget(name, number, 0)
                self._grid.addWidget(value, number, 1)
            self._labels += [name, value]

    def _show_state(
        self, facet: ActivityFacet, receipts: Sequence[ReceiptOnRecord], app: str, *, has_receipt: bool
    ) -> None:
        is_good, sentence = checked_words(receipts)
        self.save_button.setVisible(has_receipt)
        self.save_button.setEnabled(any(found.receipt is not None for found in receipts))
        self.pill.setVisible(bool(receipts) and is_good is not None)
        if is_good:
            self.pill.set_status(self.tr("Checked"), Tone.OK, "check")
        else:
            self.pill.set_status(self.tr("Cannot be checked"), Tone.WARN, "alert")
        if not has_receipt:
            sentence = self._without_receipt(facet, app)
        self.note.set_text(sentence)
        self.note.setVisible(bool(sentence))

    def _without_receipt(self, facet: ActivityFacet, app: str) -> str:
        if facet.kind is ActivityKind.SHARED:
            return self.tr("{app} reported this. Receipts are for decisions only.").format(app=app)
        return self.tr("{app} has it on record. Receipts are for decisions only.").format(app=app)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy_button.set_label(self.tr("Copied"), "check")

    @Slot()
    def _save(self) -> None:
        self.save_requested.emit(self.item)
