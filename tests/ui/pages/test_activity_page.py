"""Activity: entries by day, receipts that were checked here, chips and search, what waits, and what is said instead."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from consentui.application.activity_log_view import ActivityLogView, ReceiptState
from consentui.application.snapshot import AppSnapshot, Connection
from consentui.application.switch.state import OffHold
from consentui.domain.activity import ActivityKind
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.models.activity_filter import ActivityChip
from consentui.ui.pages.activity.activity_page import ActivityPage
from consentui.ui.shell.data_page_maker import ACTIVITY
from consentui.ui.theme import Look, ThemeSettings
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.menu_row import MenuRow
from tests.fakes import activity_samples
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused, says, spoken


def opened(stage: Stage, snapshot: AppSnapshot | None = None, **more: Any) -> ActivityPage:
    """The page over what is kept, which a test may have filled before."""
    log = stage.client.activity_log
    if not log.log.facets() and "is_empty" not in more:
        activity_samples.fill(log)
    more.pop("is_empty", None)
    stage.open(snapshot or activity_samples.snapshot(), **more)
    stage.window.shell.open_page(ACTIVITY)
    stage.settle()
    page = stage.window.shell.host.page(ACTIVITY)
    assert isinstance(page, ActivityPage)
    return page


def titles(page: ActivityPage) -> list[str]:
    rows = [page.rows.row(row) for row in range(1, page.rows.count)]
    return [row.words.title if row.words else "…" for row in rows]


def headings(page: ActivityPage) -> list[str]:
    return [row.heading for row in map(page.rows.row, range(1, page.rows.count)) if row.heading]


def row_of(page: ActivityPage, title: str) -> int:
    return titles(page).index(title) + 1


def click(stage: Stage, page: ActivityPage, row: int) -> None:
    box = page.frame.list.row_box(row)
    assert box is not None
    QTest.mouseClick(page.frame.list, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    stage.settle()


def keys(stage: Stage, page: ActivityPage, *pressed: Qt.Key) -> None:
    for key in pressed:
        QTest.keyClick(page.frame.list, key)
    stage.settle()


def card_texts(page: ActivityPage) -> list[str]:
    return [label.text() for label in page.frame.card.findChildren(Label) if label.isVisible()]


def test_entries_stand_under_their_days_newest_first(stage: Stage) -> None:
    page = opened(stage)
    assert titles(page) == [
        "You asked for a copy of your data",
        "GPS position sent to Baidu Maps",
        "Camera turned off",
        "Location turned on",
        "Nickname, Picture sent to Orbit Games",
        "You accepted policy version 4",
        "Signed in on Linux",
    ]
    assert headings(page) == ["Today", "Saturday 21 November"]
    assert stage.notes.names().count("look") == 1


def test_entries_of_one_batch_are_one_row_with_its_uses(stage: Stage) -> None:
    page = opened(stage)
    words = page.rows.row(row_of(page, "Location turned on")).words
    assert words is not None
    assert words.line == "2 uses: Show a place you choose with a post, Location results · On Linux"


def test_click_on_an_entry_opens_its_receipt_and_closes_it_again(stage: Stage) -> None:
    page = opened(stage)
    row = row_of(page, "Location turned on")
    click(stage, page, row)
    assert page.frame.card.isVisible() and page.frame.list.is_open(row)
    texts = card_texts(page)
    for text in ("C-91D4-07E2, C-91D4-07E3", "Location: turned on, 2 uses", "21 November 2026, 18:04:11, by Linux"):
        assert text in texts
    assert any(text.startswith("Version 4, clause") for text in texts)
    assert any("9f2c 61ab 03de 77c0 … 5b18" in text for text in texts)
    assert says(page.frame.card, "Checked")
    click(stage, page, row)
    assert not page.frame.card.isVisible() and page.frame.list.open_item is None


def test_receipt_that_does_not_hold_says_so_in_words(stage: Stage) -> None:
    log = stage.client.activity_log
    activity_samples.fill(log)
    for number, found in log.receipts_of.items():
        bad = [replace(each, state=ReceiptState.CANNOT_BE_CHECKED, receipt=None) for each in found]
        log.receipts_of[number] = tuple(bad)
    view = ActivityLogView(revision=1, has_loaded=True, is_reading=False, chained=5, faults=1)
    page = opened(stage, activity_samples.snapshot(activity_log=view))
    click(stage, page, row_of(page, "Camera turned off"))
    assert says(page.frame.card, "Cannot be checked")
    assert not page.frame.card.save_button.isEnabled()
    assert says(page.frame.head, "1 receipt cannot be checked")


def test_receipt_that_is_not_here_yet_claims_nothing(stage: Stage) -> None:
    log = stage.client.activity_log
    activity_samples.fill(log)
    for number, found in log.receipts_of.items():
        log.receipts_of[number] = tuple(replace(each, state=ReceiptState.NOT_HERE, receipt=None) for each in found)
    page = opened(stage)
    click(stage, page, row_of(page, "Camera turned off"))
    assert "The receipt is not on this computer yet." in card_texts(page)
    assert not page.frame.card.pill.isVisible()


def test_sharing_says_who_reported_it_and_offers_no_receipt(stage: Stage) -> None:
    page = opened(stage)
    click(stage, page, row_of(page, "GPS position sent to Baidu Maps"))
    assert "Juniper reported this. Receipts are for decisions only." in card_texts(page)
    assert not page.frame.card.save_button.isVisible()


def test_copy_puts_the_whole_check_value_on_the_clipboard(stage: Stage) -> None:
    page = opened(stage)
    click(stage, page, row_of(page, "Camera turned off"))
    stage.click(page.frame.card.copy_button)
    assert samples.CHECK_VALUE in QApplication.clipboard().text()
    assert page.frame.card.copy_button.text() == "Copied"


def test_chips_leave_their_kind_and_the_search_finds_what_rows_say(stage: Stage) -> None:
    page = opened(stage)
    chips = {chip: page.frame.head.chips.chips[number] for number, chip in enumerate(ActivityChip)}
    stage.click(chips[ActivityChip.SHARED])
    assert titles(page) == ["GPS position sent to Baidu Maps", "Nickname, Picture sent to Orbit Games"]
    page.frame.head.search.setText("orbit")
    stage.settle()
    assert titles(page) == ["Nickname, Picture sent to Orbit Games"]
    stage.click(chips[ActivityChip.ALL])
    page.frame.head.search.setText("TURNED off linux")
    stage.settle()
    assert titles(page) == ["Camera turned off"]


def test_nothing_that_matches_is_said_and_shown_all_again_with_one_press(stage: Stage) -> None:
    page = opened(stage)
    page.frame.head.search.setText("elephant")
    stage.settle()
    assert titles(page) == [] and says(page, "No entries match.")
    stage.press("Show all")
    assert len(titles(page)) == 7
    assert page.frame.head.search.text() == "" and not says(page, "No entries match.")


def test_withdrawal_that_is_not_sent_stands_first(stage: Stage) -> None:
    off = samples.view("microphone.publish", SwitchState.TURNING_OFF, off_hold=OffHold.OFFLINE)
    snapshot = samples.with_views(activity_samples.snapshot(connection=Connection.OFFLINE), off)
    page = opened(stage, snapshot)
    assert headings(page)[0] == "Waiting to be sent"
    assert titles(page)[0] == "Microphone is being turned off"
    click(stage, page, 1)
    assert not page.frame.card.isVisible(), "there is no receipt of it yet"
    assert says(page.frame.head, "This may not be everything")


def test_each_state_without_entries_says_what_it_is(stage: Stage) -> None:
    page = opened(stage, is_empty=True)
    assert says(page, "Nothing here yet")
    failed = ActivityLogView(is_failed=True, is_reading=False)
    stage.arrive(activity_samples.snapshot(activity_log=failed, serial=2))
    assert says(page, "We cannot show your activity") and not says(page, "Nothing here yet")
    nobody = replace(samples.device_only(), subject=None, serial=3)
    stage.arrive(nobody)
    assert says(page, "You are not signed in")
    stage.arrive(activity_samples.snapshot(activity_log=ActivityLogView(), serial=4))
    assert not says(page, "You are not signed in")
    stage.wait_for(lambda: says(page, "Loading your activity…"))


def test_buttons_of_the_states_lead_where_they_say(stage: Stage) -> None:
    opened(stage, is_empty=True)
    stage.press("See permissions")
    assert stage.window.shell.host.current == "permissions"
    stage.window.shell.open_page(ACTIVITY)
    failed = ActivityLogView(is_failed=True, is_reading=False)
    stage.arrive(activity_samples.snapshot(activity_log=failed, serial=2))
    stage.press("Try again")
    assert "try_again" in stage.notes.names()


def test_keys_move_open_and_close_and_go_to_both_ends(stage: Stage) -> None:
    activity_samples.fill(stage.client.activity_log, activity_samples.many(2000))
    page = opened(stage)
    rows = page.frame.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    stage.settle()
    assert rows.current == 1
    keys(stage, page, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert rows.current == 3 and rows.is_open(3)
    keys(stage, page, Qt.Key.Key_Left)
    assert rows.open_item is None
    keys(stage, page, Qt.Key.Key_End)
    assert rows.current == 2000 and rows.row_box(2000) is not None
    assert rows.rows.row(2000).words is not None, "and it is at hand"
    keys(stage, page, Qt.Key.Key_PageUp)
    assert 1900 < rows.current < 2000 and rows.row_box(rows.current) is not None
    keys(stage, page, Qt.Key.Key_Home)
    assert rows.current == 1 and rows.place.row == 0


def test_tab_leads_from_the_chips_by_the_rows_into_the_open_card(stage: Stage) -> None:
    page = opened(stage)
    click(stage, page, row_of(page, "Camera turned off"))
    page.frame.head.search.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        stage.settle()
        seen.append(focused())
    assert seen == [page.frame.list, page.frame.card.copy_button, page.frame.card.save_button]


def test_wheel_scrolls_the_list_and_head_and_rows_leave_it_to_that(stage: Stage) -> None:
    activity_samples.fill(stage.client.activity_log, activity_samples.many(500))
    page = opened(stage)
    for over in (page.frame.head.subtitle, page.frame.head, page.frame.list, page.frame):
        event = wheel(over)
        QApplication.sendEvent(over, event)
        assert event.isAccepted() is (over is page.frame), "what is not taken goes to the parent"
    assert page.frame.list.place.top == 72
    assert page.frame.bar.value() == 72


def wheel(over: QWidget) -> QWheelEvent:
    middle = QPointF(over.rect().center())
    no_button, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    no_phase = Qt.ScrollPhase.NoScrollPhase
    place = over.mapToGlobal(middle)
    return QWheelEvent(middle, place, QPoint(), QPoint(0, -120), no_button, no_keys, no_phase, False)


def test_what_comes_in_while_one_reads_moves_nothing(stage: Stage) -> None:
    activity_samples.fill(stage.client.activity_log, activity_samples.many(1000))
    page = opened(stage)
    page.frame.list.scroll_by(20_000)
    stage.settle()
    place = page.frame.list.place
    before = (page.rows.row(place.row).item, place.inside)
    newer = [
        activity_samples.decision(f"new-{n}", ActivityKind.TURNED_ON, samples.NOW, "camera.publish") for n in range(7)
    ]
    stage.client.activity_log.log.add(newer, activity_samples.END)
    view = ActivityLogView(revision=2, has_loaded=True, is_reading=False, chained=5)
    stage.arrive(activity_samples.snapshot(activity_log=view, serial=2))
    assert (page.rows.row(place.row).item, place.inside) == before
    assert page.rows.count == 1008


def test_row_is_heard_with_its_words_moment_and_place(stage: Stage) -> None:
    page = opened(stage)
    interface = QAccessible.queryAccessibleInterface(page.frame.list)
    assert interface.role() == QAccessible.Role.List
    children = [interface.child(number) for number in range(interface.childCount())]
    names = [child.text(QAccessible.Text.Name) for child in children]
    assert names[1] == "GPS position sent to Baidu Maps. Location results. Sensitive. 23 November 2026, 09:41:00"
    row = interface.child(1)
    assert row.text(QAccessible.Text.Description) == "2 of 7"
    assert (row.role(), bool(row.state().collapsed)) == (QAccessible.Role.ListItem, True)
    click(stage, page, 2)
    assert bool(row.state().expanded)


def test_row_when_pressed_by_assistive_technology_opens_and_closes(stage: Stage) -> None:
    page = opened(stage)
    row = QAccessible.queryAccessibleInterface(page.frame.list).child(1)
    assert row.actionInterface().actionNames() == ["Press"]
    for is_open in (True, False):
        row.actionInterface().doAction("Press")
        stage.settle()
        assert bool(row.state().expanded) == is_open


def test_long_record_is_heard_only_where_it_is_in_view(stage: Stage) -> None:
    activity_samples.fill(stage.client.activity_log, activity_samples.many(3000))
    page = opened(stage)
    interface = QAccessible.queryAccessibleInterface(page.frame.list)
    assert 5 < interface.childCount() < 40
    page.frame.list.scroll_by(50_000)
    stage.settle()
    assert not interface.child(0).state().offscreen


def test_export_offers_both_forms_and_asks_for_a_place(stage: Stage) -> None:
    page = opened(stage)
    asked: list[bool] = []
    page.export_requested.disconnect()
    page.export_requested.connect(asked.append)
    for text in ("Table for a spreadsheet (CSV)", "Everything with receipts (JSON)"):
        stage.click(page.frame.head.export_button)
        stage.click(next(row for row in stage.window.findChildren(MenuRow) if row.isVisible() and row.text() == text))
    assert asked == [True, False]


def test_see_all_activity_leads_here_from_the_overview_and_from_a_receipt(stage: Stage) -> None:
    activity_samples.fill(stage.client.activity_log)
    stage.open(activity_samples.snapshot(activity=samples.sharings()))
    stage.window.shell.open_page("overview")
    stage.settle()
    stage.press("See all activity")
    page = stage.window.shell.host.page(ACTIVITY)
    assert stage.window.shell.host.current == ACTIVITY and isinstance(page, ActivityPage)
    assert page.frame.head.wanted.chip is ActivityChip.SHARED
    stage.window.dialogs.show_receipts("location")
    stage.settle()
    stage.press("See all activity")
    assert stage.window.dialogs.current is None
    assert stage.window.shell.host.current == ACTIVITY


def test_200_percent_on_the_smallest_window_clips_and_hides_nothing(stage: Stage) -> None:
    stage.theme.apply(ThemeSettings(look=Look.LIGHT, text_percent=200, has_less_motion=True))
    page = opened(stage, width=640, height=560)
    click(stage, page, next(row for row, _ in page.frame.list.place.visible() if row > 0))
    rows = page.frame.list
    for row in range(1, page.rows.count):
        layout = rows.layout_of(row)
        texts = layout.title.height(layout.text_width) + layout.line.height(layout.text_width)
        assert texts <= layout.body_height
    card = page.frame.card
    assert card.width() <= rows.column()[1]
    for label in card.findChildren(Label):
        if label.isVisible():
            assert label.heightForWidth(label.width()) <= label.height()
    assert spoken(page.frame.head.heading)[0] == "Activity"
