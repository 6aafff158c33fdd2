"""What a person sets for this window; nothing here decides about data."""

from __future__ import annotations

import enum

from consentui.domain.record import Record

TEXT_PERCENTS = (100, 125, 150, 175, 200)


class Look(enum.Enum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Settings(Record):
    """`toast_seconds` None keeps a message until it is closed; `less_motion` None follows the system."""

    look: Look = Look.SYSTEM
    text_percent: int = 100
    policy_language: str = "en"
    toast_seconds: int | None = 10
    less_motion: bool | None = None
