"""The quiet line under an error that names its reference for support, and copies it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Size, Space, Theme, Type
from consentui.ui.widgets.accessible import announce
from consentui.ui.widgets.painted_button import PaintedButton
from consentui.ui.widgets.painting import draw_focus_ring, draw_hairline, visual_rect

EDGE = 4
_AROUND_LINE = Size.LINK_TARGET - 17
_ICON = 14


class ReferenceLink(PaintedButton):
    """Owner: the widget that shows the error. Small text and a copy sign, 28 high; a press copies the bare reference.

    Its text starts EDGE px inside the widget, as that of a ClauseLink does. Hidden while there is no reference.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._reference = ""
        self._is_copied = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._copy)
        self.hide()

    @property
    def reference(self) -> str:
        """The reference on show; empty for none."""
        return self._reference

    def set_reference(self, reference: str) -> None:
        """Another one; "" takes it away."""
        if reference == self._reference:
            return
        self._reference, self._is_copied = reference, False
        text = self.tr("Reference {reference}").format(reference=reference)
        self.setText(text)
        self.setAccessibleName(self.tr("{text}, copy").format(text=text))
        self.setToolTip(self.tr("Copy the reference. Support can tell from it what went wrong, and nothing about you."))
        self.setVisible(bool(reference))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        text = self.theme.font_metrics(Type.CAPTION).horizontalAdvance(self.text())
        width = EDGE + text + Space.XS + self._side() + EDGE
        return QSize(math.ceil(width) + 1, self.theme.line_height(Type.CAPTION) + _AROUND_LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, metrics = self.theme.colours, self.theme.font_metrics(Type.CAPTION)
        ink = colours.text if self.underMouse() else colours.text3
        width, side = metrics.horizontalAdvance(self.text()), self._side()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = self._mirrored(QRectF(EDGE, 0, width, self.height()))
            baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
            painter.setPen(ink)
            painter.setFont(self.theme.font(Type.CAPTION))
            painter.drawText(QPointF(place.x(), baseline), self.text())
            icon = QRectF(EDGE + width + Space.XS, (self.height() - side) / 2, side, side)
            self.theme.draw_icon(painter, "check" if self._is_copied else "copy", self._mirrored(icon), ink)
            if self.underMouse():
                draw_hairline(painter, ink, place.x(), round(baseline) + 2, width)
            if self.has_ring:
                draw_focus_ring(painter, self.theme, QRectF(self.rect()), 6)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._reference)
        self._is_copied = True
        announce(self, self.tr("Reference copied"))
        self.update()

    def _side(self) -> int:
        return round(self.theme.part(_ICON))

    def _mirrored(self, box: QRectF) -> QRectF:
        return visual_rect(self.layoutDirection(), self.rect(), box)
