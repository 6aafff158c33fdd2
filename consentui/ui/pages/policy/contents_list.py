"""The contents of the policy: one stop of the Tab key, arrows move inside, Enter jumps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from consentui.domain.policy import Policy
from consentui.ui.pages.policy.contents_item import ContentsItem
from consentui.ui.theme import Space, Theme
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

WIDTH = 258
_SIDE = 20


class ContentsList(QScrollArea):
    """Owner: the PolicyPage. `place_requested(id)` with the id of a section or topic."""

    place_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(theme))
        self._items: dict[str, ContentsItem] = {}
        self._current = ""

    def show_policy(self, policy: Policy) -> None:
        """Build the lines anew."""
        content = _Content(self._theme)
        self._items = {}
        for section in policy.sections:
            self._add(content, section.id, f"{section.id}  {section.title}", is_section=True)
            for topic in section.topics:
                self._add(content, topic.id, topic.title, is_section=False)
        content.column.addStretch(1)
        self.setWidget(content)
        if self._items:
            self._share_focus(next(iter(self._items.values())))

    def set_current(self, place: str) -> None:
        """Mark the part that is being read, and keep its line in view."""
        if place == self._current or place not in self._items:
            return
        self._current = place
        for key, item in self._items.items():
            item.set_current(is_current=key == place)
        self._share_focus(self._items[place])
        self.ensureWidgetVisible(self._items[place], 0, Space.CARD)

    def places(self) -> tuple[str, ...]:
        return tuple(self._items)

    def sizeHint(self) -> QSize:
        return QSize(round(WIDTH * max(1.0, self._theme.text_scale**0.5)), 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        items = list(self._items.values())
        current = next((index for index, item in enumerate(items) if item.hasFocus()), None)
        if current is None:
            super().keyPressEvent(event)
            return
        target = {
            int(Qt.Key.Key_Up): max(current - 1, 0),
            int(Qt.Key.Key_Down): min(current + 1, len(items) - 1),
            int(Qt.Key.Key_Home): 0,
            int(Qt.Key.Key_End): len(items) - 1,
        }.get(event.key())
        if target is None:
            super().keyPressEvent(event)
            return
        self._share_focus(items[target])
        items[target].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(items[target], 0, Space.CARD)

    def _add(self, content: _Content, place: str, text: str, *, is_section: bool) -> None:
        item = ContentsItem(self._theme, place, text, is_section=is_section, parent=content)
        item.clicked.connect(self._request)
        content.column.addWidget(item)
        self._items[place] = item

    def _share_focus(self, holder: ContentsItem) -> None:
        for item in self._items.values():
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if item is holder else Qt.FocusPolicy.ClickFocus)

    @Slot()
    def _request(self) -> None:
        item = self.sender()
        if isinstance(item, ContentsItem):
            self.place_requested.emit(item.place)


class _Content(QWidget):
    """The lines on their ground, a list for AT."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.accessible_interface: QAccessibleInterface | None = None
        self._theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_SIDE, Space.CARD, Space.M, Space.CARD)
        self.column.setSpacing(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(QRectF(self.rect()), self._theme.colours.window)

    def accessible_role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def accessible_text(self, kind: QAccessible.Text) -> str:
        is_name = kind == QAccessible.Text.Name and not self.accessibleName()
        return self.tr("Contents") if is_name else ""

    def fill_accessible_state(self, _state: QAccessible.State) -> None:
        return
