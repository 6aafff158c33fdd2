"""A cache in memory."""

from __future__ import annotations


class MemoryCache:
    """Implements Cache; `is_broken`: it keeps nothing and, as any cache must, raises nothing."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], bytes] = {}
        self.is_broken = False

    def load(self, service_id: str, name: str) -> bytes | None:
        return None if self.is_broken else self.entries.get((service_id, name))

    def save(self, service_id: str, name: str, value: bytes) -> None:
        if not self.is_broken:
            self.entries[service_id, name] = value

    def wipe(self, service_id: str) -> None:
        for key in [key for key in self.entries if key[0] == service_id]:
            del self.entries[key]
