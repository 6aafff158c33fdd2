"""When the service's database begins a new life (epoch): rule E."""

from __future__ import annotations

import enum

from consentui.server.storage.transaction import LogPosition


class EpochReason(enum.Enum):
    """Why an epoch began; kept with it."""

    NEW = "new"
    RESTORED = "restored"
    BEHIND_HEAD = "behind-head"
    NO_HEAD = "no-head"


def reason_for_new_epoch(
    *,
    epoch: str | None,
    is_said_restored: bool,
    uses_head_file: bool,
    head: LogPosition | None,
    newest: LogPosition | None,
    at_head: LogPosition | None,
) -> EpochReason | None:
    """None where the present epoch goes on.

    `head` is what the head file names (None: no file, or a torn one), `newest` the newest event of the log, `at_head`
    the event of the log at the place the head file names. A head behind the database is normal.
    """
    if epoch is None:
        return EpochReason.NEW
    if is_said_restored:
        return EpochReason.RESTORED
    if not uses_head_file:
        return None
    if head is None:
        return None if newest is None else EpochReason.NO_HEAD
    if head.seq == 0:
        return None
    return None if at_head == head else EpochReason.BEHIND_HEAD
