"""The frame of a page of switches: messages over it, what stands there while it loads, and the wishes of its rows."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot, Connection, SignInState
from consentui.ui.text.dates import Dates
from consentui.ui.text.page_banners import BannerAction, BannerWords, page_banners
from consentui.ui.theme import Theme
from consentui.ui.widgets import late_rows
from consentui.ui.widgets.decision_row import DecisionRow
from consentui.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from consentui.ui.widgets.page_banners import PageBanners
    from consentui.ui.widgets.waiting_rows import LoadingRows, NoChoices


class _Content(enum.Enum):
    LOADING = enum.auto()
    ERROR = enum.auto()
    ROWS = enum.auto()


class SwitchPage(ScrollPage):
    """Owner: the PageHost. GUI thread. A function of the snapshot; what it wishes it says with signals:

    `off_requested(purposes, method)`, `on_requested(purposes, method)`, `check_requested(purpose)`,
    `try_now_requested()`, `try_again_requested()`, `sign_in_requested()`, `policy_requested()`,
    `changes_requested()`, `clause_requested(clause_id)`, `receipt_requested(key of the row)`, `ignored(Ignored)`,
    `help_requested()`.

    Subclasses write `show_rows` and `hide_rows`; `first_place` is where their parts begin.
    """

    off_requested = Signal(object, object)
    on_requested = Signal(object, object)
    check_requested = Signal(str)
    try_now_requested = Signal()
    try_again_requested = Signal()
    sign_in_requested = Signal()
    policy_requested = Signal()
    changes_requested = Signal()
    clause_requested = Signal(str)
    receipt_requested = Signal(str)
    ignored = Signal(object)
    help_requested = Signal()

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._dates = dates
        self._snapshot: AppSnapshot | None = None
        self._banners: PageBanners | None = None
        self._loading: LoadingRows | None = None
        self._error: NoChoices | None = None

    def show_rows(self, snapshot: AppSnapshot, dates: Dates) -> None:
        """Show what is known; `dates` count in the service's time."""
        raise NotImplementedError

    def hide_rows(self) -> None:
        """Nothing is known yet, or it cannot be shown."""
        raise NotImplementedError

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Show this snapshot; only what differs is touched, and the focus stays where it is."""
        if snapshot is self._snapshot:
            return
        self._snapshot = snapshot
        content = _content(snapshot)
        self._show_banners(page_banners(snapshot) if content is _Content.ROWS else ())
        self._show_loading(content is _Content.LOADING)
        self._show_error(content is _Content.ERROR, snapshot)
        if content is _Content.ROWS:
            self.show_rows(snapshot, self._dates.with_offset(snapshot.service_time_offset))
        else:
            self.hide_rows()

    def first_place(self) -> int:
        """Below the banners, if there are any."""
        return 0 if self._banners is None else 1

    def connect_row(self, row: DecisionRow) -> None:
        """What the row wishes is what the page wishes."""
        row.off_requested.connect(self.off_requested)
        row.on_requested.connect(self.on_requested)
        row.check_requested.connect(self.check_requested)
        row.try_now_requested.connect(self.try_now_requested)
        row.sign_in_requested.connect(self.sign_in_requested)
        row.changes_requested.connect(self.changes_requested)
        row.clause_requested.connect(self.clause_requested)
        row.receipt_requested.connect(self.receipt_requested)
        row.ignored.connect(self.ignored)

    def _show_banners(self, banners: tuple[BannerWords, ...]) -> None:
        if banners and self._banners is None:
            self._banners = late_rows.banners(self.theme)
            self._banners.asked.connect(self._ask_for_banner)
            self.add_part(self._banners, place=0)
        if self._banners is not None:
            self._banners.apply(banners)

    def _show_loading(self, is_loading: bool) -> None:
        if is_loading and self._loading is None:
            self._loading = late_rows.loading_rows(self.theme)
            self.add_part(self._loading, place=self.first_place())
        if self._loading is not None:
            self._loading.set_loading(is_loading=is_loading)

    def _show_error(self, is_shown: bool, snapshot: AppSnapshot) -> None:
        if is_shown and self._error is None:
            self._error = late_rows.no_choices(self.theme)
            self._error.try_again_requested.connect(self.try_again_requested)
            self._error.help_requested.connect(self.help_requested)
            self.add_part(self._error, place=self.first_place(), fills=True)
        if self._error is not None:
            self._error.setVisible(is_shown)
            if is_shown:
                self._error.show_for(snapshot)

    @Slot(object)
    def _ask_for_banner(self, action: BannerAction) -> None:
        if action is BannerAction.TRY_AGAIN:
            self.try_again_requested.emit()
        elif action is BannerAction.SIGN_IN:
            self.sign_in_requested.emit()
        else:
            self.policy_requested.emit()


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
