"""Why a file was not written, or is not looked into: one plain line for each reason."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.domain.errors import CopyFlaw, SavingFailure

translate = QCoreApplication.translate


def not_saved(why: SavingFailure) -> str:
    return {
        SavingFailure.NO_SPACE: translate("FileErrors", "Not enough space on this disk. Nothing was saved."),
        SavingFailure.NOT_WRITABLE: translate(
            "FileErrors", "This folder does not take new files. Choose another folder."
        ),
        SavingFailure.BAD_NAME: translate("FileErrors", "A file cannot have this name here. Choose another one."),
        SavingFailure.FAILED: translate("FileErrors", "The file could not be written. Choose another folder."),
    }[why]


def not_opened(why: CopyFlaw) -> str:
    return {
        CopyFlaw.NOT_THERE: translate("FileErrors", "The file cannot be read. It may have been moved or removed."),
        CopyFlaw.NO_ZIP: translate("FileErrors", "This file is not a zip file, so it is not opened."),
        CopyFlaw.DAMAGED: translate("FileErrors", "This zip file is damaged, so it is not opened."),
        CopyFlaw.ENCRYPTED: translate("FileErrors", "This zip file has a password. A copy of your data has none."),
        CopyFlaw.TOO_MANY_FILES: translate("FileErrors", "This zip file holds too many files to be opened here."),
        CopyFlaw.TOO_LARGE: translate("FileErrors", "This zip file grows too large when it is opened."),
        CopyFlaw.BAD_NAME: translate("FileErrors", "This zip file has names that no copy has, so it is not opened."),
        CopyFlaw.LINK: translate("FileErrors", "This zip file holds links to other files, so it is not opened."),
        CopyFlaw.OVERLAPPING: translate(
            "FileErrors", "This zip file hides files inside one another, so it is not opened."
        ),
    }[why]
