"""The panel docked at the end of the window in a demo (#22, #23)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from consentui.application.ports import DemoNetwork, DemoState
from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.ui.bridge import Bridge
from consentui.ui.demo.demo_actions import SKIPPED_DAYS, Control, DemoActions
from consentui.ui.demo.panel_head import STRIP, PanelHead
from consentui.ui.demo.person_part import PersonPart
from consentui.ui.demo.phone_part import PhonePart
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.painting import set_margins
from consentui.ui.widgets.segmented import Segmented
from consentui.ui.widgets.thin_scroll_bar import ThinScrollBar

_WIDTH = 316
_SIDE = 16
_WIDEST_SCALE = 1.6
# What the rest of the window needs beside the panel; where it has less, the panel folds up.
_REST = 560
_ASK_EVERY_MS = 1000
_NETWORKS = (DemoNetwork.ON, DemoNetwork.SLOW, DemoNetwork.OFF, DemoNetwork.ERRORS)


class DemoPanel(QWidget):
    """Owner: the App; docked in the MainWindow. GUI thread; `control` is called on the loop thread.

    Signals: `person_chosen(DemoPerson)`, `code_filled(str)`, `started_again()`, `failed(error)`.
    """

    person_chosen = Signal(object)
    code_filled = Signal(str)
    started_again = Signal()
    failed = Signal(object)

    def __init__(
        self, theme: Theme, bridge: Bridge, control: Control, dates: Dates, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dates = dates
        self._app = ""
        self._actions = DemoActions(bridge, control, self)
        self._actions.state_changed.connect(self._take)
        self._actions.failed.connect(self.failed)
        self._actions.started_again.connect(self.started_again)
        self.head = PanelHead(theme)
        self.head.collapse_requested.connect(self.toggle)
        self.phone = PhonePart(theme)
        self.phone.code_filled.connect(self.code_filled)
        self.people = PersonPart(theme)
        self.people.person_chosen.connect(self.person_chosen)
        texts = (self.tr("On"), self.tr("Slow"), self.tr("Off"), self.tr("Errors"))
        self.network = Segmented(theme, texts)
        self.network.setAccessibleName(self.tr("Network"))
        self.network.chosen.connect(self._set_network)
        self.publish = Button(theme, "", icon="file-text", is_wide=True)
        self.publish.clicked.connect(self._actions.publish_next_version)
        self.publish.hide()
        self.incident = Button(theme, self.tr("Announce an incident"), icon="alert", is_wide=True)
        self.incident.clicked.connect(self._actions.announce_incident)
        self.change = Button(theme, self.tr("Change a choice on the phone"), icon="devices", is_wide=True)
        self.change.clicked.connect(self._change_on_phone)
        self.finish = Button(theme, self.tr("Finish the copy now"), icon="download", is_wide=True)
        self.finish.clicked.connect(self._actions.finish_copy)
        self.end = Button(theme, self.tr("End the session"), icon="log-out", is_wide=True)
        self.end.clicked.connect(self._end_session)
        self.skip = Button(theme, self.tr("Skip %n days", "", SKIPPED_DAYS), icon="timer", is_wide=True)
        self.skip.clicked.connect(self._actions.skip_days)
        self.again = Button(theme, self.tr("Start again"), icon="reset", is_wide=True)
        self.again.clicked.connect(self._actions.start_again)
        self._parts = self._scrolling()
        column = QVBoxLayout(self)
        set_margins(column, 1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._parts, 1)
        self.is_folded_by_person = False
        self._is_signed_in = False
        theme.changed.connect(self._set_width)
        self._set_width()
        self._clock = QTimer(self, interval=_ASK_EVERY_MS)
        self._clock.timeout.connect(self.refresh)

    @property
    def heading(self) -> QWidget:
        """What takes the focus when F6 comes by."""
        return self.head.heading if self.is_open else self.head.collapse

    @property
    def is_open(self) -> bool:
        """False when it is folded up to a strip."""
        return not self._parts.isHidden()

    @Slot()
    def toggle(self) -> None:
        """Fold it up to a strip, or open it again."""
        self.is_folded_by_person = self.is_open
        self._set_open(is_open=not self.is_open)

    @Slot(int)
    def fit(self, window_width: int) -> None:
        """Fold up where the rest of the window needs the room, and open again where it does not."""
        has_room = window_width - self._open_width() >= _REST
        if self.is_open and not has_room:
            self._set_open(is_open=False)
        elif not self.is_open and has_room and not self.is_folded_by_person:
            self._set_open(is_open=True)

    @Slot(object)
    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Who is signed in follows the window, whatever was chosen here."""
        self._app = snapshot.service.name if snapshot.service else ""
        is_signed_in = snapshot.session.state is SignInState.SIGNED_IN
        if is_signed_in and not self._is_signed_in:
            self.phone.forget_message()
        self._is_signed_in = is_signed_in
        self.people.show_account(snapshot.session.account)
        self._enable()

    @Slot()
    def refresh(self) -> None:
        """Ask the demo service how it stands."""
        self._actions.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, box = self._theme.colours, QRectF(self.rect())
        with QPainter(self) as painter:
            painter.fillRect(box, colours.sidebar)
            edge = box.width() - 1 if self.isRightToLeft() else 0.0
            painter.fillRect(QRectF(edge, 0, 1, box.height()), colours.line)

    def _set_open(self, *, is_open: bool) -> None:
        focus: QWidget | None = self.window().focusWidget()
        had_focus = focus is not None and self._parts.isAncestorOf(focus)
        self._parts.setVisible(is_open)
        self.head.set_open(is_open=is_open)
        if had_focus:
            # Else Qt takes the next control there is: the first one of the window.
            self.head.collapse.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_width()

    def _open_width(self) -> int:
        wanted = round(_WIDTH * min(max(self._theme.text_scale, 1.0), _WIDEST_SCALE))
        # Words of some languages are longer; nobody scrolls across.
        return max(
            wanted,
            self._content.minimumSizeHint().width() + self._parts.verticalScrollBar().sizeHint().width() + 1,
        )

    @Slot()
    def _set_width(self) -> None:
        self.setFixedWidth(self._open_width() if self.is_open else STRIP)

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setVerticalScrollBar(ThinScrollBar(self._theme))
        area.viewport().setAutoFillBackground(False)
        content = self._content = QWidget()
        column = QVBoxLayout(content)
        set_margins(column, _SIDE, 0, _SIDE - 6, Space.XS)
        column.setSpacing(0)
        column.addWidget(self.phone)
        self._add_group(column, self.tr("Person"), self.people)
        self._add_group(column, self.tr("Network"), self.network)
        self._add_group(column, self.tr("Make something happen"), self.publish)
        column.addWidget(self.change)
        column.addWidget(self.incident)
        column.addWidget(self.finish)
        column.addWidget(self.end)
        column.addWidget(self.skip)
        column.addWidget(self.again)
        column.addStretch(1)
        area.setWidget(content)
        content.setAutoFillBackground(False)
        return area

    def _add_group(self, column: QVBoxLayout, text: str, widget: QWidget) -> None:
        column.addSpacing(Space.CARD)
        column.addWidget(Label(self._theme, text, Type.CAPTION, Ink.TEXT2))
        column.addSpacing(Space.XS)
        column.addWidget(widget)

    def _enable(self) -> None:
        """Nobody has neither a phone nor a session."""
        person = self.people.current
        is_somebody = person is not None and person.phone_e164 is not None
        for button in (self.change, self.end):
            if button.hasFocus() and not is_somebody:
                # Else Qt takes the next control there is: the first one of the window.
                self.again.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(is_somebody)

    @Slot(object)
    def _take(self, state: DemoState) -> None:
        self.people.show_people(state.people)
        self._enable()
        self.network.set_index(_NETWORKS.index(state.network))
        if state.next_version is None and self.publish.hasFocus():
            # Else Qt takes the next control there is: the first one of the window.
            self.incident.setFocus(Qt.FocusReason.OtherFocusReason)
        self.publish.setVisible(state.next_version is not None)
        if state.next_version is not None:
            self.publish.set_label(self.tr("Publish policy version {version}").format(version=state.next_version))
        newest = max(state.messages, key=lambda message: message.sent_at, default=None)
        if self.phone.show_message(newest, self._app, state.now, self._dates):
            self._parts.verticalScrollBar().setValue(0)

    @Slot(int)
    def _set_network(self, index: int) -> None:
        self._actions.set_network(_NETWORKS[index])

    @Slot()
    def _change_on_phone(self) -> None:
        person = self.people.current
        if person is not None:
            self._actions.change_on_phone(person.key)

    @Slot()
    def _end_session(self) -> None:
        person = self.people.current
        if person is not None:
            self._actions.end_session(person.key)
