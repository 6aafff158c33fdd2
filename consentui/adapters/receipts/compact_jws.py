"""Taking a compact JWS apart as strictly as it is put together: one form of every part, one algorithm."""

from __future__ import annotations

import base64
import binascii
import json
import re

from consentui.domain.record import Record
from consentui.wire.receipt_chain import RECEIPT_ALGORITHM, RECEIPT_TYPE

# A receipt has about 1,100 characters; anything much longer is not one.
_COMPACT_MAX = 16 * 1024
_PART = re.compile(r"[A-Za-z0-9_-]*")
_HEADER_FIELDS = {"alg", "kid", "typ"}


class NotAReceipt(ValueError):
    """The text does not have the form of a receipt; its message quotes nothing of it."""


class CompactJws(Record):
    """A receipt in its parts, nothing of it verified yet."""

    key_id: str
    signed: bytes
    signature: bytes
    payload: bytes


def take_apart(compact: str, kind: str = RECEIPT_TYPE) -> CompactJws:
    """Raises NotAReceipt: for other header fields than alg, kid, typ (so no `crit`), for another algorithm, or for
    another type than `kind`."""
    if len(compact) > _COMPACT_MAX or compact.count(".") != 2 or not compact.isascii():
        raise NotAReceipt("not three parts of a sensible length")
    head, body, signature = compact.split(".")
    try:
        header = json.loads(decode_part(head), object_pairs_hook=_fields_once)
    except (ValueError, RecursionError) as error:
        raise NotAReceipt("the header is not JSON") from error
    if not isinstance(header, dict) or set(header) != _HEADER_FIELDS:
        raise NotAReceipt("the header has other fields")
    if header["alg"] != RECEIPT_ALGORITHM or header["typ"] != kind or not isinstance(header["kid"], str):
        raise NotAReceipt("another algorithm or type")
    return CompactJws(header["kid"], f"{head}.{body}".encode("ascii"), decode_part(signature), decode_part(body))


def decode_part(part: str) -> bytes:
    """Base64url without padding, in its one form; raises NotAReceipt."""
    if not _PART.fullmatch(part):
        raise NotAReceipt("not base64url")
    try:
        data = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except binascii.Error as error:
        raise NotAReceipt("not base64url") from error
    # Unused bits may be set in another form of the same bytes; two texts would then be one receipt.
    if base64.urlsafe_b64encode(data).rstrip(b"=") != part.encode("ascii"):
        raise NotAReceipt("not the one form of base64url")
    return data


def _fields_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a field twice")
    return fields
