"""A keyring for tests that kill processes: sign-ins in a file, which the product itself never does."""

from __future__ import annotations

import json
from pathlib import Path

from consentui.adapters.tokens.stored_text import from_stored_text, to_stored_text
from consentui.application.ports import StoredSignIn, TokenSlot
from consentui.runtime.durable_file import write_durably


class FileTokenStore:
    """Implements TokenStore; the file must lie outside of every folder that the client itself uses."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def load(self, service_id: str, slot: TokenSlot) -> StoredSignIn | None:
        text = self._read().get(f"{service_id} {slot.value}")
        return None if text is None else from_stored_text(text)

    async def save(self, service_id: str, slot: TokenSlot, value: StoredSignIn) -> None:
        self._write({**self._read(), f"{service_id} {slot.value}": to_stored_text(value)})

    async def delete(self, service_id: str, slot: TokenSlot) -> None:
        self._write({name: text for name, text in self._read().items() if name != f"{service_id} {slot.value}"})

    def backend_name(self) -> str | None:
        return "a file of this test"

    def _read(self) -> dict[str, str]:
        try:
            entries: dict[str, str] = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        return entries

    def _write(self, entries: dict[str, str]) -> None:
        write_durably(self._path, json.dumps(entries).encode())
