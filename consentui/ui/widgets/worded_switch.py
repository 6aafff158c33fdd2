"""A switch of a setting with its state in words beside it; settings are in force at once."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from consentui.domain.switch_state import SwitchState
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.toggle_switch import ToggleSwitch


class WordedSwitch(QWidget):
    """Not for consent: there a switch shows what the service has recorded. `toggled(bool)` by the person only."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(theme, "", Type.SMALL_LABEL, Ink.TEXT2)
        self.switch = ToggleSwitch(theme, name)
        self.switch.toggle_requested.connect(self._flip)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        words = QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self._words)
        words.addStretch(1)
        row.addLayout(words)
        row.addWidget(self.switch)
        self.set_on(is_on=False)

    @property
    def is_on(self) -> bool:
        """What is in force."""
        return self.switch.state is SwitchState.ON

    def set_on(self, *, is_on: bool) -> None:
        """Show this; no signal."""
        words = self.tr("On") if is_on else self.tr("Off")
        self._words.set_text(words)
        self._words.set_ink(Ink.TEXT if is_on else Ink.TEXT2)
        self.switch.set_state(SwitchState.ON if is_on else SwitchState.OFF, words)

    @Slot(bool)
    def _flip(self, is_on: bool) -> None:
        self.set_on(is_on=is_on)
        self.toggled.emit(is_on)
