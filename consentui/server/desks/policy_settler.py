"""Keeping what stands in step with the version in force: nothing is carried over that a change touched unanswered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from consentui.server.core import ServiceCore
from consentui.server.desks.recorder import DecisionRecorder
from consentui.server.edition import Words
from consentui.server.rules import answers as rules
from consentui.server.rules.answers import Outcome
from consentui.server.rules.decisions import Decision
from consentui.server.storage.transaction import Transaction
from consentui.server.version_changes import VersionChanges
from consentui.wire.answer_keys import is_answer_key


@dataclass(frozen=True, slots=True)
class _Due:
    """One event to be recorded for a purpose."""

    purpose: str
    value: bool
    method: str
    words: Words | None


class PolicySettler:
    """Used by jobs on the storage thread. Recording again what is recorded already is impossible: every event it makes
    takes away the reason for it."""

    def __init__(self, core: ServiceCore, recorder: DecisionRecorder) -> None:
        self._core = core
        self._recorder = recorder

    def begun(self) -> list[VersionChanges]:
        """The changes of every version whose day has come, oldest first."""
        today = self._core.today()
        return [changes for changes in self.all_changes() if changes.version.effective_on <= today]

    def is_due(self, standing: Mapping[str, Decision]) -> bool:
        return next(self._due(standing), None) is not None

    def settle(self, transaction: Transaction, subject_id: str) -> None:
        """Record what the versions in force make of this subject's decisions."""
        if len(self._core.edition.versions) == 1:
            return
        for due in list(self._due(self._core.log.all_standing(transaction, subject_id))):
            self.record(transaction, subject_id, due.purpose, value=due.value, method=due.method, words=due.words)

    def record(
        self, transaction: Transaction, subject_id: str, purpose: str, *, value: bool, method: str, words: Words | None
    ) -> None:
        """One event by the service itself: it has a receipt like any other, and names no device."""
        self._recorder.record(
            transaction,
            subject_id,
            self._core.log.chain_and_rev(transaction, subject_id, purpose),
            purpose=purpose,
            value=value,
            op_id=self._core.randomness.receipt_id(),
            batch_id=None,
            method=method,
            words=words,
            device_name=None,
        )

    def take_off(self, transaction: Transaction, subject_id: str, purpose: str, method: str) -> None:
        """Back to the value that protects, whatever version it rested on."""
        known = self._core.edition.purpose(purpose)
        value = known.protective_value if known else False
        self.record(transaction, subject_id, purpose, value=value, method=method, words=None)

    def all_changes(self) -> list[VersionChanges]:
        """Of every version, begun or announced, oldest first."""
        edition = self._core.edition
        found = (edition.changes(version.version) for version in edition.versions)
        return [changes for changes in found if changes is not None]

    def is_given(self, purpose: str, decision: Decision | None) -> bool:
        """It stands away from protection (rule D)."""
        known = self._core.edition.purpose(purpose)
        return decision is not None and decision.value != (known.protective_value if known else False)

    def _due(self, standing: Mapping[str, Decision]) -> Iterator[_Due]:
        if len(self._core.edition.versions) == 1:
            return
        begun = self.begun()
        purposes = dict.fromkeys(key for key in standing if not is_answer_key(key))
        purposes |= dict.fromkeys(key for changes in begun for key in changes.touched)
        in_force = {purpose.key for purpose in self._core.edition.purposes_in_force(self._core.today())}
        for purpose in purposes:
            due = self._due_of(purpose, standing, begun, is_offered=purpose in in_force)
            if due is not None:
                yield due

    def _due_of(
        self, purpose: str, standing: Mapping[str, Decision], begun: list[VersionChanges], *, is_offered: bool
    ) -> _Due | None:
        decision = standing.get(purpose)
        is_given = self.is_given(purpose, decision)
        if not is_offered:
            return self._off(purpose, decision, rules.SUSPENDED) if is_given else None
        touching = self._touching(purpose, decision, begun)
        made = rules.outcome(purpose, decision, is_given, touching, standing)
        if made is not Outcome.ACCEPTED:
            return None if made is None else self._off(purpose, decision, made.value)
        words = rules.words_of_answer(touching[-1], purpose, standing)
        known = self._core.edition.purpose(purpose)
        if words is None or known is None:
            return None
        return _Due(purpose, not known.protective_value, made.value, words)

    def _off(self, purpose: str, decision: Decision | None, method: str) -> _Due:
        """The words stay those on which the grant rested: they say since which version it is asked."""
        known = self._core.edition.purpose(purpose)
        return _Due(purpose, known.protective_value if known else False, method, decision.words if decision else None)

    def _touching(self, purpose: str, decision: Decision | None, begun: list[VersionChanges]) -> list[VersionChanges]:
        """Those that touched it after the version on whose words the decision rests; without words, all of them."""
        edition = self._core.edition
        words = decision.words if decision is not None else None
        basis = edition.version(words.policy_version) if words is not None else None
        return [
            changes
            for changes in begun
            if changes.ids_touching(purpose) and (basis is None or edition.is_older(basis, changes.version))
        ]
