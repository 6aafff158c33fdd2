"""Another look, another text size: every shown widget follows in the next frame, and quickly."""

from __future__ import annotations

import math
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.theme import FontChoice, Look, Scheme, Theme, ThemeSettings, Type
from consentui.ui.theme.parts import ButtonKind
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card
from consentui.ui.widgets.line_edit import LineEdit
from consentui.ui.widgets.row_card import RowCard
from consentui.ui.widgets.setting_row import SettingRow
from tests.ui.widgets.conftest import Show


def test_widgets_when_the_look_changes_repaint_by_themselves(theme: Theme, show: Show, qtbot: QtBot) -> None:
    painted: list[Scheme] = []

    class Watched(Button):
        def paintEvent(self, event: object) -> None:
            painted.append(self.theme.scheme)
            super().paintEvent(event)  # type: ignore[arg-type]

    button = Watched(theme, "Go", ButtonKind.PRIMARY)
    show(button)
    qtbot.waitUntil(lambda: bool(painted))
    for look in (Look.DARK, Look.HIGH_CONTRAST, Look.LIGHT):
        theme.apply(ThemeSettings(look=look))
        painted.clear()
        qtbot.waitUntil(lambda: bool(painted))
        assert painted[-1] is Scheme(look.value)


def test_parts_that_qt_draws_when_the_look_changes_follow_too(theme: Theme, show: Show, qtbot: QtBot) -> None:
    edit, card = LineEdit(theme), Card(theme)
    card.setMinimumHeight(80)
    window = show(edit, card)
    theme.apply(ThemeSettings(look=Look.DARK))
    qtbot.waitUntil(lambda: edit.palette().color(QPalette.ColorRole.Text) == theme.colours.text)
    assert edit.palette().color(QPalette.ColorRole.Highlight) == theme.colours.accent
    assert window.palette().color(QPalette.ColorRole.Window) == theme.colours.window
    picture = window.grab().toImage()
    assert picture.pixelColor(2, 2) == theme.colours.window
    assert picture.pixelColor(card.geometry().center()) == theme.colours.surface


def test_look_when_it_follows_the_system_reads_its_scheme(qapp: QApplication, theme: Theme) -> None:
    hints = qapp.styleHints()
    theme.apply(ThemeSettings(look=Look.SYSTEM))
    try:
        hints.setColorScheme(Qt.ColorScheme.Dark)
        is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        theme.apply(ThemeSettings(look=Look.SYSTEM))
        assert theme.scheme is (Scheme.DARK if is_dark else Scheme.LIGHT)
    finally:
        hints.unsetColorScheme()


def test_text_size_when_changed_makes_rows_grow_and_stay_whole(theme: Theme, show: Show, qtbot: QtBot) -> None:
    card = RowCard(theme)
    for _ in range(2):
        row = SettingRow(theme, "pin", "Location", "Precise GPS position. 2 of 3 uses are on.")
        row.set_choice(SwitchState.ON, "On")
        card.add_row(row)
    show(card, width=900, height=700)
    before = card.rows[0].height()
    theme.apply(ThemeSettings(look=Look.LIGHT, text_percent=200))
    qtbot.waitUntil(lambda: card.rows[0].height() > before + 20)
    row = card.rows[1]
    assert row.switch is not None
    assert row.switch.size() == row.switch.sizeHint()
    assert row.rect().contains(row.switch.geometry())
    theme.apply(ThemeSettings(look=Look.LIGHT))
    qtbot.waitUntil(lambda: card.rows[0].height() == before)


def test_fonts_when_chosen_come_in_order(theme: Theme) -> None:
    theme.apply(ThemeSettings(look=Look.LIGHT, font=FontChoice.INTER))
    assert theme.font(Type.BODY).families()[0] == "Inter"
    assert theme.font(Type.H1).families()[0] == "Inter Display"
    theme.apply(ThemeSettings(look=Look.LIGHT, font=FontChoice.SYSTEM))
    assert "Inter" not in theme.font(Type.BODY).families()
    theme.apply(ThemeSettings(look=Look.LIGHT, language="zh-CN"))
    families = theme.font(Type.BODY).families()
    assert families.index("Noto Sans CJK SC") < families.index("Noto Sans Arabic")


@pytest.mark.parametrize("percent", [100, 125, 150, 175, 200])
def test_fonts_when_scaled_have_whole_pixels_of_that_share(percent: int, theme: Theme) -> None:
    theme.apply(ThemeSettings(look=Look.LIGHT, text_percent=percent))
    scale = theme.text_scale
    assert scale >= percent / 100
    assert theme.font(Type.BODY).pixelSize() == round(14 * scale)
    assert theme.line_height(Type.BODY) == math.ceil(21 * scale)


def test_motion_when_less_is_wanted_takes_no_time(theme: Theme) -> None:
    assert theme.duration_ms(160) == 160
    theme.apply(replace(theme.settings, has_less_motion=True))
    assert theme.duration_ms(160) == 0


def test_look_when_switched_live_costs_little_time(theme: Theme, show: Show, qapp: QApplication) -> None:
    card = RowCard(theme)
    for _ in range(5):
        row = SettingRow(theme, "pin", "Location", "Precise GPS position. 2 of 3 uses are on.")
        row.set_choice(SwitchState.ON, "On")
        card.add_row(row)
    window = show(card, *(Button(theme, "Go") for _ in range(60)), width=1000, height=800)
    window.grab()
    costs = []
    for look in (Look.DARK, Look.LIGHT, Look.HIGH_CONTRAST, Look.DARK, Look.LIGHT):
        start = time.process_time()  # of this process: other programs on the machine do not count
        theme.apply(ThemeSettings(look=look))
        window.grab()
        costs.append(time.process_time() - start)
    assert min(costs) < 0.060


def test_fonts_when_starting_name_one_family_until_the_first_paint_is_over(qapp: QApplication) -> None:
    theme = Theme(qapp, ThemeSettings(look=Look.LIGHT), system_font=QFont("Inter"), has_one_family=True)
    theme.install()
    before = theme.font(Type.BODY)
    installed = QFontInfo(before).family() == "Inter"
    assert (before.families() == ["Inter"]) is installed
    theme.name_all_families()
    assert "Noto Sans CJK SC" in theme.font(Type.BODY).families()
    assert "Noto Sans CJK SC" in qapp.font().families()
    theme.deleteLater()
