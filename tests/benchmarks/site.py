"""The place the window is measured in: a home of its own, a session bus, a keyring, a screen that can be read."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.framebuffer import Framebuffer, Lines
from tests.benchmarks.pointer import Pointer
from tests.benchmarks.service import Service
from tests.harness import processes
from tests.harness.fresh_home import fresh_home
from tests.harness.secret_service import SecretService
from tests.harness.session_bus import SessionBus
from tests.harness.virtual_screen import VirtualScreen

STILL_EMPTY = "an empty screen that stands still"


@dataclass(frozen=True)
class Site:
    """The parts, all running. `environment` is what a window lives with; `empty` is the screen before any window."""

    folder: Path
    environment: dict[str, str]
    screen: VirtualScreen
    picture: Framebuffer
    pointer: Pointer
    empty: Lines


def move_in(here: Site, service: Service) -> None:
    """Somebody signs in and decides, so that a window has something to show before it has asked the service."""
    number = service.new_number()
    command = [sys.executable, "-m", "tests.benchmarks.prepare_home", service.url, number]
    log = here.folder / "prepare.log"
    process = processes.start(command, here.environment, log, stdin=subprocess.PIPE)
    assert process.stdin is not None
    try:
        process.stdin.write(service.phone.code_for(number).encode() + b"\n")
        process.stdin.close()
        assert process.wait(60) == 0, f"moving in failed: {log.read_text(errors='replace')[-2000:]}"
    finally:
        processes.stop(process)


@contextlib.contextmanager
def site(folder: Path, data: Path) -> Iterator[Site]:
    """Starts the parts in order and ends them in reverse. No screen reader listens, as on most desktops.

    Sockets and logs lie in `folder`, whose path must be short; what the window keeps lies in `data`, on a real disk.
    """
    folder.mkdir(parents=True, exist_ok=True)
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    with contextlib.ExitStack() as parts:
        bus = parts.enter_context(SessionBus(folder, fresh_home(folder)))
        parts.enter_context(SecretService(bus, folder))
        options = ["-fbdir", str(folder)]
        screen = parts.enter_context(VirtualScreen(folder, bus.environment(), server_options=options))
        picture = parts.enter_context(Framebuffer(folder))
        pointer = parts.enter_context(Pointer(screen.display))
        environment = screen.environment()
        del environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"]
        environment["XDG_DATA_HOME"] = str(data)
        pointer.move_to(2, 2)
        empty = picture.settled(STILL_EMPTY, bool)
        yield Site(folder, environment, screen, picture, pointer, empty)
