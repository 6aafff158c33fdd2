"""The roles that follow from an accent colour, and whether they can be read everywhere they are drawn."""

from __future__ import annotations

from consentui.domain.record import Record, replace
from consentui.ui.theme.colour_space import Shade, colour_of, contrast, distance, shade_of
from consentui.ui.theme.roles import Roles

_STEPS = 400
_DARKEST, _LIGHTEST, _LARGER = 0.1, 0.98, 4
# Nearer than this to the red of danger or the green of done, "on" would say good or bad.
_LEAST_DISTANCE = 0.06
_TEXT, _SHAPE = 4.5, 3.0
# Front, ground, what WCAG 2.2 needs (1.4.3 for text, 1.4.11 for shapes), and what is drawn so.
_PAIRS = (
    ("accent", "surface", _TEXT, "links on cards"),
    ("accent", "window", _TEXT, "links on the page"),
    ("accent", "sunken", _TEXT, "links in quiet boxes"),
    ("accent", "hover", _TEXT, "links under the pointer"),
    ("accent", "press", _TEXT, "links while pressed"),
    ("on_accent", "accent", _TEXT, "words on a main button"),
    ("on_accent", "accent_hover", _TEXT, "words on a main button under the pointer"),
    ("on_accent", "accent_press", _TEXT, "words on a main button while pressed"),
    ("tint_text", "tint", _TEXT, "the page that is open, in the sidebar"),
    ("avatar_text", "avatar", _TEXT, "the letters of the person"),
    ("toast_action", "toast", _TEXT, "Undo in a message"),
    ("accent", "tint", _SHAPE, "the border of what is chosen"),
    ("focus", "window", _SHAPE, "the focus ring on the page"),
    ("focus", "surface", _SHAPE, "the focus ring on cards"),
    ("focus", "sidebar", _SHAPE, "the focus ring in the sidebar"),
)


class AccentFault(Record):
    """A pair that cannot be read well enough: what it is drawn for, its contrast, and what is needed."""

    drawn: str
    found: float
    needed: float


def with_accent(roles: Roles[str], accent: str) -> Roles[str]:
    """The table with this accent: each role as far from it in lightness, and as coloured, as our own is from ours."""
    own, other = shade_of(roles.accent), shade_of(accent)
    strength = min(1.0, other.chroma / own.chroma)

    def beside(name: str) -> str:
        """A step lighter or darker than the accent."""
        step = shade_of(getattr(roles, name)).lightness - own.lightness
        lightness = other.lightness + step
        if not _DARKEST < lightness < _LIGHTEST:
            # Beside black and white the eye needs a larger step, and there is room on one side only.
            lightness = other.lightness - _LARGER * step
        return colour_of(Shade(lightness, other.chroma, other.hue))

    def toned(name: str) -> str:
        """Our own lightness in the hue of the accent."""
        ours = shade_of(getattr(roles, name))
        return colour_of(Shade(ours.lightness, ours.chroma * strength, other.hue))

    has_own_focus = roles.focus != roles.accent
    return replace(
        roles,
        accent=accent.upper(),
        accent_hover=beside("accent_hover"),
        accent_press=beside("accent_press"),
        focus=beside("focus") if has_own_focus else accent.upper(),
        **{name: toned(name) for name in ("on_accent", "tint", "tint_text", "avatar", "avatar_text", "toast_action")},
    )


def accent_faults(roles: Roles[str], accent: str) -> tuple[AccentFault, ...]:
    """Every pair that misses its contrast with this accent in this look."""
    made = with_accent(roles, accent)
    return tuple(
        AccentFault(drawn, found, needed)
        for front, ground, needed, drawn in _PAIRS
        if (found := contrast(getattr(made, front), getattr(made, ground))) < needed
    )


def confused_with(roles: Roles[str], accent: str) -> str:
    """The role whose meaning this accent would take on; empty for none."""
    return next((name for name in ("danger", "ok") if distance(accent, getattr(roles, name)) < _LEAST_DISTANCE), "")


def nearest_accent(roles: Roles[str], accent: str) -> str | None:
    """The colour of the same hue that can be read everywhere, nearest in lightness; None where there is none."""
    shade = shade_of(accent)
    for step in range(_STEPS + 1):
        for sign in (-1, 1):
            lightness = shade.lightness + sign * step / _STEPS
            if not 0 <= lightness <= 1:
                continue
            colour = colour_of(Shade(lightness, shade.chroma, shade.hue))
            if not accent_faults(roles, colour):
                return colour
    return None
