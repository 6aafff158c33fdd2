"""A window in memory for a scenario to be played on: elements that clicks change, and a clock that looking moves on."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from consentui.application.demo_records import DemoRecords
from consentui.application.ports import DemoNetwork
from consentui.ui.demo.scenario.eyes import Element, below_window
from consentui.ui.demo.scenario.values import Event

LOOK_S = 0.5
SHOWN = frozenset({"showing", "enabled"})


@dataclass(frozen=True)
class Piece:
    """One element of the window."""

    role: str
    name: str
    description: str = ""
    states: frozenset[str] = SHOWN
    text: str = ""
    box: tuple[int, int, int, int] | None = (10, 10, 100, 20)
    children: tuple[Piece, ...] = ()


@dataclass
class MemoryStage:
    """Implements Stage. `pieces` is the window; `on_click` is called with the name of what is clicked, `on_look` before
    every look; `done` notes everything in order."""

    pieces: dict[str, Piece] = field(default_factory=dict)
    on_click: Callable[[str], None] = lambda _name: None
    on_look: Callable[[], None] = lambda: None
    done: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    on_record: DemoRecords = field(default_factory=DemoRecords)
    looks: int = 0

    def put(self, role: str, name: str, description: str = "", *more_states: str) -> None:
        """An element on show, in the place of the one of that name."""
        self.pieces[name] = Piece(role, name, description, SHOWN | set(more_states))

    def change(self, name: str, **values: object) -> None:
        self.pieces[name] = replace(self.pieces[name], **values)  # type: ignore[arg-type]

    def now_s(self) -> float:
        return self.looks * LOOK_S

    def look(self) -> Piece:
        self.looks += 1
        self.on_look()
        window = Piece("frame", "Window", box=(0, 0, 400, 300), children=tuple(self.pieces.values()))
        return Piece("application", "consentui", states=frozenset(), box=None, children=(window,))

    def click(self, element: Element) -> Generator[None, None, None]:
        self.done.append(f"click {element.name}")
        self.on_click(element.name)
        yield

    def out_of_sight(self, element: Element, tree: Element) -> int:
        return below_window(element, tree)

    def turn_wheel(self, element: Element, pixels: int) -> Generator[None, None, None]:
        self.done.append(f"wheel {pixels}")
        left, top, width, height = element.box or (0, 0, 0, 0)
        self.change(element.name, box=(left, top - pixels - 20, width, height))
        yield

    def write(self, text: str) -> Generator[None, None, None]:
        self.done.append(f"type {text}")
        yield

    def press(self, keys: str) -> Generator[None, None, None]:
        self.done.append(f"press {keys}")
        yield

    def set_network(self, network: DemoNetwork) -> Generator[None, None, None]:
        self.done.append(f"network {network.value}")
        yield

    def happen(self, event: Event) -> Generator[None, None, None]:
        self.done.append(event.value)
        yield

    def choose_person(self, name: str) -> Generator[None, None, None]:
        self.done.append(f"person {name}")
        yield

    def newest_code(self) -> Generator[None, None, str]:
        self.looks += 1
        yield
        return self.codes[-1] if self.codes else ""

    def records(self) -> Generator[None, None, DemoRecords]:
        self.looks += 1
        yield
        return self.on_record

    def take_picture(self, path: Path) -> Generator[None, None, None]:
        self.done.append(f"picture {path.name}")
        yield

    def say(self, text: str) -> None:
        self.done.append(f"say {text}")


def play_out(doing: Iterator[None]) -> None:
    """To its end, or to what it raises."""
    for _ in doing:
        pass
