"""The Permissions page: what each of the five may be used for, and the switch for it."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot, Connection, SignInState
from consentui.ui.models.permission_view import DecisionView, PermissionViews
from consentui.ui.pages.permissions.footnote import Footnote
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.dates import Dates
from consentui.ui.text.page_banners import BannerAction, BannerWords, page_banners
from consentui.ui.theme import Theme
from consentui.ui.widgets import late_rows
from consentui.ui.widgets.decision_row import DecisionRow
from consentui.ui.widgets.row_card import RowCard
from consentui.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from consentui.ui.widgets.page_banners import PageBanners
    from consentui.ui.widgets.waiting_rows import LoadingRows, NoChoices

_DEVICE_PUSH = "device_push"


class _Content(enum.Enum):
    LOADING = enum.auto()
    ERROR = enum.auto()
    ROWS = enum.auto()


class PermissionsPage(ScrollPage):
    """Owner: the PageHost. GUI thread. A function of the snapshot; what it wishes it says with signals:

    `off_requested(purposes, method)`, `on_requested(purposes, method)`, `check_requested(purpose)`,
    `try_now_requested()`, `try_again_requested()`, `sign_in_requested()`, `policy_requested()`,
    `clause_requested(clause_id)`, `receipt_requested(permission key)`, `ignored(purposes)`.
    """

    off_requested = Signal(object, object)
    on_requested = Signal(object, object)
    check_requested = Signal(str)
    try_now_requested = Signal()
    try_again_requested = Signal()
    sign_in_requested = Signal()
    policy_requested = Signal()
    clause_requested = Signal(str)
    receipt_requested = Signal(str)
    ignored = Signal(object)

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._dates = dates
        self._snapshot: AppSnapshot | None = None
        self._views = PermissionViews(
            self.tr("What {app} may use it for"),
            # Where the service has not told its name yet.
            self.tr("the service"),
        )
        self._rows: dict[str, DecisionRow] = {}
        self._card: RowCard | None = None
        self._loading: LoadingRows | None = None
        self._error: NoChoices | None = None
        self._clause_of_note = ""
        self.heading.set_text(self.tr("Permissions"))
        self.set_subtitle(
            self.tr("All five are off until you turn them on. You can turn each one off here at any time.")
        )
        self._banners: PageBanners | None = None
        self._footnote = Footnote(theme)
        self._footnote.hide()
        self._footnote.link_clicked.connect(self._open_note)
        self.add_part(self._footnote)

    @property
    def rows(self) -> dict[str, DecisionRow]:
        """By permission key, in the order on screen."""
        return self._rows

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Show this snapshot; only what differs is touched, and the focus stays where it is."""
        if snapshot is self._snapshot:
            return
        self._snapshot = snapshot
        dates = self._dates.with_offset(snapshot.service_time_offset)
        content = _content(snapshot)
        self._show_banners(page_banners(snapshot) if content is _Content.ROWS else ())
        self._show_loading(content is _Content.LOADING)
        self._show_error(content is _Content.ERROR, snapshot)
        if content is _Content.ROWS:
            self._show_rows(self._views.of(snapshot, dates))
        elif self._card is not None:
            self._card.hide()
        self._show_footnote(snapshot, content is _Content.ROWS)

    def _show_banners(self, banners: tuple[BannerWords, ...]) -> None:
        if banners and self._banners is None:
            self._banners = late_rows.banners(self.theme)
            self._banners.asked.connect(self._ask_for_banner)
            self.add_part(self._banners, place=0)
        if self._banners is not None:
            self._banners.apply(banners)

    def _show_rows(self, views: tuple[DecisionView, ...]) -> None:
        if self._card is None or tuple(self._rows) != tuple(view.key for view in views):
            self._build_rows(views)
        else:
            for view in views:
                self._rows[view.key].apply(view)
        if self._card is not None and self._card.isHidden():
            self._card.show()

    def _build_rows(self, views: tuple[DecisionView, ...]) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self._card = RowCard(self.theme)
        self._rows = {}
        for view in views:
            row = self._rows[view.key] = DecisionRow(self.theme, view)
            row.off_requested.connect(self.off_requested)
            row.on_requested.connect(self.on_requested)
            row.check_requested.connect(self.check_requested)
            row.try_now_requested.connect(self.try_now_requested)
            row.sign_in_requested.connect(self.sign_in_requested)
            row.clause_requested.connect(self.clause_requested)
            row.receipt_requested.connect(self.receipt_requested)
            row.ignored.connect(self.ignored)
            self._card.add_row(row)
        self.add_part(self._card, place=self._first_place())

    def _show_loading(self, is_loading: bool) -> None:
        if is_loading and self._loading is None:
            self._loading = late_rows.loading_rows(self.theme)
            self.add_part(self._loading, place=self._first_place())
        if self._loading is not None:
            self._loading.set_loading(is_loading=is_loading)

    def _show_error(self, is_shown: bool, snapshot: AppSnapshot) -> None:
        if is_shown and self._error is None:
            self._error = late_rows.no_choices(self.theme)
            self._error.try_again_requested.connect(self.try_again_requested)
            self.add_part(self._error, place=self._first_place(), fills=True)
        if self._error is not None:
            self._error.setVisible(is_shown)
            if is_shown:
                self._error.show_for(snapshot)

    def _first_place(self) -> int:
        """Below the banners, if there are any."""
        return 0 if self._banners is None else 1

    def _show_footnote(self, snapshot: AppSnapshot, has_rows: bool) -> None:
        self._footnote.setVisible(has_rows)
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

    @Slot(object)
    def _ask_for_banner(self, action: BannerAction) -> None:
        if action is BannerAction.TRY_AGAIN:
            self.try_again_requested.emit()
        elif action is BannerAction.SIGN_IN:
            self.sign_in_requested.emit()
        else:
            self.policy_requested.emit()

    @Slot()
    def _open_note(self) -> None:
        self.clause_requested.emit(self._clause_of_note)


def _content(snapshot: AppSnapshot) -> _Content:
    """Known data is never hidden behind a skeleton or an error."""
    if snapshot.catalogue is None:
        is_cut_off = snapshot.connection in (Connection.OFFLINE, Connection.FAILING)
        return _Content.ERROR if is_cut_off else _Content.LOADING
    if snapshot.has_loaded or snapshot.switches or snapshot.session.state is SignInState.DEVICE_ONLY:
        return _Content.ROWS
    if snapshot.connection in (Connection.OFFLINE, Connection.FAILING):
        return _Content.ERROR
    return _Content.LOADING
