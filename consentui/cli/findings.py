"""What `consentui doctor` looks at: each finding is one plain sentence."""

from __future__ import annotations

import asyncio
import importlib.metadata
import os
import platform
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from consentui import __version__
from consentui.adapters.system.user_paths import UserPaths
from consentui.application.given_settings import GivenSettings
from consentui.cli.plain_output import shown
from consentui.cli.screen import missing_screen
from consentui.domain.errors import KeyringUnavailable

_PARTS = ("PySide6-Essentials", "httpx", "keyring", "msgspec", "cryptography")


@dataclass(frozen=True, slots=True)
class Finding:
    what: str
    is_good: bool
    words: str


def findings(given: GivenSettings, data_folder: Path | None) -> Iterator[Finding]:
    """One after the other, as they are found."""
    yield Finding("ConsentUI", True, f"version {__version__}, Python {platform.python_version()}, {platform.system()}")
    yield from _parts()
    yield _screen()
    paths = UserPaths.under(data_folder) if data_folder is not None else UserPaths.of_platform()
    for name, folder in (("data folder", paths.data), ("cache folder", paths.cache)):
        yield _folder(name, folder)
    yield asyncio.run(_keyring())
    yield from _connection(given)


def _parts() -> Iterator[Finding]:
    for part in _PARTS:
        try:
            yield Finding(part, True, importlib.metadata.version(part))
        except importlib.metadata.PackageNotFoundError:
            yield Finding(part, False, "is not installed")


def _screen() -> Finding:
    missing = missing_screen()
    if missing is not None:
        return Finding("screen", False, missing)
    return Finding("screen", True, os.environ.get("QT_QPA_PLATFORM") or "a window can be shown")


def _folder(name: str, folder: Path) -> Finding:
    """The nearest part of its path that is there must be a folder that takes files."""
    nearest = next((place for place in (folder, *folder.parents) if place.exists()), folder)
    try:
        with tempfile.TemporaryFile(dir=nearest):
            return Finding(name, True, f"{folder} can be written")
    except OSError as error:
        return Finding(name, False, f"{folder} cannot be written ({error.strerror or type(error).__name__})")


async def _keyring() -> Finding:
    from consentui.adapters.tokens.keyring_backends import allowed_backends
    from consentui.adapters.tokens.keyring_token_store import KeyringTokenStore
    from consentui.application.ports import TokenSlot

    store = KeyringTokenStore(allowed_backends)
    try:
        await store.load("consentui-doctor", TokenSlot.DEVICE)
        return Finding("keyring", True, f"{store.backend_name() or 'a keyring'} answers")
    except KeyringUnavailable as error:
        return Finding("keyring", False, f"{error}; sign-ins can be kept for one run only")
    finally:
        store.close()


def _connection(given: GivenSettings) -> Iterator[Finding]:
    """The settings that do not hold, then each step of the way to the service that is given, if one is."""
    from consentui.cli.connection import connection_lines

    for fault in given.faults:
        yield Finding("settings", False, shown(f"{fault.place}: {fault.words}"))
    service = given.text("service")
    if service is not None and given.essential_fault() is None:
        for line in connection_lines(service, given.text("proxy"), given.text("ca")):
            yield Finding(*line)
