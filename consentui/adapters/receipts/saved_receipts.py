"""Files of saved receipts: made from what the client holds, and examined with nothing but the file."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from itertools import pairwise

from consentui.adapters.receipts.chain_links import ChainChecker
from consentui.adapters.receipts.compact_jws import NotAReceipt, take_apart
from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.domain.account import ServiceInfo
from consentui.domain.errors import AnswerMalformed
from consentui.domain.receipt_chain import CHAIN_START, ChainedReceipt, ChainEnd, CheckedLink
from consentui.domain.record import Record
from consentui.wire import codec
from consentui.wire.grant_messages import KeyMessage, KeysMessage, ReceiptMessage
from consentui.wire.receipt_chain import RECEIPT_TYPE
from consentui.wire.saved_receipts import FORMAT, SAVED_RECEIPTS_MAX, SavedReceiptsMessage, SavedServiceMessage


class NotSavedReceipts(ValueError):
    """The bytes are no such file; the text says why, quotes nothing of it, and may be shown."""


class ExaminedReceipt(Record):
    """One receipt of a file. `key` is the SHA-256 of the public key it names, None where that key is not at hand.

    `is_first`: it says of itself that it begins the chain. `has_before`, `has_after`: the file holds the receipt next
    to it; `follows_before`, `after_follows`: and the two hold together.
    """

    checked: CheckedLink
    key: str | None
    is_first: bool
    has_before: bool
    follows_before: bool
    has_after: bool
    after_follows: bool


class ExaminedFile(Record):
    """`own_keys`: the keys came from the file itself, so they prove no more than that it holds together."""

    service_name: str
    saved_at: dt.datetime
    own_keys: bool
    receipts: tuple[ExaminedReceipt, ...]


def saved_receipts(
    service: ServiceInfo,
    saved_at: dt.datetime,
    jwks_json: bytes,
    about: Sequence[str],
    runs: Sequence[Sequence[ChainedReceipt]],
) -> bytes:
    """The file's bytes; raises AnswerMalformed for keys that are none."""
    message = SavedReceiptsMessage(
        format=FORMAT,
        service=SavedServiceMessage(id=service.id, name=service.name),
        saved_at=saved_at,
        keys=published(jwks_json),
        about=list(about),
        runs=[
            [ReceiptMessage(receipt_id=x.receipt_id, receipt=x.compact, check_value=x.check_value) for x in run]
            for run in runs
        ],
    )
    return codec.encode_pretty(message)


def examine(data: bytes, jwks_json: bytes | None = None) -> ExaminedFile:
    """Check every receipt the file is about, with these keys or, without, with those in the file.

    Raises NotSavedReceipts.
    """
    try:
        message = codec.decode(data, SavedReceiptsMessage, SAVED_RECEIPTS_MAX)
    except codec.MessageTooLarge as error:
        raise NotSavedReceipts("the file is too large to be one of saved receipts") from error
    except codec.MessageError as error:
        raise NotSavedReceipts("the file is not one of saved receipts") from error
    if message.format != FORMAT:
        raise NotSavedReceipts("the file is of another format, or of a newer version of this program")
    if not any(message.runs):
        raise NotSavedReceipts("the file holds no receipt")
    try:
        keys = message.keys if jwks_json is None else published(jwks_json)
        verifier = JwsReceiptVerifier()
        verifier.learn(codec.encode(keys))
    except AnswerMalformed as error:
        raise NotSavedReceipts("the keys to check with are no keys") from error
    by_id = {key.kid: key for key in keys.keys}
    found = [entry for run in message.runs for entry in _examined_run(run, ChainChecker(verifier), by_id)]
    wanted = set(message.about) or {entry.checked.link.receipt_id for entry in found}
    listed = tuple(entry for entry in found if entry.checked.link.receipt_id in wanted)
    if len({entry.checked.link.receipt_id for entry in listed}) < len(wanted):
        raise NotSavedReceipts("the file lacks a receipt that it is about")
    return ExaminedFile(message.service.name, message.saved_at, jwks_json is None, listed)


def _examined_run(
    run: Sequence[ReceiptMessage], checker: ChainChecker, keys: dict[str, KeyMessage]
) -> list[ExaminedReceipt]:
    alone = [checker.check(_link(entry), ChainEnd())[0] for entry in run]
    joined = [False] + [_follows(before, after) for before, after in pairwise(alone)] + [False]
    return [
        ExaminedReceipt(
            checked=checked,
            key=key_print(checked.link.compact, keys),
            is_first=checked.receipt is not None and checked.receipt.previous == CHAIN_START,
            has_before=number > 0,
            follows_before=joined[number],
            has_after=number < len(alone) - 1,
            after_follows=joined[number + 1],
        )
        for number, checked in enumerate(alone)
    ]


def _follows(before: CheckedLink, after: CheckedLink) -> bool:
    if before.receipt is None or after.receipt is None:
        return False
    is_next = after.receipt.previous == before.receipt.check_value
    return is_next and before.receipt.subject == after.receipt.subject


def _link(message: ReceiptMessage) -> ChainedReceipt:
    return ChainedReceipt(message.receipt_id, message.receipt, message.check_value)


def key_print(compact: str, keys: dict[str, KeyMessage], kind: str = RECEIPT_TYPE) -> str | None:
    """The SHA-256 of the public key that a JWS of this type names, None where it is not among these."""
    try:
        key = keys.get(take_apart(compact, kind).key_id)
    except NotAReceipt:
        return None
    return None if key is None else hashlib.sha256(key.x.encode()).hexdigest()


def published(jwks_json: bytes) -> KeysMessage:
    """Keys as a service publishes them; raises AnswerMalformed."""
    try:
        return codec.decode(jwks_json, KeysMessage, SAVED_RECEIPTS_MAX)
    except codec.MessageError as error:
        raise AnswerMalformed("the published keys are none") from error
