"""Buttons and choices: equal where they must be, large enough to hit, usable by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from consentui.ui.theme import Look, Theme, ThemeSettings
from consentui.ui.theme.parts import ButtonKind
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.choice_pair import ChoicePair
from consentui.ui.widgets.clause_link import ClauseLink
from consentui.ui.widgets.expander import Expander
from consentui.ui.widgets.icon_button import IconButton
from consentui.ui.widgets.nav_list import NavList
from consentui.ui.widgets.option_button import Check, Radio
from consentui.ui.widgets.segmented import Segmented
from consentui.ui.widgets.status_pill import StatusPill
from tests.ui.widgets.conftest import Show, focus


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST])
@pytest.mark.parametrize("texts", [("Decline", "Accept"), ("Keep off", "Turn on 1 use"), ("No", "Yes, turn it on now")])
def test_pair_when_drawn_differs_in_nothing_but_the_words(
    look: Look, texts: tuple[str, str], theme: Theme, show: Show
) -> None:
    theme.apply(ThemeSettings(look=look))
    pair = ChoicePair(theme, *texts)
    window = show(pair)
    no, yes = pair.no_button, pair.yes_button
    assert no.size() == yes.size()
    assert no.y() == yes.y()
    assert no.x() < yes.x()
    assert no.width() >= 128
    pictures = [window.grab(QRect(b.mapTo(window, b.rect().topLeft()), b.size())).toImage() for b in (no, yes)]
    assert without_words(pictures[0]) == without_words(pictures[1])


def test_pair_when_answered_marks_it_and_keeps_both_sizes(theme: Theme, show: Show, qtbot: QtBot) -> None:
    pair = ChoicePair(theme, "Decline", "Accept")
    show(pair)
    before = (pair.no_button.size(), pair.yes_button.size())
    with qtbot.waitSignal(pair.no_chosen):
        QTest.mouseClick(pair.no_button, Qt.MouseButton.LeftButton)
    assert pair.no_button.kind is ButtonKind.SECONDARY  # the page marks it, once it is recorded
    pair.set_chosen(False)
    assert (pair.no_button.kind, pair.yes_button.kind) == (ButtonKind.CHOSEN, ButtonKind.SECONDARY)
    assert (pair.no_button.size(), pair.yes_button.size()) == before
    pair.set_yes("Turn on", is_enabled=False, reason="Choose at least one use")
    assert pair.yes_button.toolTip() == "Choose at least one use"
    with qtbot.assertNotEmitted(pair.yes_chosen):
        QTest.mouseClick(pair.yes_button, Qt.MouseButton.LeftButton)


def test_pair_when_there_is_no_room_stands_under_each_other_no_first(theme: Theme, show: Show) -> None:
    pair = ChoicePair(theme, "Keep it off", "Turn it on")
    show(pair, width=240)
    assert pair.no_button.y() < pair.yes_button.y()
    assert pair.no_button.size() == pair.yes_button.size()


@pytest.mark.parametrize("percent", [100, 200])
def test_targets_when_measured_are_at_least_44_and_links_28(percent: int, theme: Theme) -> None:
    theme.apply(ThemeSettings(look=Look.LIGHT, text_percent=percent))
    pages, segments = NavList(theme), Segmented(theme, ["On", "Off"])
    targets: list[QWidget] = [
        *(Button(theme, "Go", kind) for kind in ButtonKind),
        IconButton(theme, "x", "Close"),
        Expander(theme, "Details"),
        Check(theme, "a"),
        Radio(theme, "a", "b"),
        StatusPill(theme, "Up to date", is_button=True),
        pages.add_item("a", "grid", "Overview"),
        *segments.findChildren(QWidget),
    ]
    for target in targets:
        assert target.sizeHint().width() >= 44, target
        assert target.sizeHint().height() >= 44, target
    assert ClauseLink(theme, "Policy 2").sizeHint().height() >= 28


@pytest.mark.parametrize("kind", ButtonKind)
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_button_when_a_key_is_pressed_is_clicked_once(
    kind: ButtonKind, key: Qt.Key, theme: Theme, show: Show, qtbot: QtBot
) -> None:
    button = Button(theme, "Go", kind)
    show(button)
    focus(button)
    clicks = QSignalSpy(button.clicked)
    QTest.keyClick(button, key)
    assert clicks.count() == 1


def test_ring_when_drawn_lies_inside_the_button_with_a_gap(theme: Theme, show: Show) -> None:
    button = Button(theme, "Go", ButtonKind.PRIMARY)
    show(button)
    focus(button)
    picture, middle = button.grab().toImage(), button.height() // 2
    row = [picture.pixelColor(x, middle) for x in range(6)]
    focus_colour, ground, fill = theme.colours.focus, theme.colours.window, theme.colours.accent
    assert row == [focus_colour, focus_colour, ground, ground, fill, fill]


def test_navigation_when_arrows_are_pressed_moves_inside_one_tab_stop(theme: Theme, show: Show, qtbot: QtBot) -> None:
    pages, after = NavList(theme), Button(theme, "after")
    items = [pages.add_item(key, "grid", key) for key in ("one", "two", "three")]
    pages.set_current("two")
    show(pages, after)
    focus(items[1])
    QTest.keyClick(items[1], Qt.Key.Key_Down)
    assert items[2].hasFocus()
    QTest.keyClick(items[2], Qt.Key.Key_Home)
    assert items[0].hasFocus()
    with qtbot.waitSignal(pages.page_requested) as asked:
        QTest.keyClick(items[0], Qt.Key.Key_Return)
    assert asked.args == ["one"]
    QTest.keyClick(items[0], Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_entry_when_added_to_a_rail_is_an_icon_too(theme: Theme) -> None:
    pages = NavList(theme)
    pages.set_rail(is_rail=True)
    item = pages.add_item("policy", "book", "Privacy policy")
    assert item.toolTip() == "Privacy policy"
    assert item.sizeHint().width() == 44
    pages.set_rail(is_rail=False)
    assert item.sizeHint().width() > 100
    pages.deleteLater()


def test_segments_when_arrows_are_pressed_move_and_choose(theme: Theme, show: Show, qtbot: QtBot) -> None:
    segments = Segmented(theme, ["On", "Slow", "Off"])
    show(segments)
    first = segments.findChildren(QWidget)[0]
    focus(first)
    with qtbot.waitSignal(segments.chosen) as chosen:
        QTest.keyClick(first, Qt.Key.Key_Right)
    assert chosen.args == [1]
    assert segments.index == 1


def without_words(picture: QImage) -> QImage:
    """The picture with its middle painted over."""
    for x in range(8, picture.width() - 8):
        for y in range(9, picture.height() - 9):
            picture.setPixel(x, y, 0)
    return picture


@pytest.mark.parametrize("side", ["no_button", "yes_button"])
def test_second_press_of_a_double_click_on_what_stood_there_before_is_no_answer(
    side: str, theme: Theme, show: Show
) -> None:
    pair = ChoicePair(theme, "Decline", "Accept")
    show(pair)
    answers = QSignalSpy(pair.no_chosen), QSignalSpy(pair.yes_chosen)
    button: Button = getattr(pair, side)
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        QApplication.sendEvent(button, pressed(kind, button))
    assert [spy.count() for spy in answers] == [0, 0]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sum(spy.count() for spy in answers) == 1


def pressed(kind: QEvent.Type, widget: QWidget) -> QMouseEvent:
    centre = widget.rect().center().toPointF()
    left = Qt.MouseButton.LeftButton
    return QMouseEvent(kind, centre, widget.mapToGlobal(centre), left, left, Qt.KeyboardModifier.NoModifier)


def second_press(button: QWidget) -> None:
    """The second half of a double click comes to whatever is under the pointer by then."""
    centre = QPointF(button.rect().center())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        held = left if kind == QEvent.Type.MouseButtonDblClick else Qt.MouseButton.NoButton
        QApplication.sendEvent(button, QMouseEvent(kind, centre, button.mapToGlobal(centre), left, held, none))


def test_second_press_of_a_double_click_counts_only_where_the_first_one_was(theme: Theme, show: Show) -> None:
    there, came = Button(theme, "Cancel request"), Button(theme, "Get a copy")
    window = QWidget()
    for place, button in enumerate((there, came)):
        button.setParent(window)
        button.setGeometry(0, 60 * place, 200, 44)
    show(window)
    clicks = QSignalSpy(there.clicked), QSignalSpy(came.clicked)
    QTest.mouseClick(there, Qt.MouseButton.LeftButton)
    second_press(came)
    assert [spy.count() for spy in clicks] == [1, 0]
    QTest.mouseClick(there, Qt.MouseButton.LeftButton)
    second_press(there)
    assert [spy.count() for spy in clicks] == [3, 0]


def test_second_press_on_a_button_that_says_something_else_by_then_does_nothing(theme: Theme, show: Show) -> None:
    button = Button(theme, "Pause")
    show(button)
    clicks = QSignalSpy(button.clicked)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.set_label("Resume")
    second_press(button)
    assert clicks.count() == 1
