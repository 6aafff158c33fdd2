"""Where the settings of an operator lie on each system: for everybody, for one person, and what is enforced."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from consentui.domain.record import Record

if sys.platform != "win32":
    import pwd

REGISTRY_KEY = r"Software\Policies\ConsentUI"
_NAME = "settings.toml"
_PROFILE = "org.consentui.ConsentUI.plist"


class SettingsPlaces(Record):
    """`managed`: property lists that a macOS profile leaves, the strongest last."""

    machine: Path
    user: Path
    managed: tuple[Path, ...] = ()
    has_registry: bool = False

    @classmethod
    def of_platform(
        cls,
        environment: Mapping[str, str] = os.environ,
        platform: str = sys.platform,
        home: Path | None = None,
        root: Path = Path("/"),
    ) -> SettingsPlaces:
        """What is enforced never depends on the environment: whoever starts the program could change it."""
        home = home or Path.home()
        if platform == "win32":
            everybody = Path(environment.get("PROGRAMDATA") or "C:/ProgramData")
            person = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
            return cls(everybody / "ConsentUI" / _NAME, person / "ConsentUI" / _NAME, has_registry=True)
        if platform == "darwin":
            # Path.home() is what HOME says; their profile lies under the name of their account.
            account = pwd.getpwuid(os.getuid()).pw_name
            managed = root / "Library" / "Managed Preferences"
            support = Path("Library") / "Application Support" / "ConsentUI" / _NAME
            return cls(root / support, home / support, (managed / account / _PROFILE, managed / _PROFILE))
        given = environment.get("XDG_CONFIG_HOME", "")
        person = Path(given) if given.startswith("/") else home / ".config"
        return cls(root / "etc" / "xdg" / "consentui" / _NAME, person / "consentui" / _NAME)

    def has_any(self) -> bool:
        """Whether there is anything to read: nearly always not, and then nothing more is loaded."""
        return self.has_registry or any(map(os.path.lexists, (self.machine, self.user, *self.managed)))
