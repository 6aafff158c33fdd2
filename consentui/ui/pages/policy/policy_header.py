"""The head of the policy page: title, version, your answer, what the copy on screen is, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from consentui.application.snapshot import PolicyView
from consentui.ui.text.dates import Dates
from consentui.ui.text.policy_words import answer_line, copy_line, language_note, version_line
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.icon_button import IconButton
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.painting import draw_hairline

_TOP, _BOTTOM = 18, 12
_BESIDE_FROM = 800


class PolicyHeader(QWidget):
    """Owner: the PolicyPage. `changes_requested()`, `pdf_requested()`, `print_requested()`."""

    changes_requested = Signal()
    pdf_requested = Signal()
    print_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._missing = ""
        self._trailing: QWidget | None = None
        self._notes: tuple[str, ...] = ()
        self.heading = Label(theme, self.tr("Privacy policy"), Type.H1, level=1)
        self._line = Label(theme, "", Type.BODY, Ink.TEXT2)
        self._note = Label(theme, "", Type.BODY, Ink.TEXT2)
        self._title = QHBoxLayout()
        self._title.setSpacing(Space.L)
        self._title.addWidget(self.heading)
        self._title.addStretch(1)
        self.changes = Button(theme, self.tr("What changed"), icon="compare")
        self.pdf = Button(theme, self.tr("Save as PDF"), icon="download")
        self.print = IconButton(theme, "printer", self.tr("Print"))
        self.changes.clicked.connect(self.changes_requested)
        self.pdf.clicked.connect(self.pdf_requested)
        self.print.clicked.connect(self.print_requested)
        for button in (self.changes, self.pdf, self.print):
            button.hide()
        self._buttons = Flow(theme)
        for button in (self.changes, self.pdf, self.print):
            self._buttons.add(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(Space.PAGE, _TOP, Space.PAGE, _BOTTOM)
        self._row.setSpacing(Space.CARD)
        words = self._words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(self._title)
        words.addWidget(self._line)
        words.addWidget(self._note)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._buttons)

    def add_trailing(self, widget: QWidget) -> None:
        """Beside the title, so that the buttons keep the end of the line."""
        self._trailing = widget
        self._title.insertWidget(1, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_has_changes(self, *, has_changes: bool) -> None:
        """There is something to compare with."""
        self.changes.setVisible(has_changes)
        self._buttons.remeasure()

    def set_has_paper(self, *, has_paper: bool) -> None:
        """It can be saved and printed from here."""
        self.pdf.setVisible(has_paper)
        self.print.setVisible(has_paper)
        self._buttons.remeasure()

    def show_policy(self, view: PolicyView, wanted_language: str, dates: Dates) -> None:
        published = view.published
        self._line.setVisible(published is not None)
        self._buttons.setVisible(published is not None)
        if published is not None:
            text = self.tr("{version}. {answer}")
            self._line.set_text(text.format(version=version_line(published, dates), answer=answer_line(view, dates)))
        self._notes = tuple(note for note in (language_note(view, wanted_language), copy_line(view)) if note)
        self._show_notes()

    def say_missing(self, *, is_missing: bool) -> None:
        """A link has led to a clause that this text does not have."""
        self._missing = self.tr("The link leads to a clause that this version does not have.") if is_missing else ""
        self._show_notes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_beside = self.width() >= _BESIDE_FROM and not self._theme.is_wide_text
        way = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)
            self._row.setSpacing(Space.CARD if is_beside else Space.XS)
        self._place_trailing(is_beside=is_beside)

    def _place_trailing(self, *, is_beside: bool) -> None:
        """Under the title where both have no room in one line, so that the title keeps its own."""
        trailing = self._trailing
        if trailing is None:
            return
        wanted = self.heading.preferred_width() + Space.L + trailing.sizeHint().width()
        is_under = not is_beside and wanted > self.width() - 2 * Space.PAGE
        if is_under != (self._words.indexOf(trailing) >= 0):
            if is_under:
                self._title.removeWidget(trailing)
                self._words.insertWidget(1, trailing, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self._words.removeWidget(trailing)
                self._title.insertWidget(1, trailing, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.fillRect(QRectF(self.rect()), colours.window)
            draw_hairline(painter, colours.line, 0, self.height() - 1, self.width())

    def _show_notes(self) -> None:
        notes = [*self._notes, self._missing] if self._missing else list(self._notes)
        self._note.setVisible(bool(notes))
        self._note.set_text("\n".join(notes))
