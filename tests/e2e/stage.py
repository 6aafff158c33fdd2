"""The stage of the tour: the demo as its user starts it, on a private desktop, and the hands and eyes of a person."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from consentui.application.demo_records import DemoRecords
from consentui.application.ports import DemoNetwork
from consentui.ui.demo.scenario.acting import WATCH_S, Acting
from consentui.ui.demo.scenario.eyes import Element, below_window, centre, find_named, window_box
from consentui.ui.demo.scenario.values import Event, Sight, Target
from tests.e2e.records import DemoDatabase
from tests.harness import processes
from tests.harness.accessibility import Node
from tests.harness.desktop import Desktop
from tests.harness.waiting import DeadlineMissed

TITLE = r"^\[Demo\] ConsentUI$"
ASIDE = (3, 3)
LOOKS_FOR_STILL = 8
WHEEL_DOWN = 5
PIXELS_PER_TURN = 60
CODE = re.compile(r"(?<!\d)(\d{3}) ?(\d{3})(?!\d)")
# Keys by their X names, where they are not the word of a scenario in small letters.
X_KEYS: Final = {"Space": "space", "Backspace": "BackSpace", "PageUp": "Prior", "PageDown": "Next"}
PANEL_KEYS = "Ctrl+Shift+D"
FOLDED = "Open the demo panel"
# The panel's own words for what can be made to happen.
EVENTS: Final = {
    Event.PUBLISH: "Publish policy version 5",
    Event.PHONE_CHOICE: "Change a choice on the phone",
    Event.INCIDENT: "Announce an incident",
    Event.COPY: "Finish the copy now",
    Event.END_SESSION: "End the session",
    Event.SKIP_DAYS: "Skip 14 days",
    Event.START_AGAIN: "Start again",
}


class ScreenStage:
    """Implements Stage. Owned by one tour (a `with` block): starts `consentui demo`, ends it. Sees what a screen reader
    is told over the bus, clicks and types through the X server, reads the service's database behind its back."""

    def __init__(self, desktop: Desktop, folder: Path, phone: str) -> None:
        self.screen = desktop.screen
        self.window = ""
        self._database = DemoDatabase(folder / "demo" / "service.sqlite", phone)
        self._accessibility = desktop.accessibility
        # A crash inside Qt names its line.
        self._environment = {**desktop.environment, "PYTHONFAULTHANDLER": "1"}
        self._folder = folder
        self._log = folder / "demo.log"
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "consentui", "demo", "--keep", str(self._folder / "demo")]
        self._process = processes.start(command, self._environment, self._log)
        try:
            self.window = self.screen.window(TITLE, timeout_s=30)
            self.screen.activate(self.window)
        except BaseException as error:
            self.close()
            raise DeadlineMissed(f"the demo did not open its window ({error}); it said:\n{self.said()}") from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the demo, and with it its service."""
        if self._process is not None:
            processes.stop(self._process)

    def said(self) -> str:
        """The end of what the demo printed."""
        return self._log.read_text(errors="replace")[-3000:]

    @property
    def process_id(self) -> int:
        """Of the demo, which must be running."""
        assert self._process is not None
        ended = self._process.poll()
        assert ended is None, f"the demo has ended with {ended}; it said:\n{self.said()}"
        return self._process.pid

    def now_s(self) -> float:
        return time.monotonic()

    def look(self) -> Node:
        """Everything in the window, as a screen reader is told."""
        return self._accessibility.tree(self.process_id)

    def click(self, element: Element) -> Generator[None, None, None]:
        self.screen.click(*centre(element))
        yield from ()

    def out_of_sight(self, element: Element, tree: Element) -> int:
        return below_window(element, tree)

    def turn_wheel(self, element: Element, pixels: int) -> Generator[None, None, None]:
        frame = window_box(self.look())
        assert frame is not None, "the window has no place on the screen"
        for _ in range(pixels // PIXELS_PER_TURN + 1):
            self.screen.click(centre(element)[0], frame[1] + frame[3] // 2, button=WHEEL_DOWN)
        yield

    def write(self, text: str) -> Generator[None, None, None]:
        self.screen.type_text(text)
        yield

    def press(self, keys: str) -> Generator[None, None, None]:
        *modifiers, key = keys.split("+")
        name = X_KEYS.get(key) or (key.lower() if len(key) == 1 else key)
        self.screen.press("+".join([*(modifier.lower() for modifier in modifiers), name]))
        yield

    def set_network(self, network: DemoNetwork) -> Generator[None, None, None]:
        name = network.value.capitalize()
        return self._in_panel(Target(name, "option"), Sight(name, "option", state="on"))

    def happen(self, event: Event) -> Generator[None, None, None]:
        return self._in_panel(Target(EVENTS[event], "button"))

    def choose_person(self, name: str) -> Generator[None, None, None]:
        return self._in_panel(Target(name, "option"))

    def newest_code(self) -> Generator[None, None, str]:
        yield
        return code_on_phone(self.look())

    def records(self) -> Generator[None, None, DemoRecords]:
        yield
        return self._database.records()

    def take_picture(self, path: Path) -> Generator[None, None, None]:
        """The window with the pointer out of the way, as soon as it stands still (a spinner never does)."""
        self.screen.move_pointer(*ASIDE)
        before = b""
        for _ in range(LOOKS_FOR_STILL):
            now = self.screen.picture(path, self.window).read_bytes()
            if now == before:
                return
            before = now
            yield

    def say(self, text: str) -> None:
        print(text, flush=True)

    def _in_panel(self, target: Target, after: Sight | None = None) -> Generator[None, None, None]:
        """A click in the demo's panel, which is opened for it where it is folded up, and folded up again."""
        acting = Acting(self)
        is_folded = find_named(self.look(), FOLDED, "button") is not None
        if is_folded:
            yield from self.press(PANEL_KEYS)
        yield from acting.click(target)
        if after is not None:
            yield from acting.wait_for((after,), WATCH_S)
        if is_folded:
            yield from self.press(PANEL_KEYS)


def code_on_phone(tree: Node) -> str:
    """The six digits in the newest text message, empty while there is none."""
    for node in tree.walk():
        found = CODE.search(node.name) if "showing" in node.states and "code" in node.name else None
        if found is not None:
            return found[1] + found[2]
    return ""
