"""`consentui demo --script` as its user starts it: what is played, compared, pictured, and said of a wrong step."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

WALK = """
[[step]]
say = "Mei Lin accepts on a new computer."
expect = { heading = "The Juniper privacy policy in short" }
recorded = { sessions = ["Pixel 9"], account = { answer = "accepted", on = [
  "album.publish", "cookies.memory", "location.post_place", "location.results", "recommend.activity",
  "share.orbit_games",
] } }
click = "Accept"

[[step]]
click = "Use without an account"
expect = { switch = "Location", reads = "Off", is = "off" }
recorded = { device = { answer = "accepted" } }
picture = "this-device"

[[step]]
turn_off = "Camera"
"""


@pytest.mark.real
def test_scenario_is_played_on_a_real_service_up_to_the_step_that_is_wrong(
    home: dict[str, str], short_tmp: Path
) -> None:
    (short_tmp / "walk.toml").write_text(WALK)
    command = [sys.executable, "-m", "consentui", "demo", "--script", "walk.toml", "--speed", "fast", "--close"]
    environment = home | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, env=environment, cwd=short_tmp, capture_output=True, text=True, check=False, timeout=90
    )
    assert done.stderr.startswith(
        "consentui: walk.toml:18: expected switch “Camera” (on) to turn off, seen that it is off, enabled"
    )
    assert done.returncode == 1
    assert done.stdout.splitlines() == ["Mei Lin accepts on a new computer.", "walk-pictures/01-this-device.png"]
    assert (short_tmp / "walk-pictures" / "01-this-device.png").read_bytes().startswith(b"\x89PNG")
