"""Pictures of a copy of one's data: asked for, ready, on its way, looked into."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from consentui.application.ports import CodeSent
from consentui.application.request_views import CopiesView, DownloadFailure, DownloadState
from consentui.application.snapshot import AppSnapshot
from consentui.domain.data_request import DenialReason, RequestStatus
from consentui.domain.errors import CodeRefusal, CodeRefused, CopyFlaw, CopyNotOpened
from consentui.domain.record import replace
from consentui.ui.main_window import MainWindow
from consentui.ui.shell.data_page_maker import INSPECT, YOUR_DATA
from consentui.ui.shell.page_maker import OVERVIEW
from consentui.ui.text.errors import ErrorWords, words_of
from tests.fakes import copy_samples as copies
from tests.fakes import zip_maker as zips
from tests.ui.studio import Studio


def _card(snapshot: AppSnapshot) -> Callable[[Studio], MainWindow]:
    def draw(studio: Studio) -> MainWindow:
        window = studio.window(snapshot)
        window.shell.open_page(YOUR_DATA)
        return window

    return draw


def _overview(snapshot: AppSnapshot) -> Callable[[Studio], MainWindow]:
    def draw(studio: Studio) -> MainWindow:
        window = studio.window(snapshot)
        window.shell.open_page(OVERVIEW)
        return window

    return draw


def ready(studio: Studio) -> MainWindow:
    window = _card(copies.with_copy(copies.READY))(studio)
    window.messages.take(copies.ready_now())
    return window


def ask(studio: Studio) -> MainWindow:
    window = _card(copies.with_copy(None))(studio)
    window.desks.copies.actions.ask()
    return window


def ask_code(studio: Studio) -> MainWindow:
    window = ask(studio)
    dialog = window.dialogs.current
    dialog.show_code_step(CodeSent("proof-1", "+86 138 •••• 4471", 42, 300))  # type: ignore[union-attr]
    dialog.entry.code.setText("4829")  # type: ignore[union-attr]
    return window


def inside(studio: Studio) -> MainWindow:
    """A copy that is really open; nothing else is drawn from a file."""
    folder = Path(tempfile.mkdtemp(prefix="consentui-pictures-"))
    path = zips.written(folder, zips.zip_of(), "juniper-data-2026-11-23.zip")
    window = _card(copies.with_copy(copies.READY))(studio)
    window.pages.data.look_inside(str(path))
    studio.settle()
    return window


def inside_search(studio: Studio) -> MainWindow:
    window = inside(studio)
    page = window.shell.host.page(INSPECT)
    page.search.setText("baidu")  # type: ignore[attr-defined]
    page._search()  # type: ignore[attr-defined]
    studio.settle()
    return window


def inside_raw(studio: Studio) -> MainWindow:
    window = inside(studio)
    pane = window.shell.host.page(INSPECT).pane  # type: ignore[attr-defined]
    pane.views.set_index(1)
    pane.views.chosen.emit(1)
    return window


def inside_refused(studio: Studio) -> MainWindow:
    window = inside(studio)
    page = window.shell.host.page(INSPECT)
    words = _words(CopyNotOpened("x", CopyFlaw.LINK))
    page.show_refusal("/tmp/copy.zip", words.sentence, words.reference)  # type: ignore[attr-defined]
    return window


def inside_compared(studio: Studio) -> MainWindow:
    window = inside(studio)
    folder = Path(tempfile.mkdtemp(prefix="consentui-pictures-"))
    older = zips.zip_of({**zips.PLAIN, "posts/posts.json": [{"id": 1, "text": "Post 1 about tea"}]})
    path = zips.written(folder, older, "juniper-data-2026-08-02.zip")
    window.pages.data._pages._inside.compare(str(path))
    return window


def _words(error: Exception) -> ErrorWords:
    return words_of(error, "Juniper")


def code_wrong(studio: Studio) -> MainWindow:
    window = ask_code(studio)
    words = _words(CodeRefused("x", CodeRefusal.WRONG, 4))
    dialog = window.dialogs.current
    dialog.show_code_error(words.sentence, words.reference)  # type: ignore[union-attr]
    return window


_FAILED = copies.download(DownloadState.FAILED, failure=DownloadFailure.NO_SPACE)
_DAMAGED = copies.download(DownloadState.FAILED, failure=DownloadFailure.DAMAGED)
SITUATIONS: dict[str, Callable[[Studio], MainWindow]] = {
    "01d-overview-requests": _overview(copies.with_copy(copies.PREPARING)),
    "01e-overview-no-requests": _overview(copies.with_copy(None)),
    "11-your-data-export": _card(copies.with_copy(copies.PREPARING)),
    "11e-copy-none": _card(copies.with_copy(None)),
    "11f-copy-failed": _card(
        copies.with_copy(replace(copies.PREPARING, status=RequestStatus.DENIED, reason=DenialReason.FAILED))
    ),
    "11g-copy-ask": ask,
    "11h-copy-code": ask_code,
    "11i-copy-code-wrong": code_wrong,
    "12-export-ready": ready,
    "12b-downloading": _card(copies.with_copy(copies.READY, copies.download())),
    "12c-waiting": _card(copies.with_copy(copies.READY, copies.download(DownloadState.WAITING))),
    "12d-paused": _card(copies.with_copy(copies.READY, copies.download(DownloadState.PAUSED))),
    "12e-no-space": _card(copies.with_copy(copies.READY, _FAILED)),
    "12h-damaged": _card(copies.with_copy(copies.READY, _DAMAGED)),
    "12f-saved": _card(copies.with_copy(copies.READY, copies=CopiesView((copies.SAVED,)))),
    "12g-expired": _card(copies.with_copy(copies.EXPIRED)),
    "13-export-inspect": inside,
    "13b-search": inside_search,
    "13c-raw": inside_raw,
    "13d-refused": inside_refused,
    "13e-compared": inside_compared,
}
