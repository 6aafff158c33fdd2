"""How the window's language writes dates, numbers and sizes, and in which order it puts names."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cmp_to_key
from typing import TypeVar

from PySide6 import QtCore  # QCollator is loaded with the first list that is put in order
from PySide6.QtCore import QCoreApplication, QLocale

Value = TypeVar("Value")

translate = QCoreApplication.translate


def window_locale() -> QLocale:
    """That of the catalogue in force: words and dates are of one language, whenever it changes."""
    # `make strings` fills it in from the list of languages.
    return QLocale(translate("Locale", "en_GB"))


def in_order(values: Iterable[Value], name: Callable[[Value], str]) -> list[Value]:
    """By their names, as a dictionary of the window's language has them; capitals make no difference."""
    collator = QtCore.QCollator(window_locale())
    collator.setCaseSensitivity(QtCore.Qt.CaseSensitivity.CaseInsensitive)

    def compared(one: Value, other: Value) -> int:
        return collator.compare(name(one), name(other))

    return sorted(values, key=cmp_to_key(compared))


def region_name(region: str) -> str:
    """A region (ISO 3166-1, two letters): in English for an English window, else in its own words (Qt has no other)."""
    territory = QLocale.codeToTerritory(region)
    if territory == QLocale.Country.AnyTerritory:
        return region
    if window_locale().language() == QLocale.Language.English:
        return QLocale.territoryToString(territory)
    here = window_locale() if window_locale().territory() == territory else None
    own = here or QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory)
    return own.nativeTerritoryName() or QLocale.territoryToString(territory)
