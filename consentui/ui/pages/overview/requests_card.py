"""Requests under way: a copy that is being made or waits, the deletion of the account, content about the person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.ui.models.overview_view import Load
from consentui.ui.models.requests_card_view import RequestLineView, RequestsCardView
from consentui.ui.pages.overview.request_line import RequestLine
from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import ButtonKind, Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.painting import set_margins
from consentui.ui.widgets.reference_link import EDGE, ReferenceLink

_SIDE, _ABOVE, _BELOW, _GAP, _LINK_SIDE = 19, 16, 15, 14, 8


class RequestsCard(Card):
    """Owner: the OverviewPage. Signals: `data_requested()`: the page Your data; `sign_in_requested()`,
    `try_again_requested()`."""

    data_requested = Signal()
    sign_in_requested = Signal()
    try_again_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.view: RequestsCardView | None = None
        self.lines: dict[str, RequestLine] = {}
        heading = Label(theme, self.tr("Your requests"), Type.H3, level=2)
        self.text = Label(theme, "", Type.SMALL, Ink.TEXT2)
        self.reference = ReferenceLink(theme)
        self.button = Button(theme, "", ButtonKind.LINK)
        self.button.clicked.connect(self._act)
        self._list = QVBoxLayout()
        self._list.setSpacing(_GAP)
        head, link = QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(_SIDE, _ABOVE, _SIDE, 0)
        head.setSpacing(1)
        head.addWidget(heading)
        head.addWidget(self.text)
        quoted = QVBoxLayout()
        set_margins(quoted, _SIDE - EDGE, 0, _SIDE, 0)
        quoted.addWidget(self.reference)
        self._list.setContentsMargins(_SIDE, 12, _SIDE, _BELOW)
        link.setContentsMargins(_LINK_SIDE, 0, _LINK_SIDE, 2)
        link.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.setSpacing(0)
        for part in (head, quoted, self._list, link):
            self.body.addLayout(part)

    def show_view(self, view: RequestsCardView) -> None:
        """Show this; the heading stays whatever happens."""
        if view == self.view:
            return
        self.view = view
        text, button = self._words(view)
        self.text.set_text(text)
        self.text.setVisible(bool(text))
        self.reference.set_reference(view.reference)
        self.button.setVisible(bool(button))
        self.button.set_label(button, "refresh" if view.load is Load.FAILED else "")
        self._list.setContentsMargins(_SIDE, 12 if view.lines else 0, _SIDE, 0 if button else _BELOW)
        self._show_lines(view.lines)

    def _words(self, view: RequestsCardView) -> tuple[str, str]:
        """The sentence in the place of requests, and what helps."""
        if view.is_signed_out:
            return self.tr("Sign in to ask for a copy or delete your data."), self.tr("Sign in")
        if view.load is Load.LOADING:
            return self.tr("Loading…"), ""
        if view.load is Load.FAILED:
            return self.tr("We cannot load this now."), self.tr("Try again")
        if not view.lines:
            return self.tr("No open requests"), self.tr("Get a copy of your data")
        return "", self.tr("Show your copy") if view.has_ready_copy else ""

    def _show_lines(self, views: tuple[RequestLineView, ...]) -> None:
        wanted = {view.key for view in views}
        for key in [key for key in self.lines if key not in wanted]:
            line = self.lines.pop(key)
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, view in enumerate(views):
            if view.key not in self.lines:
                self.lines[view.key] = RequestLine(self.theme, view)
                self._list.insertWidget(place, self.lines[view.key])
            else:
                self.lines[view.key].show_view(view)

    @Slot()
    def _act(self) -> None:
        if self.view is None:
            return
        if self.view.is_signed_out:
            self.sign_in_requested.emit()
        elif self.view.load is Load.FAILED:
            self.try_again_requested.emit()
        else:
            self.data_requested.emit()
