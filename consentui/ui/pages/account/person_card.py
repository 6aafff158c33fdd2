"""Who is signed in, where that sign-in is kept, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.ui.text.session_words import kept_sentence
from consentui.ui.theme import Size, Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.avatar import Avatar
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.measured_widget import MeasuredWidget
from consentui.ui.widgets.painting import draw_hairline

_AVATAR = 56
_LEFT, _END, _AIR, _BELOW_NAME = 19, 18, 17, 4
_LEAST_TEXT = 200
_KEPT_AIR, _KEPT_ICON_LEFT, _KEPT_TEXT_LEFT = 10, 22, 51


class PersonCard(Card):
    """Owner: the AccountPage. `sign_out_requested()`."""

    sign_out_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.head = _Head(theme)
        self.head.sign_out.clicked.connect(self.sign_out_requested)
        self.kept = _Kept(theme)
        self.body.addWidget(self.head)
        self.body.addWidget(self.kept)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Name and number as far as they are known; the number is masked by the service."""
        account = snapshot.session.account
        name = account.display_name if account is not None else None
        phone = account.masked_phone if account is not None else ""
        self.head.show_person(name or phone or self.tr("Your account"), phone if name else "", has_name=bool(name))
        self.kept.show_sentence(kept_sentence(snapshot.session))


class _Head(MeasuredWidget):
    """Picture, name and number, with the button at the end or, where there is little room, below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._avatar = Avatar(theme, "", _AVATAR, self)
        self.name = Label(theme, "", Type.H2, parent=self, level=2)
        self.line = Label(theme, "", Type.READ, Ink.TEXT2, self)
        self.sign_out = Button(theme, self.tr("Sign out"), icon="log-out", parent=self)

    def show_person(self, name: str, line: str, *, has_name: bool) -> None:
        """Without a name there are no initials to show."""
        self._avatar.set_name(name if has_name else "")
        self._avatar.setVisible(has_name)
        self.name.set_text(name)
        self.line.set_text(line)
        self.line.setVisible(bool(line))
        self.remeasure()

    def measure(self, width: int) -> int:
        first = max(self._texts_height(width), self._picture())
        button = self.sign_out.sizeHint().height()
        if self._is_stacked(width):
            return _AIR + first + Space.M + button + _AIR
        return _AIR + max(first, button) + _AIR

    def place_children(self) -> None:
        width = self.width()
        room, texts = self._text_width(width), self._texts_height(width)
        first = max(texts, self._picture())
        self.put(self._avatar, _LEFT, _AIR + (first - self._picture()) // 2, _AVATAR, _AVATAR)
        y = _AIR + (first - texts) // 2
        title = self.name.heightForWidth(room)
        self.put(self.name, self._text_left(), y, room, title)
        self.put(self.line, self._text_left(), y + title + _BELOW_NAME, room, self.line.heightForWidth(room))
        hint = self.sign_out.sizeHint()
        if self._is_stacked(width):
            self.put(self.sign_out, self._text_left(), _AIR + first + Space.M, hint.width(), hint.height())
        else:
            y = (self.height() - hint.height()) // 2
            self.put(self.sign_out, width - _END - hint.width(), y, hint.width(), hint.height())

    def _picture(self) -> int:
        return 0 if self._avatar.isHidden() else _AVATAR

    def _text_left(self) -> int:
        return _LEFT + (0 if self._avatar.isHidden() else _AVATAR + Space.CARD)

    def _texts_height(self, width: int) -> int:
        room = self._text_width(width)
        line = 0 if self.line.isHidden() else _BELOW_NAME + self.line.heightForWidth(room)
        return self.name.heightForWidth(room) + line

    def _text_width(self, width: int) -> int:
        end = 0 if self._is_stacked(width) else self.sign_out.sizeHint().width() + Space.CARD
        return max(width - self._text_left() - _END - end, 1)

    def _is_stacked(self, width: int) -> bool:
        free = width - self._text_left() - _END - self.sign_out.sizeHint().width() - Space.CARD
        return self.theme.is_wide_text or free < _LEAST_TEXT * self.theme.text_scale


class _Kept(MeasuredWidget):
    """One line under the person, with a key before it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.label = Label(theme, "", Type.SMALL, Ink.TEXT2, self)

    def show_sentence(self, sentence: str) -> None:
        self.label.set_text(sentence)
        self.remeasure()

    def measure(self, width: int) -> int:
        return 1 + 2 * _KEPT_AIR + self.label.heightForWidth(self._room(width))

    def place_children(self) -> None:
        room = self._room(self.width())
        self.put(self.label, _KEPT_TEXT_LEFT, 1 + _KEPT_AIR, room, self.label.heightForWidth(room))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, side = self.theme.colours, Size.ICON_M
        middle = (1 + self.height()) / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_hairline(painter, colours.line, 0, 0, self.width())
            box = self.place_of(_KEPT_ICON_LEFT, middle - side / 2, side, side)
            self.theme.draw_icon(painter, "key", QRectF(box), colours.text2)

    def _room(self, width: int) -> int:
        return max(width - _KEPT_TEXT_LEFT - _END, 1)
