"""What the demo panel asks of the demo service's control port."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from consentui.application.ports import DemoControl, DemoNetwork, DemoState
from consentui.ui.bridge import Bridge, Operation

SKIPPED_DAYS = 14
Control = Callable[[], DemoControl | None]
Wish = Callable[[DemoControl], Coroutine[Any, Any, Any]]


class DemoActions(QObject):
    """Owned by the DemoPanel, GUI thread; `control` is called on the loop thread only.

    Signals: `state_changed(DemoState)`, `started_again()`, `failed(error)`.
    """

    state_changed = Signal(object)
    started_again = Signal()
    failed = Signal(object)

    def __init__(self, bridge: Bridge, control: Control, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._control = control
        self._state: DemoState | None = None
        self._is_asking = False

    @Slot()
    def refresh(self) -> None:
        """Ask how the demo service stands; one question at a time."""
        if not self._is_asking:
            self._is_asking = True
            self._run(_state).on_success(self._take).on_end(self._end_asking)

    def set_network(self, network: DemoNetwork) -> None:
        self._wish(lambda demo: demo.set_network(network))

    def change_on_phone(self, person: str) -> None:
        self._wish(lambda demo: demo.change_on_phone(person))

    def end_session(self, person: str) -> None:
        self._wish(lambda demo: demo.end_session(person))

    @Slot()
    def skip_days(self) -> None:
        """As long as one has to change one's mind about a deletion."""
        self._wish(_skip_days)

    @Slot()
    def publish_next_version(self) -> None:
        self._wish(_publish_next_version)

    @Slot()
    def announce_incident(self) -> None:
        self._wish(_announce_incident)

    @Slot()
    def finish_copy(self) -> None:
        """Copies that are being made are ready at once."""
        self._wish(_finish_copy)

    @Slot()
    def start_again(self) -> None:
        self._run(_start_again).on_success(self._say_started).on_failure(self._say).on_end(self.refresh)

    def _wish(self, wish: Wish) -> None:
        self._run(wish).on_failure(self._say).on_end(self.refresh)

    def _run(self, wish: Wish) -> Operation:
        control = self._control

        async def ask(_client: object) -> Any:
            demo = control()
            return None if demo is None else await wish(demo)

        return self._bridge.run(ask)

    def _take(self, state: DemoState | None) -> None:
        if state is not None and state != self._state:
            self._state = state
            self.state_changed.emit(state)

    def _end_asking(self) -> None:
        self._is_asking = False

    def _say_started(self, _nothing: object) -> None:
        self.started_again.emit()

    def _say(self, error: BaseException) -> None:
        self.failed.emit(error)


def _state(demo: DemoControl) -> Coroutine[Any, Any, DemoState]:
    return demo.state()


def _finish_copy(demo: DemoControl) -> Coroutine[Any, Any, None]:
    return demo.finish_copy()


def _publish_next_version(demo: DemoControl) -> Coroutine[Any, Any, None]:
    return demo.publish_next_version()


def _announce_incident(demo: DemoControl) -> Coroutine[Any, Any, None]:
    return demo.announce_incident()


def _skip_days(demo: DemoControl) -> Coroutine[Any, Any, None]:
    return demo.skip_days(SKIPPED_DAYS)


def _start_again(demo: DemoControl) -> Coroutine[Any, Any, None]:
    return demo.start_again()
