"""Plain lists in the place of the text: cases without consent, data collected, data shared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from consentui.domain.record import Record
from consentui.ui.pages.policy.listed_row import Listed, ListedRow
from consentui.ui.theme import Size, Space, Theme, Type
from consentui.ui.theme.parts import ButtonKind, Ink, Tone
from consentui.ui.theme.theme import is_restyled
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.painting import set_margins
from consentui.ui.widgets.status_pill import StatusPill
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

_SIDE, _TOP, _END = 30, 20, 29
_BELOW_INTRO = 20


class ListPart(Record):
    """A heading with what it is, and its rows. `pill`: a few words beside the heading, "" for none."""

    title: str
    intro: str
    pill: str
    rows: tuple[Listed, ...]


class ListPane(QScrollArea):
    """Owner: the PolicyPage. GUI thread. `clause_requested(id)`, `action_requested(key)`, `text_requested()`."""

    clause_requested = Signal(str)
    action_requested = Signal(str)
    text_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollBar(ThinScrollBar(theme))
        self._shown: tuple[ListPart, ...] = ()
        self.headings: list[Label] = []
        self.rows: list[ListedRow] = []

    def show_parts(self, parts: Sequence[ListPart], *, back: str) -> None:
        """These lists, from their beginning; `back`: the text of the button that leads to the policy."""
        if tuple(parts) == self._shown:
            return
        self._shown = tuple(parts)
        self.headings, self.rows = [], []
        paper = _Paper(self._theme)
        for part in parts:
            self._add_part(paper, part)
        button = Button(self._theme, back, ButtonKind.LINK, icon="book")
        button.clicked.connect(self.text_requested)
        paper.column.addWidget(button)
        paper.column.addStretch(1)
        self.setWidget(paper)

    def focus_heading(self) -> None:
        """Screen readers start here."""
        if self.headings:
            self.headings[0].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.headings[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _add_part(self, paper: _Paper, part: ListPart) -> None:
        heading = Label(self._theme, part.title, Type.H2, level=2)
        self.headings.append(heading)
        head = Flow(self._theme, spacing=Space.L)
        head.add(heading)
        if part.pill:
            head.add(StatusPill(self._theme, part.pill, Tone.OUTLINE, icon="scale"))
        paper.column.addWidget(head)
        paper.column.addWidget(Label(self._theme, part.intro, Type.READ, Ink.TEXT2))
        paper.column.addSpacing(_BELOW_INTRO)
        card = Card(self._theme)
        for number, listed in enumerate(part.rows):
            row = ListedRow(self._theme, listed, has_divider=number > 0)
            row.clause_requested.connect(self.clause_requested)
            row.action_requested.connect(self.action_requested)
            card.body.addWidget(row)
            self.rows.append(row)
        paper.column.addWidget(card)
        paper.column.addSpacing(Space.GROUP)


class _Paper(QWidget):
    """The ground, with margins that keep the column readable."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.column = QVBoxLayout(self)
        self.column.setSpacing(Space.XXS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._clamp()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyled(event):
            self._clamp()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(QRectF(self.rect()), self._theme.colours.surface)

    def _clamp(self) -> None:
        limit = round(Size.CLAMP * max(1.0, self._theme.text_scale))
        end = max(_END, self.width() - _SIDE - limit)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (end, _SIDE) if is_mirrored else (_SIDE, end)
        set_margins(self.column, left, _TOP, right, Space.PAGE)
