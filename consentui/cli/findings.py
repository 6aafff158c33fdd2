"""What `consentui doctor` looks at: each finding is one plain sentence."""

from __future__ import annotations

import asyncio
import importlib.metadata
import os
import platform
import tempfile
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from consentui import __version__
from consentui.adapters.system.user_paths import UserPaths
from consentui.cli.screen import missing_screen
from consentui.domain.errors import ConsentError, KeyringUnavailable, NotAConsentService, ServiceUnreachable

_PARTS = ("PySide6-Essentials", "httpx", "keyring", "msgspec", "cryptography")


@dataclass(frozen=True, slots=True)
class Finding:
    what: str
    is_good: bool
    words: str


def findings(service_url: str | None, proxy: str | None, data_folder: Path | None) -> Iterator[Finding]:
    """One after the other, as they are found."""
    yield Finding("ConsentUI", True, f"version {__version__}, Python {platform.python_version()}, {platform.system()}")
    yield from _parts()
    yield _screen()
    paths = UserPaths.under(data_folder) if data_folder is not None else UserPaths.of_platform()
    for name, folder in (("data folder", paths.data), ("cache folder", paths.cache)):
        yield _folder(name, folder)
    yield asyncio.run(_keyring())
    if service_url is not None:
        yield asyncio.run(_service(service_url, proxy))


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


async def _service(service_url: str, proxy: str | None) -> Finding:
    from consentui.adapters.http.service_address import checked_address
    from consentui.adapters.system.system_clock import SystemClock
    from consentui.composition import build_backend

    try:
        backend = build_backend(checked_address(service_url), SystemClock(), proxy)
    except ValueError as error:
        return Finding("service", False, str(error))
    return await _asked(backend.service(), backend.close(), service_url)


async def _asked(question: Coroutine[Any, Any, Any], close: Coroutine[Any, Any, None], url: str) -> Finding:
    try:
        info = await question
        return Finding("service", True, f"{info.name} answers at {url}, version {info.api_version} of the API")
    except NotAConsentService as error:
        return Finding("service", False, f"{error} ({url})")
    except ServiceUnreachable:
        return Finding("service", False, f"{url} cannot be reached (name, network, TLS or the service itself)")
    except ConsentError as error:
        return Finding("service", False, f"{url} does not answer as it should ({error.reference})")
    finally:
        await close
