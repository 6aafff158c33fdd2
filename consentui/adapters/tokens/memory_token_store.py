"""Sign-ins that last as long as the window."""

from __future__ import annotations

from consentui.application.ports import StoredSignIn, TokenSlot


class MemoryTokenStore:
    """Implements TokenStore for a person who wants nothing kept. Owned by the client, loop thread."""

    def __init__(self) -> None:
        self._entries: dict[tuple[str, TokenSlot], StoredSignIn] = {}

    async def load(self, service_id: str, slot: TokenSlot) -> StoredSignIn | None:
        return self._entries.get((service_id, slot))

    async def save(self, service_id: str, slot: TokenSlot, value: StoredSignIn) -> None:
        self._entries[service_id, slot] = value

    async def delete(self, service_id: str, slot: TokenSlot) -> None:
        self._entries.pop((service_id, slot), None)

    def backend_name(self) -> str | None:
        """None: there is no keyring to name."""
        return None
