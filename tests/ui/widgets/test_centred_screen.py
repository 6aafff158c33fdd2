"""The frame of the first screens: the card in the middle, clear of the demo badge."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from consentui.ui.theme import Theme, Type
from consentui.ui.theme.parts import Ink
from consentui.ui.widgets.centred_screen import CentredScreen
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.status_pill import StatusPill
from tests.ui.widgets.conftest import Show


def filled(theme: Theme, show: Show, lines: int) -> CentredScreen:
    screen = CentredScreen(theme, 880, demo_text="Demo")
    screen.card.body.addWidget(Label(theme, "\n".join(["A line of text"] * lines), Type.BODY, Ink.TEXT))
    show(screen).resize(900, 560)
    return screen


def test_card_that_fills_the_window_begins_under_the_demo_badge(still_theme: Theme, show: Show) -> None:
    screen = filled(still_theme, show, 60)
    badge = screen.findChild(StatusPill)
    assert badge is not None
    assert screen.card.mapTo(screen, QPoint(0, 0)).y() > badge.geometry().bottom()


def test_card_with_room_around_it_stands_in_the_middle_in_spite_of_the_badge(still_theme: Theme, show: Show) -> None:
    screen = filled(still_theme, show, 3)
    above = screen.card.mapTo(screen, QPoint(0, 0)).y()
    below = screen.foot.mapTo(screen, QPoint(0, 0)).y() - above - screen.card.height()
    assert abs(above - below) <= 32
