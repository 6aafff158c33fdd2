"""One incident in its four parts, and the button that says one has seen it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.change_ports import Incident
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Space, Theme, Type
from consentui.ui.theme.parts import Ink, Tone
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.group_card import GroupCard
from consentui.ui.widgets.handed_focus import hand_focus_on
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.numbered_head import NumberedHead
from consentui.ui.widgets.status_pill import StatusPill


class IncidentCard(GroupCard):
    """Owner: the IncidentPage. A group named by its title. `seen_clicked(incident id)`."""

    seen_clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._id = ""
        self._pill = StatusPill(theme, "", Tone.DANGER)
        self.head = NumberedHead(theme, self._pill)
        self._day = Label(theme, "", Type.SMALL, Ink.TEXT2)
        self.body.addWidget(self.head)
        self.body.addSpacing(Space.XXS)
        self.body.addWidget(self._day)
        self._what = self._part(self.tr("What happened"))
        self._data = self._part(self.tr("Which data"))
        self._to_do = self._part(self.tr("What to do now"))
        self._contact = self._part(self.tr("Whom to ask"))
        self.seen = Button(theme, self.tr("I have read this"))
        self.seen.clicked.connect(self._say_seen)
        self._seen_line = Label(theme, "", Type.SMALL, Ink.TEXT2)
        row = Flow(theme)
        row.add(self.seen)
        self._row = row
        self.body.addSpacing(Space.L)
        self.body.addWidget(row)
        self.body.addWidget(self._seen_line)

    def show_incident(self, incident: Incident, dates: Dates) -> None:
        """Draw it as it was announced; plain text only."""
        self._id = incident.id
        self.setAccessibleName(incident.title)
        self.head.set_texts("", incident.title)
        self._day.set_text(
            self.tr("It happened on {day}. You are told since {moment}.").format(
                day=dates.day(incident.happened_on), moment=dates.moment(incident.announced_at)
            )
        )
        self._what.set_text(incident.what_happened)
        self._data.set_text(_list(incident.data))
        self._to_do.set_text(_list(incident.what_to_do))
        self._contact.set_text(incident.contact)
        is_seen = incident.seen_at is not None
        self._pill.set_status(
            self.tr("Seen") if is_seen else self.tr("New"), Tone.NEUTRAL if is_seen else Tone.DANGER,
            "check" if is_seen else "",
        )  # fmt: skip
        self.head.remeasure()
        if is_seen:
            hand_focus_on(self.seen, self.head.title)
        self._row.setVisible(not is_seen)
        self._seen_line.setVisible(is_seen)
        if incident.seen_at is not None:
            self._seen_line.set_text(self.tr("You read this {moment}.").format(moment=dates.at(incident.seen_at)))

    def _part(self, heading: str) -> Label:
        self.body.addSpacing(Space.TILE)
        self.body.addWidget(Label(self.theme, heading, Type.LABEL, level=3))
        text = Label(self.theme, "", Type.BODY, Ink.TEXT2)
        self.body.addSpacing(Space.XXS)
        self.body.addWidget(text)
        return text

    @Slot()
    def _say_seen(self) -> None:
        self.seen_clicked.emit(self._id)


def _list(entries: Sequence[str]) -> str:
    return entries[0] if len(entries) == 1 else "\n".join(f"•  {entry}" for entry in entries)
