"""Asking for a copy of one's data: what is put in, and the code where the service wants to be sure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.ports import CodeSent
from consentui.application.rights_ports import CodeProof
from consentui.domain.record import Record
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import ButtonKind, Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.code_part import CodePart
from consentui.ui.widgets.error_line import ErrorLine
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.option_button import Check
from consentui.ui.widgets.overlay_dialog import OverlayDialog


class CopyCategory(Record):
    """One kind of data that can be left out."""

    key: str
    title: str
    line: str


class AskCopyDialog(OverlayDialog):
    """Owner: the DialogDesk. Everything is in until it is taken out: this is the person's own request, no consent.

    Signals: `asked(categories, CodeProof | None)`, the categories empty for everything;
    `code_requested()`.
    """

    asked = Signal(object, object)
    code_requested = Signal()

    def __init__(self, theme: Theme, categories: Sequence[CopyCategory], app: str, window: QWidget) -> None:
        super().__init__(theme, "", window, width=600)
        self.set_title(self.tr("Get a copy of your data"))
        self._is_busy = False
        self._needs_code = False
        text = self.tr("Everything {app} holds about you is put in. Take out what you do not want.")
        self._choice = QWidget()
        self.checks = {category.key: Check(theme, category.title, category.line) for category in categories}
        self._build_choice(theme, text.format(app=app))
        self.entry = CodePart(theme)
        self.entry.hide()
        self.entry.changed.connect(self._enable)
        self.entry.code.completed.connect(self._ask)
        self.entry.code.returnPressed.connect(self._ask)
        self.entry.code_requested.connect(self.code_requested)
        self.error = ErrorLine(theme)
        self.error.hide()
        for part in (self._choice, self.entry, self.error):
            self.body.addWidget(part)
        self.cancel_button = Button(theme, self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.dismiss)
        self.ask_button = Button(theme, self.tr("Get a copy"), ButtonKind.PRIMARY)
        self.ask_button.clicked.connect(self._ask)
        self.add_footer(self.cancel_button)
        self.add_footer(self.ask_button)
        self.closed.connect(self.entry.stop)

    def show_code_step(self, sent: CodeSent) -> None:
        """The service wants to be sure: a text message is on its way."""
        self._needs_code = True
        self.set_busy(is_busy=False)
        self.set_title(self.tr("We check that it is really you"))
        self._choice.hide()
        self.entry.show()
        self.entry.show_sent(sent)
        self.error.hide()
        self.entry.code.setFocus(Qt.FocusReason.OtherFocusReason)
        self._enable()

    def fill_code(self, code: str) -> None:
        """The code from the demo's phone."""
        self.entry.fill(code)

    def show_code_error(self, text: str, reference: str) -> None:
        """Why the code did not work."""
        self.set_busy(is_busy=False)
        self.entry.show_error(text, reference)

    def show_failure(self, text: str, reference: str) -> None:
        """It was not asked for; the person may try again."""
        self.set_busy(is_busy=False)
        self.error.set_text(text, reference)
        self.error.show()

    def set_busy(self, *, is_busy: bool) -> None:
        """It is on its way to the service."""
        self._is_busy = is_busy
        self.ask_button.set_label(self.tr("Asking…") if is_busy else self.tr("Get a copy"))
        self._enable()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The categories to put in; empty for everything."""
        ticked = tuple(key for key, check in self.checks.items() if check.isChecked())
        return () if len(ticked) == len(self.checks) else ticked

    def _build_choice(self, theme: Theme, text: str) -> None:
        column = QVBoxLayout(self._choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(theme, text, Type.BODY, Ink.TEXT2))
        column.addSpacing(Space.M)
        for check in self.checks.values():
            check.setChecked(True)
            check.toggled.connect(self._enable)
            column.addWidget(check)
        column.addSpacing(Space.M)
        form = self.tr("You get one zip file: JSON files for programs, and a page that you can read in a browser.")
        column.addWidget(Label(theme, form, Type.SMALL, Ink.TEXT2))

    @Slot()
    def _enable(self) -> None:
        is_something = not self.checks or any(check.isChecked() for check in self.checks.values())
        is_ready = self.entry.is_complete if self._needs_code else is_something
        self.ask_button.setEnabled(is_ready and not self._is_busy)
        self.ask_button.setAccessibleDescription("" if is_something else self.tr("Choose at least one"))
        self.ask_button.setToolTip("" if is_something else self.tr("Choose at least one"))

    @Slot()
    def _ask(self) -> None:
        self._enable()  # the sixth digit comes before anybody has looked whether that is all
        if self.ask_button.isEnabled():
            self.error.hide()
            self.set_busy(is_busy=True)
            proof = CodeProof(self.entry.attempt_id, self.entry.code.code()) if self._needs_code else None
            self.asked.emit(self.chosen, proof)
