"""The text of the policy, section after section, with jumps to any heading or clause."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from consentui.domain.policy import Clause, Policy, Section
from consentui.ui.pages.policy.clause_block import AIR, EDGE, ClauseBlock
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import MeasuredWidget, height_of
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

_READING_WIDTH = 720
_SIDE = 26
_HEADING_GAP = 26
_CLAUSE_GAP = 14 - 2 * AIR
_ABOVE_TARGET = 24


class Reader(QScrollArea):
    """Owner: the PolicyPage. GUI thread. Sections are built one after the other between events, so that a long policy
    never holds the window up; a jump builds what it needs. `place_changed(id)`: another heading is being read."""

    place_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollBar(ThinScrollBar(theme))
        self.verticalScrollBar().valueChanged.connect(self._find_place)
        self._page = _Paper(theme)
        self.setWidget(self._page)
        self._headings: dict[str, Label] = {}
        self._clauses: dict[str, ClauseBlock] = {}
        self._heading_of: dict[str, str] = {}
        self._last_heading = ""
        self._waiting: deque[Section] = deque()
        self._target: ClauseBlock | None = None
        self._place = ""
        self._held = _Held("", 0)
        theme.changed.connect(self._fit)
        self._builder = QTimer(self)
        self._builder.setInterval(0)
        self._builder.timeout.connect(self._build_next)

    def show_policy(self, policy: Policy) -> None:
        """Show another text from its beginning."""
        self._page = _Paper(self._theme)
        self._headings, self._clauses, self._target, self._place = {}, {}, None, ""
        self._held = _Held("", 0)
        self._heading_of, self._last_heading = {}, ""
        self.setWidget(self._page)
        for clause in policy.preamble:
            self._add_clause(clause)
        self._waiting = deque(policy.sections)
        self._build_next()
        if self._waiting:
            self._builder.start()

    def go_to(self, place: str) -> None:
        """Bring a section, topic or clause into view; a clause is marked and takes the focus."""
        while self._waiting:
            self._build_next()
        block, heading = self._clauses.get(place), self._headings.get(place)
        self._mark(block)
        widget: QWidget | None = block or heading
        if widget is None:
            return
        self._fit()
        self._scroll_to(place, widget)
        if block is not None:
            block.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_place(self._heading_of.get(place, place))

    @property
    def target(self) -> str | None:
        """The id of the marked clause."""
        return None if self._target is None else self._target.clause.id

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @Slot()
    def _build_next(self) -> None:
        if not self._waiting:
            self._builder.stop()
            return
        section = self._waiting.popleft()
        self._add_heading(section.id, f"{section.id}  {section.title}", Type.H2, level=2)
        for clause in section.clauses:
            self._add_clause(clause)
        for topic in section.topics:
            self._add_heading(topic.id, topic.title, Type.H3, level=3)
            for clause in topic.clauses:
                self._add_clause(clause)
        self._fit()
        if not self._waiting:
            self._builder.stop()
            self._find_place()

    @Slot()
    def _fit(self) -> None:
        """The paper is as wide as what is visible and as high as its text."""
        width = self.viewport().width()
        self._page.resize(width, max(self._page.heightForWidth(width), self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        # A jump may come before the page has its width; who has scrolled since then stays where they are.
        place, value = self._held
        widget = self._clauses.get(place) or self._headings.get(place)
        if widget is not None and self.verticalScrollBar().value() == value:
            self._scroll_to(place, widget)

    def _scroll_to(self, place: str, widget: QWidget) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(max(0, self._top_for(place, widget) - _ABOVE_TARGET))
        self._held = _Held(place, bar.value())

    def _add_heading(self, place: str, text: str, style: Type, *, level: int) -> None:
        label = Label(self._theme, text, style, level=level)
        self._headings[place] = label
        self._last_heading = place
        self._page.add(label, _HEADING_GAP, indent=EDGE)

    def _add_clause(self, clause: Clause) -> None:
        block = self._clauses[clause.id] = ClauseBlock(self._theme, clause)
        self._heading_of[clause.id] = self._last_heading
        self._page.add(block, _CLAUSE_GAP, indent=0)

    def _top_for(self, place: str, widget: QWidget) -> int:
        """With its heading where both fit on the screen."""
        heading = self._headings.get(self._heading_of.get(place, ""))
        if heading is not None and widget.geometry().bottom() - heading.y() + _ABOVE_TARGET < self.viewport().height():
            return heading.y()
        return widget.y()

    def _mark(self, block: ClauseBlock | None) -> None:
        if self._target is not None:
            self._target.set_target(is_target=False)
        self._target = block
        if block is not None:
            block.set_target(is_target=True)

    @Slot()
    def _find_place(self) -> None:
        """The last heading above the upper third of what is visible."""
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        place = ""
        for key, heading in self._headings.items():
            if heading.y() > line:
                break
            place = key
        self._say_place(place)

    def _say_place(self, place: str) -> None:
        if place and place != self._place:
            self._place = place
            self.place_changed.emit(place)


class _Paper(MeasuredWidget):
    """The ground of the text and the places of its parts, in a column no wider than reads well."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._parts: list[_Part] = []

    def add(self, widget: QWidget, gap: int, *, indent: int) -> None:
        """Append a part, `gap` below the one before; the caller fits the paper afterwards."""
        widget.setParent(self)
        self._parts.append(_Part(widget, gap if self._parts else 0, indent))
        self._measured = None
        widget.show()

    def measure(self, width: int) -> int:
        room = self._room(width)
        heights = sum(part.gap + height_of(part.widget, room - part.indent) for part in self._parts)
        return Space.GROUP + heights + Space.PAGE

    def place_children(self) -> None:
        room, y = self._room(self.width()), Space.GROUP
        for part in self._parts:
            height = height_of(part.widget, room - part.indent)
            y += part.gap
            self.put(part.widget, _SIDE + part.indent, y, room - part.indent, height)
            y += height

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(QRectF(self.rect()), self.theme.colours.surface)

    def _room(self, width: int) -> int:
        limit = round(_READING_WIDTH * max(1.0, self.theme.text_scale))
        return max(80, min(width - 2 * _SIDE, limit))


class _Held(NamedTuple):
    """The place of the last jump, and where the scroll bar stood after it."""

    place: str
    value: int


class _Part(NamedTuple):
    widget: QWidget
    gap: int
    indent: int
