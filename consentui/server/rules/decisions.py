"""What the service answers to a grant or a withdrawal: rules F, B, C and D of the protocol, and repeated sends."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from consentui.domain.catalogue import Purpose
from consentui.domain.grant import Revision
from consentui.server.edition import Edition, Words
from consentui.server.refusal import Refusal
from consentui.wire.problems import Problem


@dataclass(frozen=True, slots=True)
class GrantWish:
    """A grant somebody asks for; `seen` is exactly what they were looking at (rule F)."""

    purpose: str
    op_id: str
    seen: Revision
    words: Words
    method: str


@dataclass(frozen=True, slots=True)
class WithdrawWish:
    """A withdrawal: no condition of any kind (rule C)."""

    purpose: str
    op_id: str
    batch_id: str | None
    method: str
    words: Words | None


@dataclass(frozen=True, slots=True)
class Decision:
    """One event of the log as it was recorded, with its proof."""

    subject_id: str
    purpose: str
    rev: int
    value: bool
    op_id: str
    batch_id: str | None
    method: str
    words: Words | None
    device_name: str | None
    recorded_at: dt.datetime
    receipt_id: str
    compact: str
    check_value: str


def is_same_grant(logged: Decision, subject_id: str, wish: GrantWish, purpose: Purpose) -> bool:
    """Whether the log's event is this very grant, sent once more."""
    return (logged.subject_id, logged.purpose, logged.value, logged.words, logged.method) == (
        subject_id,
        wish.purpose,
        not purpose.protective_value,
        wish.words,
        wish.method,
    )


def is_same_withdrawal(logged: Decision, subject_id: str, purpose_key: str, protective_value: bool) -> bool:
    """Whether the log's event is this very withdrawal: by whichever way it is sent again (session, batch, off-key),
    it gets its receipt."""
    return (logged.subject_id, logged.purpose, logged.value) == (subject_id, purpose_key, protective_value)


def require_same(is_same: bool) -> None:
    """An operation id is unique in the log for ever; raises operation-reused."""
    if not is_same:
        raise Refusal(Problem.OPERATION_REUSED)


def is_fenced_off(wish: GrantWish, epoch: str, rev: int) -> bool:
    """Rule F: a grant counts only while what the person saw still stands."""
    return wish.seen != Revision(epoch, rev)


def check_words(words: Words, purpose_key: str, edition: Edition, today: dt.date) -> None:
    """The words a grant rests on must be those in force; raises policy-changed or words-mismatch."""
    in_force = edition.in_force(today)
    version = edition.version(words.policy_version)
    if version is not None and edition.is_older(version, in_force):
        raise Refusal(Problem.POLICY_CHANGED, policy_version=in_force.version)
    if version is not in_force or not edition.are_true(words, purpose_key):
        raise Refusal(Problem.WORDS_MISMATCH)


def provable_words(words: Words | None, purpose_key: str, edition: Edition) -> Words | None:
    """A withdrawal is never refused for its words; a receipt only says those which the service finds true."""
    return words if words is not None and edition.are_true(words, purpose_key) else None
