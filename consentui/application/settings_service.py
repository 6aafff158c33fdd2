"""Reading and keeping the settings of this window."""

from __future__ import annotations

from consentui.application.ports import SettingsStore
from consentui.application.settings import Settings


class SettingsService:
    """`load` is cheap and called by the UI thread once before the loop thread runs; `save` on the loop thread."""

    def __init__(self, store: SettingsStore) -> None:
        self._store = store

    def load(self) -> Settings:
        return self._store.load()

    async def save(self, settings: Settings) -> None:
        """Raises StoreFailed."""
        self._store.save(settings)
