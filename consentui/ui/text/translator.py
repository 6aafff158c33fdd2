"""The compiled catalogue of the window's sentences; English needs one for its plurals."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

import consentui


def default_catalogues_folder() -> Path:
    """Inside an installed package, or beside it in a checkout."""
    package = Path(consentui.__file__).parent
    installed = package / "_assets" / "i18n"
    return installed if installed.is_dir() else package.parent / "i18n"


def install_translator(app: QCoreApplication, language: str = "en", folder: Path | None = None) -> QTranslator | None:
    """Owned by the application; None where there is no catalogue, then the literals are shown."""
    translator = QTranslator(app)
    if not translator.load(str((folder or default_catalogues_folder()) / f"consentui_{language}.qm")):
        translator.deleteLater()
        return None
    app.installTranslator(translator)
    return translator
