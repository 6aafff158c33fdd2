"""Long words of a change are shortened to what is new, and never without a bound."""

from __future__ import annotations

from consentui.ui.models.change_text import WHOLE, shortened


def test_short_text_is_shown_whole() -> None:
    pieces = [("It stays, ", False), ("this is new", True), (".", False)]
    assert shortened(pieces) == pieces


def test_what_stayed_is_left_out_and_what_is_new_is_kept() -> None:
    short = shortened([("a" * 3000, False), ("this is new", True), ("b" * 3000, False)])
    assert ("this is new", True) in short
    assert short[0][0].startswith(" … ") and short[-1][0].endswith(" … ")
    assert sum(len(text) for text, _ in short) < WHOLE


def test_endless_word_is_cut() -> None:
    assert sum(len(text) for text, _ in shortened([("w" * 1_000_000, True)])) < 5_000
    assert sum(len(text) for text, _ in shortened([("w" * 1_000_000, False)])) < 5_000


def test_stretch_between_two_new_ones_keeps_both_ends() -> None:
    ((_, _), (middle, _), (_, _)) = shortened([("x", True), ("start" + "a" * 3000 + "end", False), ("y", True)])
    assert middle.startswith("start") and middle.endswith("end") and " … " in middle
