"""Copies of one's data in every state, for page tests and pictures."""

from __future__ import annotations

import datetime as dt
from typing import Any

from consentui.application.request_views import (
    CopiesView,
    DownloadState,
    DownloadView,
    ReadyNotice,
    RequestsView,
    SavedCopy,
)
from consentui.application.snapshot import AppSnapshot
from consentui.domain.data_request import Archive, DataRequest, RequestKind, RequestStatus, RequestStep
from consentui.domain.record import replace
from tests.fakes import ui_samples as samples

ASKED = samples.NOW - dt.timedelta(minutes=22)
SIZE = 4_200_000
PATH = "/home/mei/Downloads/juniper-data-2026-11-23.zip"
ARCHIVE = Archive(SIZE, "ab" * 32, samples.NOW, dt.datetime(2026, 11, 30, 14, 2, tzinfo=samples.ZONE))
PREPARING = DataRequest(
    "r-1",
    RequestKind.ACCESS,
    RequestStatus.IN_PROGRESS,
    RequestStep.PREPARING,
    ASKED,
    ASKED,
    expected_by=samples.NOW + dt.timedelta(minutes=28),
    done=62,
    total=100,
)
READY = replace(
    PREPARING, status=RequestStatus.FULFILLED, step=RequestStep.READY, archive=ARCHIVE, expected_by=None, done=100
)
EXPIRED = replace(READY, status=RequestStatus.EXPIRED)
SAVED = SavedCopy("r-1", PATH, samples.NOW)


def with_copy(request: DataRequest | None, download: DownloadView | None = None, **more: Any) -> AppSnapshot:
    """Mei Lin, and this is her copy."""
    known = () if request is None else (request,)
    held = {"requests": RequestsView(known, has_loaded=True), "copies": CopiesView((), download), **more}
    return samples.signed_in(*samples.location_on(), **held)


def download(state: DownloadState = DownloadState.RUNNING, **more: Any) -> DownloadView:
    return replace(DownloadView("r-1", state, 1_300_000, SIZE, PATH), **more)


def ready_now() -> AppSnapshot:
    """It has just become ready, which is said."""
    return with_copy(READY, requests=RequestsView((READY,), has_loaded=True, ready=ReadyNotice(1, "r-1")))
