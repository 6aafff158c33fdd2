"""The menu and the field that opens it: keyboard, choice, and the focus goes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from consentui.ui.theme import Theme, ThemeSettings
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.combo import Combo, ComboValue
from consentui.ui.widgets.menu import Menu, MenuEntry
from consentui.ui.widgets.menu_row import MenuRow
from tests.ui.widgets.conftest import Show, focus

ENTRIES = [
    MenuEntry("Sign out", "out"),
    MenuEntry("Look", is_heading=True),
    MenuEntry("Match system", "system", is_checked=False),
    MenuEntry("Dark", "dark", is_checked=True),
]


class Scene:
    """An open menu below a button."""

    def __init__(self, theme: Theme, show: Show) -> None:
        self.opener, self.other = Button(theme, "Account"), Button(theme, "Other")
        self.window = show(self.opener, self.other)
        focus(self.opener)
        self.menu = Menu(theme, self.window, "Account")
        self.menu.set_entries(ENTRIES)
        self.menu.open_at(self.opener)
        self.rows = self.menu.findChildren(MenuRow)


@pytest.fixture
def scene(theme: Theme, show: Show) -> Scene:
    return Scene(theme, show)


def test_menu_when_opened_has_the_focus_on_what_is_in_force(scene: Scene) -> None:
    assert [row.text() for row in scene.rows] == ["Sign out", "Match system", "Dark"]
    assert scene.rows[2].hasFocus()
    assert scene.window.rect().contains(scene.menu.geometry().adjusted(8, 8, -8, -8))
    scene.menu.close_menu()


def test_keys_when_pressed_walk_and_choose(scene: Scene, qtbot: QtBot) -> None:
    QTest.keyClick(scene.rows[2], Qt.Key.Key_Down)
    assert scene.rows[0].hasFocus()
    QTest.keyClick(scene.rows[0], Qt.Key.Key_End)
    assert scene.rows[2].hasFocus()
    QTest.keyClicks(scene.rows[2], "m")
    assert scene.rows[1].hasFocus()
    with qtbot.waitSignal(scene.menu.chosen) as chosen:
        QTest.keyClick(scene.rows[1], Qt.Key.Key_Return)
    assert chosen.args == ["system"]
    assert scene.menu.isHidden()
    assert scene.opener.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_menu_when_left_by_key_chooses_nothing_and_gives_the_focus_back(
    key: Qt.Key, scene: Scene, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(scene.menu.chosen), qtbot.waitSignal(scene.menu.closed):
        QTest.keyClick(scene.rows[2], key)
    assert scene.opener.hasFocus()


def test_click_when_elsewhere_only_closes(scene: Scene, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(scene.menu.chosen), qtbot.waitSignal(scene.menu.closed):
        QTest.mouseClick(scene.window, Qt.MouseButton.LeftButton, pos=QPoint(690, 490))
    assert scene.menu.isHidden()


def test_opener_when_clicked_again_closes_and_does_not_open_anew(scene: Scene, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(scene.opener.clicked):
        QTest.mousePress(scene.opener, Qt.MouseButton.LeftButton)
    assert scene.menu.isHidden()


def test_combo_when_another_value_is_picked_shows_and_tells_it(theme: Theme, show: Show, qtbot: QtBot) -> None:
    values = [ComboValue("CN", "+86", "China +86"), ComboValue("DE", "+49", "Germany +49")]
    combo = Combo(theme, "Country code", values)
    window = show(combo)
    focus(combo)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    rows = window.findChildren(MenuRow)
    assert [row.text() for row in rows] == ["China +86", "Germany +49"]
    with qtbot.waitSignal(combo.picked) as picked:
        QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    assert picked.args == ["DE"]
    assert (combo.text(), combo.key) == ("+49", "DE")
    holder = QApplication.focusWidget()
    assert isinstance(holder, QWidget)
    assert holder is combo


@pytest.mark.parametrize(("width", "is_whole"), [(1200, True), (400, False)])
def test_rows_at_large_text_are_whole_where_the_window_has_room(
    theme: Theme, show: Show, width: int, is_whole: bool
) -> None:
    theme.apply(ThemeSettings(text_percent=200))
    opener = Button(theme, "Export")
    window = show(opener)
    window.resize(width, 800)
    QApplication.processEvents()
    menu = Menu(theme, window, "Export")
    menu.set_entries([MenuEntry("Everything with receipts (JSON)", "json", icon="file-text")])
    menu.open_at(opener)
    QApplication.processEvents()
    (row,) = menu.findChildren(MenuRow)
    assert (row.width() >= row.sizeHint().width()) is is_whole
    assert row.mapTo(window, row.rect().bottomRight()).x() < width
