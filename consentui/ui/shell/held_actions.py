"""What the person wishes about their data, as calls of the client."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from consentui.application.requests_service import RequestWish
from consentui.domain.held_data import ContentEntry, ContentKind
from consentui.ui.bridge import Bridge
from consentui.ui.pages.your_data.category_page import CategoryPage
from consentui.ui.text.content_words import deleted
from consentui.ui.text.profile_words import cleared, saved

if TYPE_CHECKING:
    from consentui.ui.window_client import WindowClient


class HeldActions(QObject):
    """Owned by the CategoryPage it serves, GUI thread. Nothing looks done before the service has done it.

    `failed(error)`: what the person asked for did not work; `said(text)`: what was done.
    """

    failed = Signal(object)
    said = Signal(str)

    def __init__(self, bridge: Bridge, page: CategoryPage) -> None:
        super().__init__(page)
        self._bridge = bridge
        self._page = page
        page.change_requested.connect(self.change)
        page.remove_requested.connect(self.remove)
        page.list_requested.connect(self.list)
        page.more_requested.connect(self.list_more)
        page.delete_requested.connect(self.delete)
        page.ask_requested.connect(self.ask)
        page.cancel_requested.connect(self.cancel)

    @Slot(object)
    def change(self, values: Mapping[str, str]) -> None:
        """These fields, all or none."""
        key = next(iter(values))
        title = self._title(key)
        self._set_field_busy(key, is_busy=True)
        operation = self._bridge.run(lambda client: client.held.change(values))
        operation.on_success(partial(self._end_change, key, title)).on_failure(self._say)
        operation.on_end(partial(self._set_field_busy, key, is_busy=False))

    @Slot(str)
    def remove(self, key: str) -> None:
        """What one field holds."""
        self._set_field_busy(key, is_busy=True)
        text = cleared(self._title(key))
        operation = self._bridge.run(lambda client: client.held.remove(key))
        operation.on_success(partial(self._done, text)).on_failure(self._say)
        operation.on_end(partial(self._set_field_busy, key, is_busy=False))

    @Slot(object)
    def list(self, kind: ContentKind | None) -> None:
        """The list comes with a snapshot; that it could not be read is said there too."""
        self._bridge.run(lambda client: client.held.list_content(kind))

    @Slot()
    def list_more(self) -> None:
        self._bridge.run(_list_more)

    @Slot(object)
    def delete(self, entry: ContentEntry) -> None:
        """One post, comment or like."""
        content_id = entry.id
        self._set_entry_busy(content_id, is_busy=True)
        operation = self._bridge.run(lambda client: client.held.delete_content(content_id))
        operation.on_success(partial(self._done, deleted(entry.kind))).on_failure(self._say)
        operation.on_end(partial(self._set_entry_busy, content_id, is_busy=False))

    @Slot(object)
    def ask(self, wish: RequestWish) -> None:
        """A request about content that others posted."""
        self._set_form_busy(is_busy=True)
        operation = self._bridge.run(lambda client: client.requests.ask(wish))
        operation.on_success(self._end_ask).on_failure(self._say)
        operation.on_end(partial(self._set_form_busy, is_busy=False))

    @Slot(str)
    def cancel(self, request_id: str) -> None:
        self._bridge.run(lambda client: client.requests.cancel(request_id)).on_failure(self._say)

    def _end_change(self, key: str, title: str, _nothing: object) -> None:
        if self._page.fields is not None:
            self._page.fields.show_saved(key)
        if self._page.identity is not None:
            self._page.identity.close_editor()
        self.said.emit(saved(title))

    def _end_ask(self, _request: object) -> None:
        if self._page.about_me is not None:
            self._page.about_me.show_sent()
        self.said.emit(self.tr("Your request is sent. The answer will stand here."))

    def _title(self, key: str) -> str:
        """As the row says it; of the identity check, the check itself."""
        rows = self._page.fields.rows if self._page.fields is not None else {}
        return rows[key].title if key in rows else self._page.heading.text()

    def _set_field_busy(self, key: str, *, is_busy: bool) -> None:
        if self._page.fields is not None:
            self._page.fields.set_busy(key, is_busy=is_busy)
        if self._page.identity is not None:
            self._page.identity.set_busy(is_busy=is_busy)

    def _set_entry_busy(self, content_id: str, *, is_busy: bool) -> None:
        if self._page.content is not None:
            self._page.content.set_busy(content_id, is_busy=is_busy)

    def _set_form_busy(self, *, is_busy: bool) -> None:
        if self._page.about_me is not None:
            self._page.about_me.set_busy(is_busy=is_busy)

    def _done(self, text: str, _nothing: object) -> None:
        self.said.emit(text)

    def _say(self, error: BaseException) -> None:
        self.failed.emit(error)


def _list_more(client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.held.list_more()
