"""What a receipt says, read without asking whether its signature holds: that is a check of its own."""

from __future__ import annotations

from consentui.adapters.receipts.compact_jws import NotAReceipt, take_apart
from consentui.conformance.check import Broken
from consentui.wire import codec
from consentui.wire.grant_messages import GrantMessage, ReceiptClaimsMessage


def claims_of(grant: GrantMessage) -> ReceiptClaimsMessage:
    """Raises Broken for a decision without a receipt, and for one that is none."""
    return claims_in(grant.receipt or "")


def claims_in(compact: str) -> ReceiptClaimsMessage:
    try:
        payload = take_apart(compact).payload
        return codec.decode(payload, ReceiptClaimsMessage, len(payload))
    except (NotAReceipt, codec.MessageError) as error:
        raise Broken("a receipt: a compact JWS with the documented claims", str(error)) from None
