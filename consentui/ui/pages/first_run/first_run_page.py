"""The policy in short and the first answer to it, with No and Yes alike (#24)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot, PolicyView
from consentui.domain.catalogue import Catalogue
from consentui.domain.policy import PolicyAnswer
from consentui.ui.pages.first_run.short_fact import ShortFacts
from consentui.ui.text import policy_words
from consentui.ui.text.dates import Dates
from consentui.ui.text.errors import words_of
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink, Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.centred_screen import CentredScreen
from consentui.ui.widgets.choice_pair import ChoicePair
from consentui.ui.widgets.clause_link import ClauseLink
from consentui.ui.widgets.divider import Divider
from consentui.ui.widgets.empty_state import EmptyState
from consentui.ui.widgets.error_line import ErrorLine
from consentui.ui.widgets.inset import Inset
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.logo import Logo
from consentui.ui.widgets.painting import set_margins

_WIDTH = 880
_SIDE = 31
_TOP = 27
_LOGO = 44
# A link keeps this room for its focus ring; its text ends where the line below ends.
_LINK_EDGE = 5
_BESIDE_FROM = 500


class FirstRunPage(CentredScreen):
    """Owner: the MainWindow. A function of the snapshot.

    Signals: `answered(PolicyAnswer)`, `policy_requested()`, `try_again_requested()`; language and text size: `foot`.
    Nothing is a default: Enter does nothing until a button has the focus, and closing the window is no answer.
    """

    answered = Signal(object)
    policy_requested = Signal()
    try_again_requested = Signal()

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None, *, demo_text: str = "") -> None:
        super().__init__(theme, _WIDTH, parent, demo_text=demo_text)
        self._dates = dates
        self._app = ""
        self._shown: tuple[PolicyView, Catalogue | None, str] | None = None
        self.heading = Label(theme, "", Type.H2, level=1)
        self.heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._version = Label(theme, "", Type.BODY, Ink.TEXT2)
        self.read_all = ClauseLink(theme, "")
        self.read_all.clicked.connect(self.policy_requested)
        self._facts = ShortFacts(theme)
        self._note = Inset(theme, Tone.NEUTRAL, "", self._note_text(), icon="info")
        self._error = ErrorLine(theme)
        self._error.hide()
        self.choice = ChoicePair(theme, self.tr("Decline"), self.tr("Accept"), align=Qt.AlignmentFlag.AlignRight)
        self.choice.no_chosen.connect(self._decline)
        self.choice.yes_chosen.connect(self._accept)
        self._content_part = self._made_content(theme)
        self._missing = self._made_missing(theme)
        self.card.body.addWidget(self._content_part)
        self.card.body.addWidget(self._missing)
        theme.changed.connect(self._fit_head)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Facts come from the catalogue; without a policy nothing can be answered."""
        self._app = snapshot.service.name if snapshot.service else self.tr("the service")
        self._no_policy.set_reference(snapshot.error_at("POLICY"))
        key = (snapshot.policy, snapshot.catalogue, self._app)
        if key == self._shown:
            return
        self._shown = key
        published, catalogue = snapshot.policy.published, snapshot.catalogue
        has_text = published is not None and catalogue is not None
        has_come = has_text and self._content_part.isHidden()
        self._content_part.setVisible(has_text)
        self._missing.setVisible(not has_text)
        if published is None or catalogue is None:
            return
        if has_come and self.isAncestorOf(QApplication.focusWidget() or self):
            self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self.heading.set_text(self.tr("The {app} privacy policy in short").format(app=self._app))
        dates = self._dates.with_offset(snapshot.service_time_offset)
        line = policy_words.version_line(published, dates)
        if snapshot.policy.is_saved_copy:
            line += " · " + self.tr("copy from this app")
        self._version.set_text(line)
        self.read_all.setText(policy_words.read_it_all(published.policy))
        self._facts.show_facts(catalogue.facts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    @Slot()
    def _fit_head(self) -> None:
        """The link beside the heading, or under it where both find no room."""
        is_beside = self.width() >= _BESIDE_FROM * self.theme.text_scale
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(Space.CARD if is_beside else Space.M)

    def begin(self) -> None:
        """It comes on show: nothing is on its way, screen readers start at the heading."""
        self._set_busy(is_busy=False)
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def show_failed(self, error: BaseException) -> None:
        """The answer was not recorded."""
        self._set_busy(is_busy=False)
        words = words_of(error, self._app)
        self._show_error(words.sentence, words.reference)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.choice.no_button.setEnabled(not is_busy)
        self.choice.yes_button.setEnabled(not is_busy)
        self._show_error("")

    def _show_error(self, text: str, reference: str = "") -> None:
        self._error.set_text(text, reference)
        self._error.setVisible(bool(text))

    def _note_text(self) -> str:
        return self.tr(
            "Your answer turns nothing on. Each permission stays off until you turn it on yourself, one at a time. "
            "This window works with either answer."
        )

    def _made_content(self, theme: Theme) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(_SIDE, Space.CARD, _SIDE, 19)
        inner.setSpacing(0)
        column.addLayout(self._made_head(theme))
        inner.addWidget(Divider(theme))
        inner.addSpacing(Space.CARD)
        inner.addWidget(self._facts)
        inner.addSpacing(Space.CARD + 2)
        inner.addWidget(self._note)
        inner.addWidget(self._error)
        column.addLayout(inner)
        column.addWidget(Divider(theme))
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 10, _SIDE, 10)
        foot.addWidget(self.choice)
        column.addLayout(foot)
        return content

    def _made_head(self, theme: Theme) -> QBoxLayout:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        set_margins(self._head, _SIDE, _TOP, _SIDE - _LINK_EDGE, 0)
        named = QHBoxLayout()
        named.setSpacing(Space.CARD)
        named.addWidget(Logo(theme, _LOGO), 0, Qt.AlignmentFlag.AlignVCenter)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.heading)
        texts.addWidget(self._version)
        named.addLayout(texts, 1)
        self._head.addLayout(named, 1)
        self._head.addWidget(self.read_all, 0, Qt.AlignmentFlag.AlignVCenter)
        return self._head

    def _made_missing(self, theme: Theme) -> QWidget:
        text = self.tr("Nothing is accepted. Try again when you are online.")
        title = self.tr("We cannot load the policy now")
        self._no_policy = missing = EmptyState(theme, "cloud-off", title, text, tone=Tone.WARN)
        button = Button(theme, self.tr("Try again"), icon="refresh")
        button.clicked.connect(self.try_again_requested)
        missing.add_button(button)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(_SIDE, Space.PAGE, _SIDE, Space.PAGE)
        column.addWidget(missing)
        holder.hide()
        return holder

    @Slot()
    def _decline(self) -> None:
        self._set_busy(is_busy=True)
        self.answered.emit(PolicyAnswer.DECLINED)

    @Slot()
    def _accept(self) -> None:
        self._set_busy(is_busy=True)
        self.answered.emit(PolicyAnswer.ACCEPTED)
