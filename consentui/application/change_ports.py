"""What the use cases need to know of versions of the policy, of their changes, and of notices."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from consentui.domain.grant import Revision
from consentui.domain.policy import PolicyAnswer, PublishedPolicy
from consentui.domain.policy_change import ChangeKind, TouchedPurpose
from consentui.domain.policy_version import PolicyVersion
from consentui.domain.record import Record


class AnnouncedChange(Record):
    """One change as the service lists it; its words are those of the two texts."""

    id: str
    clause_id: str
    kind: ChangeKind
    purposes: tuple[TouchedPurpose, ...]
    is_wording: bool
    title: str
    summary: str | None
    words_hash: str


class AnnouncedChanges(Record):
    """What a version changes beside the one before it (None for the first)."""

    version: str
    previous: str | None
    effective_on: dt.date
    language: str
    changes: tuple[AnnouncedChange, ...]


class ChangeAnswer(Record):
    """One recorded answer with its own revision; its receipt has been verified."""

    version: str
    change: str
    answer: PolicyAnswer
    decided_at: dt.datetime
    revision: Revision


class ChangeAnswers(Record):
    """Every answer of a subject; a change nobody answered has revision 0 of this epoch."""

    epoch: str
    answers: tuple[ChangeAnswer, ...]


class AnswerToSend(Record):
    """An answer, with what the person was looking at (rule F) and the words on the card."""

    version: str
    change: str
    answer: PolicyAnswer
    base: Revision
    policy_hash: str
    words_hash: str
    language: str


class ChangesBackend(Protocol):
    """Part of the service behind the window; raises as Backend does."""

    async def policy_versions(self) -> tuple[PolicyVersion, ...]:
        """Oldest first."""
        ...

    async def policy_version(self, version: str, language: str) -> PublishedPolicy: ...

    async def policy_changes(self, version: str, language: str) -> AnnouncedChanges: ...

    async def change_answers(self, token: str) -> ChangeAnswers: ...

    async def answer_change(self, token: str, answer: AnswerToSend) -> ChangeAnswer: ...


class Incident(Record):
    """What happened, which data, what to do now, whom to ask; `seen_at` is None until the person said so."""

    id: str
    announced_at: dt.datetime
    language: str
    seen_at: dt.datetime | None
    happened_on: dt.date
    title: str
    what_happened: str
    data: tuple[str, ...]
    what_to_do: tuple[str, ...]
    contact: str


class NoticesBackend(Protocol):
    """Part of the service behind the window; raises as Backend does."""

    async def incidents(self, token: str, language: str) -> tuple[Incident, ...]:
        """Newest first."""
        ...

    async def see_notice(self, token: str, notice_id: str) -> dt.datetime: ...
