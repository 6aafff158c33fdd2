"""The RFC 8785 form of JSON values without fractions, and the SHA-256 of that form."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = bool | int | str | Sequence["Json"] | Mapping[str, "Json"] | None

_SAFE_INTEGER = 2**53 - 1


def canonical(value: Json) -> bytes:
    """UTF-8 bytes of `value` as RFC 8785 orders and escapes them.

    Raises ValueError for fractions, integers beyond 2**53 - 1 and lone surrogates, which have no one form.
    """
    text = json.dumps(_ordered(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError("a lone surrogate has no canonical form") from error


def sha256_hex(value: Json) -> str:
    """Lower-case hexadecimal SHA-256 of the canonical form."""
    # Imported here: hashlib loads OpenSSL, and nothing is hashed before the first paint.
    import hashlib

    return hashlib.sha256(canonical(value)).hexdigest()


def _ordered(value: Json) -> Json:
    if isinstance(value, Mapping):
        # RFC 8785 sorts names by their UTF-16 code units, not by code points.
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return {name: _ordered(value[name]) for name in names}
    if isinstance(value, (list, tuple)):
        return [_ordered(item) for item in value]
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, int) and -_SAFE_INTEGER <= value <= _SAFE_INTEGER:
        return value
    raise ValueError(f"{type(value).__name__} has no canonical form here")
