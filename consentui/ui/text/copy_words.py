"""The words about a copy of one's data, from asking for it to having it."""

from __future__ import annotations

import datetime as dt
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from consentui.application.request_views import DownloadFailure, DownloadView
from consentui.domain.data_request import DataRequest, DenialReason
from consentui.ui.text.dates import Dates
from consentui.ui.text.sizes import data_size

translate = QCoreApplication.translate


def preparing_line(request: DataRequest, dates: Dates) -> str:
    """When it was asked for, and until when it is expected, where the service says so."""
    asked = _asked(request.received_at, dates)
    expected = request.expected_by
    if expected is None:
        return translate("Copy", "You asked {when}. You see here when it is ready.").format(when=asked)
    if expected < dates.now():
        text = translate("Copy", "You asked {when}. It takes longer than expected. You see here when it is ready.")
        return text.format(when=asked)
    text = translate("Copy", "You asked {when}. You see here when it is ready, by about {time}.")
    return text.format(when=asked, time=dates.recent(expected))


def short_progress(request: DataRequest, dates: Dates) -> str:
    """The line of the Overview."""
    expected = request.expected_by
    if expected is None or expected < dates.now():
        return translate("Copy", "Preparing.")
    return translate("Copy", "Preparing. Ready by about {time}").format(time=dates.recent(expected))


def ready_line(request: DataRequest, dates: Dates) -> str:
    """What it is, and until when it can be had."""
    archive = request.archive
    if archive is None:
        return ""
    size, last = data_size(archive.size), dates.day_in_year(archive.expires_at, dates.now().year)
    text = translate("Copy", "Zip file, {size}. You can download it until {day}.")
    if archive.downloaded_at is not None:
        text = translate("Copy", "Zip file, {size}. It was downloaded once. You can download it until {day}.")
    return text.format(size=size, day=last)


def ready_briefly(request: DataRequest, dates: Dates) -> str:
    """The line of the Overview."""
    if request.archive is None:
        return translate("Copy", "Ready.")
    last = dates.day_in_year(request.archive.expires_at, dates.now().year)
    return translate("Copy", "Ready until {day}").format(day=last)


def saved_line(path: str, size: int | None) -> str:
    """Its name and folder."""
    place = PurePath(path)
    if size is None:
        return translate("Copy", "{name}, in {folder}.").format(name=place.name, folder=place.parent.name)
    text = translate("Copy", "{name}, {size}, in {folder}.")
    return text.format(name=place.name, size=data_size(size), folder=place.parent.name)


def removed_line(request: DataRequest, dates: Dates) -> str:
    """When the service removed it."""
    archive = request.archive
    if archive is None or archive.expires_at > dates.now():
        return translate("Copy", "This copy was removed.")
    day = dates.day_in_year(archive.expires_at, dates.now().year)
    return translate("Copy", "This copy was removed on {day}.").format(day=day)


def denied_line(reason: DenialReason | None, app: str) -> str:
    """Why there is no copy, as far as the service says."""
    words = {
        DenialReason.FAILED: translate("Copy", "We could not make your copy. Nothing is lost."),
        DenialReason.INSUFFICIENT_VERIFICATION: translate("Copy", "{app} says it is not sure that you asked for it."),
        DenialReason.NO_MATCH: translate("Copy", "{app} says it found no data for this request."),
        DenialReason.TOO_MANY_REQUESTS: translate("Copy", "{app} says there were too many requests. Ask again later."),
    }
    text = words.get(
        reason or DenialReason.OTHER, translate("Copy", "{app} did not make this copy, and gives no reason.")
    )
    return text.format(app=app)


def progress_words(download: DownloadView) -> str:
    """1.3 of 4.2 MB"""
    size, received = data_size(download.size), data_size(download.received)
    unit = size.rpartition(" ")[2]
    if received.rpartition(" ")[2] == unit:
        received = received.rpartition(" ")[0]
    return translate("Copy", "{received} of {size}").format(received=received, size=size)


def failure_line(download: DownloadView, app: str) -> str:
    """What went wrong, and what holds now."""
    return {
        DownloadFailure.NO_SPACE: translate("Copy", "Not enough space. {size} needed."),
        DownloadFailure.NOT_WRITABLE: translate("Copy", "This folder does not take new files. Choose another folder."),
        DownloadFailure.BAD_NAME: translate("Copy", "A file cannot have this name here. Choose another one."),
        DownloadFailure.NOT_SAVED: translate("Copy", "The file could not be written. Choose another folder."),
        DownloadFailure.DAMAGED: translate("Copy", "The file is damaged. We removed it."),
        DownloadFailure.GONE: translate("Copy", "This copy was removed."),
        DownloadFailure.SIGNED_OUT: translate("Copy", "You are no longer signed in. What has come is kept."),
        DownloadFailure.NOT_UNDERSTOOD: translate("Copy", "{app} sent something else than a copy. Nothing was saved."),
    }[download.failure or DownloadFailure.NOT_UNDERSTOOD].format(size=data_size(download.size), app=app)


def _asked(moment: dt.datetime, dates: Dates) -> str:
    """today at 13:40, or on 21 Nov at 18:04"""
    if dates.local_day(moment) == dates.local_day(dates.now()):
        return translate("Copy", "today at {time}").format(time=dates.time(moment))
    return dates.at(moment)
