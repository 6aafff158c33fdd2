"""The answers people give to the policy and to its changes; the grants API never asks for them."""

from __future__ import annotations

from consentui.domain.grant import Revision
from consentui.server.core import ServiceCore
from consentui.server.desks.policy_settler import PolicySettler
from consentui.server.desks.recorder import DecisionRecorder
from consentui.server.edition import Words
from consentui.server.refusal import Refusal
from consentui.server.rules import answers as rules
from consentui.server.rules.answers import AnswerWish
from consentui.server.rules.decisions import Decision
from consentui.server.security.callers import Caller
from consentui.server.storage.people_storage import AnswerRow
from consentui.server.storage.transaction import Transaction
from consentui.server.version_changes import VersionChanges
from consentui.wire.answer_keys import ANSWER_METHOD, answer_key
from consentui.wire.policy_messages import Answer, PolicyDecisionMessage, PolicyDecisionsMessage
from consentui.wire.problems import Problem
from consentui.wire.routes import ACCEPTANCE


class PolicyDesk:
    """Owned by the service; its public methods are called on the event loop, its jobs run on the storage thread."""

    def __init__(self, core: ServiceCore, recorder: DecisionRecorder, settler: PolicySettler) -> None:
        self._core = core
        self._recorder = recorder
        self._settler = settler

    async def answers(self, token: str) -> PolicyDecisionsMessage:
        def job(transaction: Transaction) -> PolicyDecisionsMessage:
            caller = self._core.callers.caller(transaction, token, self._core.clock.now())
            rows = self._core.people.answers(transaction, caller.subject.id)
            to_changes = self._answers_to_changes(transaction, caller.subject.id)
            return PolicyDecisionsMessage(
                epoch=self._core.epoch,
                decisions=[*(_message(row) for row in rows if row.change == ACCEPTANCE), *to_changes],
            )

        return await self._core.storage.run(job, is_writing=False)

    async def answer(self, token: str, wish: AnswerWish) -> PolicyDecisionMessage:
        """Record an answer to a version as a whole, or to one of its changes."""
        job = self._answer_version if wish.change == ACCEPTANCE else self._answer_change
        return await self._core.storage.run(lambda transaction: job(transaction, token, wish), is_writing=True)

    # ---- jobs, on the storage thread

    def _answer_version(self, transaction: Transaction, token: str, wish: AnswerWish) -> PolicyDecisionMessage:
        """The same answer again changes nothing and says when it was first given."""
        caller = self._core.callers.caller(transaction, token, self._core.clock.now())
        if self._core.edition.version(wish.version) is None:
            raise Refusal(Problem.NOT_FOUND)
        answer = _answer(wish.is_accepted)
        for row in self._core.people.answers(transaction, caller.subject.id):
            if (row.version, row.change, row.answer) == (wish.version, wish.change, answer):
                return _message(row)
        key = answer_key(wish.version, ACCEPTANCE)
        place = self._core.log.chain_and_rev(transaction, caller.subject.id, key)
        decision = self._recorded(transaction, caller, place, key, wish, None)
        row = AnswerRow(wish.version, wish.change, answer, decision.recorded_at, decision.receipt_id)
        self._core.people.add_answer(transaction, caller.subject.id, row)
        transaction.after_commit.append(lambda: self._core.events.notify(caller.subject.id, "policy"))
        return _message(row)

    def _answer_change(self, transaction: Transaction, token: str, wish: AnswerWish) -> PolicyDecisionMessage:
        """Rules F, B and C hold for answers, too: accepting needs what the person was looking at, declining nothing,
        and each raises the revision."""
        caller = self._core.callers.caller(transaction, token, self._core.clock.now())
        changes = self._core.edition.changes(wish.version)
        if changes is None or not _is_asked(changes, wish.change):
            raise Refusal(Problem.NOT_FOUND, "no answer is asked for")
        words = _shown(changes, wish)
        key = answer_key(wish.version, wish.change)
        place = self._core.log.chain_and_rev(transaction, caller.subject.id, key)
        if wish.is_accepted:
            self._require_informed(wish, words, place[1])
        decision = self._recorded(transaction, caller, place, key, wish, words)
        # Listed among the answers, too; what counts is the log.
        answer, at = _answer(wish.is_accepted), decision.recorded_at
        row = AnswerRow(wish.version, wish.change, answer, at, decision.receipt_id)
        self._core.people.add_answer(transaction, caller.subject.id, row)
        self._give_effect(transaction, caller, changes, wish)
        transaction.after_commit.append(lambda: self._core.events.notify(caller.subject.id, "policy"))
        return self._change_message(wish.version, wish.change, decision)

    def _recorded(
        self,
        transaction: Transaction,
        caller: Caller,
        place: tuple[str, int],
        key: str,
        wish: AnswerWish,
        words: Words | None,
    ) -> Decision:
        """Every answer has its receipt in the person's chain."""
        return self._recorder.record(
            transaction,
            caller.subject.id,
            place,
            purpose=key,
            value=wish.is_accepted,
            op_id=self._core.randomness.receipt_id(),
            batch_id=None,
            method=ANSWER_METHOD,
            words=words,
            device_name=caller.device_name,
        )

    def _require_informed(self, wish: AnswerWish, words: Words | None, rev: int) -> None:
        if wish.seen is None:
            raise Refusal(Problem.PRECONDITION_REQUIRED)
        if wish.seen != Revision(self._core.epoch, rev):
            raise Refusal(Problem.STALE_REVISION)
        if words is None:
            raise Refusal(Problem.WORDS_MISMATCH)

    def _give_effect(self, transaction: Transaction, caller: Caller, changes: VersionChanges, wish: AnswerWish) -> None:
        """Before its day an answer changes nothing; from then on it counts at once."""
        if changes.version.effective_on > self._core.today():
            return
        if not wish.is_accepted:
            standing = self._core.log.all_standing(transaction, caller.subject.id)
            for purpose, ids in changes.touched.items():
                if wish.change in ids and self._settler.is_given(purpose, standing.get(purpose)):
                    self._settler.take_off(transaction, caller.subject.id, purpose, rules.DECLINED)
        self._settler.settle(transaction, caller.subject.id)

    def _answers_to_changes(self, transaction: Transaction, subject_id: str) -> list[PolicyDecisionMessage]:
        standing = self._core.log.all_standing(transaction, subject_id)
        return [
            self._change_message(changes.version.version, change_id, decision)
            for changes in self._settler.all_changes()
            for change_id in _asked_ids(changes)
            if (decision := standing.get(answer_key(changes.version.version, change_id))) is not None
        ]

    def _change_message(self, version: str, change: str, decision: Decision) -> PolicyDecisionMessage:
        return PolicyDecisionMessage(
            version=version,
            change=change,
            answer=_answer(decision.value),
            decided_at=decision.recorded_at,
            etag=Revision(self._core.epoch, decision.rev).etag,
            receipt=decision.compact,
        )


def _message(row: AnswerRow) -> PolicyDecisionMessage:
    return PolicyDecisionMessage(
        version=row.version, change=row.change, answer=_answer(row.answer == "accepted"), decided_at=row.decided_at
    )


def _answer(is_accepted: bool) -> Answer:
    return "accepted" if is_accepted else "declined"


def _asked_ids(changes: VersionChanges) -> list[str]:
    return sorted(frozenset[str]().union(*changes.touched.values()))


def _is_asked(changes: VersionChanges, change: str) -> bool:
    return any(change in ids for ids in changes.touched.values())


def _shown(changes: VersionChanges, wish: AnswerWish) -> Words | None:
    """The words of the request where the service finds them true: this change, in this language, of this version."""
    words = wish.words
    if words is None or words.policy_version != wish.version:
        return None
    text = changes.version.texts.get(words.language)
    change = changes.change(wish.change, words.language)
    if text is None or change is None or words.policy_hash != text.policy.policy_hash:
        return None
    return words if words.words_hash == change.words_hash(changes.version.effective_on) else None
