"""Under which name the log of decisions holds the answers to a change of the policy."""

from __future__ import annotations

from typing import Final

ANSWER_PREFIX: Final = "policy_change."
ANSWER_METHOD: Final = "policy_answer"


def version_token(version: str) -> str:
    """The version as part of a key of the log; two versions must not have the same one."""
    return "".join(sign if sign.isascii() and sign.isalnum() else "_" for sign in version.lower())


def answer_key(version: str, change: str) -> str:
    """In place of a purpose."""
    return f"{ANSWER_PREFIX}{version_token(version)}.{change}"


def is_answer_key(purpose: str) -> bool:
    return purpose.startswith(ANSWER_PREFIX)
