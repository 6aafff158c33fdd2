"""The figures that are not colours, and the system's own contrast colours."""

from __future__ import annotations

import pytest

from consentui.ui.theme.metrics import TEXT_PERCENTS, TYPE_SPECS, Motion, Radius, Size, Space, Stroke, Type, part_scale
from consentui.ui.theme.roles import DARK, HIGH_CONTRAST, LIGHT, Roles, Scheme, roles_of, system_contrast_roles


def test_every_colour_when_listed_is_an_opaque_hex() -> None:
    for roles in (LIGHT, DARK, HIGH_CONTRAST):
        assert all(len(colour) == 7 and int(colour[1:], 16) >= 0 for colour in roles.colours())


def test_scheme_when_asked_gives_its_table() -> None:
    assert [roles_of(scheme) for scheme in Scheme] == [LIGHT, DARK, HIGH_CONTRAST]


def test_high_contrast_when_drawn_has_no_tints_and_only_hard_lines() -> None:
    grounds = ("window", "sidebar", "surface", "sunken", "info_tint", "warn_tint", "danger_tint", "ok_tint")
    assert {getattr(HIGH_CONTRAST, name) for name in grounds} == {HIGH_CONTRAST.window}
    assert HIGH_CONTRAST.line == HIGH_CONTRAST.line2 == HIGH_CONTRAST.control == HIGH_CONTRAST.text


def test_system_contrast_when_built_uses_only_the_colours_of_the_person() -> None:
    roles: Roles[str] = system_contrast_roles("ground", "text", "highlight", "link")
    assert set(roles.colours()) == {"ground", "text", "highlight", "link"}
    assert (roles.window, roles.text, roles.focus, roles.accent) == ("ground", "text", "highlight", "link")
    assert roles.on_accent == "ground"


def test_type_when_listed_has_every_style_and_none_below_12_px() -> None:
    assert set(TYPE_SPECS) == set(Type)
    assert min(spec.px for spec in TYPE_SPECS.values()) == 12
    assert TYPE_SPECS[Type.READ].px == 15
    assert [(TYPE_SPECS[t].px, TYPE_SPECS[t].line) for t in (Type.H1, Type.H2, Type.H3)] == [
        (28, 34),
        (20, 25),
        (16, 21),
    ]


@pytest.mark.parametrize("percent", TEXT_PERCENTS)
def test_parts_when_text_grows_grow_slower(percent: int) -> None:
    scale = part_scale(percent / 100)
    assert scale == pytest.approx(min((percent / 100) ** 0.7, 1.6))
    assert 1 <= scale <= 1.6


def test_sizes_when_listed_are_those_of_the_design() -> None:
    assert (Size.TARGET, Size.BUTTON, Size.LINK_TARGET, Size.ROW, Size.TILE) == (44, 38, 28, 68, 40)
    assert (Size.SIDEBAR, Size.RAIL, Size.CLAMP, Size.PILL) == (244, 72, 816, 24)
    assert (Space.PAGE, Space.GROUP, Space.CARD, Radius.CARD, Radius.DIALOG) == (32, 24, 16, 12, 16)
    assert (Motion.SWITCH, Motion.DETAILS, Motion.SPINNER_DELAY, Motion.SPINNER_TURN) == (160, 180, 300, 900)
    assert (Stroke.ICON, Stroke.ICON_SELECTED, Stroke.FOCUS, Stroke.FOCUS_GAP) == (1.8, 1.9, 2, 2)
