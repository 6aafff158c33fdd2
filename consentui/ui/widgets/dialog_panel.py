"""The visible part of a dialog: heading, scrolling body, footer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from consentui.ui.theme import Radius, Size, Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.icon_button import IconButton
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import MeasuredWidget, height_of
from consentui.ui.widgets.painting import draw_box, draw_hairline
from consentui.ui.widgets.shadow import SHADOW_REACH, draw_shadow
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

_SIDE, _TOP, _BELOW_TITLE, _BELOW_BODY = 26, 29, 14, 17
_CLOSE_END = 15
_LEAD_TOP, _BELOW_LEAD, _BELOW_LED_TITLE = 18, 2, 8
_FOOTER_SIDE, _FOOTER_AIR = 20, 12


class DialogPanel(MeasuredWidget):
    """Made and placed by OverlayDialog; around it lies the room of its shadow. `resized` asks to be placed anew."""

    close_requested = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget, *, width: int, has_close: bool) -> None:
        super().__init__(theme, parent)
        self._width = width
        self.heading = Label(theme, title, Type.H2, parent=self, level=1)
        self.heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lead: Label | None = None
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBar(ThinScrollBar(theme))
        self._scroll.viewport().setAutoFillBackground(False)
        self._content = content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(_SIDE, 0, _SIDE, _BELOW_BODY)
        self.body.setSpacing(Space.CARD)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)  # setWidget has turned it on
        content.installEventFilter(self)
        self._start = Flow(theme, self)
        self._end = Flow(theme, self, align=Qt.AlignmentFlag.AlignRight)
        self._close: IconButton | None = None
        if has_close:
            self._close = IconButton(theme, "x", self.tr("Close"), self, side=Size.ICON_M)
            self._close.clicked.connect(self._ask_to_close)

    def add_footer(self, widget: QWidget, *, at_start: bool) -> None:
        """Append to the footer."""
        (self._start if at_start else self._end).add(widget)
        self.remeasure()

    def set_lead(self, text: str) -> None:
        """A small line above the heading."""
        if self._lead is None:
            self._lead = Label(self.theme, "", Type.SMALL, Ink.TEXT2, self)
            self._lead.show()
        self._lead.set_text(text)
        self.remeasure()

    def set_width(self, width: int) -> None:
        """Another width at text of 100 %."""
        self._width = width
        self.remeasure()
        self.resized.emit()

    def wanted_width(self) -> int:
        """At the present text size; the window may be narrower."""
        return round(self._width * min(self.theme.text_scale, 1.5))

    def measure(self, width: int) -> int:
        return self._head_height(width) + self._body_height(width) + self._footer_height(width)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def place_children(self) -> None:
        reach = SHADOW_REACH
        width, height = self.width() - 2 * reach, self.height() - 2 * reach
        title_width = self._title_width(width)
        if self._lead is not None:
            lead = self._lead.heightForWidth(title_width)
            self.put(self._lead, reach + _SIDE, reach + _LEAD_TOP, title_width, lead)
        top = self._heading_top(title_width)
        self.put(self.heading, reach + _SIDE, reach + top, title_width, self.heading.heightForWidth(title_width))
        if self._close is not None:
            side = self._close.sizeHint().width()
            y = reach + _TOP + self.theme.line_height(Type.H2) // 2 - side // 2
            if self._lead is not None:
                y += _BELOW_LEAD
            self.put(self._close, reach + width - _CLOSE_END - side, y, side, side)
        head, footer = self._head_height(width), self._footer_height(width)
        body_room = max(height - head - footer, 0)
        self._scroll.setVerticalScrollBarPolicy(_bar_policy(is_needed=self._body_height(width) > body_room))
        self.put(self._scroll, reach + 1, reach + head, width - 2, body_room)
        start = min(self._start.sizeHint().width(), width // 2)
        y, room = reach + height - footer + _FOOTER_AIR, width - 2 * _FOOTER_SIDE
        self.put(self._start, reach + _FOOTER_SIDE, y, start, height_of(self._start, start))
        self.put(self._end, reach + _FOOTER_SIDE + start, y, room - start, height_of(self._end, max(room - start, 1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        reach, colours = SHADOW_REACH, self.theme.colours
        box = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_shadow(painter, self.theme, box, Radius.DIALOG)
            draw_box(painter, box, Radius.DIALOG, colours.surface, colours.line)
            footer = self._footer_height(round(box.width()))
            if footer:
                draw_hairline(painter, colours.line, box.x(), round(box.bottom()) - footer, box.width())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.remeasure()
            self.resized.emit()
        return False

    def _title_width(self, width: int) -> int:
        end = _CLOSE_END + self._close.sizeHint().width() if self._close is not None else _SIDE
        return max(width - _SIDE - end, 1)

    def _heading_top(self, title_width: int) -> int:
        if self._lead is None:
            return _TOP
        return _LEAD_TOP + self._lead.heightForWidth(title_width) + _BELOW_LEAD

    def _head_height(self, width: int) -> int:
        room = self._title_width(width)
        below = _BELOW_TITLE if self._lead is None else _BELOW_LED_TITLE
        return self._heading_top(room) + self.heading.heightForWidth(room) + below

    def _body_height(self, width: int) -> int:
        return height_of(self._content, width - 2)

    def _footer_height(self, width: int) -> int:
        if not self._start.items() and not self._end.items():
            return 0
        start = min(self._start.sizeHint().width(), width // 2)
        room = max(width - 2 * _FOOTER_SIDE - start, 1)
        return max(height_of(self._start, max(start, 1)), height_of(self._end, room)) + 2 * _FOOTER_AIR

    @Slot()
    def _ask_to_close(self) -> None:
        self.close_requested.emit()


def _bar_policy(*, is_needed: bool) -> Qt.ScrollBarPolicy:
    """Left to itself, a scroll area keeps a bar it once had where the text has exactly the width that is there."""
    return Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_needed else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
