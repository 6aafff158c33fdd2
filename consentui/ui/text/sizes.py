"""Sizes of files as people read them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from consentui.ui.text.locale import window_locale


def data_size(size: int) -> str:
    """4.2 MB, in the digits and units of the window's language; `size` in bytes."""
    return window_locale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
