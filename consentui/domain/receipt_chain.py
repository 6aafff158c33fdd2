"""The receipts of one subject as a chain, and what can be wrong with a link of it."""

from __future__ import annotations

import enum

from consentui.domain.receipt import Receipt
from consentui.domain.record import Record

# `previous` of a subject's first receipt.
CHAIN_START = "0" * 64


class ChainedReceipt(Record):
    """A receipt as a service or a file hands it out: nothing of it is checked yet."""

    receipt_id: str
    compact: str
    check_value: str


class ChainFault(enum.Enum):
    """Why a link does not hold, the first reason that was found."""

    SIGNATURE = "signature"  # changed, or signed with a key that is not among the known ones
    NUMBER = "number"  # it is another receipt than the one it is handed out as
    CHECK_VALUE = "check_value"  # the check value is not that of this receipt
    SUBJECT = "subject"  # it is about somebody else than the receipt before
    ORDER = "order"  # it does not follow the receipt before it


class CheckedLink(Record):
    """One link, checked: `receipt` where its signature holds, `fault` None where everything does."""

    link: ChainedReceipt
    receipt: Receipt | None
    fault: ChainFault | None


class ChainEnd(Record):
    """Where the checking of a chain stands: the next receipt names `check_value`, and is about `subject`.

    Both None where the checking begins inside a chain, at a receipt whose predecessor is not known.
    """

    check_value: str | None = None
    subject: str | None = None
    count: int = 0
