"""Whom to write to: the address, two ways to use it, and the clause the message would name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink, Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.clause_link import EDGE, ClauseLink
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.inset import Inset
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import MeasuredWidget, height_of
from consentui.ui.widgets.tile import draw_tile

_PADDING = 18
_TILE, _TEXT_GAP = 42, 17
_LINK_ABOVE, _LINK_AIR = 14, 6
_LEAST_TEXT = 180


class ContactCard(Card):
    """Owner: the HelpPage. Signals: `write_requested()`, `clause_requested(clause_id)`, `about_dropped()`."""

    write_requested = Signal()
    clause_requested = Signal(str)
    about_dropped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=_PADDING)
        self._clause_id = ""
        self.head = _ContactHead(theme)
        self.head.write.clicked.connect(self.write_requested)
        self.head.link.clicked.connect(self._open_clause)
        self.drop = Button(theme, self.tr("Leave it out"))
        self.drop.clicked.connect(self.about_dropped)
        self.about = Inset(theme, Tone.NEUTRAL, self.tr("Your message names a clause"), "", actions=self.drop)
        self.about.hide()
        self.body.setSpacing(Space.CARD)
        self.body.addWidget(self.head)
        self.body.addWidget(self.about)

    def show_contact(self, address: str, *, may_write: bool, clause_id: str, link: str) -> None:
        """The address of the service, and where the policy says it."""
        self._clause_id = clause_id
        self.head.show_contact(address, may_write=may_write, link=link)

    def show_about(self, text: str) -> None:
        """The clause the message is about; empty for none."""
        self.about.set_texts(self.tr("Your message names a clause"), text)
        self.about.setVisible(bool(text))

    @Slot()
    def _open_clause(self) -> None:
        self.clause_requested.emit(self._clause_id)


class _ContactHead(MeasuredWidget):
    """Tile, heading, address, link; the buttons at the end or below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.heading = Label(theme, self.tr("Write to the privacy team"), Type.H3, parent=self, level=2)
        self.address = Label(theme, "", Type.BODY, Ink.TEXT2, self)
        self.link = ClauseLink(theme, "", self)
        self.link.hide()
        self.copy = Button(theme, self.tr("Copy address"), icon="copy")
        self.copy.clicked.connect(self._copy)
        self.write = Button(theme, self.tr("Write email"), icon="send")
        self._buttons = Flow(theme, self)
        self._buttons.add(self.copy)
        self._buttons.add(self.write)

    def show_contact(self, address: str, *, may_write: bool, link: str) -> None:
        """An address that is not plain is only shown."""
        if address != self.address.text():
            self.address.set_text(address)
            self.copy.set_label(self.tr("Copy address"), "copy")
        self.write.setVisible(may_write)
        self.copy.setVisible(bool(address))
        self.link.setText(link)
        self.link.setVisible(bool(link))
        self._buttons.remeasure()
        self.remeasure()

    def measure(self, width: int) -> int:
        height = self._texts_height(width)
        if self.link.text():
            height += _LINK_ABOVE + self.link.sizeHint().height() - _LINK_AIR
        if self._is_stacked(width):
            height += Space.M + height_of(self._buttons, width - self._text_left())
        return max(height, round(self.theme.part(_TILE)) + 2)

    def place_children(self) -> None:
        width, left, room = self.width(), self._text_left(), self._text_room(self.width())
        y = 0
        for label in (self.heading, self.address):
            height = label.heightForWidth(room)
            self.put(label, left, y, room, height)
            y += height
        if self.link.text():
            hint = self.link.sizeHint()
            self.put(self.link, left - EDGE, y + _LINK_ABOVE, min(hint.width(), room + EDGE), hint.height())
            y += _LINK_ABOVE + hint.height() - _LINK_AIR
        wide = self._buttons.preferred_width()
        if self._is_stacked(width):
            wide = min(wide, width - left)
            self.put(self._buttons, left, y + Space.M, width - left, height_of(self._buttons, width - left))
        else:
            high = height_of(self._buttons, wide)
            self.put(self._buttons, width - wide, (self._texts_height(width) - high) // 2, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = round(self.theme.part(_TILE))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = self.place_of(0, 1, side, side)
            draw_tile(painter, self.theme, QRectF(box), "mail", Tone.TINT)

    def _texts_height(self, width: int) -> int:
        room = self._text_room(width)
        return self.heading.heightForWidth(room) + self.address.heightForWidth(room)

    def _text_left(self) -> int:
        return round(self.theme.part(_TILE)) + _TEXT_GAP

    def _text_room(self, width: int) -> int:
        end = 0 if self._is_stacked(width) else self._buttons.preferred_width() + Space.CARD
        return max(width - self._text_left() - end, 1)

    def _is_stacked(self, width: int) -> bool:
        free = width - self._text_left() - Space.CARD - self._buttons.preferred_width()
        return free < max(_LEAST_TEXT * self.theme.text_scale, self.address.minimumSizeHint().width())

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.address.text())
        self.copy.set_label(self.tr("Copied"), "check")
        self.remeasure()
