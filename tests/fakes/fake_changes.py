"""Versions, changes, their answers and incidents of the fake service; part of FakeBackend."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TypeVar

from consentui.application.change_ports import (
    AnnouncedChange,
    AnnouncedChanges,
    AnswerToSend,
    ChangeAnswer,
    ChangeAnswers,
    Incident,
)
from consentui.domain.errors import RequestRejected, StaleRevision
from consentui.domain.grant import Revision
from consentui.domain.policy import PolicyAnswer, PublishedPolicy
from consentui.domain.policy_change import PolicyChange, TouchedPurpose
from consentui.domain.policy_version import PolicyVersion
from consentui.domain.record import replace
from consentui.policytext.clause_changes import clause_changes
from tests.fakes import samples
from tests.fakes.fake_service import FakeService

Result = TypeVar("Result")
NEXT_DAY = dt.date(2026, 12, 15)
_FIRST_DAY = dt.date(2026, 9, 1)


class FakeChanges:
    """`announced`: a version that is coming, or None. Every clause of the sample texts says its version, so that every
    version changes all of them and touches every purpose."""

    service_side: FakeService

    def __init__(self) -> None:
        self.announced: str | None = None
        self.listed_incidents: tuple[Incident, ...] = ()
        self._answers: dict[tuple[str, str, str], ChangeAnswer] = {}

    async def policy_versions(self) -> tuple[PolicyVersion, ...]:
        return await self._ask("policy_versions", (), self._versions)

    async def policy_version(self, version: str, language: str) -> PublishedPolicy:
        return await self._ask("policy_version", (version, language), lambda: _text(version, language))

    async def policy_changes(self, version: str, language: str) -> AnnouncedChanges:
        return await self._ask("policy_changes", (version, language), lambda: self._changes(version, language))

    async def change_answers(self, token: str) -> ChangeAnswers:
        def read() -> ChangeAnswers:
            subject_id = self.service_side.caller(token).subject.id
            mine = tuple(given for (subject, _, _), given in self._answers.items() if subject == subject_id)
            return ChangeAnswers(self.service_side.books.epoch, mine)

        return await self._ask("change_answers", (token,), read)

    async def answer_change(self, token: str, answer: AnswerToSend) -> ChangeAnswer:
        return await self._ask("answer_change", (token, answer), lambda: self._record(token, answer))

    async def incidents(self, token: str, language: str) -> tuple[Incident, ...]:
        return await self._ask("incidents", (token, language), lambda: self.listed_incidents)

    async def see_notice(self, token: str, notice_id: str) -> dt.datetime:
        return await self._ask("see_notice", (token, notice_id), lambda: self._see(notice_id))

    async def _ask(self, name: str, sent: tuple[object, ...], apply: Callable[[], Result]) -> Result:
        answer: Result = await self._call(name, sent, apply)  # type: ignore[attr-defined]
        return answer

    def _versions(self) -> tuple[PolicyVersion, ...]:
        current = self.service_side.policy_version
        names = ["4", *([current] if current != "4" else []), *([self.announced] if self.announced else [])]
        return tuple(
            PolicyVersion(
                name,
                NEXT_DAY if place else _FIRST_DAY,
                ("en", "zh-Hans"),
                name == current,
                frozenset(samples.PURPOSES) if place else frozenset(),
            )
            for place, name in enumerate(names)
        )

    def _changes(self, version: str, language: str) -> AnnouncedChanges:
        names = [listed.version for listed in self._versions()]
        place = names.index(version)
        if not place:
            return AnnouncedChanges(version, None, _FIRST_DAY, language, ())
        before, after = _text(names[place - 1], language), _text(version, language)
        listed = []
        for number, found in enumerate(clause_changes(before.policy, after.policy), 1):
            purposes = tuple(
                TouchedPurpose(key, samples.purpose(key, language).title)
                for key in samples.PURPOSES
                if found.clause_id in samples.purpose(key).clause_ids
            )
            change = PolicyChange(
                f"c{number}", found.clause_id, found.kind, purposes, False, "Tests", None, found.before, found.after
            )
            listed.append(
                AnnouncedChange(
                    change.id,
                    change.clause_id,
                    change.kind,
                    purposes,
                    False,
                    "Tests",
                    None,
                    change.words_hash(NEXT_DAY),
                )
            )
        return AnnouncedChanges(version, names[place - 1], NEXT_DAY, language, tuple(listed))

    def _record(self, token: str, sent: AnswerToSend) -> ChangeAnswer:
        listed = {change.id: change for change in self._changes(sent.version, sent.language).changes}
        change = listed.get(sent.change)
        if change is None or change.words_hash != sent.words_hash:
            raise RequestRejected("not these words", 422, "words-mismatch")
        key = (self.service_side.caller(token).subject.id, sent.version, sent.change)
        held = self._answers.get(key)
        standing = held.revision if held else Revision(self.service_side.books.epoch, 0)
        if sent.answer is PolicyAnswer.ACCEPTED and sent.base != standing:
            raise StaleRevision("another answer came first")
        revision = Revision(self.service_side.books.epoch, standing.rev + 1)
        given = ChangeAnswer(sent.version, sent.change, sent.answer, self.service_side.now(), revision)
        self._answers[key] = given
        return given

    def _see(self, notice_id: str) -> dt.datetime:
        now = self.service_side.now()
        if not any(incident.id == notice_id for incident in self.listed_incidents):
            raise RequestRejected("no such notice", 404, "not-found")
        self.listed_incidents = tuple(
            replace(incident, seen_at=incident.seen_at or now) if incident.id == notice_id else incident
            for incident in self.listed_incidents
        )
        return next(i.seen_at for i in self.listed_incidents if i.id == notice_id and i.seen_at is not None)


def _text(version: str, language: str) -> PublishedPolicy:
    return samples.policy(language, version)
