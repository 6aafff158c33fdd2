"""When the service's database begins a new life (epoch): rule E."""

from __future__ import annotations

import enum

from consentui.server.storage.head_file import Head
from consentui.server.storage.transaction import LogPosition


class EpochReason(enum.Enum):
    """Why an epoch began; kept with it."""

    NEW = "new"
    RESTORED = "restored"
    BEHIND_HEAD = "behind-head"
    NO_HEAD = "no-head"
    OTHER_EPOCH = "other-epoch"


def reason_for_new_epoch(
    *,
    epoch: str | None,
    is_said_restored: bool,
    uses_head_file: bool,
    head: Head | None,
    at_head: LogPosition | None,
) -> EpochReason | None:
    """None where the present epoch goes on.

    `head` is what the head file says (None: no file, or a torn one), `at_head` the event of the log at the place it
    names. A head behind the database is normal. No head is not, not even beside an empty log: the log of the same
    epoch may have been longer before a backup was put back.
    """
    if epoch is None:
        return EpochReason.NEW
    if is_said_restored:
        return EpochReason.RESTORED
    if not uses_head_file:
        return None
    if head is None:
        return EpochReason.NO_HEAD
    if head.epoch != epoch:
        return EpochReason.OTHER_EPOCH
    if head.position.seq == 0:
        return None
    return None if at_head == head.position else EpochReason.BEHIND_HEAD
