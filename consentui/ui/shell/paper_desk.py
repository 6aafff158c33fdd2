"""Saving the policy as a PDF and printing it: asks where to, then draws between other things."""

from __future__ import annotations

from collections.abc import Coroutine
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from consentui.domain.error_kind import Place
from consentui.domain.errors import NotPrinted
from consentui.domain.policy import PublishedPolicy
from consentui.runtime.error_log import note_error
from consentui.ui.bridge import Bridge
from consentui.ui.pages.policy.policy_paper import PolicyPaper
from consentui.ui.shell.own_folder import own_folder
from consentui.ui.shell.save_dialog import plain_name, save_dialog
from consentui.ui.text.dates import Dates
from consentui.ui.text.policy_words import version_line
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.ui.window_client import WindowClient

_MARGIN_MM = 20.0
_DPI = 300


class PaperDesk(QObject):
    """Owned by the PageMaker, GUI thread; imported with the first wish. One document at a time.

    `said(text)` when it is done or was not printed, `failed(error)` when the file could not be written.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, theme: Theme, dates: Dates, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dates = dates
        self._bridge = bridge
        self._published: PublishedPolicy | None = None
        self._paper: PolicyPaper | None = None
        self._device: QPagedPaintDevice | None = None
        self._path: Path | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def ask_where_to_save(self, published: PublishedPolicy, window: QWidget) -> None:
        """The dialog of the system; what was chosen is written at once."""
        self._published = published
        name = plain_name(f"{published.title}, version {published.version}") + ".pdf"
        dialog = save_dialog(window, self.tr("Save as PDF"), own_folder() / name, "PDF (*.pdf)")
        dialog.fileSelected.connect(self._save_to)
        dialog.open()

    def ask_which_printer(self, published: PublishedPolicy, window: QWidget) -> None:
        """The print dialog of the system."""
        self._published = published
        if not QPrinterInfo.availablePrinterNames():
            self.said.emit(self.tr("No printer is set up on this computer. You can save a PDF instead."))
            return
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(self._printer, window)
        dialog.accepted.connect(self._print)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own `open` wants the receiver by name

    def save(self, published: PublishedPolicy, path: Path) -> None:
        """Draw this text, then write it to that file."""
        self._buffer = QBuffer(self)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(self._buffer)
        writer.setResolution(_DPI)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
        writer.setTitle(published.title)
        writer.setCreator("ConsentUI")
        self._begin(writer, published, path)

    def _begin(self, device: QPagedPaintDevice, published: PublishedPolicy, path: Path | None) -> None:
        if self._paper is not None:
            self._paper.cancel()
        self._device = device
        self._path = path
        self._paper = PolicyPaper(self._theme, device, published, version_line(published, self._dates))
        self._timer.start()

    @Slot(str)
    def _save_to(self, path: str) -> None:
        if path and self._published is not None:
            self.save(self._published, Path(path))

    @Slot()
    def _print(self) -> None:
        if self._published is not None:
            self._begin(self._printer, self._published, None)

    @Slot()
    def _go_on(self) -> None:
        if self._paper is not None and self._paper.step():
            return
        self._timer.stop()
        paper, path = self._paper, self._path
        self._paper = self._device = self._path = None
        if paper is None:
            return
        if paper.failed:
            error = NotPrinted("the printer took no page")
            note_error(error, Place.PAPER)
            self._fail(error)
        elif path is not None:
            operation = self._bridge.run(partial(_save, str(path), bytes(self._buffer.data().data())))
            operation.on_success(partial(self._say_saved, path.name)).on_failure(self._fail)
        else:
            self.said.emit(self.tr("Sent to the printer"))

    def _say_saved(self, name: str, _nothing: object) -> None:
        self.said.emit(self.tr("Saved as {name}").format(name=name))

    def _fail(self, error: BaseException) -> None:
        self.failed.emit(error)


def _save(path: str, data: bytes, client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.policy.save_drawn(path, data)
