"""What the card "A copy of your data" says and offers, as a function of the snapshot."""

from __future__ import annotations

import enum

from PySide6.QtCore import QCoreApplication

from consentui.application.request_views import CopiesView, DownloadFailure, DownloadState, DownloadView
from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.domain.data_request import DataRequest, RequestStatus, RequestStep
from consentui.domain.record import Record
from consentui.ui.text import copy_words
from consentui.ui.text.dates import Dates
from consentui.ui.theme.parts import Tone

translate = QCoreApplication.translate

ASKED, PREPARING, READY, _DOWNLOADED, ALL_DONE = range(5)


class CopyAct(enum.Enum):
    """What a button of the card is for."""

    ASK = "ask"
    CANCEL_REQUEST = "cancel_request"
    LOOK = "look"
    DOWNLOAD = "download"
    PAUSE = "pause"
    RESUME = "resume"
    GIVE_UP = "give_up"
    SIGN_IN = "sign_in"
    TRY_AGAIN = "try_again"


class CopyButton(Record):
    act: CopyAct
    text: str
    icon: str = ""
    is_primary: bool = False


class CopyCardView(Record):
    """`step` None: no steps are shown. `share`: of what is being downloaded, None where nothing is. `request_id`: of
    the copy that the buttons are about. `is_trouble`: the line says what went wrong."""

    title: str
    line: str
    icon: str = "download"
    tone: Tone = Tone.TINT
    buttons: tuple[CopyButton, ...] = ()
    step: int | None = None
    share: float | None = None
    note: str = ""
    request_id: str = ""
    is_trouble: bool = False
    reference: str = ""


def copy_card_view(snapshot: AppSnapshot, dates: Dates, app: str) -> CopyCardView:
    """One of the states of UX.md section 5, "Your data"."""
    title = translate("Copy", "A copy of your data")
    if snapshot.session.state is not SignInState.SIGNED_IN:
        line = translate("Copy", "Sign in to ask for a copy of your data.")
        return CopyCardView(title, line, buttons=(CopyButton(CopyAct.SIGN_IN, translate("Copy", "Sign in")),))
    requests = snapshot.requests
    if requests is None or not requests.has_loaded:
        if requests is None or not requests.is_failed:
            return CopyCardView(title, translate("Copy", "Loading…"))
        again = CopyButton(CopyAct.TRY_AGAIN, translate("Copy", "Try again"), "refresh")
        return CopyCardView(
            title,
            translate("Copy", "We cannot load this now."),
            buttons=(again,),
            is_trouble=True,
            reference=snapshot.error_at("COPY"),
        )
    request = requests.copy
    if request is None:
        line = translate("Copy", "A zip file with everything {app} holds about you. You see here when it is ready.")
        ask = CopyButton(CopyAct.ASK, translate("Copy", "Get a copy"))
        return CopyCardView(title, line.format(app=app), buttons=(ask,))
    return _of_request(request, snapshot.copies or CopiesView(), dates, app)


def _of_request(request: DataRequest, copies: CopiesView, dates: Dates, app: str) -> CopyCardView:
    if request.status.is_open:
        return _preparing(request, dates)
    saved = copies.saved_as(request.request_id)
    if request.status is RequestStatus.DENIED:
        return _without(request, copy_words.denied_line(request.reason, app), translate("Copy", "Ask again"))
    download = copies.download
    is_mine = download is not None and download.request_id == request.request_id
    if download is not None and is_mine and _is_under_way(request, download):
        return _downloading(download, app)
    if saved is not None:
        return _saved(request, saved.path)
    if request.status is not RequestStatus.FULFILLED or request.archive is None:
        return _without(request, copy_words.removed_line(request, dates), translate("Copy", "Get a new copy"))
    return _ready(request, dates)


def _is_under_way(request: DataRequest, download: DownloadView) -> bool:
    """There is something to go on with, or to try again."""
    is_over = download.state is DownloadState.DONE or download.failure is DownloadFailure.GONE
    return request.status is RequestStatus.FULFILLED and not is_over


def _preparing(request: DataRequest, dates: Dates) -> CopyCardView:
    cancel = CopyButton(CopyAct.CANCEL_REQUEST, translate("Copy", "Cancel request"))
    return CopyCardView(
        translate("Copy", "A copy of your data"),
        copy_words.preparing_line(request, dates),
        buttons=(cancel,),
        step=ASKED if request.step is RequestStep.ASKED else PREPARING,
        request_id=request.request_id,
    )


def _without(request: DataRequest, line: str, text: str) -> CopyCardView:
    """There is none, and one can ask for another."""
    return CopyCardView(
        translate("Copy", "A copy of your data"),
        line,
        buttons=(CopyButton(CopyAct.ASK, text),),
        request_id=request.request_id,
        is_trouble=request.status is RequestStatus.DENIED,
    )


def _ready(request: DataRequest, dates: Dates) -> CopyCardView:
    return CopyCardView(
        translate("Copy", "Your copy is ready"),
        copy_words.ready_line(request, dates),
        icon="check-circle",
        tone=Tone.OK,
        buttons=(_look(), CopyButton(CopyAct.DOWNLOAD, translate("Copy", "Download"), "download", is_primary=True)),
        step=READY,
        request_id=request.request_id,
    )


def _saved(request: DataRequest, path: str) -> CopyCardView:
    size = request.archive.size if request.archive is not None else None
    return CopyCardView(
        translate("Copy", "Your copy is on this computer"),
        copy_words.saved_line(path, size),
        icon="check-circle",
        tone=Tone.OK,
        buttons=(CopyButton(CopyAct.ASK, translate("Copy", "Get a new copy")), _look()),
        step=ALL_DONE,
        note=translate("Copy", "This file holds private data. Keep it in a safe place."),
        request_id=request.request_id,
    )


def _downloading(download: DownloadView, app: str) -> CopyCardView:
    progress = copy_words.progress_words(download)
    cancel = CopyButton(CopyAct.GIVE_UP, translate("Copy", "Cancel"))
    pause = CopyButton(CopyAct.PAUSE, translate("Copy", "Pause"))
    title = (
        translate("Copy", "Opening your copy") if download.is_private else translate("Copy", "Downloading your copy")
    )
    if download.state is DownloadState.RUNNING:
        return _on_its_way(download, title, progress, (pause, cancel))
    if download.state is DownloadState.WAITING:
        line = translate("Copy", "{progress}. Interrupted. It goes on by itself when {app} answers.")
        return _on_its_way(download, title, line.format(progress=progress, app=app), (pause, cancel))
    if download.state is DownloadState.PAUSED:
        line = translate("Copy", "{progress}. Paused.").format(progress=progress)
        resume = CopyButton(CopyAct.RESUME, translate("Copy", "Resume"))
        return _on_its_way(download, title, line, (resume, cancel))
    line = copy_words.failure_line(download, app)
    title = translate("Copy", "Your copy is not on this computer yet")
    return _on_its_way(download, title, line, (*_ways_on(download), cancel), is_trouble=True)


def _on_its_way(
    download: DownloadView, title: str, line: str, buttons: tuple[CopyButton, ...], *, is_trouble: bool = False
) -> CopyCardView:
    return CopyCardView(
        title,
        line,
        icon="alert" if is_trouble else "download",
        tone=Tone.DANGER if is_trouble else Tone.TINT,
        buttons=buttons,
        step=READY,  # it counts as downloaded when it is here
        share=None if is_trouble else download.received / max(download.size, 1),
        request_id=download.request_id,
        is_trouble=is_trouble,
        reference=download.reference if is_trouble else "",
    )


def _ways_on(download: DownloadView) -> tuple[CopyButton, ...]:
    """What one can do about a download that failed."""
    match download.failure:
        case DownloadFailure.DAMAGED:
            return (CopyButton(CopyAct.RESUME, translate("Copy", "Download again"), "download"),)
        case DownloadFailure.NOT_WRITABLE | DownloadFailure.BAD_NAME | DownloadFailure.NOT_SAVED:
            return (CopyButton(CopyAct.DOWNLOAD, translate("Copy", "Choose another place")),)
        case DownloadFailure.SIGNED_OUT:
            return (CopyButton(CopyAct.SIGN_IN, translate("Copy", "Sign in")),)
    return (CopyButton(CopyAct.RESUME, translate("Copy", "Try again"), "refresh"),)


def _look() -> CopyButton:
    return CopyButton(CopyAct.LOOK, translate("Copy", "Look inside"), "eye")
