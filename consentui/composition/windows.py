"""The windows that can be opened: on a service, on a demo of its own, or on nothing but words.

The imports inside functions are for the start: nothing that the first paint does not need is loaded before it, and
the slow rest (asyncio, httpx, msgspec, keyring, joserfc) on the loop thread.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from consentui.application.gate import Gate
from consentui.application.snapshot import AppSnapshot
from consentui.application.window_given import NOTHING_GIVEN, LogPlan, WindowGiven
from consentui.composition.engine import ClientParts, WindowEngine
from consentui.composition.first_snapshot import first_snapshot
from consentui.domain.errors import SettingsWrong
from consentui.domain.record import replace

if TYPE_CHECKING:
    from consentui.adapters.system.demo_process import DemoProcess
    from consentui.adapters.system.user_paths import UserPaths
    from consentui.adapters.tokens.keyring_access import AllowedBackend
    from consentui.ui.demo.scenario.performance import Performance

# The demo's people live at +08:00, whatever zone this computer is in.
_DEMO_ZONE = dt.timezone(dt.timedelta(hours=8))


def run_window(service_url: str, *, data_folder: Path | None = None, given: WindowGiven = NOTHING_GIVEN) -> int:
    """Show the window for a service until it is closed; the exit code. Raises ValueError for a URL it must not use."""
    _put_off_collecting()
    from consentui.adapters.http.service_address import checked_address
    from consentui.adapters.system.user_paths import UserPaths
    from consentui.adapters.system.window_socket import raise_open_window, socket_path

    service_url = checked_address(service_url)
    paths = UserPaths.under(data_folder) if data_folder is not None else UserPaths.of_platform()
    window_socket = socket_path(paths.runtime, service_url)
    if raise_open_window(window_socket):
        return 0
    first = first_snapshot(service_url, paths)
    if given.brand is not None and first.service is not None:
        first = replace(first, service=given.brand.named(first.service))

    def build(gate: Gate) -> ClientParts:
        from consentui.adapters.tokens.keyring_token_store import KeyringTokenStore
        from consentui.composition.client import build_client

        tokens = KeyringTokenStore(_allowed_keyrings)

        async def close_tokens() -> None:
            tokens.close()

        client = build_client(service_url, paths, tokens, first, gate, given=replace(given, is_demo=False))
        return ClientParts(client, None, (close_tokens,))

    return _shown(WindowEngine(build, window_socket), first, paths, given=given)


def run_window_that_is_not_set_up(words: str, data_folder: Path | None, given: WindowGiven) -> int:
    """Show a window that says which setting is wrong, and asks no service; the exit code."""
    _put_off_collecting()
    from consentui.adapters.system.user_paths import UserPaths

    def refuse(_gate: Gate) -> ClientParts:
        raise SettingsWrong(words)

    paths = UserPaths.under(data_folder) if data_folder is not None else UserPaths.of_platform()
    return _shown(WindowEngine(refuse), AppSnapshot(), paths, given=given)


def run_demo_window(
    keep_folder: Path | None,
    performance: Performance | None = None,
    given: WindowGiven = NOTHING_GIVEN,
) -> int:
    """Show the window on a demo service of its own, as a new device; nothing is left unless in `keep_folder`."""
    _put_off_collecting()
    from consentui.adapters.system.demo_process import DemoProcess, demo_command
    from consentui.adapters.system.user_paths import UserPaths
    from consentui.runtime.passing_folder import DEMO_PREFIX, kept_or_passing_folder

    with kept_or_passing_folder(keep_folder, DEMO_PREFIX) as folder:
        service = DemoProcess(demo_command(folder / "service.sqlite"))
        try:
            paths = UserPaths.under(folder / "window")
            engine = WindowEngine(partial(_demo_client, service, paths))
            return _shown(engine, AppSnapshot(), paths, zone=_DEMO_ZONE, given=given, performance=performance)
        finally:
            service.stop()


def _put_off_collecting() -> None:
    """While thousands of objects are made and none is dropped, collecting only costs time; the App begins it."""
    import gc

    gc.disable()


def _shown(
    engine: WindowEngine,
    first: AppSnapshot,
    paths: UserPaths,
    *,
    zone: dt.tzinfo | None = None,
    given: WindowGiven = NOTHING_GIVEN,
    performance: Performance | None = None,
) -> int:
    from consentui.adapters.system.file_settings_store import FileSettingsStore
    from consentui.ui.app import run_window

    engine.first = first
    engine.log_plan = LogPlan(given.log.level, given.log.kept or paths.log)
    settings = FileSettingsStore(paths.data / "settings.json", given.start).load()
    is_demo = zone is not None
    return run_window(engine, first, settings, zone=zone, is_demo=is_demo, given=given, performance=performance)


def _demo_client(service: DemoProcess, paths: UserPaths, gate: Gate) -> ClientParts:
    """Waits until the service listens: it starts while the window paints."""
    from consentui.adapters.http.demo_control import HttpDemoControl
    from consentui.adapters.system.system_clock import SystemClock
    from consentui.adapters.tokens.memory_token_store import MemoryTokenStore
    from consentui.composition.client import build_client

    address = service.wait_ready()
    control = HttpDemoControl(address.control_url, address.control_token, SystemClock())
    client = build_client(
        address.api_url, paths, MemoryTokenStore(), AppSnapshot(), gate, given=WindowGiven(is_demo=True)
    )
    return ClientParts(client, control, (control.close,))


def _allowed_keyrings() -> Sequence[AllowedBackend]:
    """On the keyring's own thread: importing the keyrings is slow."""
    from consentui.adapters.tokens.keyring_backends import allowed_backends

    return allowed_backends()
