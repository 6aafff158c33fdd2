"""Parts of the window that the first paint does not need; each is imported when it is first wanted (start-up time)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.ui.bridge import Bridge
    from consentui.ui.dialogs.report_dialog import ReportDialog
    from consentui.ui.pages.activity.activity_page import ActivityPage
    from consentui.ui.pages.choices.choices_page import ChoicesPage
    from consentui.ui.pages.policy.policy_page import PolicyPage
    from consentui.ui.shell.account_closing import AccountClosing
    from consentui.ui.shell.account_menu import AccountMenu
    from consentui.ui.shell.activity_actions import ActivityActions
    from consentui.ui.shell.change_pages import ChangePages
    from consentui.ui.shell.copy_actions import CopyActions
    from consentui.ui.shell.data_pages import DataPages
    from consentui.ui.shell.desks import Desks, Panes
    from consentui.ui.shell.dialog_desk import Asked, DialogDesk
    from consentui.ui.shell.dialog_maker import DialogMaker
    from consentui.ui.shell.further_pages import FurtherPages
    from consentui.ui.shell.paper_desk import PaperDesk
    from consentui.ui.shell.read_ahead import ReadAhead
    from consentui.ui.shell.screen_maker import ScreenMaker
    from consentui.ui.shell.screens import Screens
    from consentui.ui.shell.search_desk import SearchDesk
    from consentui.ui.shell.session_actions import SessionActions
    from consentui.ui.shell.shell import Shell
    from consentui.ui.shell.switch_actions import SwitchActions
    from consentui.ui.shell.waiting_menu import WaitingMenu
    from consentui.ui.shell.window_settings import WindowSettings
    from consentui.ui.theme.parts import Tone
    from consentui.ui.widgets.search_button import SearchButton
    from consentui.ui.widgets.toast import Toast, ToastText


# What the reader is made of, in an order in which no module loads much more than itself.
READER = (
    "consentui.ui.widgets.line_edit",
    "consentui.ui.models.reader_document",
    "consentui.ui.models.reader_search",
    "consentui.ui.pages.policy.contents_accessible",
    "consentui.ui.pages.policy.contents_list",
    "consentui.ui.pages.policy.contents_panel",
    "consentui.ui.pages.policy.list_pane",
    "consentui.ui.pages.policy.policy_header",
    "consentui.ui.pages.policy.policy_lists",
    "consentui.ui.pages.policy.policy_question",
    "consentui.ui.pages.policy.text_selection",
    "consentui.ui.pages.policy.reader_accessible",
    "consentui.ui.pages.policy.row_layouts",
    "consentui.ui.pages.policy.row_painter",
    "consentui.ui.pages.policy.reader_view",
    "consentui.ui.pages.policy.reader_foot",
    "consentui.ui.pages.policy.policy_text",
    "consentui.ui.pages.policy.reader",
    "consentui.ui.pages.policy.policy_page",
)

# What the record of activity is made of, in the same order.
RECORD = (
    "consentui.ui.text.activity_words",
    "consentui.ui.text.activity_states",
    "consentui.ui.text.record_words",
    "consentui.ui.models.activity_rows",
    "consentui.ui.pages.activity.row_painter",
    "consentui.ui.pages.activity.activity_list",
    "consentui.ui.pages.activity.receipt_card",
    "consentui.ui.pages.activity.activity_head",
    "consentui.ui.pages.activity.activity_page",
    "consentui.ui.shell.activity_actions",
)


def read_ahead(bridge: Bridge, window: QWidget) -> ReadAhead:
    """The reader and the record come while the window is idle: loading them at the first opening would hold that up."""
    from consentui.ui.shell.read_ahead import ReadAhead

    return ReadAhead(READER + RECORD, lambda: bridge.is_busy, window)


def desks(
    theme: Theme,
    dates: Dates,
    bridge: Bridge,
    switches: SwitchActions,
    sessions: SessionActions,
    settings: WindowSettings,
    screens: Screens,
    window: QWidget,
    panes: Panes,
    asked: Asked | None,
) -> Desks:
    from consentui.ui.shell.desks import Desks

    return Desks(theme, dates, bridge, switches, sessions, settings, screens, window, panes, asked)


def dialog_maker(
    theme: Theme, window: QWidget, sessions: SessionActions, switches: SwitchActions, dates: Dates
) -> DialogMaker:
    from consentui.ui.shell.dialog_maker import DialogMaker

    return DialogMaker(theme, window, sessions, switches, dates)


def screen_maker(
    theme: Theme, dates: Dates, sessions: SessionActions, settings: WindowSettings, *, is_demo: bool
) -> ScreenMaker:
    from consentui.ui.shell.screen_maker import ScreenMaker

    return ScreenMaker(theme, dates, sessions, settings, is_demo=is_demo)


def choices_page(theme: Theme, dates: Dates) -> ChoicesPage:
    from consentui.ui.pages.choices.choices_page import ChoicesPage

    return ChoicesPage(theme, dates)


def policy_page(theme: Theme, dates: Dates, language: str) -> PolicyPage:
    from consentui.ui.pages.policy.policy_page import PolicyPage

    return PolicyPage(theme, dates, language)


def further_pages(
    theme: Theme,
    dates: Dates,
    bridge: Bridge,
    switches: SwitchActions,
    sessions: SessionActions,
    settings: WindowSettings,
    parent: QObject,
) -> FurtherPages:
    from consentui.ui.shell.further_pages import FurtherPages

    return FurtherPages(theme, dates, bridge, switches, sessions, settings, parent)


def copy_actions(
    theme: Theme,
    bridge: Bridge,
    switches: SwitchActions,
    sessions: SessionActions,
    dialogs: DialogDesk,
    window: QWidget,
) -> CopyActions:
    from consentui.ui.shell.copy_actions import CopyActions

    return CopyActions(theme, bridge, switches, sessions, dialogs, window)


def search_desk(theme: Theme, shell: Shell, window: QWidget) -> SearchDesk:
    from consentui.ui.shell.search_desk import SearchDesk

    return SearchDesk(theme, shell, window)


def search_button(theme: Theme) -> SearchButton:
    from consentui.ui.widgets.search_button import SearchButton

    return SearchButton(
        theme,
        QCoreApplication.translate("SearchButton", "Search"),
        QCoreApplication.translate("SearchButton", "Ctrl K"),
        QCoreApplication.translate("SearchButton", "Search permissions, choices, policy and settings"),
    )


def paper_desk(theme: Theme, dates: Dates, bridge: Bridge, parent: QObject) -> PaperDesk:
    from consentui.ui.shell.paper_desk import PaperDesk

    return PaperDesk(theme, dates, bridge, parent)


def change_pages(theme: Theme, dates: Dates, bridge: Bridge, switches: SwitchActions, shell: Shell) -> ChangePages:
    from consentui.ui.shell.change_pages import ChangePages

    return ChangePages(theme, dates, bridge, switches, shell)


def data_pages(
    theme: Theme, dates: Dates, bridge: Bridge, switches: SwitchActions, sessions: SessionActions, shell: Shell
) -> DataPages:
    from consentui.ui.shell.data_pages import DataPages

    return DataPages(theme, dates, bridge, switches, sessions, shell)


def activity_page(theme: Theme, dates: Dates, bridge: Bridge) -> tuple[ActivityPage, ActivityActions]:
    from consentui.ui.pages.activity.activity_page import ActivityPage
    from consentui.ui.shell.activity_actions import ActivityActions

    page = ActivityPage(theme, dates)
    return page, ActivityActions(bridge, page)


def account_closing(theme: Theme, dates: Dates, bridge: Bridge, dialogs: DialogDesk, window: QWidget) -> AccountClosing:
    from consentui.ui.shell.account_closing import AccountClosing

    return AccountClosing(theme, dates, bridge, dialogs, window)


def account_menu(theme: Theme, window: QWidget) -> AccountMenu:
    from consentui.ui.shell.account_menu import AccountMenu

    return AccountMenu(theme, window)


def waiting_menu(theme: Theme, window: QWidget) -> WaitingMenu:
    from consentui.ui.shell.waiting_menu import WaitingMenu

    return WaitingMenu(theme, window)


def toast(theme: Theme, window: QWidget) -> Toast:
    from consentui.ui.widgets.toast import Toast
    from consentui.ui.widgets.toast_clearance import ToastClearance

    made = Toast(theme, window)
    ToastClearance(made, window)
    return made


def toast_text(text: str, action: str, key: object, tone: Tone) -> ToastText:
    from consentui.ui.widgets.toast import ToastText

    return ToastText(text, action, key, tone)


def report_dialog(theme: Theme, text: str, window: QWidget) -> ReportDialog:
    from consentui.ui.dialogs.report_dialog import ReportDialog

    return ReportDialog(theme, text, window)
