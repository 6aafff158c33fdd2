"""The toast: shown once, goes by itself, waits while somebody is busy with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from consentui.ui.theme import Theme
from consentui.ui.widgets.shadow import SHADOW_REACH
from consentui.ui.widgets.toast import Toast, ToastText
from tests.ui.widgets.conftest import Show, focus


def test_toast_when_nobody_cares_goes_by_itself(still_theme: Theme, show: Show, qtbot: QtBot) -> None:
    toast = Toast(still_theme, show(QWidget()))
    toast.timeout_ms = 60
    with qtbot.waitSignal(toast.closed):
        toast.show_text(ToastText("Camera is off"))
        assert toast.text == "Camera is off"
    assert toast.isHidden()


def test_toast_when_pointed_at_stays_until_the_pointer_leaves(still_theme: Theme, show: Show, qtbot: QtBot) -> None:
    toast = Toast(still_theme, show(QWidget()))
    toast.timeout_ms = 60
    toast.show_text(ToastText("Camera is off"))
    point = QPointF(20, 20)
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QApplication.sendEvent(toast, QEnterEvent(point, point, point))
    with qtbot.assertNotEmitted(toast.closed, wait=150):
        pass
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    with qtbot.waitSignal(toast.closed):
        QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))


def test_toast_when_it_has_the_focus_stays_until_the_focus_leaves(still_theme: Theme, show: Show, qtbot: QtBot) -> None:
    window = show(QWidget())
    toast = Toast(still_theme, window)
    toast.timeout_ms = 60
    toast.show_text(ToastText("Camera is off", "Undo", "key"))
    focus(toast.action_button)
    with qtbot.assertNotEmitted(toast.closed, wait=150):
        pass
    with qtbot.waitSignal(toast.closed):
        toast.action_button.clearFocus()


def test_toast_when_another_comes_is_replaced_unless_held(still_theme: Theme, show: Show, qtbot: QtBot) -> None:
    toast = Toast(still_theme, show(QWidget()))
    toast.timeout_ms = 0
    toast.show_text(ToastText("first"))
    toast.show_text(ToastText("second"))
    assert toast.text == "second"
    focus(toast.close_button)
    toast.show_text(ToastText("third"))
    toast.show_text(ToastText("fourth"))
    assert toast.text == "second"
    QTest.mouseClick(toast.close_button, Qt.MouseButton.LeftButton)
    assert toast.text == "fourth"
    toast.close_toast()
    assert toast.text == ""


def test_action_when_pressed_tells_its_key_and_closes(still_theme: Theme, show: Show, qtbot: QtBot) -> None:
    toast = Toast(still_theme, show(QWidget()))
    toast.show_text(ToastText("Camera is off", "Undo", ("camera.publish", 7)))
    with qtbot.waitSignal(toast.action_requested) as asked:
        QTest.mouseClick(toast.action_button, Qt.MouseButton.LeftButton)
    assert asked.args == [("camera.publish", 7)]
    assert toast.isHidden()


def test_toast_when_shown_lies_at_the_bottom_centre_inside_the_window(
    still_theme: Theme, show: Show, qtbot: QtBot
) -> None:
    window = show(QWidget(), width=500, height=400)
    toast = Toast(still_theme, window)
    toast.timeout_ms = 0
    toast.show_text(ToastText("Photo album is on and this is a longer sentence than fits into one line of it", "Undo"))
    box = toast.geometry().adjusted(SHADOW_REACH, SHADOW_REACH, -SHADOW_REACH, -SHADOW_REACH)
    assert window.rect().contains(box)
    assert abs(box.center().x() - window.rect().center().x()) <= 1
    window.resize(700, 300)
    qtbot.waitUntil(lambda: abs(toast.geometry().center().x() - 350) <= 2)
    toast.close_toast()
