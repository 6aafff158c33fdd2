"""One permission or other choice of a page: the row, its details, its chooser and the boxes under it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from consentui.domain.grant import Method
from consentui.domain.switch_state import SwitchState
from consentui.ui.models.permission_view import ClickMeaning, DecisionView
from consentui.ui.text.insets import RowAction
from consentui.ui.text.switch_words import Ignored
from consentui.ui.theme import Motion, Theme
from consentui.ui.widgets import late_rows
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.setting_row import SettingRow

if TYPE_CHECKING:
    from consentui.ui.widgets.decision_details import DecisionDetails
    from consentui.ui.widgets.row_insets import RowInsets
    from consentui.ui.widgets.use_chooser import UseChooser

# The buttons of a box that give a grant.
_GRANTING = MappingProxyType({RowAction.TURN_ON: Method.CONFLICT_ANSWER, RowAction.RETRY_ON: Method.SWITCH})


class DecisionRow(SettingRow):
    """Owner: its page. Shows one DecisionView; never changes a switch by itself.

    Signals: `off_requested(purposes, method)`, `on_requested(purposes, method)`, `check_requested(purpose)`,
    `try_now_requested()`, `sign_in_requested()`, `clause_requested(clause_id)`, `receipt_requested(key)`,
    `ignored(Ignored)`, `home_requested(permission key)`.
    """

    off_requested = Signal(object, object)
    on_requested = Signal(object, object)
    check_requested = Signal(str)
    try_now_requested = Signal()
    sign_in_requested = Signal()
    clause_requested = Signal(str)
    receipt_requested = Signal(str)
    home_requested = Signal(str)
    changes_requested = Signal()
    ignored = Signal(object)

    def __init__(
        self, theme: Theme, view: DecisionView, parent: QWidget | None = None, *, has_switch: bool = True
    ) -> None:
        """Without a switch the page gives the row something else to press (`set_trailing`)."""
        super().__init__(theme, view.icon, view.title, view.line, parent, has_switch=has_switch)
        self._view = view
        self._chooser: UseChooser | None = None
        self._insets: RowInsets | None = None
        self._details_made: DecisionDetails | None = None
        self._was_open = False
        self._patience: QTimer | None = None
        self.open_changed.connect(self._on_open_changed)
        self.details_requested.connect(self._make_details)
        if self.switch is not None:
            self.switch.toggle_requested.connect(self._toggle)
        self._fill(view)

    @property
    def view(self) -> DecisionView:
        """What is shown."""
        return self._view

    @property
    def chooser(self) -> UseChooser | None:
        """The list of uses, while it is open."""
        return self._chooser

    @property
    def insets(self) -> RowInsets | None:
        """The boxes under the row, if there are any."""
        return self._insets

    def apply(self, view: DecisionView) -> None:
        """Show another view where it differs; focus stays where it is.

        That it is turning on is painted two frames later: a quick answer shows nothing in between, and does not have
        to wait for the painting of it. What the next click means has changed at once.
        """
        if view == self._view:
            return
        self._view = view
        is_plain = self._insets is None and not view.insets and self._chooser is None
        if view.switch.state is SwitchState.TURNING_ON and is_plain:
            if self._patience is None:
                self._patience = QTimer(self, singleShot=True, interval=Motion.PATIENCE)
                self._patience.timeout.connect(self._fill_now)
            if not self._patience.isActive():
                self._patience.start()
        else:
            self._fill_now()

    @Slot()
    def _fill_now(self) -> None:
        if self._patience is not None:
            self._patience.stop()
        self._fill(self._view)

    def event(self, event: QEvent) -> bool:
        """What opened below has another height now: this row has no layout of its own that would hear of it. And Esc
        closes the chooser, before the window hears of it."""
        if event.type() == QEvent.Type.LayoutRequest and (self.details is not None or self.inset is not None):
            self.remeasure()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._chooser is not None:
            if event.type() == QEvent.Type.KeyPress:
                self._close_chooser()
            event.accept()
            return True
        return super().event(event)

    def _fill(self, view: DecisionView) -> None:
        self.set_texts(view.title, view.line)
        line = view.switch
        self.set_choice(line.state, line.text, is_waiting=line.is_waiting, is_checked=line.is_checked)
        if self._details_made is not None and self.details is self._details_made:
            self._details_made.apply(view)
        chooser = self._chooser
        if chooser is not None and (view.switch.click is not ClickMeaning.ON or not chooser.fits(view)):
            self._close_chooser()
        self._show_boxes(view)
        if self.details is not None or self.inset is not None:
            self.remeasure()

    def _show_boxes(self, view: DecisionView) -> None:
        if self._insets is not None and self._insets.boxes == view.insets:
            return
        had_focus = self._insets is not None and self._insets.isAncestorOf(self._focused())
        self._insets = late_rows.insets(self.theme, view.insets) if view.insets else None
        if self._insets is not None:
            self._insets.asked.connect(self._answer)
        self.set_inset(self._insets)
        if had_focus and self.switch is not None:
            # The button that had the focus is gone with its box; the switch of the row is the nearest thing to it.
            self.switch.setFocus(self._reason())

    @Slot()
    def _make_details(self) -> None:
        details = self._details_made = late_rows.details(self.theme, self._view, self._may_grant)
        details.off_requested.connect(self.off_requested)
        details.on_requested.connect(self.on_requested)
        details.ignored.connect(self.ignored)
        details.clause_requested.connect(self.clause_requested)
        details.receipt_requested.connect(self.receipt_requested)
        details.home_requested.connect(self.home_requested)
        self.set_details(details)

    @Slot()
    def _toggle(self) -> None:
        """The whole row: off withdraws every purpose at once; on needs the chooser where there are several."""
        click = self._view.switch.click
        if click is ClickMeaning.OFF:
            self.off_requested.emit(self._view.purposes, Method.SWITCH)
        elif click is ClickMeaning.IGNORED:
            self.ignored.emit(Ignored.OFF_IS_BEING_RECORDED)
        elif self._chooser is not None:
            self._chooser.focus_first(self._reason())
        elif not self._may_grant(self.switch):
            return
        elif len(self._view.uses) == 1:
            self.on_requested.emit(self._view.purposes, self._answer_method(self._view.purposes))
        else:
            self._open_chooser()

    def _may_grant(self, pressed: PaintedButton | None) -> bool:
        """Towards off every press counts; towards on only one that was surely meant for it."""
        at = None if pressed is None else pressed.pressed_at
        if pressed is None or at is None:
            return True
        has_moved = self.has_just_moved(at)
        if has_moved or pressed.is_second_press:
            self.ignored.emit(Ignored.MOVED if has_moved else Ignored.SECOND_PRESS)
            return False
        return True

    def _answer_method(self, purposes: tuple[str, ...]) -> Method:
        states = {use.switch.state for use in self._view.uses if use.purpose in purposes}
        return Method.CONFLICT_ANSWER if states == {SwitchState.CONFLICT} else Method.SWITCH

    def _open_chooser(self) -> None:
        """In the place of the details, which list the same uses."""
        self._was_open = self.is_open
        self._chooser = late_rows.chooser(self.theme, self._view)
        self._chooser.chosen.connect(self._turn_chosen_on)
        self._chooser.kept_off.connect(self._close_chooser)
        self._chooser.clause_requested.connect(self.clause_requested)
        self.set_details(self._chooser)
        self.set_open(True)
        self._chooser.focus_first(self._reason())

    @Slot()
    def _close_chooser(self) -> None:
        if self._chooser is None:
            return
        had_focus = self._chooser.isAncestorOf(self._focused())
        self._chooser = None
        self._make_details()
        self.set_open(self._was_open)
        if had_focus and self.switch is not None:
            self.switch.setFocus(self._reason())

    @Slot(bool)
    def _on_open_changed(self, is_open: bool) -> None:
        if not is_open and self._chooser is not None:
            self._was_open = False
            self._close_chooser()

    @Slot(object)
    def _turn_chosen_on(self, purposes: tuple[str, ...]) -> None:
        if self._chooser is None or self._may_grant(self._chooser.buttons.yes_button):
            self._close_chooser()
            self.on_requested.emit(purposes, Method.CHOOSER)

    @Slot(object, object, object)
    def _answer(self, action: RowAction, purposes: tuple[str, ...], pressed: PaintedButton) -> None:
        if action is RowAction.KEEP_OFF:
            self.off_requested.emit(purposes, self._answer_method(purposes))
        elif action in _GRANTING:
            if self._may_grant(pressed):
                self.on_requested.emit(purposes, _GRANTING[action])
        elif action is RowAction.CHECK_AGAIN:
            self.check_requested.emit(purposes[0])
        elif action is RowAction.TRY_NOW:
            self.try_now_requested.emit()
        elif action is RowAction.SIGN_IN:
            self.sign_in_requested.emit()
        elif action is RowAction.SEE_CHANGES:
            self.changes_requested.emit()

    def _focused(self) -> QWidget:
        focused: QWidget | None = self.window().focusWidget()
        return focused if focused is not None else self.window()

    def _reason(self) -> Qt.FocusReason:
        """A focus that the keyboard moved shows its ring, one that follows a mouse click does not."""
        focused = self._focused()
        has_ring = isinstance(focused, PaintedButton) and focused.has_ring
        return Qt.FocusReason.TabFocusReason if has_ring else Qt.FocusReason.MouseFocusReason
