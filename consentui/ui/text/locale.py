"""How the window's language writes dates, numbers and sizes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def window_locale() -> QLocale:
    """That of the catalogue in force: words and dates are of one language, whenever it changes."""
    # `make strings` fills it in from the list of languages.
    return QLocale(translate("Locale", "en_GB"))
