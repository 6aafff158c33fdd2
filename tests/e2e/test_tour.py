"""The tour that `make demo` plays without a screen, as a test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.player import play
from tests.e2e.stage import Stage
from tests.e2e.story import PHONE, STEPS
from tests.harness.desktop import Desktop


@pytest.mark.real
def test_tour_when_played_like_a_person_shows_and_records_every_step(
    private_desktop: Desktop, short_tmp: Path, tmp_path: Path
) -> None:
    with Stage(private_desktop, short_tmp, PHONE) as stage:
        pictures = play(stage, STEPS, tmp_path, print)
    assert [picture.exists() for picture in pictures] == [True] * len(STEPS)
