"""What the journal holds of one purpose: the known decision, the attempt, queued withdrawals, an open question."""

from __future__ import annotations

import datetime as dt
import enum

from consentui.domain.grant import Grant, Method, Revision
from consentui.domain.record import Record

NOWHERE = Revision("", 0)
# How the service's receipts name what it did itself because the policy changed.
SUSPENDED_BY_CHANGE = "policy_suspended"
DECLINED_BY_ANSWER = "policy_declined"


class Known(Record):
    """The newest decision this client has adopted; `receipt` is the compact JWS that proves it."""

    revision: Revision = NOWHERE
    value: bool = False
    op_id: str | None = None
    recorded_at: dt.datetime | None = None
    device_name: str | None = None
    receipt: str | None = None
    receipt_id: str | None = None
    check_value: str | None = None
    policy_version: str | None = None
    lease_s: int = 0
    method: str | None = None

    @classmethod
    def of(cls, grant: Grant) -> Known:
        """What a verified answer of the service says."""
        receipt = grant.receipt
        return cls(
            revision=grant.revision,
            value=grant.value,
            op_id=grant.op_id,
            recorded_at=grant.recorded_at,
            device_name=grant.device_name,
            receipt=receipt.compact if receipt else None,
            receipt_id=receipt.receipt_id if receipt else None,
            check_value=receipt.check_value if receipt else None,
            policy_version=receipt.policy_version if receipt else None,
            lease_s=grant.lease_s,
            method=receipt.method if receipt else None,
        )


class Attempt(Record):
    """A grant on its way: exactly what the person was looking at (rule F) and the words on screen."""

    op_id: str
    base: Revision
    policy_version: str
    policy_hash: str
    words_hash: str
    language: str
    method: Method


class QueuedOff(Record):
    """One withdrawal the service has not recorded yet; `batch_id` groups clicks on a whole permission.

    `was_off`: nothing was on, or could have been, when it was clicked (a whole permission is withdrawn at once).
    It is recorded all the same (rule B); only the words differ.
    """

    op_id: str
    batch_id: str | None
    method: Method
    was_off: bool = False


class ConflictReason(enum.Enum):
    """Why a person has to answer."""

    TURNED_OFF_ELSEWHERE = "turned_off_elsewhere"
    POLICY_CHANGED = "policy_changed"
    HISTORY_LOST = "history_lost"
    RECORDED_AS_ON = "recorded_as_on"


class Conflict(Record):
    """An open question; `is_recorded_on` is what the service held when last heard (its text follows every answer)."""

    reason: ConflictReason
    is_recorded_on: bool


class PurposeRecord(Record):
    """The durable state of one purpose, written as one journal record."""

    known: Known = Known()
    attempt: Attempt | None = None
    outbox: tuple[QueuedOff, ...] = ()
    conflict: Conflict | None = None
    off_key: str | None = None
