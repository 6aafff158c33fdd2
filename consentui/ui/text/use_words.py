"""How many uses of a permission are on, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def uses(count: int) -> str:
    """ "2 uses" """
    return translate("UseWords", "%n uses", "", count)
