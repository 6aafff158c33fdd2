"""Starts the window as its command does, with a stopwatch in the same process that obeys orders from outside.

Usage: launcher.py SOCKET-DESCRIPTOR ARGUMENTS-OF-CONSENTUI. One JSON order per line, one JSON answer per line.
The product knows nothing of this: `QApplication.exec` is wrapped to get hold of the application, everything else is
event filters of Qt. No start is timed with it.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QApplication

from consentui.cli import main
from tests.benchmarks.bare_put import BarePut, BareSender
from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.switch_watch import SwitchWatch, visible_switch


class Stopwatch(QObject):
    """Lives in the GUI thread; orders come in on a thread of their own, which also makes the bare requests."""

    _order_came = Signal(object)

    def __init__(self, application: QApplication, line: socket.socket) -> None:
        super().__init__(application)
        self._heartbeat = Heartbeat(application)
        self._watch: SwitchWatch | None = None
        self._line = line
        self._order_came.connect(self._obey)
        self._thread = threading.Thread(target=self._listen, name="orders", daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        sender: BareSender | None = None
        with self._line.makefile("r", encoding="utf-8") as orders:
            for text in orders:
                order = json.loads(text)
                if order["do"] == "put":
                    # Made at the first such order: the window imports httpx itself, and the stalls of that count.
                    sender = sender or BareSender()
                    self._answer({"ms": sender.send(BarePut.from_order(order))})
                else:
                    self._order_came.emit(order)

    def _answer(self, told: dict[str, object]) -> None:
        self._line.sendall(json.dumps(told).encode() + b"\n")

    @Slot(object)
    def _obey(self, order: dict[str, Any]) -> None:
        if order["do"] == "find":
            self._answer(self._found(order["name"]))
        elif order["do"] == "watch":
            self._start_watching(order["name"], has_marks=order["has_marks"])
        elif order["do"] == "arm" and self._watch is not None:
            self._watch.arm(order["wished"])
            self._answer({})
        elif order["do"] == "gaps":
            self._answer({"gaps": self._heartbeat.as_lists()})
        else:
            self._answer({"refused": order["do"]})

    def _found(self, name: str) -> dict[str, object]:
        switch = visible_switch(name)
        if switch is None:
            return {"state": None}
        centre = switch.mapToGlobal(QPoint(switch.width() // 2, switch.height() // 2))
        return {"state": switch.state.name, "x": centre.x(), "y": centre.y()}

    def _start_watching(self, name: str, *, has_marks: bool) -> None:
        switch = visible_switch(name)
        if switch is not None and self._watch is None:
            self._watch = SwitchWatch(switch, self._answer, has_marks=has_marks)
        self._answer({"is_watching": self._watch is not None})


def launch(descriptor: int, arguments: list[str]) -> int:
    """The window's own exit code."""
    line = socket.socket(fileno=descriptor)
    execute = QApplication.exec
    stopwatches: list[Stopwatch] = []

    def execute_with_stopwatch(*_application: object) -> int:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        stopwatches.append(Stopwatch(application, line))
        return int(execute())

    QApplication.exec = execute_with_stopwatch  # type: ignore[method-assign]
    return main(arguments)


if __name__ == "__main__":
    sys.exit(launch(int(sys.argv[1]), sys.argv[2:]))
