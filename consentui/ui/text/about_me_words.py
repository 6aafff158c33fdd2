"""The words of asking about content that others posted: how a request stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.domain.data_request import DataRequest, RequestStatus
from consentui.ui.text.dates import Dates

translate = QCoreApplication.translate


def request_title(request: DataRequest) -> str:
    """What was asked about, in the person's own words."""
    return request.words or translate("AboutMeWords", "Content about you")


def request_line(request: DataRequest, app: str, dates: Dates) -> str:
    """Since when, and what has become of it."""
    asked = translate("AboutMeWords", "You asked {when}.").format(when=dates.at(request.received_at))
    return translate("AboutMeWords", "{asked} {state}").format(asked=asked, state=_state(request, app, dates))


def _state(request: DataRequest, app: str, dates: Dates) -> str:
    if request.answer:
        return translate("AboutMeWords", "{app} answered: {answer}").format(app=app, answer=request.answer)
    if request.status is RequestStatus.REVOKED:
        return translate("AboutMeWords", "You took the request back.")
    if request.status is RequestStatus.DENIED:
        return translate("AboutMeWords", "{app} did not agree.").format(app=app)
    if not request.status.is_open:
        return translate("AboutMeWords", "It is closed.")
    if request.expected_by is None:
        return translate("AboutMeWords", "No answer yet.")
    text = translate("AboutMeWords", "No answer yet. It is expected by {day}.")
    return text.format(day=dates.day(request.expected_by))
