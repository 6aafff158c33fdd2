"""The window under an operator's brand: name, accent and logo where ours were, in every look that has an accent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consentui.application.brand import Brand
from consentui.cli.brand import checked_brand
from consentui.domain.record import replace
from consentui.ui.theme import Look, Theme, ThemeSettings
from consentui.ui.theme.brand_look import BrandLook
from consentui.ui.theme.roles import HIGH_CONTRAST
from consentui.ui.widgets.accessibility_factory import AccessibilityFactory
from consentui.ui.widgets.logo import draw_logo
from tests.fakes import ui_samples as samples
from tests.fakes.brand_maker import brand_folder, png
from tests.ui.clipped_text import complaints
from tests.ui.stage import Stage, spoken


@pytest.fixture
def brand(tmp_path: Path) -> Brand:
    brand, faults = checked_brand(brand_folder(tmp_path))
    assert faults == ()
    return brand


@pytest.fixture
def branded(qapp: QApplication, accessibility: AccessibilityFactory, brand: Brand) -> Iterator[Theme]:
    theme = Theme(qapp, ThemeSettings(look=Look.LIGHT, has_less_motion=True), brand=BrandLook(brand))
    theme.install()
    yield theme
    theme.deleteLater()


def drawn(theme: Theme, side: int = 34) -> QImage:
    """The mark, on the ground of the window."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(theme.colours.window)
    with QPainter(image) as painter:
        draw_logo(painter, theme, QRectF(0, 0, side, side))
    return image


def test_window_when_branded_has_its_name_in_title_and_sidebar(branded: Theme, qtbot: QtBot) -> None:
    stage = Stage(branded, qtbot)
    stage.open(samples.signed_in(*samples.location_on()))
    assert stage.window.windowTitle() == "Kestrel Home"
    assert spoken(stage.window.shell.sidebar.brand)[0] == "Kestrel Home Your privacy choices"


def test_accent_when_branded_is_drawn_in_light_and_dark_and_not_in_high_contrast(branded: Theme, brand: Brand) -> None:
    assert branded.colours.accent == QColor(brand.accent_light)
    branded.apply(replace(branded.settings, look=Look.DARK))
    assert branded.colours.accent == QColor(brand.accent_dark)
    branded.apply(replace(branded.settings, look=Look.HIGH_CONTRAST))
    assert branded.colours == HIGH_CONTRAST.mapped(QColor)


def test_logo_when_branded_is_drawn_in_the_place_of_ours_on_any_ground(branded: Theme) -> None:
    violet, white = QColor("#5A2A82"), QColor("#FFFFFF")
    light = drawn(branded)
    assert (light.pixelColor(4, 17), light.pixelColor(17, 20)) == (violet, white)
    branded.apply(replace(branded.settings, look=Look.DARK))
    dark = drawn(branded)
    assert (dark.pixelColor(2, 17), dark.pixelColor(6, 17)) == (white, violet), "a light tile, the logo within"


def test_logo_for_dark_looks_when_there_is_one_is_drawn_without_a_tile(qapp: QApplication, brand: Brand) -> None:
    theme = Theme(qapp, ThemeSettings(look=Look.DARK), brand=BrandLook(replace(brand, logo_dark=png(100, 100))))
    assert drawn(theme).pixelColor(1, 17) == QColor("#808080")
    theme.deleteLater()


@pytest.mark.parametrize(
    "name", ["Kestrel Home and Garden Cooperative Ltd.", "WWWWWWWWWWWWWWWW", "隼家隐私中心", "Ü" * 16]
)
@pytest.mark.parametrize(("percent", "width", "height"), [(100, 1200, 800), (125, 1100, 560), (200, 640, 560)])
def test_name_when_as_long_as_the_check_lets_it_be_is_whole(
    qapp: QApplication,
    accessibility: AccessibilityFactory,
    brand: Brand,
    qtbot: QtBot,
    name: str,
    percent: int,
    width: int,
    height: int,
) -> None:
    settings = ThemeSettings(look=Look.LIGHT, has_less_motion=True, text_percent=percent)
    theme = Theme(qapp, settings, brand=BrandLook(replace(brand, name=name)))
    theme.install()
    stage = Stage(theme, qtbot)
    snapshot = samples.signed_in(*samples.location_on())
    assert snapshot.service is not None
    stage.open(replace(snapshot, service=replace(snapshot.service, name=name)), width=width, height=height)
    assert list(complaints(stage.window)) == []
    theme.deleteLater()
