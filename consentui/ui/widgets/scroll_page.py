"""The frame of a page: heading, something at its right, and a clamped column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from consentui.ui.theme import Size, Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.page_header import PageHeader
from consentui.ui.widgets.painting import set_margins
from consentui.ui.widgets.reading_order import reading_order
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

_TOP = 30
_BELOW_SUBTITLE, _BELOW_HEADING = 26, 18
_ALL = 1000
_AROUND_PART = 80
# Room for the focus ring of the pill, so that the pill itself ends where the cards end.
_PILL_RING = 3
_ABOVE_LEAD, _BELOW_LEAD = 4, 8


class ScrollPage(QScrollArea):
    """Owner: the PageHost. Parts are added with `add_part`; the scroll bar keeps its room, so nothing moves.

    The heading takes the focus when the page is opened (`focus_heading`), never by Tab.
    """

    def __init__(self, theme: Theme, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollBar(ThinScrollBar(theme))
        self.setViewport(_filled())
        self.heading = Label(theme, title, Type.H1, level=1)
        self.heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.subtitle = Label(theme, subtitle, Type.READ, Ink.TEXT2)
        self.subtitle.setVisible(bool(subtitle))
        self.column = QVBoxLayout()
        self.column.setSpacing(Space.CARD)
        self._header = PageHeader(theme, self.heading)
        self._below_header = QSpacerItem(0, _BELOW_SUBTITLE if subtitle else _BELOW_HEADING)
        self._clamp = _Clamp(theme)
        self.setWidget(self._content())

    def add_trailing(self, widget: QWidget) -> None:
        """One more widget at the right of the heading, after those before it; the page owns it from now on."""
        self._header.add_trailing(widget)

    def set_lead(self, widget: QWidget) -> None:
        """Something above the heading (the way back to the page this one belongs to)."""
        self._content_layout.insertSpacing(0, _ABOVE_LEAD)
        self._content_layout.insertWidget(1, widget, 0, Qt.AlignmentFlag.AlignLeft)
        self._content_layout.insertSpacing(2, _BELOW_LEAD)

    def add_part(self, part: QWidget, *, place: int | None = None, fills: bool = False) -> None:
        """Append a part of the page, or put it at a place; one that `fills` takes the height that is left."""
        last = self.column.count() - 1
        self.column.insertWidget(last if place is None else place, part, _ALL if fills else 0)

    def focus_heading(self) -> None:
        """After a change of page, screen readers start here."""
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_part(self, part: QWidget) -> None:
        """Bring a part into view, with the focus on the first control in it, else on the heading of the page."""
        self._content_layout.activate()
        self.ensureWidgetVisible(part, 0, _AROUND_PART)
        order = reading_order(part)
        (order[0] if order else self.heading).setFocus(Qt.FocusReason.TabFocusReason)

    def set_room_below(self, room: int) -> None:
        """Let the page scroll this much further than its end, so that something laid over it hides nothing."""
        self._clamp.set_room_below(room)

    def set_subtitle(self, text: str) -> None:
        self.subtitle.set_text(text)
        self.subtitle.setVisible(bool(text))
        self._below_header.changeSize(0, _BELOW_SUBTITLE if text else _BELOW_HEADING)

    def sizeHint(self) -> QSize:
        """Not Qt's, which measures the application's font and so loads one that nothing is drawn with."""
        return QSize(Size.CLAMP, Size.CLAMP)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _content(self) -> QWidget:
        content = self._clamp
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        rest = QVBoxLayout()
        set_margins(rest, 0, 0, _PILL_RING, 0)
        rest.setSpacing(0)
        rest.addWidget(self.subtitle)
        rest.addSpacerItem(self._below_header)
        self.column.addStretch(1)
        rest.addLayout(self.column, 1)
        column.addLayout(rest, 1)
        content.set_column(column)
        self._content_layout = column
        return content


def _filled() -> QWidget:
    """The viewport as Qt makes it, but ours: a row asks for its parents, and one made by Qt is looked up among all
    classes of widgets there are (4 ms before the first paint)."""
    viewport = QWidget()
    viewport.setAutoFillBackground(True)
    return viewport


class _Clamp(QWidget):
    """Centres a column no wider than 816 between margins of at least 32."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.room_below = 0
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)

    def set_column(self, column: QVBoxLayout) -> None:
        self._layout.addLayout(column)
        self._clamp(self.width())

    def set_room_below(self, room: int) -> None:
        self.room_below = room
        margins = self._layout.contentsMargins()
        margins.setBottom(Space.PAGE + room)
        self._layout.setContentsMargins(margins)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._clamp(event.size().width())
        if event.size() != self.size():
            # At its first showing Qt tells of the size before the one that the scroll area has given meanwhile.
            self._layout.setGeometry(self.rect())

    def _clamp(self, width: int) -> None:
        limit = round(Size.CLAMP * max(1.0, self._theme.text_scale))
        side = max(Space.PAGE, (width - limit) // 2)
        margins = self._layout.contentsMargins()
        if margins.left() != side:
            set_margins(self._layout, side, _TOP, side - _PILL_RING, Space.PAGE + self.room_below)
