"""Where a file that somebody wants to keep is offered to go first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def own_folder() -> Path:
    """Documents, or the home folder where there are none; never whatever folder the program was started in."""
    places = QStandardPaths.StandardLocation
    documents = Path(QStandardPaths.writableLocation(places.DocumentsLocation))
    return documents if documents.is_dir() else Path(QStandardPaths.writableLocation(places.HomeLocation))


def downloads_folder() -> Path:
    """Where what is fetched goes."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
