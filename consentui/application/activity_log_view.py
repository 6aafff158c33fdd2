"""The part of the snapshot about the whole record of activity; its own module, because the first paint does without."""

from __future__ import annotations

import enum

from consentui.domain.receipt import Receipt
from consentui.domain.receipt_chain import ChainFault
from consentui.domain.record import Record


class ActivityLogView(Record):
    """`revision` grows whenever what is kept has changed. `is_reading`: more is still coming in. `has_loaded`: the
    service has told something, in this run or before. `is_failed`: the last reading failed, and this is what earlier
    ones brought. `chained`, `faults`: how many receipts were checked, and how many of them do not hold."""

    revision: int = 0
    has_loaded: bool = False
    is_reading: bool = True
    is_failed: bool = False
    chained: int = 0
    faults: int = 0


class ReceiptState(enum.Enum):
    """What can be said of a receipt on this computer."""

    CHECKED = "checked"
    NOT_HERE = "not_here"
    CANNOT_BE_CHECKED = "cannot_be_checked"


class ReceiptOnRecord(Record):
    """One receipt of an item; `receipt` None where it is not here or its signature does not hold."""

    receipt_id: str
    state: ReceiptState
    receipt: Receipt | None = None
    fault: ChainFault | None = None
