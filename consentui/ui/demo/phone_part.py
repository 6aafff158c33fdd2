"""The demo's phone with its text message, or the empty place where it will be."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.ports import DemoMessage
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Size, Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card, CardKind
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.painting import set_margins, visual_rect
from consentui.ui.widgets.phone import Phone

_HINT_LEFT = 38
_FRESH = dt.timedelta(minutes=1)


class PhonePart(QWidget):
    """Owner: the DemoPanel. `code_filled(str)`: [Fill in code]. The phone is shown only while a message exists."""

    code_filled = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._shown: DemoMessage | None = None
        self._forgotten: DemoMessage | None = None
        self._hint = _Hint(theme)
        self._label = Label(theme, self.tr("Phone"), Type.CAPTION, Ink.TEXT2)
        self.phone = Phone(theme)
        self.fill = Button(theme, self.tr("Fill in code"), icon="fill")
        self.copy = Button(theme, self.tr("Copy"), icon="copy")
        self.fill.clicked.connect(self._fill_in)
        self.copy.clicked.connect(self._copy)
        self._buttons = Flow(theme)
        self._buttons.add(self.fill)
        self._buttons.add(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._hint)
        column.addWidget(self._label)
        column.addWidget(self._phone_with_air())
        column.addWidget(self._buttons)
        self.show_message(None, "", dt.datetime.now(dt.UTC), Dates())

    def _phone_with_air(self) -> QWidget:
        """Goes with the phone: no air is left in the empty place."""
        self._frame = QWidget()
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(0, Space.XS, 0, Space.M)
        column.addWidget(self.phone)
        return self._frame

    def show_message(self, message: DemoMessage | None, app: str, now: dt.datetime, dates: Dates) -> bool:
        """The newest text message, or none; one whose code has been used is not shown again. True for another one than
        before."""
        if message == self._forgotten:
            message = None
        before, self._shown = self._shown, message
        self._show(message, app, now, dates)
        return message is not None and message != before

    def _show(self, message: DemoMessage | None, app: str, now: dt.datetime, dates: Dates) -> None:
        has_message = message is not None
        self._hint.setVisible(not has_message)
        for part in (self._label, self._frame, self._buttons):
            part.setVisible(has_message)
        if message is None:
            self._code = ""
            return
        self._code = message.code
        is_fresh = now - message.sent_at < _FRESH
        when = self.tr("now") if is_fresh else dates.time(message.sent_at)
        self.phone.set_clock(dates.time(now), dates.weekday(now))
        self._buttons.setVisible(bool(message.code))
        if not message.code:
            self.phone.set_text_message(app, when, message.text, 0)
            return
        code = f"{message.code[:3]} {message.code[3:]}"
        text = self.tr("{code} is your {app} code. It works for 5 minutes.").format(code=code, app=app)
        self.phone.set_text_message(app, when, text, len(code) if text.startswith(code) else 0)

    def remember(self, before: PhonePart) -> None:
        """What was known by the one in whose place this one comes."""
        self._forgotten = before._forgotten

    def forget_message(self) -> None:
        """Its code has been used."""
        if self._code:
            self._forgotten = self._shown

    @Slot()
    def _fill_in(self) -> None:
        self.code_filled.emit(self._code)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)


class _Hint(Card):
    """The empty place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, kind=CardKind.DASHED)
        set_margins(self.body, _HINT_LEFT, Space.M, Space.L, Space.M)
        self.body.addWidget(Label(theme, self.tr("Text messages show up here"), Type.SMALL, Ink.TEXT2))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = Size.ICON_M
        with QPainter(self) as painter:
            box = QRectF(Space.L, (self.height() - side) / 2, side, side)
            box = visual_rect(self.layoutDirection(), self.rect(), box)
            self.theme.draw_icon(painter, "phone", box, self.theme.colours.text3)
