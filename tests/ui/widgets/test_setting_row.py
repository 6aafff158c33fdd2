"""The row: a click opens, never toggles; arrows open and close; a message and the details find their place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from consentui.domain.switch_state import SwitchState
from consentui.ui.theme import Look, Theme, ThemeSettings
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.choice_pair import ChoicePair
from consentui.ui.widgets.fact_grid import FactGrid
from consentui.ui.widgets.fact_item import FactItem
from consentui.ui.widgets.inset import Inset
from consentui.ui.widgets.row_card import RowCard
from consentui.ui.widgets.setting_row import SettingRow
from consentui.ui.widgets.use_row import UseRow
from tests.ui.widgets.conftest import Show, focus


def test_row_when_clicked_beside_the_switch_opens_and_asks_nothing(
    still_theme: Theme, show: Show, qtbot: QtBot
) -> None:
    row = make_row(still_theme)
    show(row)
    assert row.switch is not None
    with qtbot.assertNotEmitted(row.switch.toggle_requested), qtbot.waitSignal(row.open_changed) as opened:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(120, 30))
    assert opened.args == [True]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert not row.is_open


def test_row_when_its_switch_is_clicked_asks_and_stays_closed(still_theme: Theme, show: Show, qtbot: QtBot) -> None:
    row = make_row(still_theme)
    show(row)
    assert row.switch is not None
    with qtbot.waitSignal(row.switch.toggle_requested):
        QTest.mouseClick(row.switch, Qt.MouseButton.LeftButton)
    assert not row.is_open


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_arrows_when_pressed_on_switch_or_chevron_open_and_close(
    is_mirrored: bool, still_theme: Theme, show: Show, qtbot: QtBot
) -> None:
    row = make_row(still_theme)
    window = show(row)
    opening, closing = Qt.Key.Key_Right, Qt.Key.Key_Left
    if is_mirrored:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        opening, closing = closing, opening
    for holder in (row.switch, row.expander):
        assert holder is not None
        focus(holder)
        QTest.keyClick(holder, opening)
        assert row.is_open
        QTest.keyClick(holder, opening)
        assert row.is_open
        QTest.keyClick(holder, closing)
        assert not row.is_open
        assert holder.hasFocus()


def test_details_when_first_opened_are_asked_for_once(still_theme: Theme, show: Show, qtbot: QtBot) -> None:
    row = SettingRow(still_theme, "pin", "Location", "Precise GPS position")
    asked: list[str] = []

    class Page(QWidget):
        def fill(self) -> None:
            asked.append("details")
            row.set_details(UseRow(still_theme, "Show places", "If off: nothing stops.", "Policy 4"))

    page = Page(row)
    row.details_requested.connect(page.fill)
    show(row)
    closed = row.height()
    row.set_open(True)
    assert asked == ["details"]
    qtbot.waitUntil(lambda: row.height() > closed + 60)
    assert row.details is not None
    assert row.details.isVisible()
    row.set_open(False)
    qtbot.waitUntil(lambda: row.height() == closed)
    assert row.details.isHidden()
    row.set_open(True)
    assert asked == ["details"]


def test_details_when_motion_is_wanted_grow_to_their_full_height(theme: Theme, show: Show, qtbot: QtBot) -> None:
    row = make_row(theme)
    show(row)
    row.set_open(True)
    details = row.details
    assert details is not None
    head = row.head_height(row.width())
    qtbot.waitUntil(lambda: row.height() >= head + details.heightForWidth(details.width()))
    assert row.height() >= details.y() + details.height()


def test_inset_when_set_shows_in_a_closed_row_and_goes_again(still_theme: Theme, show: Show, qtbot: QtBot) -> None:
    row = make_row(still_theme)
    show(row)
    closed = row.height()
    pair = ChoicePair(still_theme, "Keep it off", "Turn it on")
    inset = Inset(still_theme, Tone.WARN, "It was turned off elsewhere.", "Which is right?", actions=pair)
    row.set_inset(inset)
    qtbot.waitUntil(lambda: row.height() > closed + 50)
    assert inset.isVisible()
    assert inset.y() >= row.head_height(row.width())
    assert inset.y() + inset.height() < row.height()
    row.set_inset(None)
    qtbot.waitUntil(lambda: row.height() == closed)


def test_card_when_a_row_opens_draws_the_next_line_from_edge_to_edge(
    still_theme: Theme, show: Show, qtbot: QtBot
) -> None:
    card = RowCard(still_theme)
    first, second = make_row(still_theme), make_row(still_theme)
    card.add_row(first)
    card.add_row(second)
    show(card, height=900)
    edge, text = QPoint(5, 0), QPoint(second.text_left() + 5, 0)
    assert colour_at(card, second, edge) == still_theme.colours.surface
    assert colour_at(card, second, text) == still_theme.colours.line
    first.set_open(True)
    qtbot.waitUntil(lambda: second.y() > first.head_height(first.width()) + 60)
    assert colour_at(card, second, edge) == still_theme.colours.line


@pytest.mark.parametrize(("percent", "width"), [(100, 816), (100, 504), (150, 700), (200, 1064), (200, 504)])
def test_row_when_narrow_or_large_lets_nothing_overlap(percent: int, width: int, qtbot: QtBot, theme: Theme) -> None:
    theme.apply(ThemeSettings(look=Look.LIGHT, text_percent=percent, has_less_motion=True))
    row = make_row(theme)
    row.set_choice(SwitchState.TURNING_OFF, "Off when online", is_waiting=True)
    qtbot.addWidget(row)
    row.set_open(True)
    row.resize(width, row.heightForWidth(width))
    row.show()
    assert row.switch is not None
    assert row.expander is not None
    room = row.text_width(width)
    assert row.text_left() + room <= row.switch.x()
    assert row.text_height(width) <= row.head_height(width)
    assert room >= 100
    assert row.switch.geometry().right() <= row.expander.geometry().left() + 2
    assert row.expander.geometry().right() < width


def test_row_when_not_used_has_a_switch_that_takes_no_click(theme: Theme, show: Show, qtbot: QtBot) -> None:
    row = make_row(theme)
    row.set_used(is_used=False)
    show(row)
    assert row.switch is not None
    with qtbot.assertNotEmitted(row.switch.toggle_requested):
        QTest.mouseClick(row.switch, Qt.MouseButton.LeftButton)


def test_facts_when_narrow_stand_under_each_other(theme: Theme) -> None:
    grid = FactGrid(theme)
    for label in ("Who receives it", "How long it is kept", "Last changed"):
        grid.add(FactItem(theme, "clock", label, "The policy gives no period."))
    assert grid.heightForWidth(400) > 1.4 * grid.heightForWidth(720)
    grid.deleteLater()


def make_row(theme: Theme) -> SettingRow:
    row = SettingRow(theme, "pin", "Location", "Precise GPS position. 2 of 3 uses are on.")
    row.set_choice(SwitchState.OFF, "Off")
    row.set_details(
        UseRow(theme, "Show places near you", "If off: nearby places do not show.", "Policy 4 · Sharing (b)")
    )
    return row


def colour_at(card: QWidget, row: QWidget, point: QPoint) -> QColor:
    return card.grab().toImage().pixelColor(row.mapTo(card, point))


@pytest.mark.parametrize("comes_late", [False, True])
def test_details_when_the_row_has_glided_open_are_on_screen(
    comes_late: bool, theme: Theme, show: Show, qtbot: QtBot
) -> None:
    row = make_row(theme)
    show(row)
    details = UseRow(theme, "Show places", "If off: nothing stops.", "Policy 4")
    closed = row.heightForWidth(row.width())
    if comes_late:
        row.set_details(UseRow(theme, "Before", "If off: nothing stops.", "Policy 4"))
        row.set_open(True)
        row.set_details(details)  # the glide has not moved yet
    else:
        row.set_details(details)
        row.set_open(True)
    whole = closed + details.heightForWidth(details.width())
    qtbot.waitUntil(lambda: row.heightForWidth(row.width()) >= whole)
    assert details.isVisible()
    row.set_open(False)
    qtbot.waitUntil(lambda: not details.isVisible())


def _on_screen(window: QWidget) -> QImage:
    """What really stands on the screen, not what painting everything anew would give."""
    for _ in range(4):
        QApplication.processEvents()
    return window.screen().grabWindow(window.winId()).toImage()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("place", [0, 1])
def test_state_that_changes_leaves_on_screen_what_painting_all_would(
    place: int, direction: Qt.LayoutDirection, still_theme: Theme, show: Show
) -> None:
    card = RowCard(still_theme)
    card.setLayoutDirection(direction)
    for icon, title in (("camera", "Camera"), ("pin", "Location"), ("camera", "Second camera")):
        card.add_row(SettingRow(still_theme, icon, title, "What stops if it is off stands here."))
    window = show(card)
    window.update()
    _on_screen(window)
    words = {state: f"{state.value} and some more words" * (state is SwitchState.NOT_SAVED) for state in SwitchState}
    for state in (*SwitchState, SwitchState.OFF):
        card.rows[place].set_choice(state, words[state] or state.value)
        partly = _on_screen(window)
        window.update()
        assert partly == _on_screen(window), state
