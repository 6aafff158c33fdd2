"""The dialog: keeps the focus, closes with Esc, gives the focus back, has no default button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from consentui.ui.theme import Look, Theme, ThemeSettings, Type
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.overlay_dialog import OverlayDialog
from consentui.ui.widgets.radio_group import RadioGroup
from tests.ui.widgets.conftest import Show, focus


class Scene:
    """A window with two buttons, and a dialog over it with a radio group and two buttons."""

    def __init__(self, theme: Theme, show: Show) -> None:
        self.opener, self.other = Button(theme, "Open"), Button(theme, "Other")
        self.window = show(self.opener, self.other)
        self.dialog = OverlayDialog(theme, "Your sign-in cannot be stored", self.window)
        self.dialog.body.addWidget(Label(theme, "This computer has no keyring that is unlocked."))
        self.group = RadioGroup(theme)
        self.group.add("Ask me to sign in each time")
        self.group.add("Unlock the keyring and try again")
        self.dialog.body.addWidget(self.group)
        self.how, self.go_on = Button(theme, "How this works"), Button(theme, "Continue")
        self.dialog.add_footer(self.how, at_start=True)
        self.dialog.add_footer(self.go_on)
        focus(self.opener)


@pytest.fixture
def scene(still_theme: Theme, show: Show) -> Scene:
    return Scene(still_theme, show)


def test_dialog_when_opened_has_the_focus_on_its_heading(scene: Scene) -> None:
    scene.dialog.open()
    assert scene.dialog.isVisible()
    assert QApplication.focusWidget() is scene.dialog.panel.heading
    assert scene.dialog.geometry() == scene.window.rect()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_when_pressed_goes_round_inside_the_dialog(key: Qt.Key, scene: Scene, qtbot: QtBot) -> None:
    scene.dialog.open()
    visited = []
    for _ in range(12):
        holder = QApplication.focusWidget()
        assert holder is not None
        assert scene.dialog.isAncestorOf(holder)
        visited.append(holder)
        QTest.keyClick(holder, key)
    assert {scene.how, scene.go_on} <= set(visited)
    assert any(scene.group.isAncestorOf(holder) for holder in visited)


def test_focus_when_set_outside_by_the_page_comes_back(scene: Scene) -> None:
    scene.dialog.open()
    scene.other.setFocus()
    holder = QApplication.focusWidget()
    assert holder is not None
    assert scene.dialog.isAncestorOf(holder)


def test_escape_when_pressed_closes_and_gives_the_focus_back(scene: Scene, qtbot: QtBot) -> None:
    scene.dialog.open()
    heading = scene.dialog.panel.heading
    with qtbot.waitSignals([scene.dialog.dismissed, scene.dialog.closed]):
        QTest.keyClick(heading, Qt.Key.Key_Escape)
    assert scene.dialog.isHidden()
    assert QApplication.focusWidget() is scene.opener


def test_enter_when_no_button_has_the_focus_does_nothing(scene: Scene, qtbot: QtBot) -> None:
    scene.dialog.open()
    with qtbot.assertNotEmitted(scene.go_on.clicked), qtbot.assertNotEmitted(scene.dialog.closed):
        QTest.keyClick(scene.dialog.panel.heading, Qt.Key.Key_Return)
    focus(scene.go_on)
    with qtbot.waitSignal(scene.go_on.clicked):
        QTest.keyClick(scene.go_on, Qt.Key.Key_Return)


def test_click_when_beside_the_panel_changes_nothing(scene: Scene, qtbot: QtBot) -> None:
    scene.dialog.open()
    with qtbot.assertNotEmitted(scene.dialog.closed), qtbot.assertNotEmitted(scene.opener.clicked):
        QTest.mouseClick(scene.dialog, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert scene.dialog.isVisible()


def test_opener_when_gone_meanwhile_is_not_missed(scene: Scene, qtbot: QtBot) -> None:
    scene.dialog.open()
    scene.opener.setParent(None)
    scene.opener.deleteLater()
    with qtbot.waitSignal(scene.opener.destroyed):
        pass
    scene.dialog.close_dialog()
    assert scene.dialog.isHidden()


def test_nothing_when_the_group_opens_is_chosen(scene: Scene, qtbot: QtBot) -> None:
    scene.dialog.open()
    assert scene.group.index == -1
    chosen: list[int] = []
    scene.group.chosen.connect(chosen.append)
    first = scene.group.findChildren(QWidget)[0]
    focus(first)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert (scene.group.index, chosen) == (1, [1])


@pytest.mark.parametrize("percent", [100, 200])
def test_dialog_when_its_text_is_too_long_scrolls_and_stays_inside_the_window(
    percent: int, still_theme: Theme, show: Show, qtbot: QtBot
) -> None:
    still_theme.apply(ThemeSettings(look=Look.LIGHT, text_percent=percent, has_less_motion=True))
    window = show(QWidget(), width=640, height=560)
    dialog = OverlayDialog(still_theme, "What changes", window)
    dialog.body.addWidget(Label(still_theme, "A long sentence about what changes. " * 120, Type.READ))
    button = Button(still_theme, "Continue")
    dialog.add_footer(button)
    dialog.open()
    assert dialog.panel.height() <= round(560 * 0.9) + 16
    bottom = button.mapTo(window, QPoint(0, button.height())).y()
    assert bottom < 560
    label = dialog.findChildren(Label)[1]
    assert label.height() == label.heightForWidth(label.width())
    dialog.close_dialog()


def test_text_that_has_exactly_the_width_of_the_dialog_is_not_scrolled(
    still_theme: Theme, show: Show, qtbot: QtBot
) -> None:
    label = Label(still_theme, "1 change is not sent yet. It is sent later. You need not sign in for that.")
    window = show(Button(still_theme, "Open"))
    window.resize(900, 600)
    margins = OverlayDialog(still_theme, "Sign out now?", window).body.contentsMargins()
    borders = 2
    width = label.preferred_width()
    while label.heightForWidth(width) > still_theme.line_height(Type.BODY):
        width += 1
    dialog = OverlayDialog(
        still_theme, "Sign out now?", window, width=width + margins.left() + margins.right() + borders
    )
    dialog.body.addWidget(label)
    dialog.add_footer(Button(still_theme, "Stay"))
    dialog.open()
    qtbot.waitUntil(lambda: label.height() > 0)
    QApplication.processEvents()
    assert label.height() == still_theme.line_height(Type.BODY)
    assert label.width() == width
