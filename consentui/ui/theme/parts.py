"""Third layer of the tokens: which roles each part of a component takes, per kind, tone and state."""

from __future__ import annotations

import enum

from PySide6.QtGui import QColor

from consentui.domain.record import Record, replace
from consentui.ui.theme.roles import Roles

Colours = Roles[QColor]


class Ink(enum.Enum):
    """Colours a text may have; the value is the name of the role."""

    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    ACCENT = "accent"
    TINT = "tint_text"
    INFO = "info"
    WARN = "warn"
    DANGER = "danger"
    OK = "ok"
    DEMO = "demo"

    def of(self, colours: Colours) -> QColor:
        """The colour in this scheme."""
        colour: QColor = getattr(colours, self.value)
        return colour


class Tone(enum.Enum):
    """What a banner, pill, tile or inset means; the words beside it always say it too."""

    NEUTRAL = enum.auto()
    OUTLINE = enum.auto()
    TINT = enum.auto()
    ACCENT = enum.auto()
    INFO = enum.auto()
    WARN = enum.auto()
    DANGER = enum.auto()
    OK = enum.auto()
    DEMO = enum.auto()


class ButtonKind(enum.Enum):
    """How much a button stands out. Accept and decline always share one kind, and it is never PRIMARY."""

    PRIMARY = enum.auto()
    SECONDARY = enum.auto()
    CHOSEN = enum.auto()
    DANGER = enum.auto()
    DANGER_FILLED = enum.auto()
    LINK = enum.auto()
    GHOST = enum.auto()


class Paint(Record):
    """Colours of one drawn part; None draws nothing."""

    fill: QColor | None
    line: QColor | None
    ink: QColor


_TONES = {
    Tone.NEUTRAL: ("sunken", "line", "text2"),
    Tone.OUTLINE: ("", "line2", "text2"),
    Tone.TINT: ("tint", "tint", "tint_text"),
    Tone.ACCENT: ("accent", "accent", "on_accent"),
    Tone.INFO: ("info_tint", "info_line", "info"),
    Tone.WARN: ("warn_tint", "warn_line", "warn"),
    Tone.DANGER: ("danger_tint", "danger_line", "danger"),
    Tone.OK: ("ok_tint", "ok_line", "ok"),
    Tone.DEMO: ("demo_tint", "demo_line", "demo"),
}


def tone_paint(c: Colours, tone: Tone) -> Paint:
    """Ground, border and ink of a banner, inset, pill or tile."""
    fill, line, ink = _TONES[tone]
    return Paint(getattr(c, fill) if fill else None, getattr(c, line), getattr(c, ink))


def tile_paint(c: Colours, tone: Tone, *, is_high_contrast: bool) -> Paint:
    """The square behind an icon: filled for on, outlined for off, grey while something is on its way."""
    if tone is Tone.NEUTRAL:
        return Paint(c.hover, c.line if is_high_contrast else None, c.text2)
    if tone is Tone.OUTLINE:
        return Paint(c.surface, c.line2, c.text3)
    paint = tone_paint(c, tone)
    return paint if is_high_contrast else replace(paint, line=None)


def button_paint(c: Colours, kind: ButtonKind, *, is_hovered: bool, is_pressed: bool, is_enabled: bool) -> Paint:
    """Ground, border and label of a button."""
    if not is_enabled:
        return _disabled_button(c, kind)
    step = 2 if is_pressed else int(is_hovered)
    quiet = (c.surface, c.hover, c.press)[step]
    veil = (None, c.hover, c.press)[step]
    if kind is ButtonKind.PRIMARY:
        return Paint((c.accent, c.accent_hover, c.accent_press)[step], None, c.on_accent)
    if kind is ButtonKind.DANGER_FILLED:
        return Paint((c.danger, c.danger_hover, c.danger_hover)[step], None, c.on_danger)
    if kind is ButtonKind.CHOSEN:
        return Paint(c.tint, c.accent, c.tint_text)
    if kind is ButtonKind.LINK:
        return Paint(veil, None, c.accent)
    if kind is ButtonKind.GHOST:
        return Paint(veil, None, c.text2)
    return Paint(quiet, c.line2, c.danger if kind is ButtonKind.DANGER else c.text)


def _disabled_button(c: Colours, kind: ButtonKind) -> Paint:
    if kind in (ButtonKind.PRIMARY, ButtonKind.DANGER_FILLED):
        return Paint(c.hover, c.line2, c.text3)
    is_bare = kind in (ButtonKind.LINK, ButtonKind.GHOST)
    return Paint(None if is_bare else c.surface, None if is_bare else c.line2, c.text3)
