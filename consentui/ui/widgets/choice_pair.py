"""The two buttons of a decision: same kind, same size, no before yes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Space, Theme
from consentui.ui.theme.parts import ButtonKind
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.measured_widget import MeasuredWidget


class ChoicePair(MeasuredWidget):
    """Decline and Accept, Keep off and Turn on. Neither is a default; `set_chosen` marks what was answered.

    Signals: `no_chosen()`, `yes_chosen()`.
    """

    no_chosen = Signal()
    yes_chosen = Signal()

    def __init__(
        self,
        theme: Theme,
        no_text: str,
        yes_text: str,
        parent: QWidget | None = None,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        minimum_width: int = Size.CHOICE_WIDTH,
    ) -> None:
        super().__init__(theme, parent)
        self._align = align
        self.no_button = _AnswerButton(theme, no_text, parent=self, minimum_width=minimum_width)
        self.yes_button = _AnswerButton(theme, yes_text, parent=self, minimum_width=minimum_width)
        self.no_button.clicked.connect(self._choose_no)
        self.yes_button.clicked.connect(self._choose_yes)

    def set_chosen(self, answer: bool | None) -> None:
        """Mark the answer with a check; None for no answer yet."""
        self.no_button.set_kind(ButtonKind.CHOSEN if answer is False else ButtonKind.SECONDARY)
        self.yes_button.set_kind(ButtonKind.CHOSEN if answer is True else ButtonKind.SECONDARY)
        self.remeasure()

    def set_yes(self, text: str, *, is_enabled: bool = True, reason: str = "") -> None:
        """The text of the yes button; a disabled one says why to AT and in its tool tip."""
        self.yes_button.set_label(text)
        self.yes_button.setEnabled(is_enabled)
        self.yes_button.setToolTip("" if is_enabled else reason)
        self.yes_button.setAccessibleDescription("" if is_enabled else reason)
        self.remeasure()

    def preferred_width(self) -> int:
        return 2 * self._side() + Space.M

    def minimumSizeHint(self) -> QSize:
        return QSize(self._side(), self.no_button.sizeHint().height())

    def measure(self, width: int) -> int:
        height = self.no_button.sizeHint().height()
        return height if width >= self.preferred_width() else 2 * height

    def place_children(self) -> None:
        side, height = self._side(), self.no_button.sizeHint().height()
        if self.width() < self.preferred_width():
            wide = min(side, self.width())
            self.put(self.no_button, 0, 0, wide, height)
            self.put(self.yes_button, 0, height, wide, height)
            return
        x = self.width() - self.preferred_width() if self._align == Qt.AlignmentFlag.AlignRight else 0
        self.put(self.no_button, x, 0, side, height)
        self.put(self.yes_button, x + side + Space.M, 0, side, height)

    def _side(self) -> int:
        """The wider of the two, also for the narrower one, with room for the check."""
        return max(self.no_button.widest_hint(), self.yes_button.widest_hint())

    @Slot()
    def _choose_no(self) -> None:
        self.no_chosen.emit()

    @Slot()
    def _choose_yes(self) -> None:
        self.yes_chosen.emit()


class _AnswerButton(Button):
    """One press, one answer. The second press of a double click was meant for what stood here before, if for anything:
    a double click on "Read it all" must not accept what comes up under the pointer.
    """

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
