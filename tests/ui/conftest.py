"""What every test of the window needs: a theme, English plurals, and a window over a fake client."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consentui.ui.text.languages import ENGLISH, offered
from consentui.ui.text.translator import WindowLanguage
from consentui.ui.theme import Look, Theme, ThemeSettings
from consentui.ui.widgets.accessibility_factory import AccessibilityFactory
from tests.ui.stage import Stage

CATALOGUES = Path(__file__).parents[2] / "i18n"


@pytest.fixture(scope="session")
def accessibility(qapp: QApplication) -> AccessibilityFactory:
    """Installed once: Qt keeps factories for the life of the process."""
    factory = AccessibilityFactory()
    factory.install()
    return factory


@pytest.fixture(scope="session")
def language(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowLanguage]:
    """The catalogues of the languages that are offered, compiled for this run; English is spoken."""
    folder = tmp_path_factory.mktemp("i18n")
    program = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or "pyside6-lrelease"
    for each in offered():
        catalogue = CATALOGUES / f"consentui_{each.code}.ts"
        subprocess.run([program, "-silent", str(catalogue), "-qm", str(folder / f"{catalogue.stem}.qm")], check=True)
    language = WindowLanguage(qapp, folder)
    language.speak(ENGLISH)
    yield language
    language.fall_silent()


@pytest.fixture(scope="session")
def plurals(language: WindowLanguage) -> WindowLanguage:
    """English says its plurals."""
    return language


@pytest.fixture
def still_theme(qapp: QApplication, accessibility: AccessibilityFactory, language: WindowLanguage) -> Iterator[Theme]:
    """Light, 100 %, less motion: whatever moves is at its end at once."""
    theme = Theme(qapp, ThemeSettings(look=Look.LIGHT, has_less_motion=True))
    theme.install()
    yield theme
    theme.deleteLater()


@pytest.fixture
def stage(still_theme: Theme, qtbot: QtBot) -> Stage:
    """A window over a fake client, not shown yet: `stage.open(snapshot)`."""
    return Stage(still_theme, qtbot)
