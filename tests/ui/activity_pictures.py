"""The situations of Activity: an open receipt, filters, what waits, nothing, trouble."""

from __future__ import annotations

from collections.abc import Callable

from consentui.application.activity_log_view import ActivityLogView, ReceiptState
from consentui.application.snapshot import AppSnapshot, Connection
from consentui.application.switch.state import OffHold
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.main_window import MainWindow
from consentui.ui.pages.activity.activity_page import ActivityPage
from consentui.ui.shell.data_page_maker import ACTIVITY
from tests.fakes import activity_samples
from tests.fakes import ui_samples as samples
from tests.fakes.ui_client import FakeClient
from tests.ui.studio import Studio


def receipt(studio: Studio) -> MainWindow:
    """#18"""
    window, page = _opened(studio, activity_samples.snapshot())
    _open_row(page, 4)
    return window


def receipt_bad(studio: Studio) -> MainWindow:
    client = _client()
    for number, found in client.activity_log.receipts_of.items():
        bad = tuple(replace(each, state=ReceiptState.CANNOT_BE_CHECKED, receipt=None) for each in found)
        client.activity_log.receipts_of[number] = bad
    view = ActivityLogView(revision=1, has_loaded=True, is_reading=False, chained=5, faults=2)
    window, page = _opened(studio, activity_samples.snapshot(activity_log=view), client)
    _open_row(page, 3)
    return window


def plain(studio: Studio) -> MainWindow:
    return _opened(studio, activity_samples.snapshot())[0]


def sharing(studio: Studio) -> MainWindow:
    window, page = _opened(studio, activity_samples.snapshot())
    _open_row(page, 2)
    return window


def filtered(studio: Studio) -> MainWindow:
    window, page = _opened(studio, activity_samples.snapshot())
    page.frame.head.chips.chips[3].click()
    return window


def no_match(studio: Studio) -> MainWindow:
    window, page = _opened(studio, activity_samples.snapshot())
    page.frame.head.search.setText("elephant")
    return window


def waiting(studio: Studio) -> MainWindow:
    off = samples.view("camera.publish", SwitchState.TURNING_OFF, off_hold=OffHold.OFFLINE)
    snapshot = samples.with_views(activity_samples.snapshot(connection=Connection.OFFLINE), off)
    return _opened(studio, snapshot)[0]


def nothing(studio: Studio) -> MainWindow:
    return _opened(studio, activity_samples.snapshot(), FakeClient())[0]


def failed(studio: Studio) -> MainWindow:
    view = ActivityLogView(is_failed=True, is_reading=False)
    return _opened(studio, activity_samples.snapshot(activity_log=view), FakeClient())[0]


def nobody(studio: Studio) -> MainWindow:
    snapshot = replace(samples.device_only(), subject=None)
    return _opened(studio, snapshot, FakeClient())[0]


def export_menu(studio: Studio) -> MainWindow:
    window, page = _opened(studio, activity_samples.snapshot())
    page.frame.head.export_button.click()
    return window


def many(studio: Studio) -> MainWindow:
    client = FakeClient()
    activity_samples.fill(client.activity_log, activity_samples.many(3000))
    window, page = _opened(studio, activity_samples.snapshot(), client)
    page.frame.list.scroll_by(4321)
    return window


def many_end(studio: Studio) -> MainWindow:
    client = FakeClient()
    activity_samples.fill(client.activity_log, activity_samples.many(3000))
    window, page = _opened(studio, activity_samples.snapshot(), client)
    page.frame.bar.setValue(page.frame.bar.maximum())
    return window


def _client() -> FakeClient:
    client = FakeClient()
    activity_samples.fill(client.activity_log)
    return client


def _opened(studio: Studio, snapshot: AppSnapshot, client: FakeClient | None = None) -> tuple[MainWindow, ActivityPage]:
    window = studio.window(snapshot, client=client or _client())
    window.shell.open_page(ACTIVITY)
    studio.settle()
    page = window.shell.host.page(ACTIVITY)
    assert isinstance(page, ActivityPage)
    return window, page


def _open_row(page: ActivityPage, row: int) -> None:
    page.frame.list.current = row
    page.frame.list.toggle(row)


SITUATIONS: dict[str, Callable[[Studio], MainWindow]] = {
    "18-activity-receipt": receipt,
    "18b-activity": plain,
    "18c-activity-bad": receipt_bad,
    "18d-activity-sharing": sharing,
    "18e-activity-filtered": filtered,
    "18f-activity-no-match": no_match,
    "18g-activity-waiting": waiting,
    "18h-activity-nothing": nothing,
    "18i-activity-failed": failed,
    "18j-activity-nobody": nobody,
    "18m-activity-export": export_menu,
    "18k-activity-many": many,
    "18l-activity-end": many_end,
}
