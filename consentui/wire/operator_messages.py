"""Messages of the operator's own systems; never sent by a window."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import msgspec

from consentui.wire.activity_messages import RecipientId
from consentui.wire.base import AnswerMessage, DataCategory, PurposeKey, RequestMessage
from consentui.wire.limits import CATEGORIES_PER_SHARING

SubjectId = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]+$(?!\n)", max_length=64)]
Moment = Annotated[dt.datetime, msgspec.Meta(tz=True)]


class SharingRequest(RequestMessage):
    """POST /v1/operator/sharings: data went to a recipient at that moment. The same report again is the same one."""

    subject: SubjectId
    purpose: PurposeKey
    recipient: RecipientId
    categories: Annotated[list[DataCategory], msgspec.Meta(min_length=1, max_length=CATEGORIES_PER_SHARING)]
    at: Moment


class SharingMessage(AnswerMessage):
    """The sharing as it is on record."""

    id: str
    subject: str
    purpose: str
    recipient: str
    categories: list[str]
    at: dt.datetime
    recorded_at: dt.datetime
