"""The question at the head of the policy and at the end of its text while nobody has accepted it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.snapshot import PolicyView
from consentui.domain.policy import PolicyAnswer
from consentui.ui.theme import Space, Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.banner import Banner
from consentui.ui.widgets.choice_pair import ChoicePair


class PolicyQuestion(QWidget):
    """Owner: the PolicyPage, which has two. Decline and Accept are alike. `answered(PolicyAnswer)`."""

    answered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = ChoicePair(theme, self.tr("Decline"), self.tr("Accept"))
        self._choice.no_chosen.connect(self._decline)
        self._choice.yes_chosen.connect(self._accept)
        self._banner = Banner(theme, Tone.NEUTRAL, self.tr("You have not decided on this policy"), actions=self._choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.CARD)
        column.addWidget(self._banner)
        self._is_asked, self._has_room = False, True
        self.hide()

    def set_has_room(self, *, has_room: bool) -> None:
        """Whether there is room for it here; without, it stands at the end of the text alone."""
        self._has_room = has_room
        self.setVisible(self._is_asked and has_room)

    def show_view(self, view: PolicyView) -> None:
        """Hidden once it is accepted; a refusal can be changed."""
        self._is_asked = view.published is not None and view.answer is not PolicyAnswer.ACCEPTED
        self.setVisible(self._is_asked and self._has_room)
        is_declined = view.answer is PolicyAnswer.DECLINED
        self._choice.set_chosen(False if is_declined else None)
        if is_declined:
            self._banner.set_texts(
                self.tr("You declined the policy"), self.tr("You can read it and decide again at any time.")
            )
        else:
            self._banner.set_texts(self.tr("You have not decided on this policy"), "")

    @Slot()
    def _decline(self) -> None:
        self.answered.emit(PolicyAnswer.DECLINED)

    @Slot()
    def _accept(self) -> None:
        self.answered.emit(PolicyAnswer.ACCEPTED)
