"""Looking inside a copy: opens it off the window's thread, and brings the page what it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from consentui.application.copy_names import name_of_copy
from consentui.application.inspect_ports import EasyPart, FileDifference, FoundIn, InsideFile, RawPart
from consentui.application.snapshot import AppSnapshot
from consentui.ui.bridge import Bridge
from consentui.ui.pages.your_data.inspect_page import InspectPage
from consentui.ui.shell.own_folder import downloads_folder
from consentui.ui.shell.switch_actions import SwitchActions
from consentui.ui.text.dates import Dates
from consentui.ui.text.errors import ErrorWords, words_of
from consentui.ui.theme import Theme

if TYPE_CHECKING:
    from consentui.ui.window_client import WindowClient


class InspectDesk(QObject):
    """Owned by the Desks, GUI thread. Signals: `save_requested(path)` of the open copy, `failed(error)`,
    `left()`: back to Your data."""

    save_requested = Signal(str)
    failed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, dates: Dates, bridge: Bridge, switches: SwitchActions, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dates = dates
        self._bridge = bridge
        self._switches = switches
        self._page: InspectPage | None = None
        self._path = ""

    def make_page(self) -> QWidget:
        """The page; what it is to show comes with `open`."""
        page = self._page = InspectPage(self._theme, self._dates)
        page.easy_requested.connect(self._read_easy)
        page.raw_requested.connect(self._read_raw)
        page.search_requested.connect(self._search)
        page.compare_requested.connect(self._choose_older)
        page.save_requested.connect(self._save)
        page.left.connect(self.left)
        return page

    def open(self, path: str) -> None:
        """Look inside this copy; the page has been made."""
        self._path = path
        operation = self._bridge.run(lambda client: client.inspect.open(path))
        operation.on_success(partial(self._show, path)).on_failure(partial(self._refuse, path))

    def close(self) -> None:
        """The page was left: the file is closed."""
        self._path = ""
        self._bridge.run(_close)

    def compare(self, older: str) -> None:
        """What the open copy has that the one at this path had not."""
        operation = self._bridge.run(lambda client: client.inspect.added_since(older))
        operation.on_success(partial(self._show_differences, older)).on_failure(self._say)

    @Slot(str, int, str)
    def _read_easy(self, name: str, start: int, needle: str) -> None:
        operation = self._bridge.run(lambda client: client.inspect.easy(name, start, needle))
        operation.on_success(partial(self._show_easy, name, start, needle)).on_failure(self._show_failure)

    @Slot(str, int)
    def _read_raw(self, name: str, start: int) -> None:
        operation = self._bridge.run(lambda client: client.inspect.raw(name, start))
        operation.on_success(partial(self._show_raw, name, start)).on_failure(self._show_failure)

    @Slot(str)
    def _search(self, needle: str) -> None:
        operation = self._bridge.run(lambda client: client.inspect.search(needle))
        operation.on_success(partial(self._show_search, needle)).on_failure(self._show_failure)

    @Slot()
    def _choose_older(self) -> None:
        """Another copy on this computer; the dialog of the system."""
        if self._page is None:
            return
        folder = downloads_folder() if _is_private(self._switches.shown, self._path) else Path(self._path).parent
        title, kinds = self.tr("Choose an older copy"), self.tr("Zip files (*.zip)")
        dialog = QFileDialog(self._page.window(), title, str(folder), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._compare)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _compare(self, older: str) -> None:
        if older:
            self.compare(older)

    @Slot()
    def _save(self) -> None:
        if self._path:
            self.save_requested.emit(self._path)

    def _show(self, path: str, files: tuple[InsideFile, ...]) -> None:
        if self._page is not None and path == self._path:
            self._page.show_copy(_name(self._switches.shown, path), files)

    def _refuse(self, path: str, error: BaseException) -> None:
        if self._page is not None and path == self._path:
            words = self._words(error)
            self._page.show_refusal(_name(self._switches.shown, path), words.sentence, words.reference)

    def _show_easy(self, name: str, start: int, needle: str, part: EasyPart) -> None:
        if self._page is not None:
            self._page.show_easy(name, start, needle, part)

    def _show_raw(self, name: str, start: int, part: RawPart) -> None:
        if self._page is not None:
            self._page.show_raw(name, start, part)

    def _show_search(self, needle: str, hits: Sequence[FoundIn]) -> None:
        if self._page is not None:
            self._page.show_search(needle, hits)

    def _show_differences(self, older: str, differences: Sequence[FileDifference]) -> None:
        if self._page is not None:
            self._page.show_differences(older, differences)

    def _show_failure(self, error: BaseException) -> None:
        if self._page is not None and self._path:
            words = self._words(error)
            self._page.pane.show_failure(words.sentence, words.reference)

    def _words(self, error: BaseException) -> ErrorWords:
        service = self._switches.shown.service
        return words_of(error, service.name if service else self.tr("The service"))

    def _say(self, error: BaseException) -> None:
        self.failed.emit(error)


def _name(snapshot: AppSnapshot, path: str) -> str:
    """What it is called; the file that was only fetched to be looked into has no name of its own."""
    return name_of_copy(snapshot) if _is_private(snapshot, path) else PurePath(path).name


def _is_private(snapshot: AppSnapshot, path: str) -> bool:
    """Nobody has saved it there."""
    return snapshot.copies is None or all(saved.path != path for saved in snapshot.copies.saved)


async def _close(client: WindowClient) -> None:
    await client.inspect.close()
