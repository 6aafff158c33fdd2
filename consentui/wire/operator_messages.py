"""Messages of the operator's own systems; never sent by a window."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import msgspec

from consentui.domain.written_text import NEVER_WRITTEN
from consentui.wire.activity_messages import RecipientId
from consentui.wire.base import AnswerMessage, DataCategory, PurposeKey, RequestMessage
from consentui.wire.held_messages import HeldCategoryKey
from consentui.wire.limits import (
    CATEGORIES_PER_SHARING,
    RECORD_FIELDS_MAX,
    RECORD_VALUE_MAX,
    RECORDS_PER_REPORT,
)

SubjectId = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]+$(?!\n)", max_length=64)]
RecordId = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]+$(?!\n)", max_length=64, examples=["p-2041"])]
RecordKind = Annotated[str, msgspec.Meta(pattern=r"^[a-z_]+$(?!\n)", max_length=32, examples=["post"])]
RecordFieldKey = Annotated[str, msgspec.Meta(pattern=r"^[a-z_]+$(?!\n)", max_length=32, examples=["text"])]
RecordValue = Annotated[str, msgspec.Meta(pattern=rf"^[^{NEVER_WRITTEN}]*$", max_length=RECORD_VALUE_MAX)]
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


class RecordMessage(RequestMessage):
    """Something the operator's systems hold of a person. `fields` are named as in the category of the catalogue; a
    post, comment or like has `text`, and `about` says what it stands under."""

    subject: SubjectId
    category: HeldCategoryKey
    id: RecordId
    kind: RecordKind
    at: Moment
    fields: Annotated[dict[RecordFieldKey, RecordValue], msgspec.Meta(max_length=RECORD_FIELDS_MAX)]


class RecordsRequest(RequestMessage):
    """POST /v1/operator/records: all or none. A record with the id of an earlier one takes its place."""

    records: Annotated[list[RecordMessage], msgspec.Meta(min_length=1, max_length=RECORDS_PER_REPORT)]


class RemovedRecordMessage(AnswerMessage):
    """A record that the person removed: it was not taken, and the operator's systems have to remove it, too."""

    subject: str
    category: str
    id: str
    removed_at: dt.datetime


class RecordsMessage(AnswerMessage):
    """How many were taken, and which were not."""

    recorded: int
    removed: list[RemovedRecordMessage]
