"""The port through which text messages leave the service."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class TextMessage:
    """One message to one number; never logged."""

    phone: str
    text: str
    code: str


class TextFailed(Exception):
    """The message could not be handed on; says nothing about number or text."""


class TextSender(Protocol):
    """Hands text messages to whoever delivers them."""

    async def send(self, message: TextMessage) -> None:
        """Raises TextFailed."""
        ...
