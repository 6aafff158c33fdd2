"""How far something is, as a thin bar."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Theme
from consentui.ui.widgets.painting import draw_box, visual_rect

_HEIGHT = 6


class ProgressLine(QWidget):
    """A share from 0 to 1; assistive technology hears it in percent."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        self._theme = theme
        self._share = 0.0
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Progress"))

    @property
    def share(self) -> float:
        """What is shown."""
        return self._share

    def set_share(self, share: float) -> None:
        """Show that much."""
        share = min(max(share, 0.0), 1.0)
        if share != self._share:
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, box = self._theme.colours, QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_box(painter, box, _HEIGHT / 2, colours.press, None)
            done = QRectF(0, 0, box.width() * self._share, box.height())
            if self._share:
                draw_box(painter, visual_rect(self.layoutDirection(), self.rect(), done), _HEIGHT / 2,
                         colours.accent, None)  # fmt: skip

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.ProgressBar

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        if kind == QtGui.QAccessible.Text.Value:
            return self.tr("{share} percent").format(share=round(100 * self._share))
        return ""

    def fill_accessible_state(self, _state: QtGui.QAccessible.State) -> None:
        return
