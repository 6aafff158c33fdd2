"""The window of the demo as the stage of a scenario: its eyes, its hands, and the demo's service."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QWindow
from PySide6.QtWidgets import QWidget

from consentui.application.demo_records import DemoRecords
from consentui.application.ports import DemoNetwork, DemoPerson
from consentui.ui.demo.scenario import hands
from consentui.ui.demo.scenario.acting import Asking, Doing
from consentui.ui.demo.scenario.complaints import NotSo
from consentui.ui.demo.scenario.demo_desk import DemoDesk
from consentui.ui.demo.scenario.eyes import Element, below_window, centre, shown_elements
from consentui.ui.demo.scenario.performance import Speed
from consentui.ui.demo.scenario.pointer import Pointer
from consentui.ui.demo.scenario.values import Event
from consentui.ui.demo.scenario.window_eyes import SeenElement, look_at
from consentui.ui.theme import Theme

# How long the pointer travels, how long it rests before it clicks, and between two letters; seconds.
_PACES = {Speed.SLOW: (1.2, 0.8, 0.15), Speed.NORMAL: (0.5, 0.3, 0.05), Speed.FAST: (0.0, 0.0, 0.0)}
# From here on, in pixels, the pointer travels as long as it may.
_FAR = 400.0
_PRESSED_S = 0.08
_PIXELS_PER_TURN = 60
_LOOKS_FOR_STILL = 8


class WindowStage:
    """Implements Stage; GUI thread. Owned by one performance.

    `account` is the key of the person `recorded` is about; `choose_person` and `start_over` are what the panel does.
    """

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        desk: DemoDesk,
        account: str,
        speed: Speed,
        choose_person: Callable[[DemoPerson], None],
        start_over: Callable[[], None],
        tell: Callable[[str], None],
    ) -> None:
        self._window = window
        self._theme = theme
        self._shown_pointer: Pointer | None = None
        self._desk = desk
        self._account = account
        self._travel_s, self._rest_s, self._letter_s = _PACES[speed]
        self._choose_person = choose_person
        self._start_over = start_over
        self.say = tell

    def now_s(self) -> float:
        return time.monotonic()

    def look(self) -> SeenElement:
        return look_at(self._window)

    def click(self, element: Element) -> Doing:
        """Where it is by the time the pointer has come."""
        yield from self._travel(centre(element))
        place = QPoint(*centre(self._as_it_stands(element)))
        window = self._handle()
        hands.move_mouse(window, place)
        self._pointer.stand_at(self._window.mapFromGlobal(place), is_pressed=True)
        hands.press_mouse(window, place)
        yield from self._pause(min(_PRESSED_S, self._rest_s))
        hands.release_mouse(window, place)
        self._pointer.stand_at(self._window.mapFromGlobal(place))
        yield

    def out_of_sight(self, element: Element, tree: Element) -> int:
        """Of the part of the page that scrolls, as far as the window shows that."""
        below = below_window(element, tree)
        if below or not isinstance(element, SeenElement) or element.sight is None:
            return below
        top, bottom = element.sight
        middle = centre(element)[1]
        return min(middle - top, 0) or max(middle - bottom, 0)

    def turn_wheel(self, element: Element, pixels: int) -> Doing:
        middle = self._window.mapToGlobal(self._window.rect().center()).y()
        if isinstance(element, SeenElement) and element.sight is not None:
            middle = sum(element.sight) // 2
        turns = abs(pixels) // _PIXELS_PER_TURN + 1
        hands.turn_wheel(self._window, QPoint(centre(element)[0], middle), turns if pixels > 0 else -turns)
        yield from self._pause(self._letter_s)

    def write(self, text: str) -> Doing:
        for letter in text:
            hands.write_letter(self._handle(), letter)
            yield from self._pause(self._letter_s)

    def press(self, keys: str) -> Doing:
        hands.press_keys(self._handle(), keys)
        yield

    def set_network(self, network: DemoNetwork) -> Doing:
        return self._desk.set_network(network)

    def happen(self, event: Event) -> Doing:
        yield from self._desk.happen(event)
        if event is Event.START_AGAIN:
            self._start_over()

    def choose_person(self, name: str) -> Doing:
        person = yield from self._desk.person(name)
        self._choose_person(person)

    def newest_code(self) -> Asking[str]:
        return self._desk.newest_code()

    def records(self) -> Asking[DemoRecords]:
        return self._desk.records(self._account)

    def take_picture(self, path: Path) -> Doing:
        """As soon as it stands still (a spinner never does), without the pointer."""
        self._pointer.hide()
        before = QImage()
        for _ in range(_LOOKS_FOR_STILL):
            now = self._window.grab().toImage()
            if now == before:
                break
            before = now
            yield
        if not before.save(str(path)):
            raise NotSo("a picture that can be saved", f"that {path} cannot be written")

    @property
    def _pointer(self) -> Pointer:
        """Made anew where the window, in another language, was."""
        if self._shown_pointer is None or not shiboken6.isValid(self._shown_pointer):
            self._shown_pointer = Pointer(self._theme, self._window)
        return self._shown_pointer

    def _travel(self, goal: tuple[int, int]) -> Doing:
        end = self._window.mapFromGlobal(QPoint(*goal))
        start = self._pointer.place if self._pointer.isVisible() else self._window.rect().center()
        far = min((end - start).manhattanLength() / _FAR, 1.0)
        began, travel_s = self.now_s(), self._travel_s * far
        while travel_s and (way := (self.now_s() - began) / travel_s) < 1:
            self._pointer.stand_at(start + (end - start) * way)
            yield
        self._pointer.stand_at(end)
        yield from self._pause(self._rest_s)

    def _pause(self, seconds: float) -> Doing:
        end = self.now_s() + seconds
        while self.now_s() < end:
            yield

    def _as_it_stands(self, element: Element) -> Element:
        """The same one, also where the page has moved under the pointer; NotSo where it has gone."""
        same = [e for e in shown_elements(self.look()) if (e.role, e.name) == (element.role, element.name)]
        if not same:
            raise NotSo(f"{element.role} “{element.name}” still there when it is clicked", "that it has gone")
        return next((found for found in same if found.box == element.box), same[0])

    def _handle(self) -> QWindow:
        return self._window.windowHandle()
