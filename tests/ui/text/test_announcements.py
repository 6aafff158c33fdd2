"""What is said once after a change names exactly what changed."""

from __future__ import annotations

import pytest

from consentui.ui.text.announcements import announced
from tests.fakes import ui_samples as samples

RESULTS, POST, RECOMMEND = "location.results", "location.post_place", "location.recommend"


@pytest.mark.parametrize(
    ("purposes", "value", "words"),
    [
        ((RESULTS, POST, RECOMMEND), False, "Location is off"),
        ((RECOMMEND,), False, "Location is off for: Recommend by your GPS position"),
        # Baidu Maps was stopped: the third use may be on.
        ((RESULTS, POST), False, "Location is off for: Location results, Show a place you choose with a post"),
        ((RESULTS, POST), True, "Location is on"),
        (("contacts.use",), True, "Contacts are on"),
        (("ads.show",), False, "Ads: off"),
        (("share.orbit_games",), True, "Orbit Games: on"),
        (("nobody.knows",), True, None),
    ],
)
def test_announcement_says_what_changed(purposes: tuple[str, ...], value: bool, words: str | None) -> None:
    assert announced(samples.announced(*purposes, value=value), samples.catalogue()) == words
