"""What the Overview says about requests under way, as a function of the snapshot."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.application.request_views import CopiesView, DownloadState
from consentui.application.snapshot import AppSnapshot, Connection, SignInState
from consentui.domain.data_request import DataRequest, RequestKind, RequestStatus, RequestStep
from consentui.domain.record import Record
from consentui.ui.models.overview_view import Load
from consentui.ui.text import copy_words
from consentui.ui.text.dates import Dates

translate = QCoreApplication.translate


class RequestLineView(Record):
    """One request. `share`: how far it is, None where that is not known or nothing is made."""

    key: str
    icon: str
    title: str
    line: str
    share: float | None = None


class RequestsCardView(Record):
    """`is_signed_out`: nobody is in front who could ask. `has_ready_copy`: one waits to be fetched."""

    load: Load
    lines: tuple[RequestLineView, ...] = ()
    is_signed_out: bool = False
    has_ready_copy: bool = False
    reference: str = ""


def requests_card_view(snapshot: AppSnapshot, dates: Dates) -> RequestsCardView:
    """Requests under way, and a copy that waits to be fetched."""
    if snapshot.session.state is not SignInState.SIGNED_IN:
        return RequestsCardView(Load.READY, is_signed_out=True)
    requests = snapshot.requests
    if requests is None or not requests.has_loaded:
        is_cut = snapshot.connection in (Connection.OFFLINE, Connection.FAILING)
        has_failed = requests.is_failed if requests is not None else is_cut
        if has_failed:
            return RequestsCardView(Load.FAILED, reference=snapshot.error_at("COPY"))
        return RequestsCardView(Load.LOADING)
    copies = snapshot.copies or CopiesView()
    lines = [_line(request, dates) for request in requests.known if request.status.is_open]
    copy = requests.copy
    has_ready_copy = copy is not None and _waits_to_be_fetched(copy, copies)
    if copy is not None and has_ready_copy:
        lines.insert(0, _ready(copy, copies, dates))
    return RequestsCardView(Load.READY, tuple(lines), has_ready_copy=has_ready_copy)


def _waits_to_be_fetched(copy: DataRequest, copies: CopiesView) -> bool:
    is_ready = copy.status is RequestStatus.FULFILLED and copy.step is RequestStep.READY
    return is_ready and copies.saved_as(copy.request_id) is None


def _ready(copy: DataRequest, copies: CopiesView, dates: Dates) -> RequestLineView:
    title, download = translate("RequestsCard", "Copy of your data"), copies.download
    is_mine = download is not None and download.request_id == copy.request_id
    if download is None or not is_mine or download.state is DownloadState.FAILED:
        line = copy_words.ready_briefly(copy, dates)
        return RequestLineView(copy.request_id, "download", title, line, 1.0)
    line = translate("RequestsCard", "Downloading, {progress}").format(progress=copy_words.progress_words(download))
    return RequestLineView(copy.request_id, "download", title, line, download.received / max(download.size, 1))


def _line(request: DataRequest, dates: Dates) -> RequestLineView:
    if request.kind is RequestKind.ACCESS:
        title = translate("RequestsCard", "Copy of your data")
        share = request.done / request.total if request.total else 0.0
        return RequestLineView(request.request_id, "download", title, copy_words.short_progress(request, dates), share)
    if request.kind is RequestKind.DELETION:
        title = translate("RequestsCard", "Deletion of your account")
        line = _deletion_line(request, dates)
        return RequestLineView(request.request_id, "trash", title, line)
    title = translate("RequestsCard", "Content about you")
    line = translate("RequestsCard", "Asked on {day}").format(day=dates.day(request.received_at))
    return RequestLineView(request.request_id, "message", title, line)


def _deletion_line(request: DataRequest, dates: Dates) -> str:
    if request.deletion is None:
        return translate("RequestsCard", "Asked on {day}").format(day=dates.day(request.received_at))
    return translate("RequestsCard", "On {day}").format(day=dates.day(request.deletion.delete_at))
