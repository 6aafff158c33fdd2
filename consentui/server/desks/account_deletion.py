"""`deletion` as a kind of request: everything off at once, two weeks to change one's mind, then the worker's turn."""

from __future__ import annotations

import uuid
from dataclasses import replace

from consentui.server.closing.certificate_keys import certificate_id, certificate_key
from consentui.server.closing.fates import COOLING_OFF, REMINDER_BEFORE, FateCounter
from consentui.server.core import ServiceCore
from consentui.server.desks.recorder import DecisionRecorder
from consentui.server.refusal import Refusal
from consentui.server.storage.request_storage import RequestRow, RequestWish
from consentui.server.storage.transaction import Transaction
from consentui.wire.answer_keys import is_answer_key
from consentui.wire.problems import Problem
from consentui.wire.request_messages import DataRequestMessage, DeletionMessage

METHOD = "account_closing"


class AccountDeletion:
    """Implements RequestKindRules. Cancelling turns nothing on again: that is for the person to decide."""

    def __init__(self, core: ServiceCore, recorder: DecisionRecorder, counter: FateCounter) -> None:
        self._core = core
        self._recorder = recorder
        self._counter = counter

    def check(self, wish: RequestWish) -> None:
        if wish.words is not None or wish.place is not None or wish.categories:
            raise Refusal(Problem.INVALID, "a deletion is of everything")

    def begin(self, transaction: Transaction, row: RequestRow) -> RequestRow:
        self._turn_everything_off(transaction, row.subject_id)
        end = row.received_at + COOLING_OFF
        remind_at = end - REMINDER_BEFORE
        return replace(row, step="cooling_off", not_before=end, due_at=end, expected_by=end, remind_at=remind_at)

    def cancelled(self, transaction: Transaction, row: RequestRow) -> None:
        """Nothing was done but turning off, and that stays."""

    def describe(self, transaction: Transaction, row: RequestRow, message: DataRequestMessage) -> None:
        message.deletion = DeletionMessage(
            delete_at=row.not_before,
            fates=self._counter.fates(transaction, row.subject_id),
            certificate_id=certificate_id(row.id),
            certificate_key=certificate_key(self._core.keys.token_secret, row.id) if row.is_open else None,
        )

    def _turn_everything_off(self, transaction: Transaction, subject_id: str) -> None:
        """One withdrawal, with a receipt, for each purpose that stands away from protection."""
        known = self._core.edition
        batch_id = str(uuid.UUID(self._core.randomness.receipt_id()))
        for purpose, decision in self._core.log.all_standing(transaction, subject_id).items():
            rules = None if is_answer_key(purpose) else known.purpose(purpose)
            if rules is None or decision.value is rules.protective_value:
                continue
            self._recorder.record(
                transaction,
                subject_id,
                self._core.log.chain_and_rev(transaction, subject_id, purpose),
                purpose=purpose,
                value=rules.protective_value,
                op_id=self._core.randomness.receipt_id(),
                batch_id=batch_id,
                method=METHOD,
                words=None,
                device_name=None,
            )
