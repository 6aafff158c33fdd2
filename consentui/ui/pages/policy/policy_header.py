"""The head of the policy page: title, version, your answer, and what can be said about the copy on screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consentui.application.snapshot import PolicyView
from consentui.ui.text.dates import Dates
from consentui.ui.text.policy_words import answer_line, copy_line, language_note, version_line
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.painting import draw_hairline

_TOP, _BOTTOM = 26, 18


class PolicyHeader(QWidget):
    """Owner: the PolicyPage."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.heading = Label(theme, self.tr("Privacy policy"), Type.H1, level=1)
        self._line = Label(theme, "", Type.BODY, Ink.TEXT2)
        self._note = Label(theme, "", Type.BODY, Ink.TEXT2)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.PAGE, _TOP, Space.PAGE, _BOTTOM)
        self._row.setSpacing(Space.CARD)
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        for label in (self.heading, self._line, self._note):
            words.addWidget(label)
        self._row.addLayout(words, 1)

    def set_trailing(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def show_policy(self, view: PolicyView, wanted_language: str, dates: Dates) -> None:
        published = view.published
        self._line.setVisible(published is not None)
        if published is not None:
            text = self.tr("{version}. {answer}")
            self._line.set_text(text.format(version=version_line(published, dates), answer=answer_line(view, dates)))
        notes = [note for note in (language_note(view, wanted_language), copy_line(view)) if note]
        self._note.setVisible(bool(notes))
        self._note.set_text("\n".join(notes))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.fillRect(QRectF(self.rect()), colours.window)
            draw_hairline(painter, colours.line, 0, self.height() - 1, self.width())
