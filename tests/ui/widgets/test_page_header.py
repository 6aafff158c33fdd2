"""The heading of a page gives what stands beside it the room it needs."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.page_header import PageHeader
from consentui.ui.widgets.status_pill import StatusPill


def test_pill_that_got_longer_words_while_its_page_was_away_has_room_for_them(still_theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(800, 200)
    header = PageHeader(still_theme, Label(still_theme, "Overview", Type.H1, level=1))
    pill = StatusPill(still_theme, "Up to date", is_button=True)
    header.add_trailing(pill)
    column = QVBoxLayout(page)
    column.addWidget(header)
    page.show()
    qtbot.waitExposed(page)
    page.hide()
    pill.set_status("Offline · 12 changes waiting", Tone.WARN, "wifi-off")
    page.show()
    QApplication.processEvents()
    assert pill.width() == pill.sizeHint().width()
