"""Checking a chain of receipts link by link: signature, number, check value, and that each follows the one before."""

from __future__ import annotations

from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.domain.errors import ReceiptInvalid
from consentui.domain.receipt import Receipt
from consentui.domain.receipt_chain import ChainedReceipt, ChainEnd, ChainFault, CheckedLink


class ChainChecker:
    """Implements ChainVerifier; loop thread."""

    def __init__(self, verifier: JwsReceiptVerifier) -> None:
        self._verifier = verifier

    def learn(self, jwks_json: bytes) -> None:
        self._verifier.learn(jwks_json)

    def check(self, link: ChainedReceipt, end: ChainEnd) -> tuple[CheckedLink, ChainEnd]:
        """The link, checked against where the chain stood, and where it stands behind it.

        Behind a link that does not hold the chain goes on from what the service says, so that one fault is one fault.
        """
        receipt, fault = None, None
        try:
            receipt = self._verifier.verify_once(link.compact)
        except ReceiptInvalid:
            fault = ChainFault.SIGNATURE
        else:
            fault = _fault(link, receipt, end)
        subject = end.subject or (None if receipt is None else receipt.subject)
        behind = ChainEnd(check_value=link.check_value, subject=subject, count=end.count + 1)
        return CheckedLink(link, receipt, fault), behind


def _fault(link: ChainedReceipt, receipt: Receipt, end: ChainEnd) -> ChainFault | None:
    if receipt.receipt_id != link.receipt_id:
        return ChainFault.NUMBER
    if receipt.check_value != link.check_value:
        return ChainFault.CHECK_VALUE
    if end.subject is not None and receipt.subject != end.subject:
        return ChainFault.SUBJECT
    if end.check_value is not None and receipt.previous != end.check_value:
        return ChainFault.ORDER
    return None
