"""The operator's own token: lets the operator's systems report and announce, and opens nothing of a person."""

from __future__ import annotations

import hmac
import os
import stat
from pathlib import Path

from consentui.runtime.durable_file import write_durably
from consentui.server.randomness import Randomness
from consentui.server.refusal import Refusal
from consentui.server.rules.tokens import token_hash
from consentui.wire.problems import Problem

PREFIX = "co_"
_TOKEN_LEAST = 32


class OperatorTokenError(Exception):
    """The file of the operator token cannot be used; the text says what to do and may be shown."""


class OperatorGate:
    """Holds the hash of the one operator token, or none: then nobody is the operator. May be used by any thread."""

    def __init__(self, operator_token_hash: str | None) -> None:
        self._hash = operator_token_hash

    def require(self, token: str | None) -> None:
        """Raises operator-refused for any other token."""
        if token is None or self._hash is None or not hmac.compare_digest(token_hash(token), self._hash):
            raise Refusal(Problem.OPERATOR_REFUSED)


def load_operator_token(path: Path, randomness: Randomness) -> str:
    """The token of the file, which is made with a new one where there is none; raises OperatorTokenError.

    The file is the owner's alone: whoever reads it can speak for the operator.
    """
    try:
        if not path.exists():
            write_durably(path, f"{randomness.token(PREFIX)}\n".encode())
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise OperatorTokenError(f"{path.name} may be read by others; set its mode to 600")
        token = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise OperatorTokenError(f"{path.name} cannot be used ({type(error).__name__})") from error
    if len(token) < _TOKEN_LEAST or any(character.isspace() for character in token):
        raise OperatorTokenError(f"{path.name} holds no token of at least {_TOKEN_LEAST} characters")
    return token
