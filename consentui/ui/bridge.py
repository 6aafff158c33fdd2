"""The one crossing between the window's thread and the loop thread: operations go out, snapshots come in."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from consentui.application.snapshot import AppSnapshot
from consentui.runtime.run_handle import Outcome

if TYPE_CHECKING:
    from consentui.ui.window_client import OperationOf, WindowClient


class Runner(Protocol):
    """What the Bridge needs of the loop thread, from any thread and before it has started."""

    def run(self, work: Callable[[], Coroutine[Any, Any, Any]], on_done: Callable[[Outcome[Any]], None]) -> object:
        """Start `work()` as a task there; `on_done` is called there once."""


class Operation:
    """One call of a service that was started; owned by the Bridge until it ends, GUI thread only.

    Slots must be bound methods, or partials of them. Those whose QObject is gone by then are left out.
    """

    def __init__(self, origin: str) -> None:
        """`origin` says where in the window it was started, for the reference of an error."""
        self._on_success: Callable[[Any], None] | None = None
        self._on_failure: Callable[[BaseException], None] | None = None
        self._on_end: Callable[[], None] | None = None
        self._outcome: Outcome[Any] | None = None
        self._origin = origin

    @property
    def is_busy(self) -> bool:
        return self._outcome is None

    def on_success(self, slot: Callable[[Any], None]) -> Operation:
        """Call `slot(result)` when it worked."""
        self._on_success = slot
        return self

    def on_failure(self, slot: Callable[[BaseException], None]) -> Operation:
        """Call `slot(error)` when it did not; errors are those of consentui.domain.errors, or a defect."""
        self._on_failure = slot
        return self

    def on_end(self, slot: Callable[[], None]) -> Operation:
        """Call `slot()` after either."""
        self._on_end = slot
        return self

    def end(self, outcome: Outcome[Any]) -> None:
        """Called once by the Bridge; a cancelled call neither worked nor failed."""
        self._outcome = outcome
        if outcome.failure is not None:
            _note(outcome.failure, self._origin)
            _call(self._on_failure, outcome.failure)
        elif not outcome.is_cancelled:
            _call(self._on_success, outcome.value)
        _call(self._on_end)


class Bridge(QObject):
    """Owned by the App, lives on the GUI thread. The loop thread touches nothing of it but one `emit`.

    Signals: `snapshot_changed(AppSnapshot)`, on the GUI thread; snapshots that arrive while one waits are merged into
    the newest. `busy_changed(bool)`: an operation is running. `raise_requested()`: a second start of the program.
    """

    snapshot_changed = Signal(object)
    busy_changed = Signal(bool)
    raise_requested = Signal()
    _snapshot_arrived = Signal()
    _operation_done = Signal(int, object)

    def __init__(self, runner: Runner, client: Callable[[], WindowClient], parent: QObject | None = None) -> None:
        """`client` is called on the loop thread only: the client is built there, after the first paint."""
        super().__init__(parent)
        self._runner = runner
        self._client = client
        self._clicks = itertools.count(1)
        self._numbers = itertools.count(1)
        self._operations: dict[int, Operation] = {}
        self._newest: AppSnapshot | None = None
        self._is_told = False
        self._is_closed = False
        self._snapshot_arrived.connect(self._take_snapshot, Qt.ConnectionType.QueuedConnection)
        self._operation_done.connect(self._end_operation, Qt.ConnectionType.QueuedConnection)

    def next_click(self) -> int:
        """The number of one click, growing; a snapshot says with `handled_click` how far it has come."""
        return next(self._clicks)

    def run(self, operation: OperationOf) -> Operation:
        """Start `operation(client)` on the loop thread; its end comes back to this thread as a queued call.

        Nothing of the window may be inside `operation`: it is called and released on the other thread.
        """
        number = next(self._numbers)
        started = self._operations[number] = Operation(_origin(operation))
        if self._is_closed:
            return started
        if len(self._operations) == 1:
            self.busy_changed.emit(True)
        self._runner.run(partial(self._begin, operation), partial(self.answer, number))
        return started

    def _begin(self, operation: OperationOf) -> Coroutine[Any, Any, Any]:
        """On the loop thread."""
        return operation(self._client())

    def publish(self, snapshot: AppSnapshot) -> None:
        """The subscriber of the snapshot store; called on the loop thread, returns at once."""
        self._newest = snapshot
        # Set before the GUI thread clears it, read after: a snapshot is never left behind, see `_take_snapshot`.
        if not self._is_told and not self._is_closed:
            self._is_told = True
            self._snapshot_arrived.emit()

    def answer(self, number: int, outcome: Outcome[Any]) -> None:
        """The end of an operation; called on the loop thread."""
        if not self._is_closed:
            self._operation_done.emit(number, outcome)

    def ask_to_raise(self) -> None:
        """Somebody has started the program a second time; called on the loop thread, connect queued."""
        if not self._is_closed:
            self.raise_requested.emit()

    def close(self) -> None:
        """No operation starts and no answer is taken from now on; call before the loop thread ends."""
        self._is_closed = True
        self._operations.clear()

    @property
    def is_busy(self) -> bool:
        return bool(self._operations)

    @Slot()
    def _take_snapshot(self) -> None:
        self._is_told = False
        snapshot = self._newest
        if snapshot is not None and not self._is_closed:
            self.snapshot_changed.emit(snapshot)

    @Slot(int, object)
    def _end_operation(self, number: int, outcome: Outcome[Any]) -> None:
        operation = self._operations.pop(number, None)
        if operation is None:
            return
        operation.end(outcome)
        if not self._operations:
            self.busy_changed.emit(False)


def _origin(operation: OperationOf) -> str:
    """The module and function that made the call: no caller has to say so."""
    made = operation.func if isinstance(operation, partial) else operation
    return f"{getattr(made, '__module__', '')}:{getattr(made, '__qualname__', '')}"


def _note(error: BaseException, origin: str) -> None:
    """The error gets its reference, and its line in the log."""
    # Imported here: nothing has failed before the first paint.
    from consentui.runtime.error_log import note_error
    from consentui.ui.text.error_places import place_of

    note_error(error, place_of(origin))


def _call(slot: Callable[..., None] | None, *arguments: object) -> None:
    if slot is None:
        return
    owner = getattr(slot.func if isinstance(slot, partial) else slot, "__self__", None)
    if isinstance(owner, QObject) and not shiboken6.isValid(owner):
        return
    slot(*arguments)
