"""Messages about a version that changes the policy: what changed, and what the operator publishes."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

import msgspec

from consentui.wire.base import AnswerMessage, LanguageTag, RequestMessage, VersionName
from consentui.wire.limits import PUBLISHED_LANGUAGES_MAX
from consentui.wire.policy_messages import CatalogueMessage, ClauseMessage, SectionMessage

ChangeKindName = Literal["added", "removed", "reworded", "moved"]
Title = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Sentence = Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]
ClauseId = Annotated[str, msgspec.Meta(min_length=1, max_length=400)]


class TouchedPurposeMessage(AnswerMessage):
    """A purpose whose catalogue entry names the clause; `is_new`: the version before does not have it."""

    key: str
    title: str
    is_new: bool


class ChangeMessage(AnswerMessage):
    """One changed clause. Its words are those of the two texts, which the client compares for itself."""

    id: str
    clause_id: str
    kind: ChangeKindName
    purposes: list[TouchedPurposeMessage]
    is_wording: bool
    title: str
    summary: str | None
    words_hash: str


class PolicyChangesMessage(AnswerMessage):
    """GET /v1/policy/versions/{version}/changes: beside the version before it (null for the first)."""

    version: str
    previous: str | None
    effective_on: dt.date
    language: str
    changes: list[ChangeMessage]


class ChangeNoteRequest(RequestMessage):
    """What the operator says about one changed clause, in plain words."""

    clause_id: ClauseId
    title: Title
    summary: Sentence | None = None


class VersionTextRequest(RequestMessage):
    """One language of a version: either `text` (plain or Markdown, read as `consentui policy` does) or the structure.

    Without a catalogue that of the version before goes on, word by word. `plain_words` are those beside the clauses, by
    clause id; without them those of the version before go on for clauses that stayed.
    """

    language: LanguageTag
    title: Title | None = None
    text: str | None = None
    preamble: list[ClauseMessage] | None = None
    sections: list[SectionMessage] | None = None
    catalogue: CatalogueMessage | None = None
    notes: list[ChangeNoteRequest] = msgspec.field(default_factory=list)
    plain_words: dict[str, str] | None = None


class PolicyVersionRequest(RequestMessage):
    """POST /v1/operator/policy-versions, also the form in which a version is kept.

    `is_wording_only`, or for single clauses `wording_clause_ids`: nobody is asked. `may_start_today`: it may come into
    force on the day on which it is published although people have to decide; until they do, it is off for them.
    """

    version: VersionName
    effective_on: dt.date
    texts: Annotated[list[VersionTextRequest], msgspec.Meta(min_length=1, max_length=PUBLISHED_LANGUAGES_MAX)]
    is_wording_only: bool = False
    wording_clause_ids: list[ClauseId] = msgspec.field(default_factory=list)
    may_start_today: bool = False


class NextVersionMessage(AnswerMessage):
    """`next.json` of an edition: a version that lies beside it and is not published yet; `notes` by language."""

    version: str
    effective_on: dt.date
    languages: list[str]
    wording_clause_ids: list[str]
    notes: dict[str, list[ChangeNoteRequest]]


class PublishedVersionMessage(AnswerMessage):
    """What became of it: how many clauses changed, and how many of the changes ask people."""

    version: str
    effective_on: dt.date
    is_in_force: bool
    changes: int
    changes_to_answer: int


class IncidentTextRequest(RequestMessage):
    """An incident in one language: what happened, which data, what to do now, whom to ask."""

    language: LanguageTag
    title: Title
    what_happened: Sentence
    data: Annotated[list[Sentence], msgspec.Meta(min_length=1, max_length=50)]
    what_to_do: Annotated[list[Sentence], msgspec.Meta(min_length=1, max_length=20)]
    contact: Sentence


class IncidentRequest(RequestMessage):
    """POST /v1/operator/notices: everybody is told. The same id again is the same notice."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9-]*$(?!\n)", max_length=64)]
    happened_on: dt.date
    texts: Annotated[list[IncidentTextRequest], msgspec.Meta(min_length=1, max_length=PUBLISHED_LANGUAGES_MAX)]


class IncidentMessage(AnswerMessage):
    """An incident as a person reads it."""

    happened_on: dt.date
    title: str
    what_happened: str
    data: list[str]
    what_to_do: list[str]
    contact: str


class PolicyAnnouncementMessage(AnswerMessage):
    """A version that is coming or came, and how many of its changes ask people."""

    version: str
    effective_on: dt.date
    changes_to_answer: int


class NoticeMessage(AnswerMessage):
    """Exactly one of the two is there. `seen_at` is null until whoever asks has said so."""

    id: str
    announced_at: dt.datetime
    language: str
    seen_at: dt.datetime | None
    incident: IncidentMessage | None = None
    policy: PolicyAnnouncementMessage | None = None


class NoticesMessage(AnswerMessage):
    """GET /v1/notices, newest first."""

    notices: list[NoticeMessage]


class NoticeSeenMessage(AnswerMessage):
    """PUT /v1/notices/{notice_id}/seen: when it was first said."""

    id: str
    seen_at: dt.datetime


class AnnouncedNoticeMessage(AnswerMessage):
    """An incident as it is on record."""

    id: str
    announced_at: dt.datetime
