"""A decision on one purpose as the service holds it: revision, value, and the receipt that proves it."""

from __future__ import annotations

import datetime as dt
import enum
import re

from consentui.domain.receipt import Receipt
from consentui.domain.record import Record

_ETAG = re.compile(r'"([A-Za-z0-9_-]{1,64}):(0|[1-9][0-9]{0,15})"')


class Method(enum.Enum):
    """How a person made a decision; recorded in the receipt."""

    SWITCH = "switch"
    CHOOSER = "chooser"
    CARRIED_AT_SIGN_IN = "carried_at_sign_in"
    CONFLICT_ANSWER = "conflict_answer"
    UNDO = "undo"
    OFF_KEY = "off_key"


class Revision(Record):
    """Place of a decision in one life (epoch) of the service's log; revisions of two epochs do not compare."""

    epoch: str
    rev: int

    @property
    def etag(self) -> str:
        """The strong entity tag `"epoch:rev"`; an undecided purpose has rev 0."""
        return f'"{self.epoch}:{self.rev}"'

    @classmethod
    def parse(cls, etag: str) -> Revision:
        """Read an entity tag; raises ValueError for anything but `"epoch:rev"`."""
        match = _ETAG.fullmatch(etag)
        if match is None:
            raise ValueError("not an entity tag of a grant")
        return cls(match[1], int(match[2]))


class Grant(Record):
    """One purpose as the service reported it; `receipt` has been verified when an adapter hands this out.

    `value` is False for undecided (rev 0), where op id, time, device name and receipt are None.
    `off_key` is this device's own key for this purpose, None where the service handed none.
    """

    purpose: str
    revision: Revision
    value: bool
    op_id: str | None
    recorded_at: dt.datetime | None
    device_name: str | None
    receipt: Receipt | None
    lease_s: int
    off_key: str | None = None

    @property
    def is_decided(self) -> bool:
        return self.revision.rev > 0
