"""The frame of a screen without navigation: a card in the middle, a quiet foot below, both scroll if they must."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from consentui.ui.theme import Radius, Space, Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.screen_foot import ScreenFoot
from consentui.ui.widgets.status_pill import StatusPill
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

_DIALOG_RADIUS = Radius.DIALOG
_BADGE_LEFT, _BADGE_TOP = 18, 16
_BELOW_BADGE = 8
_EDGE = 16
_ABOVE_FOOT = 12


class CentredScreen(QScrollArea):
    """Owner: the MainWindow. `card.body` takes the content; the card grows with the text up to the window's width."""

    def __init__(self, theme: Theme, width: int, parent: QWidget | None = None, *, demo_text: str = "") -> None:
        super().__init__(parent)
        self.theme = theme
        self._width = width
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(theme))
        self.card = Card(theme, radius=_DIALOG_RADIUS)
        self.foot = ScreenFoot(theme)
        self._row = QHBoxLayout()
        self._above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self.setWidget(self._content())
        self._badge = StatusPill(theme, demo_text, Tone.DEMO, self, icon="flask") if demo_text else None
        if self._badge is not None:
            self._badge.move(_BADGE_LEFT, _BADGE_TOP)
        theme.changed.connect(self._fit)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(_EDGE, Space.PAGE, _EDGE, Space.L)
        column.setSpacing(0)
        column.addItem(self._above)
        column.setStretch(0, 1)
        self._row.addStretch(1)
        self._row.addWidget(self.card, 1000)
        self._row.addStretch(1)
        column.addLayout(self._row)
        column.addStretch(1)
        column.addSpacing(_ABOVE_FOOT)
        column.addWidget(self.foot)
        return content

    @Slot()
    def _fit(self) -> None:
        wanted = round(self._width * min(max(self.theme.text_scale, 1.0), 1.6))
        self.card.setMaximumWidth(wanted)
        if self._badge is not None:
            self._badge.resize(self._badge.sizeHint())
            self._badge.raise_()
            # In a low window the card begins under the badge.
            room = self._badge.geometry().bottom() + 1 + _BELOW_BADGE - Space.PAGE
            self._above.changeSize(0, room, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
            self._row.invalidate()
