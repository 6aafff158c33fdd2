"""What stands in which column of the reader."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consentui.ui.pages.policy.columns import columns_of
from consentui.ui.theme import Theme, Type
from consentui.ui.widgets.painting import draw_hairline, visual_rect

_AIR = 20


class ColumnHeads(QWidget):
    """Owner: the Reader. Hidden where the plain words stand below their clauses."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accessible_interface: QAccessibleInterface | None = None
        self._theme = theme
        self._columns = columns_of(0, theme, has_notes=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_columns(self, width: int, *, has_notes: bool) -> None:
        """As the text below has them in that width."""
        self._columns = columns_of(width, self._theme, has_notes=has_notes)
        self.setVisible(not self._columns.is_stacked)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.line_height(Type.CAPTION) + _AIR)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), colours.surface)
            painter.setPen(colours.text2)
            painter.setFont(self._theme.font(Type.CAPTION))
            for x, text in zip((self._columns.x, self._columns.note_x), self._texts(), strict=True):
                self._draw(painter, x, text)
            draw_hairline(painter, colours.line, 0, self.height() - 1, self.width())

    def accessible_role(self) -> QAccessible.Role:
        return QAccessible.Role.StaticText

    def accessible_text(self, kind: QAccessible.Text) -> str:
        return ", ".join(self._texts()) if kind == QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QAccessible.State) -> None:
        state.readOnly = True

    def _texts(self) -> tuple[str, str]:
        return self.tr("The policy"), self.tr("In plain words · a summary, not the policy")

    def _draw(self, painter: QPainter, x: float, text: str) -> None:
        metrics = self._theme.font_metrics(Type.CAPTION)
        box = QRectF(x, 0, metrics.horizontalAdvance(text), self.height())
        box = visual_rect(self.layoutDirection(), self.rect(), box)
        painter.drawText(QPointF(box.x(), (self.height() + metrics.ascent() - metrics.descent()) / 2), text)
