"""Deleting the account in two steps (#15, #16): what goes and what stays, then the code and the word."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.ports import CodeSent
from consentui.domain.record import Record
from consentui.ui.text import closing_words
from consentui.ui.text.closing_words import FateLine, FateLines
from consentui.ui.text.errors import ErrorWords
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import ButtonKind, Ink, Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.code_part import CodePart
from consentui.ui.widgets.divided_columns import DividedColumns
from consentui.ui.widgets.error_line import ErrorLine
from consentui.ui.widgets.field import Field
from consentui.ui.widgets.icon_line import IconLine
from consentui.ui.widgets.inset import Inset
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.overlay_dialog import OverlayDialog

_FIRST_WIDTH, _SECOND_WIDTH, _WORD_WIDTH = 640, 560, 260


class DeletionOffer(Record):
    """What the first step says; `copy_line` and `copy_button` are about the copy of one's data, offered once."""

    sentence: str
    fates: FateLines
    copy_line: str
    copy_button: str


class DeleteAccountDialog(OverlayDialog):
    """Owner: the DialogDesk. Nothing is decided before the last button, which no key but its own presses.

    Signals: `preview_requested()`, `copy_requested()`, `code_requested()`, `delete_requested(attempt_id, code)`.
    """

    preview_requested = Signal()
    copy_requested = Signal()
    code_requested = Signal()
    delete_requested = Signal(str, str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, "", window, width=_FIRST_WIDTH)
        self._is_busy = False
        self.first = _FirstStep(theme)
        self.second = _SecondStep(theme)
        self.body.addWidget(self.first)
        self.body.addWidget(self.second)
        self.back = Button(theme, self.tr("Back"), ButtonKind.GHOST, icon="arrow-left")
        self.keep = Button(theme, self.tr("Keep account"))
        self.go_on = Button(theme, self.tr("Continue"))
        self.delete = Button(theme, self.tr("Delete account"), ButtonKind.DANGER_FILLED)
        self.add_footer(self.back, at_start=True)
        for button in (self.keep, self.go_on, self.delete):
            self.add_footer(button)
        self.back.clicked.connect(self._show_first)
        self.keep.clicked.connect(self.dismiss)
        self.go_on.clicked.connect(self._go_on)
        self.delete.clicked.connect(self._confirm)
        self.first.again.clicked.connect(self.preview_requested)
        self.first.copy.clicked.connect(self._leave_for_copy)
        self.second.code.code_requested.connect(self.code_requested)
        self.second.changed.connect(self._show_ready)
        self.closed.connect(self.second.code.stop)
        self._show_step(is_second=False)

    def show_offer(self, offer: DeletionOffer | None, error: ErrorWords | None = None) -> None:
        """What the service computed; None while it is asked for, or with why it could not be."""
        self.first.show_offer(offer, error)
        self.go_on.setEnabled(offer is not None)

    def show_code_sent(self, sent: CodeSent) -> None:
        """A text message is on its way."""
        self.second.code.show_sent(sent)

    def fill_code(self, code: str) -> None:
        """The code from the demo's phone."""
        self.second.code.fill(code)

    def show_error(self, error: ErrorWords, *, is_of_code: bool) -> None:
        """Why there is no code, or why nothing was deleted."""
        self._set_busy(is_busy=False)
        self.second.code.show_error(error.sentence, error.reference, is_of_code=is_of_code)
        if is_of_code:
            self.second.code.code.setFocus()

    def set_busy(self) -> None:
        """The service is asked to delete."""
        self.panel.heading.setFocus()  # else Qt takes the next control there is: the one that closes
        self._set_busy(is_busy=True)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.delete.set_label(self.tr("Deleting…") if is_busy else self.tr("Delete account"))
        self._show_ready()

    @Slot()
    def _show_first(self) -> None:
        self._show_step(is_second=False)
        self.panel.heading.setFocus()

    @Slot()
    def _go_on(self) -> None:
        self._show_step(is_second=True)
        if not self.second.code.attempt_id:
            self.code_requested.emit()
        self.panel.heading.setFocus()

    def _show_step(self, *, is_second: bool) -> None:
        self.set_title(self.tr("Confirm deletion") if is_second else self.tr("Delete your account"))
        self.panel.set_lead(self.tr("Step {number} of {count}").format(number=2 if is_second else 1, count=2))
        self.panel.set_width(_SECOND_WIDTH if is_second else _FIRST_WIDTH)
        self.first.setVisible(not is_second)
        self.second.setVisible(is_second)
        self.back.setVisible(is_second)
        self.go_on.setVisible(not is_second)
        self.delete.setVisible(is_second)
        self._show_ready()

    @Slot()
    def _show_ready(self) -> None:
        self.delete.setEnabled(self.second.is_complete and not self._is_busy)
        self.panel.remeasure()

    @Slot()
    def _confirm(self) -> None:
        if self.second.is_complete and not self._is_busy:
            code = self.second.code
            self.delete_requested.emit(code.attempt_id, code.code.code())

    @Slot()
    def _leave_for_copy(self) -> None:
        self.close_dialog()
        self.copy_requested.emit()


class _FirstStep(QWidget):
    """What goes and what stays, as the service counted it, and the copy."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sentence = Label(theme, "", Type.BODY, Ink.TEXT2)
        self._error = ErrorLine(theme)
        self.again = Button(theme, self.tr("Try again"), icon="refresh")
        self._columns: DividedColumns | None = None
        self.copy = Button(theme, "")
        self._copy_line = Inset(theme, Tone.NEUTRAL, "", "", icon="download", actions=self.copy)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.CARD)
        for part in (self._sentence, self._error, self.again, self._copy_line):
            self._layout.addWidget(part)
        self.show_offer(None, None)

    def show_offer(self, offer: DeletionOffer | None, error: ErrorWords | None) -> None:
        self._sentence.set_text(offer.sentence if offer else "" if error else self.tr("Asking what would be deleted…"))
        self._sentence.setVisible(error is None)
        self._error.set_text(error.sentence if error else "", error.reference if error else "")
        self._error.setVisible(error is not None)
        self.again.setVisible(error is not None)
        self._copy_line.setVisible(offer is not None)
        if self._columns is not None:
            self._columns.hide()
            self._columns.deleteLater()
            self._columns = None
        if offer is not None:
            self.copy.set_label(offer.copy_button)
            self._copy_line.set_texts("", offer.copy_line)
            self._columns = DividedColumns(
                self._theme,
                _FateColumn(self._theme, self.tr("Deleted"), "trash", offer.fates.deleted, Ink.DANGER),
                _FateColumn(self._theme, self.tr("Kept"), "archive", offer.fates.kept),
            )
            self._layout.insertWidget(1, self._columns)


class _FateColumn(QWidget):
    """A heading and a line for each category."""

    def __init__(self, theme: Theme, title: str, icon: str, lines: tuple[FateLine, ...], ink: Ink = Ink.TEXT2) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Label(theme, title, Type.LABEL, level=2))
        for line in lines:
            column.addWidget(IconLine(theme, icon, line.title, line.line, ink=ink))
        if not lines:
            column.addWidget(Label(theme, self.tr("Nothing"), Type.BODY, Ink.TEXT2))
        column.addStretch(1)


class _SecondStep(QWidget):
    """The code and the word; `changed()` after every letter of either."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.code = CodePart(theme)
        self.code.changed.connect(self.changed)
        word = closing_words.confirm_word()
        label, left = self.tr("Type {word} to confirm").format(word=word), closing_words.letters_to_go("")
        self.word = Field(theme, label, help_text=left, widest=_WORD_WIDTH)
        self.word.edit.textChanged.connect(self._show_left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(Label(theme, self.tr("We check that it is really you."), Type.BODY, Ink.TEXT2))
        column.addWidget(self.code)
        column.addWidget(self.word)

    @property
    def is_complete(self) -> bool:
        """Both are there; whether the code is right, the service says."""
        return self.code.is_complete and closing_words.is_confirmed(self.word.edit.text())

    @Slot(str)
    def _show_left(self, typed: str) -> None:
        self.word.set_help(closing_words.letters_to_go(typed))
        self.changed.emit()
