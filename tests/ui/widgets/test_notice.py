"""A message inside a page or row: what stands alone is not drawn as a second line."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from consentui.ui.theme import Theme
from consentui.ui.theme.parts import Tone
from consentui.ui.widgets.inset import Inset
from tests.ui.widgets.conftest import Show


@pytest.mark.parametrize(("title", "is_strong"), [("", True), (" ", False)])
def test_line_without_a_title_has_the_ink_of_text(still_theme: Theme, show: Show, title: str, is_strong: bool) -> None:
    inset = Inset(still_theme, Tone.NEUTRAL, title, "IIII llll IIII")
    show(inset)
    picture = inset.grab().toImage()
    drawn = {picture.pixelColor(x, y).rgb() for x in range(picture.width()) for y in range(picture.height())}
    darkest = min(drawn, key=lambda rgb: QColor(rgb).lightness())
    strong, quiet = still_theme.colours.text, still_theme.colours.text2
    nearest = min((strong, quiet), key=lambda ink: abs(QColor(darkest).lightness() - ink.lightness()))
    assert nearest is (strong if is_strong else quiet)
