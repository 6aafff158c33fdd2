"""The Permissions page: what each of the five may be used for, and the switch for it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.ui.models.permission_view import DecisionView, PermissionViews
from consentui.ui.pages.permissions.footnote import Footnote
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from consentui.ui.widgets.decision_row import DecisionRow
from consentui.ui.widgets.row_card import RowCard
from consentui.ui.widgets.switch_page import SwitchPage

_DEVICE_PUSH = "device_push"


class PermissionsPage(SwitchPage):
    """The five rows and the note under them; signals as every SwitchPage."""

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, dates, parent)
        self._views = PermissionViews(
            self.tr("What {app} may use it for"),
            # Where the service has not told its name yet.
            self.tr("the service"),
        )
        self._rows: dict[str, DecisionRow] = {}
        self._card: RowCard | None = None
        self._clause_of_note = ""
        self.heading.set_text(self.tr("Permissions"))
        self.set_subtitle(
            self.tr("All five are off until you turn them on. You can turn each one off here at any time.")
        )
        self._footnote = Footnote(theme)
        self._footnote.hide()
        self._footnote.link_clicked.connect(self._open_note)
        self.add_part(self._footnote)

    @property
    def rows(self) -> dict[str, DecisionRow]:
        """By permission key, in the order on screen."""
        return self._rows

    def open_place(self, key: str) -> None:
        """Open the row of a permission and bring it into view."""
        row = self._rows.get(key)
        if row is not None:
            row.set_open(True)
            self.focus_part(row)

    def show_rows(self, snapshot: AppSnapshot, dates: Dates) -> None:
        views = self._views.of(snapshot, dates)
        if self._card is None or tuple(self._rows) != tuple(view.key for view in views):
            self._card = self._built(views)
        else:
            for view in views:
                self._rows[view.key].apply(view)
        if self._card.isHidden():
            self._card.show()
        self._footnote.show()
        self._show_footnote(snapshot)

    def hide_rows(self) -> None:
        self._footnote.hide()
        if self._card is not None:
            self._card.hide()

    def _built(self, views: tuple[DecisionView, ...]) -> RowCard:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        card = RowCard(self.theme)
        self._rows = {}
        for view in views:
            row = self._rows[view.key] = DecisionRow(self.theme, view)
            self.connect_row(row)
            card.add_row(row)
        self.add_part(card, place=self.first_place())
        return card

    def _show_footnote(self, snapshot: AppSnapshot) -> None:
        app = snapshot.service.name if snapshot.service else self.tr("the service")
        needed = None
        if snapshot.session.state is SignInState.DEVICE_ONLY and snapshot.catalogue is not None:
            needed = next((data for data in snapshot.catalogue.essential_data if data.key == _DEVICE_PUSH), None)
        if needed is None or not needed.clause_ids:
            text = self.tr(
                "These switches tell {app} what it may use. Your computer has its own privacy settings, "
                "and they can also block access."
            )
            self._footnote.show_note(text.format(app=app), "")
            return
        self._clause_of_note = needed.clause_ids[0]
        names = ClauseNames(snapshot.policy.published.policy if snapshot.policy.published else None)
        text = self.tr("The policy says {app} uses an identifier of this device to push information to you.")
        self._footnote.show_note(text.format(app=app), names.link(self._clause_of_note))

    @Slot()
    def _open_note(self) -> None:
        self.clause_requested.emit(self._clause_of_note)
