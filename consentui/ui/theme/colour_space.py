"""Colours as the eye orders them (OKLab, Ottosson 2020) and their contrast (WCAG 2.2); "#rrggbb" in and out."""

from __future__ import annotations

import math

from consentui.domain.record import Record

_HALVINGS = 20


class Shade(Record):
    """Lightness 0 to 1, chroma 0 to about 0.4, hue in radians."""

    lightness: float
    chroma: float
    hue: float


def contrast(first: str, second: str) -> float:
    """WCAG 2.2, contrast ratio: 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def shade_of(colour: str) -> Shade:
    """The colour in lightness, chroma and hue."""
    lightness, a, b = _lab(colour)
    return Shade(lightness, math.hypot(a, b), math.atan2(b, a))


def colour_of(shade: Shade) -> str:
    """The nearest colour that a screen can show: of the same lightness and hue, with as much chroma as there is."""
    lightness = min(max(shade.lightness, 0.0), 1.0)
    if _is_shown(rgb := _rgb(lightness, shade.chroma, shade.hue)):
        return _hex(rgb)
    low, high = 0.0, shade.chroma
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if _is_shown(_rgb(lightness, middle, shade.hue)) else (low, middle)
    return _hex(_rgb(lightness, low, shade.hue))


def distance(first: str, second: str) -> float:
    """How unlike two colours are: 0 for the same, 1 for black and white."""
    return math.dist(_lab(first), _lab(second))


def _channels(colour: str) -> tuple[float, float, float]:
    """Red, green, blue, linear."""
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return _linear(red), _linear(green), _linear(blue)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _luminance(colour: str) -> float:
    red, green, blue = _channels(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _lab(colour: str) -> tuple[float, float, float]:
    red, green, blue = _channels(colour)
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _rgb(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a, b = chroma * math.cos(hue), chroma * math.sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _is_shown(rgb: tuple[float, float, float]) -> bool:
    return all(-0.0005 <= channel <= 1.0005 for channel in rgb)


def _hex(rgb: tuple[float, float, float]) -> str:
    whole = (min(max(channel, 0.0), 1.0) for channel in rgb)
    bent = (12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055 for c in whole)
    return "#" + "".join(f"{round(255 * channel):02X}" for channel in bent)
