"""Text: plain, wrapped, with the line height of the design at every size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from consentui.ui.theme import Look, Theme, ThemeSettings, Type
from consentui.ui.widgets.label import Label
from tests.ui.widgets.conftest import Show

LONG = "All five are off until you turn them on. You can turn each one off here at any time. " * 3


@pytest.mark.parametrize("percent", [100, 125, 200])
@pytest.mark.parametrize("style", [Type.H1, Type.BODY, Type.READ, Type.CAPTION])
def test_label_when_wrapped_is_as_high_as_its_lines(percent: int, style: Type, theme: Theme, show: Show) -> None:
    theme.apply(ThemeSettings(look=Look.LIGHT, text_percent=percent))
    label = Label(theme, LONG, style)
    line = theme.line_height(style)
    show(label, width=500, height=3000)
    assert label.height() % line == 0
    assert label.height() >= 2 * line
    assert label.height() == label.heightForWidth(label.width())
    assert lowest_ink(label.grab().toImage(), theme) > label.height() - line  # the last line is not cut off


def test_label_when_the_text_grows_makes_room(theme: Theme, show: Show, qtbot: QtBot) -> None:
    label, below = Label(theme, LONG), Label(theme, "below")
    show(label, below, width=500, height=1500)
    before = label.height()
    theme.apply(ThemeSettings(look=Look.LIGHT, text_percent=200))
    qtbot.waitUntil(lambda: label.height() > 2 * before)
    assert below.y() >= label.y() + label.height()


def test_label_when_its_text_looks_like_markup_shows_the_signs(theme: Theme, show: Show) -> None:
    plain, marked = Label(theme, "bold"), Label(theme, "<b>bold</b>")
    show(plain, marked)
    assert marked.preferred_width() > plain.preferred_width() * 1.5
    assert marked.text() == "<b>bold</b>"


def test_label_when_it_holds_one_endless_word_breaks_it(theme: Theme, show: Show) -> None:
    label = Label(theme, "x" * 400)
    show(label, width=300)
    assert label.width() <= 300
    assert label.height() >= 4 * theme.line_height(Type.BODY)


def test_label_when_it_has_lines_of_its_own_keeps_them(theme: Theme) -> None:
    label = Label(theme, "one\ntwo\nthree")
    assert label.heightForWidth(300) == 3 * theme.line_height(Type.BODY)
    assert Label(theme, "").heightForWidth(300) == 0


def test_label_when_mirrored_starts_at_the_right(theme: Theme, show: Show) -> None:
    label = Label(theme, "short")
    window = show(label, width=400)
    left = ink_columns(label.grab().toImage(), theme)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = ink_columns(label.grab().toImage(), theme)
    assert max(left) < label.width() / 2 < min(right)


def test_label_when_chinese_is_drawn_with_chinese_shapes_and_full_height(theme: Theme, show: Show) -> None:
    theme.apply(ThemeSettings(look=Look.LIGHT, language="zh-CN"))
    label = Label(theme, "隐私政策说明我们收集哪些信息以及您可以如何选择。" * 6, Type.READ)
    show(label, width=300, height=900)
    assert label.height() >= 5 * theme.line_height(Type.READ)
    assert lowest_ink(label.grab().toImage(), theme) < label.height() - 1


def lowest_ink(picture: QImage, theme: Theme) -> int:
    ground = theme.colours.window
    rows = (y for y in range(picture.height() - 1, -1, -1) if has_ink(picture, y, theme))
    assert picture.pixelColor(picture.width() - 1, 0) == ground
    return next(rows, -1)


def has_ink(picture: QImage, y: int, theme: Theme) -> bool:
    return any(picture.pixelColor(x, y).lightness() < 120 for x in range(picture.width()))


def ink_columns(picture: QImage, theme: Theme) -> list[int]:
    columns = range(picture.width())
    rows = range(picture.height())
    return [x for x in columns if any(picture.pixelColor(x, y).lightness() < 120 for y in rows)]
