"""`make demo` on a machine without a screen: plays the main job like a person and saves numbered pictures.

Exit code 1 where something is not as the step expects; the step, what was expected and what was seen are printed.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from tests.e2e.player import TourStopped, phone_of, play, tour
from tests.e2e.stage import ScreenStage
from tests.harness.desktop import desktop
from tests.harness.waiting import DeadlineMissed


def main(arguments: list[str]) -> int:
    """Plays, prints every picture, and the list of all at the end."""
    parser = argparse.ArgumentParser(prog="python -m tests.e2e.tour", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/tour"), help="folder for the pictures")
    out: Path = parser.parse_args(arguments).out
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("[0-9][0-9]-*.png"):
        old.unlink()
    folder = Path(tempfile.mkdtemp(prefix="cui-"))
    print("No screen here: the demo is played on a virtual one.", flush=True)
    try:
        scenario = tour()
        with desktop(folder) as place, ScreenStage(place, folder, phone_of(scenario)) as stage:
            pictures = play(stage, scenario, out, lambda line: print(line, flush=True))
    except (TourStopped, DeadlineMissed) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("\nPictures of the tour:", *pictures, sep="\n  ")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
