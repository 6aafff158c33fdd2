"""The frame of a page: a part that does not fit is whole, and the page scrolls."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consentui.ui.theme import Look, Theme, ThemeSettings
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.empty_state import EmptyState
from consentui.ui.widgets.scroll_page import ScrollPage


@pytest.mark.parametrize("height", [800, 560, 300])
def test_part_that_fills_the_page_is_never_lower_than_it_needs(still_theme: Theme, qtbot: QtBot, height: int) -> None:
    still_theme.apply(ThemeSettings(look=Look.LIGHT, text_percent=200, has_less_motion=True))
    page = ScrollPage(still_theme, "Your data")
    part = EmptyState(still_theme, "database", "Sign in to see your data", "A sentence about what is shown. " * 3)
    part.add_button(Button(still_theme, "Sign in"))
    page.add_part(part, fills=True)
    page.set_subtitle("What is held about you, and why.")
    qtbot.addWidget(page)
    page.resize(568, height)
    page.show()
    qtbot.waitExposed(page)
    for _ in range(4):
        QApplication.processEvents()
    assert part.height() >= part.heightForWidth(part.width())
