"""A whole private desktop for one run: fresh home, session bus, keyring, screen, accessibility."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.harness.accessibility import AccessibilityBus
from tests.harness.fresh_home import fresh_home
from tests.harness.secret_service import SecretService
from tests.harness.session_bus import SessionBus
from tests.harness.virtual_screen import VirtualScreen


@dataclass(frozen=True)
class Desktop:
    """The parts, all running; `environment` is what a program needs to live on this desktop."""

    environment: dict[str, str]
    bus: SessionBus
    keyring: SecretService
    screen: VirtualScreen
    accessibility: AccessibilityBus


@contextlib.contextmanager
def desktop(folder: Path, width: int = 1280, height: int = 900) -> Iterator[Desktop]:
    """Starts the parts in order and ends them in reverse; everything they write goes below `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as parts:
        bus = parts.enter_context(SessionBus(folder, fresh_home(folder)))
        keyring = parts.enter_context(SecretService(bus, folder))
        screen = parts.enter_context(VirtualScreen(folder, bus.environment(), width, height))
        accessibility = parts.enter_context(AccessibilityBus(bus, screen.environment(), folder))
        yield Desktop(screen.environment(), bus, keyring, screen, accessibility)
