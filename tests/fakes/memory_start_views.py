"""The start view and the settings in memory."""

from __future__ import annotations

from consentui.application.settings import Settings
from consentui.application.snapshot import AppSnapshot
from consentui.domain.errors import StoreFailed


class MemoryStartViews:
    """Implements StartViews; `saved` lists what was saved, oldest first."""

    def __init__(self) -> None:
        self.saved: list[AppSnapshot] = []

    def save(self, snapshot: AppSnapshot) -> None:
        self.saved.append(snapshot)


class MemorySettingsStore:
    """Implements SettingsStore; `is_failing`: saving raises StoreFailed."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.is_failing = False

    def load(self) -> Settings:
        return self.settings

    def save(self, settings: Settings) -> None:
        if self.is_failing:
            raise StoreFailed("the disk of this test is full")
        self.settings = settings
