"""The rows with what is laid over them: the head, which scrolls along, and the card of the open entry."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from consentui.domain.activity_log import LoggedItem
from consentui.ui.models.activity_rows import HEAD, ActivityRows
from consentui.ui.pages.activity.activity_head import ActivityHead
from consentui.ui.pages.activity.activity_list import ActivityList
from consentui.ui.pages.activity.receipt_card import ReceiptCard
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.widgets.reading_order import read_first
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

_TOP = 30
_FAR = 3
_WHEEL_NOTCH = 120
_LINES_PER_NOTCH = 3
_CARD_RIGHT = 18
_OUT_OF_SIGHT = 20_000


class ActivityFrame(QWidget):
    """Owner: the ActivityPage. GUI thread."""

    def __init__(self, theme: Theme, rows: ActivityRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.list = ActivityList(theme, rows, self)
        self.list.setAccessibleName(self.tr("Activity"))
        self.head = ActivityHead(theme, self)
        self.card = ReceiptCard(theme, self)
        self.bar = ThinScrollBar(theme)
        self._bar_value = 0
        read_first(self.head)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.list, 0, 0)
        grid.addWidget(self.bar, 0, 1)
        grid.setColumnStretch(0, 1)
        self._fit_later = QTimer(self, singleShot=True, interval=0)
        self._fit_later.timeout.connect(self.fit)
        self.list.moved.connect(self._follow)
        self.bar.valueChanged.connect(self._follow_bar)
        self.head.grown.connect(self._fit_later.start)
        theme.changed.connect(self._fit_later.start)
        QApplication.instance().focusChanged.connect(self._show_focus)  # type: ignore[union-attr]

    @Slot()
    def fit(self) -> None:
        """Head and card as high as they are in this width."""
        left, width = self._column()
        height = self.head.height_in(width)
        self.head.resize(width, height)
        self.head.move(left, self.head.y())
        self.list.head_height = _TOP + height
        if not self.card.isHidden():
            self._fit_card()
        self.list.keep_in_view()

    def open_card(self, item: LoggedItem | None) -> None:
        """Show the card of this entry, which has been filled; None closes it."""
        had_focus = self.card.isAncestorOf(QApplication.focusWidget() or self)
        self.card.setVisible(item is not None)
        if item is not None:
            self._fit_card()
            self.card.raise_()
        elif had_focus:
            self.list.setFocus()
        self.list.set_open(item, self.card.height() if item is not None else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grid.activate()
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y()
        if not pixels:
            lines = event.angleDelta().y() / _WHEEL_NOTCH * _LINES_PER_NOTCH
            pixels = round(lines * self.theme.line_height(Type.READ))
        self.list.scroll_by(-pixels)
        event.accept()

    def _column(self) -> tuple[int, int]:
        """Where the column begins in this widget, and how wide it is; the scroll bar may stand before the list."""
        left, width = self.list.column()
        return self.list.x() + left, width

    def _fit_card(self) -> None:
        _, column = self.list.column()
        width = column - self._card_left() - _CARD_RIGHT
        self.card.body.activate()
        self.card.resize(width, self.card.body.totalHeightForWidth(width))

    def _card_left(self) -> int:
        return self.list.layout_of(1).text_left if self.list.rows.count > 1 else 0

    @Slot()
    def _follow(self) -> None:
        """The head, the card and the scroll bar go where the list has gone; the bar is only told."""
        place, left = self.list.place, self._column()[0]
        visible = dict(place.visible())
        self.head.move(left, _TOP + visible[HEAD] if HEAD in visible else -_OUT_OF_SIGHT)
        if not self.card.isHidden():
            row = next((row for row in visible if row != HEAD and self.list.is_open(row)), None)
            top = -_OUT_OF_SIGHT if row is None else visible[row] + self.list.layout_of(row).card_top
            is_mirrored = self.list.layoutDirection() == self.list.layoutDirection().RightToLeft
            column = self.list.column()[1]
            x = left + (_CARD_RIGHT if is_mirrored else self._card_left())
            self.card.move(min(x, left + column - self.card.width()), top)
        self.bar.blockSignals(True)
        self.bar.setPageStep(max(self.list.height(), 1))
        self.bar.setSingleStep(self.theme.line_height(Type.READ) * 2)
        self.bar.setRange(0, max(place.total - self.list.height(), 0))
        self.bar.setValue(place.top)
        self.bar.blockSignals(False)
        self._bar_value = self.bar.value()
        self.bar.update()

    @Slot(int)
    def _follow_bar(self, value: int) -> None:
        """Short ways are exact; far ones go by heights that are estimated."""
        step = value - self._bar_value
        if abs(step) <= _FAR * self.list.height() and 0 < value < self.bar.maximum():
            self.list.scroll_by(step)
        else:
            self.list.scroll_to(value)

    @Slot(QWidget, QWidget)
    def _show_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What gets the focus comes into view: a control of the head or of the card may be far away."""
        if now is None or not self.isVisible() or not self.isAncestorOf(now) or now is self.list:
            return
        top = now.mapTo(self, now.rect().topLeft()).y()
        if self.head.isAncestorOf(now):
            if top < 0 or top + now.height() > self.height():
                self.list.scroll_to(0)
        elif self.card.isAncestorOf(now):
            if top < -_OUT_OF_SIGHT // 2:
                self._bring_card_in()
            elif top < Space.M:
                self.list.scroll_by(top - Space.M)
            elif top + now.height() + Space.M > self.height():
                self.list.scroll_by(top + now.height() + Space.M - self.height())

    def _bring_card_in(self) -> None:
        if self.list.current > HEAD and self.list.is_open(self.list.current):
            self.list.place.bring_in(self.list.current)
            self.list.keep_in_view()
