"""The calling code is that of the computer's region, else the person chooses it from a list that can be searched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from consentui.server.settings import CALLING_CODES
from consentui.ui.pages.sign_in.phone_step import PhoneStep
from consentui.ui.theme import Theme
from consentui.ui.widgets.menu_row import MenuRow
from tests.ui.stage import focused, says


def _step(still_theme: Theme, qtbot: QtBot, locale: str) -> PhoneStep:
    step = PhoneStep(still_theme, QLocale(locale))
    qtbot.addWidget(step)
    step.resize(700, 600)
    step.set_service("Juniper", CALLING_CODES)
    step.show()
    qtbot.waitExposed(step)
    step.activateWindow()
    qtbot.waitUntil(step.isActiveWindow)
    return step


@pytest.mark.parametrize(("locale", "code"), [("de_DE", "+49"), ("zh_CN", "+86"), ("en_US", "+1"), ("ar_AE", "+971")])
def test_calling_code_at_the_start_is_that_of_the_region(
    still_theme: Theme, qtbot: QtBot, locale: str, code: str
) -> None:
    assert _step(still_theme, qtbot, locale).calling_code.text() == code


@pytest.mark.parametrize("locale", ["C", "sv_SE"])
def test_calling_code_of_a_region_the_service_does_not_know_is_not_chosen(
    still_theme: Theme, qtbot: QtBot, locale: str
) -> None:
    step = _step(still_theme, qtbot, locale)
    assert step.calling_code.key is None
    step.number.edit.setText("13800134471")
    with qtbot.assertNotEmitted(step.code_requested):
        QTest.mouseClick(step.send, Qt.MouseButton.LeftButton)
    assert says(step, "Choose the calling code from the list.")
    assert step.calling_code.hasFocus()


def test_calling_code_that_was_chosen_stays_when_the_service_tells_others(still_theme: Theme, qtbot: QtBot) -> None:
    step = _step(still_theme, qtbot, "de_DE")
    assert step.set_phone("+447700900123")
    step.set_service("Juniper", CALLING_CODES[5:])
    assert step.calling_code.text() == "+44"


def test_number_of_a_code_of_several_regions_keeps_the_region_that_was_chosen(still_theme: Theme, qtbot: QtBot) -> None:
    step = _step(still_theme, qtbot, "en_US")
    before = step.calling_code.key
    assert step.set_phone("+12015550123")
    assert step.calling_code.key == before


@pytest.mark.parametrize(
    ("typed", "row"),
    [
        ("+86", "China  +86"),
        ("China", "China  +86"),
        ("86", "China  +86"),
        ("united k", "United Kingdom  +44"),
        ("jj", "Jordan  +962"),
    ],
)
def test_list_when_typed_in_goes_to_what_was_typed(still_theme: Theme, qtbot: QtBot, typed: str, row: str) -> None:
    step = _step(still_theme, qtbot, "sv_SE")
    step.calling_code.open_menu()
    with qtbot.assertNotEmitted(step.calling_code.picked):
        for letter in typed:
            QTest.keyClicks(focused(), letter)
    held = focused()
    assert isinstance(held, MenuRow)
    assert held.text() == row
    QTest.keyClick(held, Qt.Key.Key_Return)
    assert step.calling_code.text() == row.split("  ")[1]


def test_list_names_the_regions_in_order(still_theme: Theme, qtbot: QtBot) -> None:
    step = _step(still_theme, qtbot, "sv_SE")
    step.calling_code.open_menu()
    texts = [row.text() for row in step.window().findChildren(MenuRow)]
    assert texts == sorted(texts)
    assert texts[0] == "Australia  +61"
