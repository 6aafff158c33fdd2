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

from consentui.ui.text.translator import install_translator
from consentui.ui.theme import Look, Theme, ThemeSettings
from consentui.ui.widgets.accessibility_factory import AccessibilityFactory
from tests.ui.stage import Stage

CATALOGUE = Path(__file__).parents[2] / "i18n" / "consentui_en.ts"


@pytest.fixture(scope="session")
def accessibility(qapp: QApplication) -> AccessibilityFactory:
    """Installed once: Qt keeps factories for the life of the process."""
    factory = AccessibilityFactory()
    factory.install()
    return factory


@pytest.fixture(scope="session")
def plurals(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The English catalogue, compiled for this run."""
    folder = tmp_path_factory.mktemp("i18n")
    program = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or "pyside6-lrelease"
    subprocess.run([program, "-silent", str(CATALOGUE), "-qm", str(folder / "consentui_en.qm")], check=True)
    translator = install_translator(qapp, "en", folder)
    assert translator is not None
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def still_theme(qapp: QApplication, accessibility: AccessibilityFactory, plurals: None) -> Iterator[Theme]:
    """Light, 100 %, less motion: whatever moves is at its end at once."""
    theme = Theme(qapp, ThemeSettings(look=Look.LIGHT, has_less_motion=True))
    theme.install()
    yield theme
    theme.deleteLater()


@pytest.fixture
def stage(still_theme: Theme, qtbot: QtBot) -> Stage:
    """A window over a fake client, not shown yet: `stage.open(snapshot)`."""
    return Stage(still_theme, qtbot)
