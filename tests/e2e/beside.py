"""Lays every picture of the tour beside its target, at the same size, for the eye.

Usage: python -m tests.e2e.beside TARGET-FOLDER [TOUR-FOLDER]; writes TOUR-FOLDER/beside/NAME.png, left the tour, right
the target. The targets are not part of this repository; a step names its target by its file name.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

from consentui.ui.demo.scenario.values import picture_file
from tests.e2e.player import tour

GAP = 16
GROUND = (128, 128, 128)


def lay_beside(folder: Path, targets: Path) -> list[Path]:
    """The pairs that could be made."""
    made = []
    for number, picture in enumerate(tour().pictures, 1):
        ours = folder / picture_file(number, picture)
        target = next(iter(sorted(targets.rglob(f"{picture.beside}.png"))), None) if picture.beside else None
        if target is not None and ours.exists():
            made.append(_pair(ours, target, folder / "beside" / ours.name))
    return made


def _pair(ours: Path, target: Path, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(ours) as left, Image.open(target) as right:
        scaled = right.convert("RGB").resize((left.height * right.width // right.height, left.height))
        pair = Image.new("RGB", (left.width + GAP + scaled.width, left.height), GROUND)
        pair.paste(left.convert("RGB"), (0, 0))
        pair.paste(scaled, (left.width + GAP, 0))
        pair.save(path)
    return path


def main(arguments: list[str]) -> int:
    """Exit code 1 where nothing could be paired."""
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(arguments[1]) if len(arguments) == 2 else Path("build/tour")
    made = lay_beside(folder, Path(arguments[0]))
    print("\n".join(map(str, made)) or "nothing to lay beside: play the tour first, and name the folder of the targets")
    return 0 if made else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
