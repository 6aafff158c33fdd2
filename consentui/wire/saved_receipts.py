"""Files of saved receipts and certificates: everything is in them to check them long after the service is gone."""

from __future__ import annotations

import datetime as dt
from typing import Final

from consentui.wire.base import AnswerMessage
from consentui.wire.grant_messages import KeysMessage, ReceiptMessage

FORMAT: Final = "consentui-receipts-1"
CERTIFICATE_FORMAT: Final = "consentui-certificate-file-1"
# A whole chain of 200,000 receipts fits; whoever hands in more does not mean a file of receipts.
SAVED_RECEIPTS_MAX: Final = 256 * 1024 * 1024


class SavedServiceMessage(AnswerMessage):
    """Who signed, as it called itself then."""

    id: str
    name: str


class SavedReceiptsMessage(AnswerMessage):
    """`about`: the ids of the receipts that were saved, empty for all; the others are their neighbours in the chain.

    Within one of `runs` each receipt follows the one before it without a gap. `keys` is what the service published
    when the file was made.
    """

    format: str
    service: SavedServiceMessage
    saved_at: dt.datetime
    keys: KeysMessage
    about: list[str]
    runs: list[list[ReceiptMessage]]


class SavedFormatMessage(AnswerMessage):
    """What any of these files says first: what it is."""

    format: str


class SavedCertificateMessage(AnswerMessage):
    """The file in which the certificate of a deletion is saved. Times and id stand beside it for whoever reads the
    file; what holds is what `certificate` says, which is signed."""

    format: str
    service: SavedServiceMessage
    saved_at: dt.datetime
    keys: KeysMessage
    certificate_id: str
    asked_at: dt.datetime
    deleted_at: dt.datetime
    certificate: str
