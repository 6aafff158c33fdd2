"""Asking the service to look at content about oneself that others posted, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.requests_service import RequestWish
from consentui.application.snapshot import AppSnapshot
from consentui.domain.data_request import PLACE_MAX, WORDS_MAX, DataRequest, RequestKind
from consentui.ui.text.about_me_words import request_line, request_title
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.field import Field
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.handed_focus import hand_focus_on
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.option_row import OptionRow
from consentui.ui.widgets.row_group import RowGroup

_PADDING = 18


class AboutMePart(QWidget):
    """Owner: the CategoryPage. `ask_requested(RequestWish)`, `cancel_requested(request id)`.

    One request can be open at a time: while it is, it stands in the place of the form.
    """

    ask_requested = Signal(object)
    cancel_requested = Signal(str)

    def __init__(self, theme: Theme, app: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._app = app
        self._listed: tuple[DataRequest, ...] = ()
        self._is_busy = False
        self._buttons: dict[Button, str] = {}
        self.words = Field(theme, self.tr("What is it, and how is it about you?"))
        self.words.edit.setMaxLength(WORDS_MAX)
        self.place = Field(
            theme,
            self.tr("Where did you see it? (optional)"),
            help_text=self.tr("A link, or the name of the person who posted it."),
        )
        self.place.edit.setMaxLength(PLACE_MAX)
        self.send = Button(theme, self.tr("Send request"), icon="send")
        self.send.clicked.connect(self._ask)
        self.form = self._made_form(theme)
        self.requests = RowGroup(theme, self.tr("Your requests"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GROUP)
        column.addWidget(self.form)
        column.addWidget(self.requests)

    def show_snapshot(self, snapshot: AppSnapshot, dates: Dates) -> None:
        """Requests of this kind, the newest first."""
        known = snapshot.requests.known if snapshot.requests is not None else ()
        listed = tuple(request for request in known if request.kind is RequestKind.CONTENT_ABOUT_ME)
        is_open = any(request.status.is_open for request in listed)
        if listed != self._listed:
            self._listed = listed
            self._fill(dates)
        if is_open and self.form.isVisible():
            hand_focus_on(self.form, self.requests.heading)
        self.form.setVisible(not is_open)
        self.requests.setVisible(bool(listed))

    def set_busy(self, *, is_busy: bool) -> None:
        """While the request is on its way; what was written stays."""
        self._is_busy = is_busy
        self.send.set_label(self.tr("Sending…") if is_busy else self.tr("Send request"))
        for field in (self.words, self.place):
            field.edit.setReadOnly(is_busy)

    def show_sent(self) -> None:
        """The service has it: the next one starts empty."""
        for field in (self.words, self.place):
            field.edit.clear()

    def _made_form(self, theme: Theme) -> Card:
        form = Card(theme, padding=_PADDING)
        form.body.setSpacing(Space.L)
        text = self.tr("Tell {app} about something that others posted. {app} looks at it and answers here.")
        form.body.addWidget(Label(theme, self.tr("Ask about something others posted"), Type.H3, level=2))
        form.body.addWidget(Label(theme, text.format(app=self._app), Type.BODY, Ink.TEXT2))
        form.body.addWidget(self.words)
        form.body.addWidget(self.place)
        buttons = Flow(theme)
        buttons.add(self.send)
        form.body.addWidget(buttons)
        return form

    def _fill(self, dates: Dates) -> None:
        hand_focus_on(self.requests, self.requests.heading)
        self.requests.clear()
        self._buttons = {}
        for request in self._listed:
            button: Button | None = None
            if request.status.is_open:
                button = Button(self._theme, self.tr("Take back"))
                button.setAccessibleName(self.tr("Take back the request about {words}").format(words=request.words))
                button.clicked.connect(self._cancel)
                self._buttons[button] = request.request_id
            line = request_line(request, self._app, dates)
            self.requests.add_row(OptionRow(self._theme, request_title(request), line, button, icon="news"))

    @Slot()
    def _ask(self) -> None:
        if self._is_busy:
            return
        words, place = self.words.written, self.place.written
        self.words.set_error("" if words else self.tr("Say in a few words what it is."))
        if not words:
            self.words.edit.setFocus()
            return
        self.ask_requested.emit(RequestWish(RequestKind.CONTENT_ABOUT_ME, words=words, place=place or None))

    @Slot()
    def _cancel(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button) and sender in self._buttons:
            self.cancel_requested.emit(self._buttons[sender])
