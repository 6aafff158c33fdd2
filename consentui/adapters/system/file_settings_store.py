"""The settings of this window in one small JSON file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from consentui.application.settings import TEXT_PERCENTS, Font, Look, Settings
from consentui.domain.errors import StoreFailed
from consentui.runtime.durable_file import write_durably


class FileSettingsStore:
    """Implements SettingsStore. A missing or damaged file, or field, is the default."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        try:
            value = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return Settings()
        return _settings(value) if isinstance(value, dict) else Settings()

    def save(self, settings: Settings) -> None:
        value = {
            "look": settings.look.value,
            "text_percent": settings.text_percent,
            "policy_language": settings.policy_language,
            "toast_seconds": settings.toast_seconds,
            "less_motion": settings.less_motion,
            "font": settings.font.value,
        }
        try:
            write_durably(self._path, json.dumps(value, indent=2).encode())
        except OSError as error:
            raise StoreFailed("the settings could not be written") from error


def _settings(value: dict[str, Any]) -> Settings:
    default = Settings()
    look = next((look for look in Look if look.value == value.get("look")), default.look)
    font = next((font for font in Font if font.value == value.get("font")), default.font)
    percent, language = value.get("text_percent"), value.get("policy_language")
    toast, motion = value.get("toast_seconds", default.toast_seconds), value.get("less_motion")
    return Settings(
        look=look,
        text_percent=percent if percent in TEXT_PERCENTS else default.text_percent,
        policy_language=language if isinstance(language, str) and language else default.policy_language,
        toast_seconds=toast if toast is None or (type(toast) is int and 1 <= toast <= 600) else default.toast_seconds,
        less_motion=motion if isinstance(motion, bool) else None,
        font=font,
    )
