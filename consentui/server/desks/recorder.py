"""Recording a decision: revision, receipt, check value and log in one step."""

from __future__ import annotations

from consentui.domain.account import Subject
from consentui.domain.grant import Revision
from consentui.domain.receipt import SCHEMA
from consentui.server.core import ServiceCore
from consentui.server.edition import Words
from consentui.server.receipts import ReceiptSigner
from consentui.server.rules.decisions import Decision
from consentui.server.rules.off_keys import OffKeyHolder, off_key
from consentui.server.storage.transaction import Transaction
from consentui.wire.grant_messages import GrantMessage, ReceiptClaimsMessage
from consentui.wire.receipt_chain import check_value

DEFAULT_LEASE_S = 3600


class DecisionRecorder:
    """Appends events with their receipts, and writes them as messages; used on the storage thread."""

    def __init__(self, core: ServiceCore) -> None:
        self._core = core
        self._signer = ReceiptSigner(core.keys.current)

    def record(
        self,
        transaction: Transaction,
        subject_id: str,
        place: tuple[str, int],
        *,
        purpose: str,
        value: bool,
        op_id: str,
        batch_id: str | None,
        method: str,
        words: Words | None,
        device_name: str | None,
    ) -> Decision:
        """Every decision raises the revision, a withdrawal of what is off already included (rule B). `place` is what
        LogStorage.chain_and_rev said in this transaction."""
        previous, rev = place
        claims = ReceiptClaimsMessage(
            schema=SCHEMA,
            receipt_id=self._core.randomness.receipt_id(),
            subject=subject_id,
            purpose=purpose,
            value=value,
            epoch=self._core.epoch,
            rev=rev + 1,
            previous=previous,
            policy_version=words.policy_version if words else None,
            policy_hash=words.policy_hash if words else None,
            words_hash=words.words_hash if words else None,
            language=words.language if words else None,
            method=method,
            op_id=op_id,
            batch_id=batch_id,
            recorded_at=self._core.clock.now(),
        )
        compact = self._signer.sign(claims)
        decision = Decision(
            subject_id=subject_id,
            purpose=purpose,
            rev=claims.rev,
            value=value,
            op_id=op_id,
            batch_id=batch_id,
            method=method,
            words=words,
            device_name=device_name,
            recorded_at=claims.recorded_at,
            receipt_id=claims.receipt_id,
            compact=compact,
            check_value=check_value(previous, compact),
        )
        self._core.log.append(transaction, decision, previous)
        transaction.after_commit.append(lambda: self._core.events.notify(subject_id, "grants"))
        return decision

    def message(self, decision: Decision, device_id: str) -> GrantMessage:
        """The decision with its proof and this device's own off-key."""
        return GrantMessage(
            purpose=decision.purpose,
            etag=Revision(self._core.epoch, decision.rev).etag,
            value=decision.value,
            op_id=decision.op_id,
            recorded_at=decision.recorded_at,
            device_name=decision.device_name,
            receipt=decision.compact,
            lease_s=self._lease_s(decision.purpose),
            off_key=self._off_key(decision.subject_id, device_id, decision.purpose),
        )

    def undecided(self, subject: Subject, device_id: str, purpose: str) -> GrantMessage:
        """A purpose nobody has decided yet: revision 0, the value that protects."""
        known = self._core.edition.purpose(purpose)
        return GrantMessage(
            purpose=purpose,
            etag=Revision(self._core.epoch, 0).etag,
            value=known.protective_value if known else False,
            op_id=None,
            recorded_at=None,
            device_name=None,
            receipt=None,
            lease_s=self._lease_s(purpose),
            off_key=self._off_key(subject.id, device_id, purpose),
        )

    def _lease_s(self, purpose: str) -> int:
        known = self._core.edition.purpose(purpose)
        return known.lease_s if known else DEFAULT_LEASE_S

    def _off_key(self, subject_id: str, device_id: str, purpose: str) -> str:
        return off_key(self._core.keys.off_secret, OffKeyHolder(subject_id, device_id, purpose))
