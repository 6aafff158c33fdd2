"""Random ids, tokens and codes; passed in everywhere, from the operating system's generator in a real service."""

from __future__ import annotations

import secrets
import uuid
from typing import Protocol

_ID_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


class Randomness(Protocol):
    """Where everything unguessable comes from."""

    def name(self, prefix: str) -> str:
        """`prefix-` and 26 characters (130 bits), safe in file names and in paths."""
        ...

    def token(self, prefix: str) -> str:
        """`prefix` and 43 characters (256 bits) of base64url."""
        ...

    def receipt_id(self) -> str:
        """A UUIDv4 as text."""
        ...

    def digits(self, count: int) -> str: ...


class SystemRandomness:
    """The operating system's generator."""

    def name(self, prefix: str) -> str:
        value = secrets.randbits(130)
        return f"{prefix}-{''.join(_ID_ALPHABET[value >> shift & 31] for shift in range(0, 130, 5))}"

    def token(self, prefix: str) -> str:
        return prefix + secrets.token_urlsafe(32)

    def receipt_id(self) -> str:
        return str(uuid.uuid4())

    def digits(self, count: int) -> str:
        return f"{secrets.randbelow(10**count):0{count}d}"
