"""Radios under each other in one box; nothing is chosen until the person chooses."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from consentui.ui.theme import Radius, Theme
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.option_button import Radio
from consentui.ui.widgets.painting import draw_box, draw_hairline

_SIDE, _COMPACT_SIDE = 13, 7


class RadioGroup(MeasuredWidget):
    """`chosen(int)`, the index, when the person chooses. One Tab stop; Up and Down move and choose."""

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, is_sunken: bool = True, is_compact: bool = False
    ) -> None:
        super().__init__(theme, parent)
        self._is_compact = is_compact
        self._side = _COMPACT_SIDE if is_compact else _SIDE
        self._is_sunken = is_sunken
        self._radios: list[Radio] = []
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self._choose)

    def add(self, title: str, line: str = "") -> Radio:
        """Append an option."""
        radio = Radio(self.theme, title, line, self, is_compact=self._is_compact)
        self._buttons.addButton(radio, len(self._radios))
        self._radios.append(radio)
        self._share_focus(0)
        self.remeasure()
        return radio

    @property
    def index(self) -> int:
        """What is chosen; -1 for nothing."""
        return self._buttons.checkedId()

    def set_index(self, index: int) -> None:
        """Show a choice made elsewhere; -1 for none."""
        if index < 0:
            self._buttons.setExclusive(False)
            for radio in self._radios:
                radio.setChecked(False)
            self._buttons.setExclusive(True)
        else:
            self._radios[index].setChecked(True)
        self._share_focus(max(index, 0))

    def measure(self, width: int) -> int:
        inner = width - 2 * self._side
        return sum(radio.heightForWidth(inner) for radio in self._radios) + max(len(self._radios) - 1, 0) + 2

    def place_children(self) -> None:
        y, inner = 1, self.width() - 2 * self._side
        for radio in self._radios:
            height = radio.heightForWidth(inner)
            self.put(radio, self._side, y, inner, height)
            y += height + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self.theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fill = colours.sunken if self._is_sunken else colours.surface
            draw_box(painter, QRectF(self.rect()), Radius.TILE, fill, colours.line)
            for radio in self._radios[1:]:
                left = self._side + radio.text_left()
                line = self.place_of(left, radio.y() - 1, self.width() - left - 1, 1)
                draw_hairline(painter, colours.line, line.x(), line.y(), line.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key(), 0)
        current = next((index for index, radio in enumerate(self._radios) if radio.hasFocus()), None)
        if not step or current is None:
            super().keyPressEvent(event)
            return
        target = (current + step) % len(self._radios)
        self._radios[target].setFocus(Qt.FocusReason.TabFocusReason)
        self._radios[target].click()

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._share_focus(index)
        self.chosen.emit(index)

    def _share_focus(self, holder: int) -> None:
        for index, radio in enumerate(self._radios):
            is_holder = index == holder
            radio.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_holder else Qt.FocusPolicy.ClickFocus)
