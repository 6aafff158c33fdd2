"""Answers to the changes of a version: how they are named in the log, and what they make of a purpose."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from consentui.domain.grant import Revision
from consentui.server.edition import Words
from consentui.server.rules.decisions import Decision
from consentui.server.version_changes import VersionChanges
from consentui.wire.answer_keys import answer_key

SUSPENDED = "policy_suspended"
DECLINED = "policy_declined"
ACCEPTED = "policy_accepted"
# What the service itself did because of a change; whatever a person decided later is not undone by an answer.
BY_SERVICE = frozenset((SUSPENDED, DECLINED))


@dataclass(frozen=True, slots=True)
class AnswerWish:
    """An answer somebody gives; `seen` is what they were looking at, None where the request did not say."""

    version: str
    change: str
    is_accepted: bool
    seen: Revision | None
    words: Words | None


class Outcome(enum.Enum):
    """What has to be recorded for a purpose because of the answers; the value is the method in the receipt."""

    SUSPENDED = SUSPENDED
    DECLINED = DECLINED
    ACCEPTED = ACCEPTED


def outcome(
    purpose: str,
    standing: Decision | None,
    is_given: bool,
    touching: Sequence[VersionChanges],
    answers: Mapping[str, Decision],
) -> Outcome | None:
    """What the versions in force make of a purpose; `touching` are those that touched it after its last decision.

    Until every change is accepted nothing is carried over, and one that is declined is off for good reason.
    """
    asked = [answers.get(answer_key(v.version.version, c)) for v in touching for c in v.ids_touching(purpose)]
    if not asked:
        return None
    was_taken_off = standing is not None and not is_given and standing.method in BY_SERVICE
    if any(answer is not None and not answer.value for answer in asked):
        return Outcome.DECLINED if is_given else None
    if all(answer is not None for answer in asked):
        is_first = standing is None and any(purpose in version.added_purposes for version in touching)
        return Outcome.ACCEPTED if is_given or was_taken_off or is_first else None
    return Outcome.SUSPENDED if is_given else None


def words_of_answer(change: VersionChanges, purpose: str, answers: Mapping[str, Decision]) -> Words | None:
    """The words of the new version in the language in which its change was accepted."""
    for change_id in sorted(change.ids_touching(purpose)):
        answer = answers.get(answer_key(change.version.version, change_id))
        text = None if answer is None or answer.words is None else change.version.texts.get(answer.words.language)
        if text is not None and purpose in text.words_hashes:
            policy = text.policy
            return Words(change.version.version, policy.policy_hash, text.words_hashes[purpose], policy.language)
    return None
