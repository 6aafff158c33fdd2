"""The tour that `make demo` plays without a screen, as a test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.player import phone_of, play, tour
from tests.e2e.stage import ScreenStage
from tests.harness.desktop import Desktop

# A tour that lost pictures on the way has lost what it checks.
FEWEST_PICTURES = 49


@pytest.mark.real
def test_tour_when_played_like_a_person_shows_and_records_every_step(
    private_desktop: Desktop, short_tmp: Path, tmp_path: Path
) -> None:
    scenario = tour()
    with ScreenStage(private_desktop, short_tmp, phone_of(scenario)) as stage:
        pictures = play(stage, scenario, tmp_path, print)
    assert [picture.exists() for picture in pictures] == [True] * len(scenario.pictures)
    assert len(pictures) >= FEWEST_PICTURES
