"""The Privacy policy page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot, Connection
from consentui.domain.policy import PolicyAnswer, PublishedPolicy
from consentui.ui.pages.policy.contents_list import ContentsList
from consentui.ui.pages.policy.policy_header import PolicyHeader
from consentui.ui.pages.policy.reader import Reader
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Space, Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.banner import Banner
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.choice_pair import ChoicePair
from consentui.ui.widgets.empty_state import EmptyState

_CONTENTS_FROM = 720


class PolicyPage(QWidget):
    """Owner: the PageHost. GUI thread. A function of the snapshot and of the language that was asked for.

    Signals: `answer_requested(PolicyAnswer)`, `try_again_requested()`.
    """

    answer_requested = Signal(object)
    try_again_requested = Signal()

    def __init__(self, theme: Theme, dates: Dates, wanted_language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dates = dates
        self._wanted_language = wanted_language
        self._shown: PublishedPolicy | None = None
        self._waiting_place = ""
        self._header = PolicyHeader(theme)
        self._contents = ContentsList(theme)
        self._reader = Reader(theme)
        self._question = self._made_question()
        self._empty = self._made_empty()
        self._contents.place_requested.connect(self._reader.go_to)
        self._reader.place_changed.connect(self._contents.set_current)
        self._lay_out()

    def set_wanted_language(self, language: str) -> None:
        """What the person asked for; where the text is in another language, the page says so."""
        self._wanted_language = language

    def set_trailing(self, widget: QWidget) -> None:
        self._header.set_trailing(widget)

    def focus_heading(self) -> None:
        heading = self._header.heading
        heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_clause(self, place: str) -> None:
        """Bring a clause or heading into view, now or once the text is there."""
        self._waiting_place = place
        self._go_to_waiting()

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Show this snapshot; the reading position stays unless it is another text."""
        view = snapshot.policy
        self._header.show_policy(view, self._wanted_language, self._dates.with_offset(snapshot.service_time_offset))
        self._question.setVisible(view.published is not None and view.answer is not PolicyAnswer.ACCEPTED)
        self._show_answer(view.answer)
        is_cut_off = snapshot.connection in (Connection.OFFLINE, Connection.FAILING)
        self._empty.setVisible(view.published is None and is_cut_off)
        if view.published is not None and view.published != self._shown:
            self._shown = view.published
            self._contents.show_policy(view.published.policy)
            self._reader.show_policy(view.published.policy)
            self._go_to_waiting()
        self._show_parts()

    @property
    def reader(self) -> Reader:
        return self._reader

    @property
    def contents(self) -> ContentsList:
        return self._contents

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_parts()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(QRectF(self.rect()), self._theme.colours.window)

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._contents)
        body.addWidget(self._reader, 1)
        self._question_frame = QWidget()
        framed = QVBoxLayout(self._question_frame)
        framed.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.CARD)
        framed.addWidget(self._question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._question_frame)
        column.addWidget(self._empty, 1)
        column.addLayout(body, 1)

    def _show_parts(self) -> None:
        has_text = self._shown is not None
        self._reader.setVisible(has_text)
        self._contents.setVisible(has_text and self.width() >= _CONTENTS_FROM * max(1.0, self._theme.text_scale**0.5))
        self._question_frame.setVisible(not self._question.isHidden())

    def _made_question(self) -> Banner:
        self._choice = ChoicePair(self._theme, self.tr("Decline"), self.tr("Accept"))
        self._choice.no_chosen.connect(self._decline)
        self._choice.yes_chosen.connect(self._accept)
        return Banner(self._theme, Tone.NEUTRAL, self.tr("You have not decided on this policy"), actions=self._choice)

    def _show_answer(self, answer: PolicyAnswer | None) -> None:
        self._choice.set_chosen(False if answer is PolicyAnswer.DECLINED else None)
        if answer is PolicyAnswer.DECLINED:
            self._question.set_texts(
                self.tr("You declined the policy"), self.tr("You can read it and decide again at any time.")
            )
        else:
            self._question.set_texts(self.tr("You have not decided on this policy"), "")

    def _made_empty(self) -> EmptyState:
        title = self.tr("We cannot show the policy")
        line = self.tr("It cannot be loaded now, and there is no saved copy on this computer.")
        empty = EmptyState(self._theme, "wifi-off", title, line)
        again = Button(self._theme, self.tr("Try again"), icon="refresh")
        again.clicked.connect(self.try_again_requested)
        empty.add_button(again)
        return empty

    def _go_to_waiting(self) -> None:
        if self._waiting_place and self._shown is not None:
            place, self._waiting_place = self._waiting_place, ""
            self._reader.go_to(place)

    @Slot()
    def _decline(self) -> None:
        self.answer_requested.emit(PolicyAnswer.DECLINED)

    @Slot()
    def _accept(self) -> None:
        self.answer_requested.emit(PolicyAnswer.ACCEPTED)
