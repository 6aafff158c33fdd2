"""The sidebar and the rail: what they show where there is little room."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from consentui.domain.record import replace
from consentui.ui.shell.sidebar import Sidebar
from consentui.ui.theme import Look, Size, Theme, ThemeSettings
from tests.fakes import ui_samples as samples
from tests.ui.stage import spoken


@pytest.mark.parametrize("percent", [100, 125, 150, 175, 200])
@pytest.mark.parametrize("is_rail", [True, False])
def test_demo_badge_is_never_cut_and_always_named(
    still_theme: Theme, qtbot: QtBot, percent: int, is_rail: bool
) -> None:
    sidebar = Sidebar(still_theme, is_demo=True)
    qtbot.addWidget(sidebar)
    sidebar.set_rail(is_rail=is_rail)
    sidebar.resize(sidebar.width(), 700)
    sidebar.show()
    # A larger text may come after the rail.
    still_theme.apply(ThemeSettings(look=Look.LIGHT, text_percent=percent, has_less_motion=True))
    qtbot.waitExposed(sidebar)
    badge = sidebar.demo_badge
    assert badge is not None
    qtbot.waitUntil(lambda: badge.width() >= badge.sizeHint().width())
    assert badge.geometry().right() < sidebar.width()
    assert spoken(badge)[0] == "Demo"
    assert badge.text() == "Demo" or (is_rail and badge.sizeHint().width() < Size.RAIL)


def test_demo_badge_keeps_its_word_where_it_fits(still_theme: Theme, qtbot: QtBot) -> None:
    sidebar = Sidebar(still_theme, is_demo=True)
    qtbot.addWidget(sidebar)
    sidebar.set_rail(is_rail=True)
    assert sidebar.demo_badge is not None and sidebar.demo_badge.text() == "Demo"


def test_sidebar_of_a_real_service_has_no_badge(still_theme: Theme, qtbot: QtBot) -> None:
    sidebar = Sidebar(still_theme, is_demo=False)
    qtbot.addWidget(sidebar)
    assert sidebar.demo_badge is None


def test_chip_of_an_account_whose_name_is_not_known_says_signed_in(still_theme: Theme, qtbot: QtBot) -> None:
    """The name is kept with the start view, which may be lost; the sign-in is in the keyring."""
    sidebar = Sidebar(still_theme, is_demo=False)
    qtbot.addWidget(sidebar)
    snapshot = samples.signed_in()
    sidebar.show_snapshot(replace(snapshot, session=replace(snapshot.session, account=None)))
    assert spoken(sidebar.chip)[0] == "Your account, Signed in"
