"""What other devices of the same account see of this computer: its system, never its host name."""

from __future__ import annotations

import sys

_NAMES = {"win32": "Windows computer", "darwin": "Mac"}


def device_name(platform: str = sys.platform) -> str:
    return _NAMES.get(platform, "Linux computer")
