"""Text of the window: plain, wrapped, with the line height of its type style."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.text_block import TextBlock, line_width

_WIDEST_HINT = 420
_WIDEST_WORD = 240


class Label(MeasuredWidget):
    """Wrapped plain text; nothing in it is ever read as markup. With `level` it is a heading for AT."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        style: Type = Type.BODY,
        ink: Ink = Ink.TEXT,
        parent: QWidget | None = None,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        level: int = 0,
    ) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self.heading_level = level
        self._block = TextBlock(theme, text, style, align)
        self._ink = ink
        if level:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def text(self) -> str:
        """The text on show."""
        return self._block.text

    def set_text(self, text: str) -> None:
        """Show another text."""
        if self._block.set_text(text):
            self.remeasure()
            say_name_changed(self)

    def set_ink(self, ink: Ink) -> None:
        """Another colour."""
        if ink is not self._ink:
            self._ink = ink
            self.update()

    def set_style(self, style: Type) -> None:
        """Another type style."""
        if self._block.set_style(style):
            self.remeasure()

    def measure(self, width: int) -> int:
        return self._block.height(width)

    def preferred_width(self) -> int:
        return min(self._block.natural_width(), round(_WIDEST_HINT * self.theme.text_scale))

    def minimumSizeHint(self) -> QSize:
        style = self._block.style
        longest = max((line_width(self.theme, style, word) for word in self._block.text.split()), default=0)
        return QSize(min(round(longest) + 1, _WIDEST_WORD), self.theme.line_height(style))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            colour = self._ink.of(self.theme.colours)
            self._block.draw(painter, 0, 0, self.width(), colour, self.layoutDirection())

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.Heading if self.heading_level else QtGui.QAccessible.Role.StaticText

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return self._block.text if kind == QtGui.QAccessible.Text.Name and not self.accessibleName() else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.readOnly = True
