"""A text field painted from the theme, with an optional icon at its start."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from consentui.ui.theme import Radius, Size, Theme, Type
from consentui.ui.theme.theme import is_restyled
from consentui.ui.widgets.painting import draw_box, visual_rect

_SIDE, _ICON_SIDE, _ICON_GAP = 11, 8, 6
_DRAWN = 38


class LineEdit(QLineEdit):
    """Qt's own line edit without frame: input methods, selection, paste and AT are Qt's; only the box is ours."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        placeholder: str = "",
        drawn_height: int = _DRAWN,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._icon_name = icon
        self._is_wrong = False
        self._around_line = drawn_height - 21
        self.setFrame(False)
        self.setPlaceholderText(placeholder)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        palette = self.palette()
        palette.setBrush(palette.ColorRole.Base, Qt.BrushStyle.NoBrush)
        self.setPalette(palette)
        self._set_margins()

    def set_wrong(self, *, is_wrong: bool) -> None:
        """A red border; the sentence below the field says what is wrong."""
        if is_wrong != self._is_wrong:
            self._is_wrong = is_wrong
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, max(self.theme.line_height(Type.BODY) + self._around_line + 6, Size.TARGET))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self.theme.colours
        height = self.theme.line_height(Type.BODY) + self._around_line
        box = QRectF(0, (self.height() - height) // 2, self.width(), height)
        line = colours.danger if self._is_wrong else colours.focus if self.hasFocus() else colours.control
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fill = colours.surface if self.isEnabled() else colours.sunken
            draw_box(painter, box, Radius.FIELD, fill, line, 2 if self.hasFocus() else 1)
            if self._icon_name:
                side = round(self.theme.part(Size.ICON_S))
                icon = QRectF(_ICON_SIDE, box.center().y() - side / 2, side, side)
                place = visual_rect(self.layoutDirection(), self.rect(), icon)
                self.theme.draw_icon(painter, self._icon_name, place, colours.text2)
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyled(event) or event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()
            self.updateGeometry()

    def _set_margins(self) -> None:
        # Qt adds 2 px of its own
        icon = round(self.theme.part(Size.ICON_S)) + _ICON_SIDE + _ICON_GAP if self._icon_name else _SIDE
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (_SIDE, icon) if is_mirrored else (icon, _SIDE)
        self.setTextMargins(left - 2, 0, right - 2, 0)
