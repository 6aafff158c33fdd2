"""A home folder nobody has used before, and the environment that points at it and at nothing of this machine."""

from __future__ import annotations

import os
from pathlib import Path

# What a desktop program would otherwise pick up from the person who runs the tests.
PERSONAL = (
    "DBUS_SESSION_BUS_ADDRESS",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "SSH_AUTH_SOCK",
    "GNOME_KEYRING_CONTROL",
    "PYTHON_KEYRING_BACKEND",
    "PYTHONDONTWRITEBYTECODE",  # else every start compiles the whole program anew, and that is what is measured
    "QT_QPA_PLATFORM",
    "QT_SCALE_FACTOR",
    "QT_STYLE_OVERRIDE",
    "XDG_CURRENT_DESKTOP",
    "DESKTOP_SESSION",
)


def fresh_home(folder: Path) -> dict[str, str]:
    """Makes HOME and all XDG folders below `folder` (0700) and returns a whole environment that uses them.

    DBUS_SESSION_BUS_ADDRESS is `disabled:`, so no program starts a bus of its own and leaves it behind.
    """
    home = folder / "home"
    places = {
        "HOME": home,
        "XDG_RUNTIME_DIR": folder / "run",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CACHE_HOME": home / ".cache",
    }
    for place in places.values():
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
    environment = {name: value for name, value in os.environ.items() if name not in PERSONAL}
    environment |= {name: str(place) for name, place in places.items()}
    environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
    environment["LC_ALL"] = "C.UTF-8"
    return environment
