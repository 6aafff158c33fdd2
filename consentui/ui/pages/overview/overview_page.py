"""The Overview (#01): what is on, what was shared, the other choices, and what is waiting for the person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.domain.switch_state import SwitchState
from consentui.ui.models.overview_view import choices_view, hero_view, shared_view
from consentui.ui.models.requests_card_view import requests_card_view
from consentui.ui.pages.overview.choices_card import ChoicesCard
from consentui.ui.pages.overview.hero_card import HeroCard
from consentui.ui.pages.overview.requests_card import RequestsCard
from consentui.ui.pages.overview.shared_card import SharedCard
from consentui.ui.text.dates import Dates
from consentui.ui.text.overview_banners import overview_banners
from consentui.ui.text.page_banners import BannerAction, BannerWords
from consentui.ui.theme import Space, Theme
from consentui.ui.theme.parts import ButtonKind
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.page_banners import PageBanners
from consentui.ui.widgets.scroll_page import ScrollPage
from consentui.ui.widgets.two_columns import TwoColumns

_BANNERS_MOST = 2
_PERMISSIONS, _CHOICES, _ACCOUNT = "permissions", "choices", "account"
_YOUR_DATA, _ACTIVITY = "your_data", "activity"


class OverviewPage(ScrollPage):
    """Owner: the PageHost. GUI thread. A function of the snapshot; each card fails by itself.

    Signals: `place_requested(page, place)`, `try_again_requested()`, `sign_in_requested()`, `policy_requested()`,
    `changes_requested()`, `incident_requested()`.
    """

    place_requested = Signal(str, str)
    try_again_requested = Signal()
    sign_in_requested = Signal()
    policy_requested = Signal()
    changes_requested = Signal()
    incident_requested = Signal()

    def __init__(self, theme: Theme, dates: Dates, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._dates = dates
        self._snapshot: AppSnapshot | None = None
        self._has_all_banners = False
        self.heading.set_text(self.tr("Overview"))
        self.banners = PageBanners(theme)
        self.banners.asked.connect(self._act)
        self.more = Button(theme, "", ButtonKind.LINK)
        self.more.clicked.connect(self._show_more)
        self.more.hide()
        self.hero = HeroCard(theme)
        self.shared = SharedCard(theme)
        self.choices = ChoicesCard(theme)
        self.requests = RequestsCard(theme)
        self.requests.data_requested.connect(self._open_data)
        self.requests.sign_in_requested.connect(self.sign_in_requested)
        self.hero.manage_requested.connect(self._manage)
        self.hero.permission_requested.connect(self._open_permission)
        self.shared.activity_requested.connect(self._open_activity)
        self.choices.choice_requested.connect(self._open_choice)
        for card in (self.hero, self.shared, self.requests, self.choices):
            card.try_again_requested.connect(self.try_again_requested)
        second = _column(self.requests, self.choices)
        for part in (self.banners, self.more, self.hero, TwoColumns(theme, self.shared, second)):
            self.add_part(part)
        self.know_pages(())

    def know_pages(self, keys: Sequence[str]) -> None:
        """Which pages there are: nothing leads to one that is not there."""
        self.choices.setVisible(_CHOICES in keys)
        self.shared.set_link(is_there=_ACTIVITY in keys)

    def show_snapshot(self, snapshot: AppSnapshot) -> None:
        """Show this snapshot; cards that show the same are not touched."""
        if snapshot is self._snapshot:
            return
        self._snapshot = snapshot
        dates = self._dates.with_offset(snapshot.service_time_offset)
        app = snapshot.service.name if snapshot.service else self.tr("the service")
        text = self.tr("What {app} may use, what it shared, and what is waiting for you.")
        self.set_subtitle(text.format(app=app))
        self._show_banners(overview_banners(snapshot, dates))
        self.hero.show_view(hero_view(snapshot, app, dates))
        self.shared.show_view(shared_view(snapshot, dates), app)
        self.requests.show_view(requests_card_view(snapshot, dates))
        self.choices.show_view(choices_view(snapshot))

    def _show_banners(self, banners: tuple[BannerWords, ...]) -> None:
        shown = banners if self._has_all_banners else banners[:_BANNERS_MOST]
        self.banners.apply(shown)
        count = len(banners) - len(shown)
        self.more.setVisible(count > 0)
        if count:
            self.more.set_label(self.tr("%n more messages", "", count))

    @Slot()
    def _show_more(self) -> None:
        self._has_all_banners = True
        if self._snapshot is not None:
            dates = self._dates.with_offset(self._snapshot.service_time_offset)
            self._show_banners(overview_banners(self._snapshot, dates))
            self.focus_part(self.banners)

    @Slot(object)
    def _act(self, action: BannerAction) -> None:
        if action is BannerAction.ANSWER:
            self._open_question()
            return
        if action is BannerAction.SEE_DELETION:
            self.place_requested.emit(_ACCOUNT, "")
            return
        signal = {
            BannerAction.TRY_AGAIN: self.try_again_requested,
            BannerAction.SIGN_IN: self.sign_in_requested,
            BannerAction.SEE_CHANGES: self.changes_requested,
            BannerAction.SEE_INCIDENT: self.incident_requested,
        }.get(action, self.policy_requested)
        signal.emit()

    def _open_question(self) -> None:
        """The first switch that needs an answer, on whichever page it is."""
        snapshot = self._snapshot
        if snapshot is None or snapshot.catalogue is None:
            return
        waiting = [key for key, view in snapshot.switches.items() if view.state is SwitchState.CONFLICT]
        rows = {permission.key for permission in snapshot.catalogue.permissions}
        for row in (snapshot.row_of(purpose) for purpose in waiting):
            self.place_requested.emit(_PERMISSIONS if row in rows else _CHOICES, row)
            return

    @Slot()
    def _manage(self) -> None:
        self.place_requested.emit(_PERMISSIONS, "")

    @Slot(str)
    def _open_permission(self, key: str) -> None:
        self.place_requested.emit(_PERMISSIONS, key)

    @Slot()
    def _open_activity(self) -> None:
        self.place_requested.emit(_ACTIVITY, "shared")

    @Slot()
    def _open_data(self) -> None:
        self.place_requested.emit(_YOUR_DATA, "")

    @Slot(str)
    def _open_choice(self, key: str) -> None:
        self.place_requested.emit(_CHOICES, key)


def _column(*cards: QWidget) -> QWidget:
    """Cards under each other."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.CARD)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder
