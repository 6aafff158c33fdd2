"""The code field: six boxes over one line edit, so pasting and any keyboard work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consentui.ui.theme import Theme
from consentui.ui.widgets.code_field import CodeField
from tests.ui.widgets.conftest import Show, focus


@pytest.mark.parametrize(
    "pasted", ["482913", "482 913", "Your code is 482-913.", "４８２９１３", "482913777", "  482\n913 "]
)
def test_code_when_pasted_in_any_shape_is_taken_and_complete(
    pasted: str, theme: Theme, show: Show, qtbot: QtBot, qapp: QApplication
) -> None:
    field = CodeField(theme, "6-digit code")
    show(field)
    focus(field)
    data = QMimeData()
    data.setText(pasted)
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(field.completed) as done:
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert done.args == ["482913"]
    assert field.code() == "482913"


def test_code_when_typed_completes_once_at_the_sixth_digit(theme: Theme, show: Show, qtbot: QtBot) -> None:
    field = CodeField(theme, "6-digit code")
    show(field)
    focus(field)
    codes: list[str] = []
    field.completed.connect(codes.append)
    QTest.keyClicks(field, "48a2 9.1")
    assert (field.code(), codes) == ("48291", [])
    QTest.keyClicks(field, "35")
    assert (field.code(), codes) == ("482913", ["482913"])
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.code() == "48291"
    QTest.keyClicks(field, "3")
    assert codes == ["482913", "482913"]


def test_code_when_drawn_has_a_box_for_each_digit_and_marks_the_next(theme: Theme, show: Show, qtbot: QtBot) -> None:
    field = CodeField(theme, "6-digit code")
    field.setText("48")
    show(field)
    focus(field)
    field.deselect()
    picture = field.grab().toImage()
    middle = picture.height() // 2
    edges = {"focus": theme.colours.focus, "control": theme.colours.control}
    assert picture.pixelColor(2 * 54 + 1, middle) == edges["focus"]
    assert picture.pixelColor(0, middle) == edges["control"]
    assert picture.pixelColor(54, middle) == edges["control"]
    field.set_wrong(is_wrong=True)
    assert field.grab().toImage().pixelColor(0, middle) == theme.colours.danger


def test_code_when_the_window_is_mirrored_stays_left_to_right(theme: Theme, show: Show) -> None:
    field = CodeField(theme, "6-digit code")
    window = show(field)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert field.layoutDirection() == Qt.LayoutDirection.LeftToRight
