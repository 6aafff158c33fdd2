"""The settings of this window in one small JSON file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from consentui.application.settings import TEXT_PERCENTS, Font, Look, Settings
from consentui.domain.errors import StoreFailed
from consentui.domain.record import replace
from consentui.runtime.durable_file import write_durably


class FileSettingsStore:
    """Implements SettingsStore. A missing or damaged file, or field, is what the window starts with.

    Only what the person chose is in the file, so what an operator gives later holds for everything else.
    """

    def __init__(self, path: Path, start: Settings = Settings()) -> None:  # noqa: B008 (it never changes)
        self._path = path
        self._start = start
        self._passing = set(start.this_start)

    def load(self) -> Settings:
        chosen = _settings(self._kept(), self._start)
        given = (*self._start.locked, *self._start.this_start)
        return replace(chosen, **{name: getattr(self._start, name) for name in given})

    def chosen(self) -> frozenset[str]:
        """The fields that the person chose in the window."""
        return frozenset(self._kept()) & frozenset(Settings.record_fields)

    def save(self, settings: Settings) -> None:
        kept, values = self._kept(), _values(settings)
        start = _values(self._start)
        chosen = {name: value for name, value in values.items() if name in kept or value != start[name]}
        self._passing = {name for name in self._passing if values[name] == start[name]}
        for name in (*self._start.locked, *self._passing):
            chosen.pop(name, None)
            if name in kept:
                chosen[name] = kept[name]
        try:
            write_durably(self._path, json.dumps(chosen, indent=2).encode())
        except OSError as error:
            raise StoreFailed("the settings could not be written") from error

    def _kept(self) -> dict[str, Any]:
        try:
            value = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        return value if isinstance(value, dict) else {}


def _values(settings: Settings) -> dict[str, Any]:
    return {
        "look": settings.look.value,
        "text_percent": settings.text_percent,
        "language": settings.language,
        "policy_language": settings.policy_language,
        "toast_seconds": settings.toast_seconds,
        "less_motion": settings.less_motion,
        "font": settings.font.value,
    }


def _settings(value: dict[str, Any], start: Settings) -> Settings:
    look = next((look for look in Look if look.value == value.get("look")), start.look)
    font = next((font for font in Font if font.value == value.get("font")), start.font)
    percent, window_language = value.get("text_percent"), value.get("language")
    language = value.get("policy_language")
    toast, motion = value.get("toast_seconds", start.toast_seconds), value.get("less_motion", start.less_motion)
    return Settings(
        look=look,
        text_percent=percent if percent in TEXT_PERCENTS else start.text_percent,
        language=window_language if isinstance(window_language, str) else start.language,
        policy_language=language if isinstance(language, str) and language else start.policy_language,
        toast_seconds=toast if toast is None or (type(toast) is int and 1 <= toast <= 600) else start.toast_seconds,
        less_motion=motion if isinstance(motion, bool) else start.less_motion,
        font=font,
        locked=start.locked,
        this_start=start.this_start,
    )
