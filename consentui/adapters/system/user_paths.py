"""Where this user's files lie; one folder for all, or the platform's usual places."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from consentui.domain.record import Record


class UserPaths(Record):
    """`data` survives (journals, settings), `cache` may be lost, `runtime` holds the socket of the open window."""

    data: Path
    cache: Path
    runtime: Path

    @property
    def log(self) -> Path:
        """What the window keeps of its own log."""
        return self.data / "logs" / "window.jsonl"

    @classmethod
    def under(cls, folder: Path) -> UserPaths:
        return cls(folder / "data", folder / "cache", folder / "run")

    @classmethod
    def of_platform(
        cls, environment: Mapping[str, str] = os.environ, platform: str = sys.platform, home: Path | None = None
    ) -> UserPaths:
        """The places of XDG, Windows or macOS. platformdirs would give the same for 23 ms of the first paint."""
        home = home or Path.home()
        if platform == "win32":
            local = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "ConsentUI"
            return cls(local / "Data", local / "Cache", local / "Run")
        if platform == "darwin":
            library = home / "Library"
            data = library / "Application Support" / "ConsentUI"
            return cls(data, library / "Caches" / "ConsentUI", data / "run")
        data = _xdg(environment, "XDG_DATA_HOME", home / ".local" / "share") / "consentui"
        cache = _xdg(environment, "XDG_CACHE_HOME", home / ".cache") / "consentui"
        return cls(data, cache, _xdg(environment, "XDG_RUNTIME_DIR", data / "run") / "consentui")


def _xdg(environment: Mapping[str, str], name: str, default: Path) -> Path:
    """The XDG base directory specification: a relative path counts as none."""
    value = environment.get(name, "")
    return Path(value) if value.startswith("/") else default
