"""The demo's phone: time, date, and the text message that has come in."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Radius, Size, Theme, Type
from consentui.ui.theme.parts import Tone, tone_paint
from consentui.ui.widgets.accessible import say_name_changed
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.painting import draw_box
from consentui.ui.widgets.text_block import TextBlock

_WIDTH = 270
_FRAME = 2
_CORNER = 36
_SPEAKER_WIDTH, _SPEAKER_HEIGHT, _SPEAKER_TOP = 54, 8, 12
_CLOCK_TOP = 32
_CARD_SIDE, _CARD_PADDING, _CARD_GAP = 18, 12, 12
_BUBBLE = 26
_BOTTOM = 18


class Phone(MeasuredWidget):
    """The upper half of a phone; it is drawn only, the texts come from the caller and are read as one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.accessible_interface: QtGui.QAccessibleInterface | None = None
        centre = Qt.AlignmentFlag.AlignHCenter
        self._clock = TextBlock(theme, "", Type.H2, centre)
        self._date = TextBlock(theme, "", Type.SMALL, centre)
        self._sender = TextBlock(theme, "", Type.LABEL)
        self._when = TextBlock(theme, "", Type.CAPTION)
        self._text = TextBlock(theme, "", Type.BODY)

    def set_clock(self, time: str, date: str) -> None:
        """What the phone's lock screen says."""
        changes = (self._clock.set_text(time), self._date.set_text(date))
        if any(changes):
            self.remeasure()

    def set_text_message(self, sender: str, when: str, text: str, bold_length: int = 0) -> None:
        """The message that came in; its first signs may be bold, as phones show codes."""
        self._text.set_bold_length(bold_length)
        changes = (self._sender.set_text(sender), self._when.set_text(when), self._text.set_text(text))
        if any(changes):
            self.remeasure()
            say_name_changed(self)

    def measure(self, width: int) -> int:
        return self._card_top() + self._card_height(width) + _BOTTOM

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, direction = self.theme.colours, self.layoutDirection()
        body = self._body(self.width())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_frame(painter, body)
            top = float(_CLOCK_TOP)
            self._clock.draw(painter, body.x(), top, body.width(), colours.text, direction)
            top += self._clock.height(body.width())
            self._date.draw(painter, body.x(), top, body.width(), colours.text2, direction)
            card = QRectF(body.x() + _CARD_SIDE, self._card_top(), body.width() - 2 * _CARD_SIDE, 0)
            card.setHeight(self._card_height(self.width()))
            draw_box(painter, card, Radius.CARD, colours.surface, colours.line)
            self._draw_message(painter, card)

    def accessible_role(self) -> QtGui.QAccessible.Role:
        return QtGui.QAccessible.Role.StaticText

    def accessible_text(self, kind: QtGui.QAccessible.Text) -> str:
        return f"{self._sender.text}: {self._text.text}" if kind == QtGui.QAccessible.Text.Name else ""

    def fill_accessible_state(self, state: QtGui.QAccessible.State) -> None:
        state.readOnly = True

    def _draw_frame(self, painter: QPainter, body: QRectF) -> None:
        colours, corner = self.theme.colours, _CORNER
        path = QPainterPath()
        path.moveTo(body.x(), self.height())
        path.lineTo(body.x(), body.y() + corner)
        path.arcTo(QRectF(body.x(), body.y(), 2 * corner, 2 * corner), 180, -90)
        path.lineTo(body.right() - corner, body.y())
        path.arcTo(QRectF(body.right() - 2 * corner, body.y(), 2 * corner, 2 * corner), 90, -90)
        path.lineTo(body.right(), self.height())
        painter.setPen(QPen(colours.control, _FRAME))
        painter.setBrush(colours.sunken)
        painter.drawPath(path)
        speaker = QRectF(body.center().x() - _SPEAKER_WIDTH / 2, _SPEAKER_TOP, _SPEAKER_WIDTH, _SPEAKER_HEIGHT)
        draw_box(painter, speaker, _SPEAKER_HEIGHT / 2, colours.control, None)

    def _draw_message(self, painter: QPainter, card: QRectF) -> None:
        colours, direction = self.theme.colours, self.layoutDirection()
        x, y, inner = card.x() + _CARD_PADDING, card.y() + _CARD_PADDING, card.width() - 2 * _CARD_PADDING
        bubble = QRectF(x, y - 2, _BUBBLE, _BUBBLE)
        paint = tone_paint(colours, Tone.TINT)
        draw_box(painter, bubble, 8, paint.fill, None)
        self.theme.draw_icon(painter, "message", bubble.adjusted(5, 5, -5, -5), colours.accent)
        when = self._when.natural_width() + 1
        head = inner - _BUBBLE - 8 - when
        self._sender.draw(painter, x + _BUBBLE + 8, y + 1, head, colours.text, direction)
        self._when.draw(painter, x + inner - when, y + 2, when, colours.text2, direction)
        self._text.draw(painter, x, y + self._head_height(), inner, colours.text, direction)

    def _body(self, width: int) -> QRectF:
        wide = min(width - 2 * _FRAME, _WIDTH)
        return QRectF((width - wide) / 2, 1, wide, self.height())

    def _card_top(self) -> int:
        return _CLOCK_TOP + self._clock.height(_WIDTH) + self._date.height(_WIDTH) + _CARD_GAP

    def _head_height(self) -> int:
        return max(self._sender.height(Size.SIDEBAR), _BUBBLE - 2) + 4

    def _card_height(self, width: int) -> int:
        inner = self._body(width).width() - 2 * _CARD_SIDE - 2 * _CARD_PADDING
        return self._head_height() + self._text.height(inner) + 2 * _CARD_PADDING
