"""What a page shows instead of content: nothing there, an error, offline, signed out."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink, Tone, tone_paint
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import height_of
from consentui.ui.widgets.referenced_widget import ReferencedWidget

_RINGS = (54, 42, 29)
# How much of the ink the two outer rings have.
_VEILS = (0.05, 0.10)
_TEXT_WIDTH = 430
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class EmptyState(ReferencedWidget):
    """Rings around an icon, heading, sentence, up to two buttons (`add_button`), a third down the page.

    `tone`: WARN where something that should be there cannot be shown.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str,
        parent: QWidget | None = None,
        *,
        tone: Tone = Tone.TINT,
    ) -> None:
        super().__init__(theme, parent)
        self._icon = icon
        self._tone = tone
        self._title = Label(theme, title, Type.H2, parent=self, align=_CENTRE, level=2)
        self._text = Label(theme, text, Type.BODY, Ink.TEXT2, self, align=_CENTRE)
        self._buttons = Flow(theme, self, align=_CENTRE)

    def add_button(self, button: QWidget) -> None:
        """Append a button."""
        self._buttons.add(button)
        self.remeasure()

    def set_texts(self, title: str, text: str) -> None:
        """Another heading and sentence."""
        self._title.set_text(title)
        self._text.set_text(text)
        self.remeasure()

    def measure(self, width: int) -> int:
        room = self._room(width)
        buttons = height_of(self._buttons, width) + Space.XL if self._has_buttons() else 0
        texts = self._title.heightForWidth(room) + Space.S + self._text.heightForWidth(room)
        return 2 * _RINGS[0] + Space.XL + texts + buttons + self._reference_height()

    def place_children(self) -> None:
        room = self._room(self.width())
        x, y = (self.width() - room) // 2, self._top() + 2 * _RINGS[0] + Space.XL
        for label in (self._title, self._text):
            height = label.heightForWidth(room)
            self.put(label, x, y, room, height)
            y += height + Space.S
        if self._has_buttons():
            height = height_of(self._buttons, self.width())
            self.put(self._buttons, 0, y + Space.XL - Space.S, self.width(), height)
            y += Space.XL - Space.S + height
        link = self.reference_link
        if link is not None:
            hint = link.sizeHint()
            self.put(link, (self.width() - hint.width()) // 2, y + Space.M, hint.width(), hint.height())

    def _has_buttons(self) -> bool:
        return any(not button.isHidden() for button in self._buttons.items())

    def _reference_height(self) -> int:
        """Last of all, so that what helps comes first."""
        link = self.reference_link
        if link is None:
            return 0
        return Space.M + link.sizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, ink = self.theme.colours, tone_paint(self.theme.colours, self._tone).ink
        centre = QPointF(self.width() / 2, self._top() + _RINGS[0])
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for radius, share in zip(_RINGS, _VEILS, strict=False):
                veil = QColor(ink)
                veil.setAlphaF(0.0 if self.theme.is_high_contrast else share)
                painter.setPen(QPen(colours.line, 1) if self.theme.is_high_contrast else Qt.PenStyle.NoPen)
                painter.setBrush(veil)
                painter.drawEllipse(centre, radius - 0.5, radius - 0.5)
            painter.setPen(QPen(colours.line2, 1))
            painter.setBrush(colours.surface)
            painter.drawEllipse(centre, _RINGS[-1] - 0.5, _RINGS[-1] - 0.5)
            box = QRectF(centre.x() - 13, centre.y() - 13, 26, 26)
            self.theme.draw_icon(painter, self._icon, box, ink)

    def _room(self, width: int) -> int:
        return min(width, round(_TEXT_WIDTH * self.theme.text_scale))

    def _top(self) -> int:
        """Two sixths down when there is more room than needed."""
        return max(self.height() - self.heightForWidth(self.width()), 0) // 3
