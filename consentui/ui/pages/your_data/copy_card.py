"""A copy of your data (#11, #12): asked for, prepared, ready, on its way, here; each state with its few buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.models.copy_view import CopyAct, CopyButton, CopyCardView, copy_card_view
from consentui.ui.pages.your_data.copy_head import CopyHead
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import ButtonKind, Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.progress_line import ProgressLine
from consentui.ui.widgets.steps import Steps

_SIDE, _ABOVE, _BELOW, _BELOW_HEAD = 20, 18, 15, 12


class CopyCard(Card):
    """Owner: the page Your data. GUI thread. A function of the snapshot.

    Signal: `act_requested(CopyAct, request id)`.
    """

    act_requested = Signal(object, str)

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._dates = dates
        self._view: CopyCardView | None = None
        self.buttons: dict[CopyAct, Button] = {}
        self.head = CopyHead(theme)
        self.progress = ProgressLine(theme)
        self.note = Label(theme, "", Type.SMALL, Ink.TEXT2)
        steps = (self.tr("Asked"), self.tr("Preparing"), self.tr("Ready"), self.tr("Downloaded"))
        self.steps = Steps(theme, steps)
        self.body.setContentsMargins(_SIDE, _ABOVE, _SIDE, _BELOW)
        self.body.setSpacing(_BELOW_HEAD)
        for part in (self.head, self.progress, self.steps, self.note):
            self.body.addWidget(part)
        for part in (self.progress, self.steps, self.note):
            part.hide()

    @property
    def view(self) -> CopyCardView | None:
        """What is shown."""
        return self._view

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Show this snapshot; buttons that stay keep the focus."""
        dates = self._dates.with_offset(snapshot.service_time_offset)
        app = snapshot.service.name if snapshot.service else self.tr("the service")
        view = copy_card_view(snapshot, dates, app)
        if view == self._view:
            return
        before, self._view = self._view, view
        self.head.show_texts(
            view.icon, view.tone, view.title, view.line, is_trouble=view.is_trouble, reference=view.reference
        )
        if before is None or before.buttons != view.buttons:
            self._show_buttons(view.buttons)
        self.progress.setVisible(view.share is not None)
        self.progress.set_share(view.share or 0.0)
        self.steps.setVisible(view.step is not None)
        self.steps.set_current(-1 if view.step is None else view.step)
        self.note.set_text(view.note)
        self.note.setVisible(bool(view.note))

    def _show_buttons(self, buttons: tuple[CopyButton, ...]) -> None:
        had_focus = QApplication.focusWidget() in self.buttons.values()
        for button in self.buttons.values():
            self.head.buttons.remove(button)
        self.buttons = {wanted.act: self._made(wanted) for wanted in buttons}
        for button in self.buttons.values():
            self.head.buttons.add(button)
            button.show()
        if had_focus and self.buttons:
            # Whoever pressed a button goes on from its place.
            next(iter(self.buttons.values())).setFocus(Qt.FocusReason.PopupFocusReason)
        elif had_focus:
            self.head.title.setFocus(Qt.FocusReason.PopupFocusReason)
        self.head.remeasure()

    def _made(self, wanted: CopyButton) -> Button:
        kind = ButtonKind.PRIMARY if wanted.is_primary else ButtonKind.SECONDARY
        button = Button(self.theme, wanted.text, kind, icon=wanted.icon)
        button.clicked.connect(self._act)
        return button

    @Slot()
    def _act(self) -> None:
        for act, button in self.buttons.items():
            if button is self.sender() and self._view is not None:
                self.act_requested.emit(act, self._view.request_id)
                return
