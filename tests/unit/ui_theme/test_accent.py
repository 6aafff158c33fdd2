"""An operator's accent: what follows from it, what cannot be read, and the nearest colour that can."""

from __future__ import annotations

import pytest

from consentui.ui.theme.accent import accent_faults, confused_with, nearest_accent, with_accent
from consentui.ui.theme.colour_space import Shade, colour_of, contrast, shade_of
from consentui.ui.theme.roles import DARK, LIGHT, Roles
from tests.unit.ui_theme.test_contrast import contrast as contrast_of_the_tests

LOOKS = {"light": LIGHT, "dark": DARK}
# Around the circle, and greys; some too light or too dark for one look, some for both.
COLOURS = ("#0A6473", "#5A2A82", "#1D4ED8", "#B45309", "#FFD000", "#000000", "#FFFFFF", "#808080", "#E11D8F", "#00FF00")


@pytest.mark.parametrize("look", LOOKS)
def test_own_accent_when_taken_gives_our_own_roles_and_passes(look: str) -> None:
    roles = LOOKS[look]
    assert accent_faults(roles, roles.accent) == ()
    made = with_accent(roles, roles.accent)
    for name in Roles.record_fields:
        ours, theirs = getattr(roles, name), getattr(made, name)
        near = max(abs(int(ours[i : i + 2], 16) - int(theirs[i : i + 2], 16)) for i in (1, 3, 5))
        assert near <= 26, name


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("colour", COLOURS)
def test_nearest_colour_when_offered_passes_and_one_nearer_does_not(look: str, colour: str) -> None:
    roles = LOOKS[look]
    found = nearest_accent(roles, colour)
    assert found is not None
    assert accent_faults(roles, found) == ()
    if not accent_faults(roles, colour):
        assert found == colour
        return
    wanted, given = shade_of(found), shade_of(colour)
    nearer = wanted.lightness + 0.01 * (1 if given.lightness > wanted.lightness else -1)
    assert accent_faults(roles, colour_of(Shade(nearer, given.chroma, given.hue)))


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("colour", COLOURS)
def test_roles_when_made_are_colours_and_leave_all_others_alone(look: str, colour: str) -> None:
    roles = LOOKS[look]
    made = with_accent(roles, nearest_accent(roles, colour) or colour)
    changed = {name for name in Roles.record_fields if getattr(made, name) != getattr(roles, name)}
    assert changed <= {
        *("accent", "accent_hover", "accent_press", "on_accent", "focus", "tint", "tint_text"),
        *("avatar", "avatar_text", "toast_action"),
    }
    assert all(len(value) == 7 and int(value[1:], 16) >= 0 for value in made.colours())
    assert made.accent not in (made.accent_hover, made.accent_press)


def test_faults_when_told_name_each_ground_with_its_figure() -> None:
    faults = {fault.drawn: fault for fault in accent_faults(LIGHT, "#FFD000")}
    cards = faults["links on cards"]
    assert cards.found == pytest.approx(contrast_of_the_tests("#FFD000", LIGHT.surface))
    assert (cards.needed, round(cards.found, 2)) == (4.5, 1.47)
    assert accent_faults(DARK, "#FFD000") == ()


def test_accent_when_it_is_the_red_of_danger_or_the_green_of_done_is_told() -> None:
    assert confused_with(LIGHT, LIGHT.danger) == "danger"
    assert confused_with(DARK, DARK.ok) == "ok"
    assert (
        confused_with(LIGHT, "#5A2A82") == confused_with(LIGHT, LIGHT.accent) == confused_with(DARK, DARK.accent) == ""
    )


@pytest.mark.parametrize("colour", COLOURS)
def test_colour_when_taken_apart_is_put_together_again(colour: str) -> None:
    assert colour_of(shade_of(colour)) == colour
    assert contrast(colour, "#FFFFFF") == pytest.approx(contrast_of_the_tests(colour, "#FFFFFF"))
