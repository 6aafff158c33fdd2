"""Pictures of the tour are laid beside their targets at one height."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.e2e.beside import GAP, lay_beside
from tests.e2e.player import tour as tour_scenario


def test_pictures_with_a_target_are_paired_at_the_height_of_the_tour(tmp_path: Path) -> None:
    first = tour_scenario().pictures[0]
    tour, targets = tmp_path / "tour", tmp_path / "targets"
    (targets / "light").mkdir(parents=True)
    tour.mkdir()
    Image.new("RGB", (120, 80), "white").save(tour / f"01-{first.name}.png")
    Image.new("RGB", (160, 160), "black").save(targets / "light" / f"{first.beside}.png")
    made = lay_beside(tour, targets)
    assert made == [tour / "beside" / f"01-{first.name}.png"]
    with Image.open(made[0]) as pair:
        assert pair.size == (120 + GAP + 80, 80)
        assert (pair.getpixel((10, 10)), pair.getpixel((120 + GAP + 10, 10))) == ((255, 255, 255), (0, 0, 0))


def test_pictures_without_targets_make_no_pair(tmp_path: Path) -> None:
    assert lay_beside(tmp_path, tmp_path) == []
