"""A keyring in memory that can be absent or hang."""

from __future__ import annotations

import asyncio

from consentui.application.ports import StoredSignIn, TokenSlot
from consentui.domain.errors import KeyringUnavailable


class FakeTokenStore:
    """Implements TokenStore. `is_available = False`: every call raises; `hang()`: calls wait for `recover()`."""

    def __init__(self, name: str = "Test keyring") -> None:
        self._name = name
        self._was_used = False
        self._answers: asyncio.Event | None = None
        self.entries: dict[tuple[str, TokenSlot], StoredSignIn] = {}
        self.calls: list[str] = []
        self.is_available = True

    async def load(self, service_id: str, slot: TokenSlot) -> StoredSignIn | None:
        await self._call("load")
        return self.entries.get((service_id, slot))

    async def save(self, service_id: str, slot: TokenSlot, value: StoredSignIn) -> None:
        await self._call("save")
        self.entries[service_id, slot] = value

    async def delete(self, service_id: str, slot: TokenSlot) -> None:
        await self._call("delete")
        self.entries.pop((service_id, slot), None)

    def backend_name(self) -> str | None:
        return self._name if self._was_used and self.is_available else None

    def hang(self) -> None:
        self._answers = asyncio.Event()

    def recover(self) -> None:
        self.is_available = True
        if self._answers is not None:
            self._answers.set()
            self._answers = None

    async def _call(self, name: str) -> None:
        self.calls.append(name)
        if self._answers is not None:
            await self._answers.wait()
        if not self.is_available:
            raise KeyringUnavailable("no keyring in this test")
        self._was_used = True
