"""What a person sets for this window; nothing here decides about data."""

from __future__ import annotations

import enum

from consentui.domain.record import Record

TEXT_PERCENTS = (100, 125, 150, 175, 200)
TOAST_SECONDS = (5, 10, 30, None)


class Look(enum.Enum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Font(enum.Enum):
    """AUTO until the person chooses: ours, unless they changed the font of their system."""

    AUTO = "auto"
    SYSTEM = "system"
    INTER = "inter"


class Settings(Record):
    """`language` is that of the window, "" follows the system; `policy_language` is that of the service's texts.

    `toast_seconds` None keeps a message until it is closed; `less_motion` None follows the system.
    """

    look: Look = Look.SYSTEM
    text_percent: int = 100
    policy_language: str = "en"
    toast_seconds: int | None = 10
    less_motion: bool | None = None
    font: Font = Font.AUTO
    language: str = ""
    # Names of fields that an administrator set: shown, and never changed here.
    locked: tuple[str, ...] = ()
    # Names of fields that the command line gave for this start: kept only where the person chooses anew.
    this_start: tuple[str, ...] = ()
