"""Asking where a file is to go: the dialog of the system, and a name it can have everywhere."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

_NOT_IN_A_NAME = re.compile(r"[^\w .,-]+")


def save_dialog(window: QWidget, title: str, suggested: Path, kinds: str = "") -> QFileDialog:
    """To be connected (`fileSelected`) and opened; it asks itself whether a file of this name may go.

    A name without an ending gets that of the suggested one.
    """
    dialog = QFileDialog(window, title, str(suggested), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def plain_name(text: str) -> str:
    """The text without what a file name cannot have."""
    return _NOT_IN_A_NAME.sub(" ", text).strip()
