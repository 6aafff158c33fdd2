"""Text messages said where the service runs, for trying out a draft: there is no phone, and nobody else reads along."""

from __future__ import annotations

from collections.abc import Callable

from consentui.server.texts import TextMessage


class SpokenTexts:
    """Implements TextSender; `say` is called on the event loop."""

    def __init__(self, say: Callable[[TextMessage], None]) -> None:
        self._say = say

    async def send(self, message: TextMessage) -> None:
        self._say(message)
