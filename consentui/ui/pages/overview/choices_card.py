"""The other choices in four lines, each leading to its place."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.ui.models.overview_view import ChoicesView, Load
from consentui.ui.theme import Theme, Type
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.card_skeleton import CardSkeleton, Shapes
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.quiet_state import QuietState
from consentui.ui.widgets.value_line import ValueLine

_SIDE, _ABOVE, _HEAD_INSET, _BELOW_HEAD, _BELOW = 11, 16, 8, 4, 8
_FIRST_LINE = 4  # below heading, gap, trouble, skeleton


class ChoicesCard(Card):
    """Owner: the OverviewPage. Signals: `choice_requested(key)`, `try_again_requested()`."""

    choice_requested = Signal(str)
    try_again_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._view: ChoicesView | None = None
        self.lines: dict[str, ValueLine] = {}
        heading = Label(theme, self.tr("Other choices"), Type.H3, level=2)
        again = Button(theme, self.tr("Try again"), icon="refresh")
        again.clicked.connect(self.try_again_requested)
        self._quiet = QuietState(theme, button=again)
        self.skeleton = CardSkeleton(theme, Shapes.LINES, self.tr("Loading…"))
        self._quiet.hide()
        self.body.setContentsMargins(_SIDE, _ABOVE, _SIDE, _BELOW)
        head = QVBoxLayout()
        head.setContentsMargins(_HEAD_INSET, 0, _HEAD_INSET, 0)
        head.addWidget(heading)
        self.body.addLayout(head)
        self.body.addSpacing(_BELOW_HEAD)
        self.body.addWidget(self._quiet)
        self.body.addWidget(self.skeleton)
        self.body.addStretch(1)

    def show_view(self, view: ChoicesView) -> None:
        """Show this; lines keep the focus."""
        if view == self._view:
            return
        self._view = view
        self.skeleton.set_loading(is_loading=view.load is Load.LOADING)
        self._quiet.setVisible(view.load is Load.FAILED)
        self._quiet.show_texts(
            "wifi-off", "", self.tr("We cannot load this now."), has_button=True, reference=view.reference
        )
        wanted = {line.place: line for line in view.lines}
        for key in [key for key in self.lines if key not in wanted]:
            line = self.lines.pop(key)
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, each in enumerate(view.lines):
            if each.place not in self.lines:
                line = self.lines[each.place] = ValueLine(self.theme, each.icon, each.title, each.value)
                line.clicked.connect(self._open)
                self.body.insertWidget(_FIRST_LINE + place, line)
            self.lines[each.place].set_value(each.value)

    @Slot()
    def _open(self) -> None:
        sender = self.sender()
        for key, line in self.lines.items():
            if line is sender:
                self.choice_requested.emit(key)
