"""How serious something is that the window says."""

import enum


class Tone(enum.Enum):
    """Widgets choose colour, icon and accessible role by it."""

    NEUTRAL = "neutral"
    INFO = "info"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
