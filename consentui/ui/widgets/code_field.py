"""The field for a 6-digit code: six boxes drawn over one line edit, so paste and input methods work."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from consentui.ui.theme import Radius, Theme, Type
from consentui.ui.widgets.painting import draw_box

_DIGITS = 6
_BOX_WIDTH, _BOX_HEIGHT = 45, 51
_GAP, _MIDDLE_GAP = 9, 21
_CARET_HEIGHT = 22


class CodeField(QLineEdit):
    """One EditableText for AT, named by the caller ("6-digit code"). Always left to right.

    Everything that is no digit is dropped, whatever way it came in. `completed(str)` at the sixth digit.
    """

    completed = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._is_wrong = False
        self._known = ""
        self.setFrame(False)
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.textChanged.connect(self._keep_digits)
        self.cursorPositionChanged.connect(self._keep_cursor_at_end)

    def code(self) -> str:
        """The digits so far."""
        return self.text()

    def set_wrong(self, *, is_wrong: bool) -> None:
        """Red boxes; the sentence below says what is wrong."""
        if is_wrong != self._is_wrong:
            self._is_wrong = is_wrong
            self.update()

    def sizeHint(self) -> QSize:
        scale = self._scale()
        width = _DIGITS * _BOX_WIDTH + (_DIGITS - 2) * _GAP + _MIDDLE_GAP
        return QSize(round(width * scale), round(_BOX_HEIGHT * scale))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, digits = self.theme.colours, self.text()
        has_selection = bool(self.selectedText())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.theme.font(Type.CODE))
            for index in range(_DIGITS):
                box = self._box(index)
                is_next = self.hasFocus() and index == min(len(digits), _DIGITS - 1)
                line = colours.danger if self._is_wrong else colours.focus if is_next else colours.control
                fill = colours.tint if has_selection and index < len(digits) else colours.surface
                draw_box(painter, box, Radius.FIELD, fill, line, 2 if is_next else 1)
                painter.setPen(colours.text)
                if index < len(digits):
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, digits[index])
                elif is_next:
                    height = _CARET_HEIGHT * self._scale()
                    painter.fillRect(
                        QRectF(box.center().x() - 0.75, box.center().y() - height / 2, 1.5, height), colours.text
                    )

    def _box(self, index: int) -> QRectF:
        scale = self._scale()
        x = index * (_BOX_WIDTH + _GAP) + (_MIDDLE_GAP - _GAP if index >= _DIGITS // 2 else 0)
        return QRectF(round(x * scale), 0, round(_BOX_WIDTH * scale), round(_BOX_HEIGHT * scale))

    def _scale(self) -> float:
        """As the parts, but never wider than its place."""
        width = _DIGITS * _BOX_WIDTH + (_DIGITS - 2) * _GAP + _MIDDLE_GAP
        parent = self.parentWidget()
        room = parent.contentsRect().width() if parent is not None and parent.width() > 200 else width * 2
        return min(self.theme.part(1.0), max(room / width, 0.8))

    @Slot(str)
    def _keep_digits(self, text: str) -> None:
        # a decimal digit of any script counts, as the person may type it
        digits = "".join(str(int(sign)) for sign in text if sign.isdecimal())[:_DIGITS]
        if digits != text:
            self.setText(digits)  # comes back here once, with digits only
            return
        is_new, self._known = digits != self._known, digits
        if is_new and len(digits) == _DIGITS:
            self.completed.emit(digits)

    @Slot()
    def _keep_cursor_at_end(self) -> None:
        if not self.hasSelectedText() and self.cursorPosition() != len(self.text()):
            self.setCursorPosition(len(self.text()))
        self.update()
