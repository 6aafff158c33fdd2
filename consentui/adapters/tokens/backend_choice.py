"""Which keyring of this system is used: from a list of our own, whatever the environment or a setting asks for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

BackendMaker = Callable[[], "KeyringBackend"]


def makers_of_platform(platform: str = sys.platform) -> Sequence[tuple[str, BackendMaker]]:
    """Name for people and maker of each keyring that may be used, best first.

    `keyring.get_keyring()` would let an environment variable choose a backend that stores nothing, or plain text.
    """
    if platform == "win32":
        return (("Credential Manager", _windows),)
    if platform == "darwin":
        return (("Keychain", _mac),)
    return (("Secret Service", _secret_service), ("KWallet", _kwallet))


# The imports stand in the makers because each works on its own system only, and all are slow: worker thread.
def _secret_service() -> KeyringBackend:
    from keyring.backends import SecretService

    return SecretService.Keyring()  # type: ignore[no-untyped-call]


def _kwallet() -> KeyringBackend:
    from keyring.backends import kwallet

    return kwallet.DBusKeyring()  # type: ignore[no-untyped-call]


def _mac() -> KeyringBackend:
    from keyring.backends import macOS

    return macOS.Keyring()  # type: ignore[no-untyped-call]


def _windows() -> KeyringBackend:
    from keyring.backends import Windows

    return Windows.WinVaultKeyring()  # type: ignore[no-untyped-call]
