"""The answers people give to the policy; the grants API never asks for them."""

from __future__ import annotations

from consentui.server.core import ServiceCore
from consentui.server.refusal import Refusal
from consentui.server.storage.people_storage import AnswerRow
from consentui.server.storage.transaction import Transaction
from consentui.wire.policy_messages import Answer, PolicyDecisionMessage, PolicyDecisionsMessage
from consentui.wire.problems import Problem
from consentui.wire.routes import ACCEPTANCE


class PolicyDesk:
    """Owned by the service; its public methods are called on the event loop."""

    def __init__(self, core: ServiceCore) -> None:
        self._core = core

    async def answers(self, token: str) -> PolicyDecisionsMessage:
        def job(transaction: Transaction) -> PolicyDecisionsMessage:
            caller = self._core.callers.caller(transaction, token, self._core.clock.now())
            rows = self._core.people.answers(transaction, caller.subject.id)
            return PolicyDecisionsMessage(decisions=[_message(row) for row in rows])

        return await self._core.storage.run(job, is_writing=False)

    async def answer(self, token: str, version: str, change: str, answer: Answer) -> PolicyDecisionMessage:
        """Record an answer; the same answer again changes nothing and says when it was first given."""

        def job(transaction: Transaction) -> PolicyDecisionMessage:
            now = self._core.clock.now()
            caller = self._core.callers.caller(transaction, token, now)
            if self._core.edition.version(version) is None or change != ACCEPTANCE:
                raise Refusal(Problem.NOT_FOUND)
            for row in self._core.people.answers(transaction, caller.subject.id):
                if (row.version, row.change, row.answer) == (version, change, answer):
                    return _message(row)
            row = AnswerRow(version, change, answer, now)
            self._core.people.add_answer(transaction, caller.subject.id, row)
            transaction.after_commit.append(lambda: self._core.events.notify(caller.subject.id, "policy"))
            return _message(row)

        return await self._core.storage.run(job, is_writing=True)


def _message(row: AnswerRow) -> PolicyDecisionMessage:
    answer: Answer = "accepted" if row.answer == "accepted" else "declined"
    return PolicyDecisionMessage(version=row.version, change=row.change, answer=answer, decided_at=row.decided_at)
