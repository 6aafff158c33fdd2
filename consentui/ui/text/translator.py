"""The compiled catalogue of the window's sentences; English needs one for its plurals."""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtCore  # QLibraryInfo and directions are loaded with the first other language
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

import consentui
from consentui.ui.text.languages import ENGLISH, Language, chosen_language

_TOOLKIT = "qtbase"


def default_catalogues_folder() -> Path:
    """Inside an installed package, or beside it in a checkout."""
    package = Path(consentui.__file__).parent
    installed = package / "_assets" / "i18n"
    return installed if installed.is_dir() else package.parent / "i18n"


def window_language(setting: str) -> Language:
    """What the person set for this window, or that of the system."""
    return chosen_language(setting, () if setting else QLocale.system().uiLanguages())


class WindowLanguage:
    """The language in force; owned by the App, GUI thread."""

    def __init__(self, app: QGuiApplication, folder: Path | None = None) -> None:
        self._app = app
        self._folder = folder or default_catalogues_folder()
        self._translators: list[QTranslator] = []
        self._speaks_for_toolkit = False
        self._is_from_right = False
        self.now = ENGLISH

    def speak(self, language: Language) -> None:
        """Every sentence that is asked for from now on; where there is no catalogue, the literals are shown."""
        self.fall_silent()
        self.now = language
        self._load(self._folder / f"consentui_{language.code}.qm")
        if self._speaks_for_toolkit:
            self.speak_for_toolkit()
        if language.is_from_right != self._is_from_right:
            self._is_from_right = language.is_from_right
            ways = QtCore.Qt.LayoutDirection
            self._app.setLayoutDirection(ways.RightToLeft if language.is_from_right else ways.LeftToRight)

    def speak_for_toolkit(self) -> None:
        """What Qt itself says, too: the menu of a field, the dialog for a file. After the first paint."""
        self._speaks_for_toolkit = True
        if self.now is not ENGLISH:
            folder = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
            self._load(Path(folder) / f"{_TOOLKIT}_{self.now.code}.qm")

    def fall_silent(self) -> None:
        """Back to the literals."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()

    def _load(self, catalogue: Path) -> None:
        translator = QTranslator(self._app)
        if translator.load(str(catalogue)):
            self._app.installTranslator(translator)
            self._translators.append(translator)
        else:
            translator.deleteLater()
