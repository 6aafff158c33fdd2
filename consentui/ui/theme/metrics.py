"""Space, radius, type, motion and target sizes: the figures that do not depend on the colour scheme."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from consentui.domain.record import Record


class Space:
    """Distances in logical pixels; they do not grow with the text size."""

    XXS: Final = 2
    XS: Final = 4
    S: Final = 6
    M: Final = 8
    L: Final = 12
    TILE: Final = 14
    CARD: Final = 16
    CARD_PADDING: Final = 18
    XL: Final = 20
    GROUP: Final = 24
    PAGE: Final = 32


class Radius:
    """Corner radii; a pill uses half its height."""

    FIELD: Final = 8
    TILE: Final = 10
    CARD: Final = 12
    DIALOG: Final = 16


class Size:
    """Fixed sizes of parts at 100 % text size."""

    TARGET: Final = 44
    LINK_TARGET: Final = 28
    BUTTON: Final = 38
    CHOICE_WIDTH: Final = 150
    ROW: Final = 68
    TILE: Final = 40
    ICON_S: Final = 16
    ICON_M: Final = 18
    ICON_L: Final = 20
    ICON_XL: Final = 22
    PILL: Final = 24
    SIDEBAR: Final = 244
    RAIL: Final = 72
    CLAMP: Final = 816
    SIDEBAR_FROM: Final = 1100
    RAIL_FROM: Final = 760
    WINDOW_WIDTH: Final = 640
    WINDOW_HEIGHT: Final = 560


class Stroke:
    """Widths of drawn lines on the 24 grid of the icons, and of the focus ring."""

    ICON: Final = 1.8
    ICON_SELECTED: Final = 1.9
    FOCUS: Final = 2
    FOCUS_GAP: Final = 2


class Motion:
    """Durations in milliseconds; with less motion all of them are 0 (`Theme.duration_ms`)."""

    SWITCH: Final = 160
    DETAILS: Final = 180
    TOAST_IN: Final = 200
    TOAST_OUT: Final = 150
    DIALOG: Final = 180
    SPINNER_TURN: Final = 900
    SPINNER_DELAY: Final = 300
    # Two frames: what is over by then is not shown.
    PATIENCE: Final = 32


class TypeSpec(Record):
    """One line of the type table: pixel size, line height, weight, letter spacing in percent of the advance."""

    px: int
    line: int
    weight: int
    spacing_percent: float = 100.0
    is_mono: bool = False


class Type(enum.Enum):
    """The type styles; `TYPE_SPECS` holds their figures."""

    H1 = enum.auto()
    H2 = enum.auto()
    H3 = enum.auto()
    BRAND = enum.auto()
    CODE = enum.auto()
    ROW = enum.auto()
    READ = enum.auto()
    BODY = enum.auto()
    LABEL = enum.auto()
    STRONG = enum.auto()
    SMALL = enum.auto()
    SMALL_LABEL = enum.auto()
    SMALL_STRONG = enum.auto()
    MONO = enum.auto()
    CAPTION = enum.auto()
    CAPTION_LABEL = enum.auto()
    CAPTION_STRONG = enum.auto()


TYPE_SPECS: Final[Mapping[Type, TypeSpec]] = MappingProxyType(
    {
        Type.H1: TypeSpec(28, 34, 600, 98.2),
        Type.H2: TypeSpec(20, 25, 600, 99.0),
        Type.H3: TypeSpec(16, 21, 600),
        Type.BRAND: TypeSpec(16, 20, 600),
        Type.CODE: TypeSpec(20, 26, 600),
        Type.ROW: TypeSpec(15, 20, 500),
        Type.READ: TypeSpec(15, 24, 400),
        Type.BODY: TypeSpec(14, 21, 400),
        Type.LABEL: TypeSpec(14, 20, 500),
        Type.STRONG: TypeSpec(14, 20, 600),
        Type.SMALL: TypeSpec(13, 19, 400),
        Type.SMALL_LABEL: TypeSpec(13, 19, 500),
        Type.SMALL_STRONG: TypeSpec(13, 19, 600),
        Type.MONO: TypeSpec(13, 19, 400, is_mono=True),
        Type.CAPTION: TypeSpec(12, 17, 400),
        Type.CAPTION_LABEL: TypeSpec(12, 17, 500),
        Type.CAPTION_STRONG: TypeSpec(12, 17, 600),
    }
)


DISPLAY_FROM_PX: Final = 18
TEXT_PERCENTS: Final = (100, 125, 150, 175, 200)
WIDE_TEXT_PERCENT: Final = 150
LARGEST_TEXT_SCALE: Final = 2.5
PART_POWER: Final = 0.7
LARGEST_PART_SCALE: Final = 1.6


def part_scale(text_scale: float) -> float:
    """How much icons, tiles and switches grow: slower than the text, and never past 1.6."""
    return float(min(max(text_scale, 1.0) ** PART_POWER, LARGEST_PART_SCALE))
