"""What the Activity page asks for, as calls of the client: pages, receipts, files; imported with the page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from consentui.application.activity_log_view import ReceiptOnRecord
from consentui.domain.activity_log import LoggedFacet, LoggedItem, LogStretch
from consentui.ui.bridge import Bridge
from consentui.ui.pages.activity.activity_page import ActivityPage
from consentui.ui.shell.own_folder import own_folder
from consentui.ui.shell.save_dialog import plain_name, save_dialog

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from consentui.ui.window_client import WindowClient


class ActivityActions(QObject):
    """Owned by the page, GUI thread. Signals: `failed(error)`, `said(text)`: for the toast."""

    failed = Signal(object)
    said = Signal(str)

    def __init__(self, bridge: Bridge, page: ActivityPage) -> None:
        super().__init__(page)
        self._bridge = bridge
        self._page = page
        page.look_requested.connect(self._look)
        page.facets_requested.connect(self._facets)
        page.pages_requested.connect(self._pages)
        page.index_requested.connect(self._index)
        page.receipts_requested.connect(self._receipts)
        page.save_requested.connect(self._ask_where_to_save)
        page.export_requested.connect(self._ask_where_to_export)

    @Slot()
    def _look(self) -> None:
        self._bridge.run(_look)

    @Slot()
    def _facets(self) -> None:
        self._bridge.run(_facets).on_success(self._take_facets)

    def _take_facets(self, facets: Sequence[LoggedFacet]) -> None:
        self._page.take_facets(facets)

    @Slot(int, object)
    def _pages(self, generation: int, wanted: Sequence[tuple[int, LogStretch]]) -> None:
        for number, stretch in wanted:
            operation = self._bridge.run(partial(_page, stretch))
            operation.on_success(partial(self._take_page, number, generation))

    def _take_page(self, number: int, generation: int, items: Sequence[LoggedItem]) -> None:
        self._page.take_page(number, generation, items)

    @Slot(object, object)
    def _index(self, item: LoggedItem, facet_ids: frozenset[int] | None) -> None:
        self._bridge.run(partial(_index_of, item, facet_ids)).on_success(self._take_index)

    def _take_index(self, index: int) -> None:
        self._page.take_index(index)

    @Slot(object)
    def _receipts(self, item: LoggedItem) -> None:
        self._bridge.run(partial(_receipts, item.number)).on_success(partial(self._take_receipts, item))

    def _take_receipts(self, item: LoggedItem, receipts: Sequence[ReceiptOnRecord]) -> None:
        self._page.take_receipts(item, receipts)

    @Slot(object)
    def _ask_where_to_save(self, item: LoggedItem) -> None:
        name = self.tr("Receipt of {day}").format(day=f"{item.at:%Y-%m-%d %H.%M}")
        dialog = self._dialog(self.tr("Save receipt"), name, "json", self.tr("Receipts (*.json)"))
        dialog.fileSelected.connect(partial(self._save, item.number))
        dialog.open()

    @Slot(bool)
    def _ask_where_to_export(self, is_csv: bool) -> None:
        kind = self.tr("Tables (*.csv)") if is_csv else self.tr("JSON (*.json)")
        dialog = self._dialog(self.tr("Export activity"), self.tr("Activity"), "csv" if is_csv else "json", kind)
        dialog.fileSelected.connect(partial(self._export, is_csv))
        dialog.open()

    def _dialog(self, title: str, name: str, ending: str, kinds: str) -> QFileDialog:
        return save_dialog(self._page.window(), title, own_folder() / f"{plain_name(name)}.{ending}", kinds)

    def _save(self, number: int, path: str) -> None:
        if path:
            operation = self._bridge.run(partial(_save, number, path))
            operation.on_success(partial(self._say_saved, path)).on_failure(self._fail)

    def _export(self, is_csv: bool, path: str) -> None:
        if path:
            operation = self._bridge.run(partial(_export, path, is_csv))
            operation.on_success(partial(self._say_saved, path)).on_failure(self._fail)

    def _say_saved(self, path: str, _result: object) -> None:
        self.said.emit(self.tr("Saved as {name}").format(name=Path(path).name))

    def _fail(self, error: BaseException) -> None:
        self.failed.emit(error)


# Called and released on the loop thread: nothing of the window may be inside them.


def _look(client: WindowClient) -> Coroutine[None, None, None]:
    return client.activity_log.look()


def _facets(client: WindowClient) -> Coroutine[None, None, Sequence[LoggedFacet]]:
    return client.activity_log.facets()


def _page(stretch: LogStretch, client: WindowClient) -> Coroutine[None, None, Sequence[LoggedItem]]:
    return client.activity_log.page(stretch)


def _index_of(item: LoggedItem, facet_ids: frozenset[int] | None, client: WindowClient) -> Coroutine[None, None, int]:
    return client.activity_log.index_of(item, facet_ids)


def _receipts(number: int, client: WindowClient) -> Coroutine[None, None, Sequence[ReceiptOnRecord]]:
    return client.activity_log.receipts(number)


def _save(number: int, path: str, client: WindowClient) -> Coroutine[None, None, None]:
    return client.activity_export.save_receipts(number, path)


def _export(path: str, is_csv: bool, client: WindowClient) -> Coroutine[None, None, None]:
    return client.activity_export.export(path, is_csv=is_csv)
