"""Whether a window can be shown here: asked before Qt is, which aborts without a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping


def missing_screen(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """One line that says what is missing, None where a window can be tried."""
    if platform in ("win32", "darwin"):
        return None
    if environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        return None
    if environment.get("QT_QPA_PLATFORM"):
        return None
    return "there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)"
