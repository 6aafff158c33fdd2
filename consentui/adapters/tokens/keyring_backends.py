"""The backends of the keyring package that may hold a sign-in, for each system; imported on the keyring's thread.

They are built by class. `keyring.get_keyring()` is never called: an environment variable can make it choose a backend
that forgets everything, or one that writes plain text to a file.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, Windows, kwallet, macOS

from consentui.adapters.tokens.keyring_access import AllowedBackend, SecretKeeper

_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_SECRETS = "org.freedesktop.secrets"
_ANSWER_S = 1.0
# Program behind the Secret Service, as far as the system tells it (15 characters), and its name for people.
_SECRET_SERVICES = {
    "gnome-keyring-d": "GNOME Keyring",
    "keepassxc": "KeePassXC",
    "kwalletd5": "KWallet",
    "kwalletd6": "KWallet",
    "ksecretd": "KWallet",
    "oo7-daemon": "GNOME Keyring",
}


def allowed_backends(platform: str = sys.platform) -> Sequence[AllowedBackend]:
    """In the order in which they are tried."""
    if platform == "win32":
        return (AllowedBackend(partial(_opened, Windows.WinVaultKeyring), lambda: "Credential Manager"),)
    if platform == "darwin":
        return (AllowedBackend(partial(_opened, macOS.Keyring), lambda: "Keychain"),)
    return (
        AllowedBackend(partial(_opened, SecretService.Keyring), secret_service_name),
        AllowedBackend(partial(_opened, kwallet.DBusKeyring), lambda: "KWallet"),
    )


def _opened(backend: Callable[[], KeyringBackend]) -> SecretKeeper:
    """Raises whatever the backend's own check of this computer raises."""
    _ = backend.priority  # type: ignore[attr-defined]
    keeper = backend()
    # Properties that came from KEYRING_PROPERTY_* in the environment.
    vars(keeper).clear()
    return keeper


def secret_service_name() -> str:
    """Who answers as the Secret Service on this session's bus."""
    try:
        with open_dbus_connection(bus="SESSION") as connection:
            ask = new_method_call(_BUS, "GetConnectionUnixProcessID", "s", (_SECRETS,))
            (process_id,) = connection.send_and_get_reply(ask, timeout=_ANSWER_S).body
        program = Path(f"/proc/{int(process_id)}/comm").read_text(encoding="utf-8").strip()
    except Exception:  # noqa: BLE001  a name for people is not worth a failure, whatever D-Bus throws
        program = ""
    return _SECRET_SERVICES.get(program, "Secret Service")
