"""Second layer of the tokens: what a colour is for, in light, dark and high contrast."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Generic, TypeVar

from consentui.domain.record import Record
from consentui.ui.theme import primitives as p

ColourT = TypeVar("ColourT")
OtherT = TypeVar("OtherT")


class Scheme(enum.Enum):
    """The three drawn sets of colours."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Roles(Record, Generic[ColourT]):
    """One colour for each meaning; `Roles[str]` is the table, `Roles[QColor]` is what widgets read."""

    window: ColourT
    sidebar: ColourT
    surface: ColourT
    sunken: ColourT
    hover: ColourT
    press: ColourT
    text: ColourT
    text2: ColourT
    text3: ColourT
    line: ColourT
    line2: ColourT
    control: ColourT
    accent: ColourT
    accent_hover: ColourT
    accent_press: ColourT
    on_accent: ColourT
    tint: ColourT
    tint_text: ColourT
    info: ColourT
    info_tint: ColourT
    info_line: ColourT
    warn: ColourT
    warn_tint: ColourT
    warn_line: ColourT
    danger: ColourT
    danger_hover: ColourT
    danger_tint: ColourT
    danger_line: ColourT
    on_danger: ColourT
    ok: ColourT
    ok_tint: ColourT
    ok_line: ColourT
    mark: ColourT
    mark_on: ColourT
    mark_text: ColourT
    mark_on_text: ColourT
    focus: ColourT
    scrim: ColourT
    avatar: ColourT
    avatar_text: ColourT
    demo: ColourT
    demo_tint: ColourT
    demo_line: ColourT
    toast: ColourT
    toast_text: ColourT
    toast_action: ColourT
    toast_line: ColourT

    def colours(self) -> tuple[ColourT, ...]:
        """In the order of the fields."""
        return tuple(getattr(self, name) for name in self.record_fields)

    def mapped(self, convert: Callable[[ColourT], OtherT]) -> Roles[OtherT]:
        """The same table with every colour converted."""
        return Roles(*(convert(colour) for colour in self.colours()))


LIGHT = Roles(
    window=p.MIST_96,
    sidebar=p.MIST_93,
    surface=p.WHITE,
    sunken=p.MIST_97,
    hover=p.MIST_95,
    press=p.MIST_91,
    text=p.INK_8,
    text2=p.INK_34,
    text3=p.INK_43,
    line=p.MIST_90,
    line2=p.MIST_84,
    control=p.INK_54,
    accent=p.TEAL_38,
    accent_hover=p.TEAL_32,
    accent_press=p.TEAL_26,
    on_accent=p.WHITE,
    tint=p.TEAL_94,
    tint_text=p.TEAL_31,
    info=p.BLUE_38,
    info_tint=p.BLUE_95,
    info_line=p.BLUE_83,
    warn=p.AMBER_35,
    warn_tint=p.AMBER_95,
    warn_line=p.AMBER_82,
    danger=p.RED_39,
    danger_hover=p.RED_33,
    danger_tint=p.RED_94,
    danger_line=p.RED_80,
    on_danger=p.WHITE,
    ok=p.GREEN_38,
    ok_tint=p.GREEN_95,
    ok_line=p.GREEN_82,
    mark=p.AMBER_90,
    mark_on=p.AMBER_79,
    mark_text=p.INK_8,
    mark_on_text=p.INK_8,
    focus=p.TEAL_38,
    scrim=p.INK_8,
    avatar=p.TEAL_90,
    avatar_text=p.TEAL_28,
    demo=p.VIOLET_35,
    demo_tint=p.VIOLET_93,
    demo_line=p.VIOLET_81,
    toast=p.INK_14,
    toast_text=p.SLATE_96,
    toast_action=p.TEAL_84,
    toast_line=p.INK_14,
)

DARK = Roles(
    window=p.SLATE_6,
    sidebar=p.SLATE_9,
    surface=p.SLATE_12,
    sunken=p.SLATE_9,
    hover=p.SLATE_17,
    press=p.SLATE_22,
    text=p.SLATE_95,
    text2=p.SLATE_78,
    text3=p.SLATE_66,
    line=p.SLATE_20,
    line2=p.SLATE_28,
    control=p.SLATE_56,
    accent=p.TEAL_74,
    accent_hover=p.TEAL_79,
    accent_press=p.TEAL_85,
    on_accent=p.TEAL_12,
    tint=p.TEAL_20,
    tint_text=p.TEAL_86,
    info=p.BLUE_75,
    info_tint=p.BLUE_16,
    info_line=p.BLUE_31,
    warn=p.AMBER_81,
    warn_tint=p.AMBER_17,
    warn_line=p.AMBER_33,
    danger=p.RED_74,
    danger_hover=p.RED_79,
    danger_tint=p.RED_15,
    danger_line=p.RED_28,
    on_danger=p.RED_11,
    ok=p.GREEN_79,
    ok_tint=p.GREEN_18,
    ok_line=p.GREEN_34,
    mark=p.AMBER_36,
    mark_on=p.AMBER_79,
    mark_text=p.WHITE,
    mark_on_text=p.AMBER_8,
    focus=p.TEAL_79,
    scrim=p.BLACK,
    avatar=p.TEAL_27,
    avatar_text=p.TEAL_89,
    demo=p.VIOLET_71,
    demo_tint=p.VIOLET_16,
    demo_line=p.VIOLET_28,
    toast=p.SLATE_25,
    toast_text=p.SLATE_96,
    toast_action=p.TEAL_84,
    toast_line=p.SLATE_28,
)

HIGH_CONTRAST = Roles(
    window=p.BLACK,
    sidebar=p.BLACK,
    surface=p.BLACK,
    sunken=p.BLACK,
    hover=p.GREY_12,
    press=p.GREY_21,
    text=p.WHITE,
    text2=p.WHITE,
    text3=p.GREY_91,
    line=p.WHITE,
    line2=p.WHITE,
    control=p.WHITE,
    accent=p.CYAN_88,
    accent_hover=p.CYAN_92,
    accent_press=p.CYAN_95,
    on_accent=p.BLACK,
    tint=p.CYAN_18,
    tint_text=p.WHITE,
    info=p.BLUE_81,
    info_tint=p.BLACK,
    info_line=p.BLUE_81,
    warn=p.AMBER_87,
    warn_tint=p.BLACK,
    warn_line=p.AMBER_87,
    danger=p.RED_75,
    danger_hover=p.RED_81,
    danger_tint=p.BLACK,
    danger_line=p.RED_75,
    on_danger=p.BLACK,
    ok=p.GREEN_92,
    ok_tint=p.BLACK,
    ok_line=p.GREEN_92,
    mark=p.AMBER_87,
    mark_on=p.WHITE,
    mark_text=p.BLACK,
    mark_on_text=p.BLACK,
    focus=p.AMBER_87,
    scrim=p.BLACK,
    avatar=p.BLACK,
    avatar_text=p.WHITE,
    demo=p.VIOLET_83,
    demo_tint=p.BLACK,
    demo_line=p.VIOLET_83,
    toast=p.BLACK,
    toast_text=p.WHITE,
    toast_action=p.TEAL_84,
    toast_line=p.WHITE,
)


def roles_of(scheme: Scheme) -> Roles[str]:
    """The table of one scheme."""
    if scheme is Scheme.DARK:
        return DARK
    return HIGH_CONTRAST if scheme is Scheme.HIGH_CONTRAST else LIGHT


_GROUNDS = (
    *("window", "sidebar", "surface", "sunken", "hover", "press", "scrim", "avatar", "toast"),
    *("tint", "info_tint", "warn_tint", "danger_tint", "ok_tint", "demo_tint"),
    *("on_accent", "on_danger", "mark_text", "mark_on_text"),
)


def system_contrast_roles(background: str, text: str, highlight: str, link: str) -> Roles[str]:
    """High contrast in the person's own system colours (Windows contrast themes) instead of our black set."""
    named = dict.fromkeys(Roles.record_fields, text)
    named.update(dict.fromkeys(_GROUNDS, background))
    named.update(dict.fromkeys(("accent", "accent_hover", "accent_press", "mark"), link))
    named.update(focus=highlight, mark_on=text)
    return Roles(**named)
