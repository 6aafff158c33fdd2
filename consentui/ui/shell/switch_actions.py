"""What a click on a switch does: close the gate, paint, call the service; and what undo and try again do."""

from __future__ import annotations

from collections.abc import Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from consentui.application.snapshot import AppSnapshot
from consentui.domain.grant import Method
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.bridge import Bridge
from consentui.ui.models.pending_clicks import PendingClicks

if TYPE_CHECKING:
    from consentui.ui.window_client import ClosableGate, OperationOf, WindowClient

_ON_ITS_WAY_OFF = (SwitchState.TURNING_OFF, SwitchState.NOT_SAVED)


class SwitchActions(QObject):
    """Owned by the MainWindow, GUI thread. Takes wishes of pages, answers with the snapshot to paint.

    Signals: `shown_changed(AppSnapshot)`, the snapshot with the newest clicks painted over it; `failed(error)`.
    """

    shown_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, gate: ClosableGate, first: AppSnapshot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._gate = gate
        self._snapshot = first
        self._pending = PendingClicks()
        self._undone_serial = 0
        self._told = first

    @property
    def shown(self) -> AppSnapshot:
        """What the pages show now."""
        return self._pending.shown(self._snapshot)

    @Slot(object)
    def take(self, snapshot: AppSnapshot) -> None:
        """The next snapshot of the client."""
        self._snapshot = snapshot
        self._tell()

    @Slot(object, object)
    def turn_off(self, purposes: tuple[str, ...], method: Method) -> None:
        """Rule G: the gate closes first, in memory; nothing before it asks the system for anything."""
        gate, subject = self._gate, self._snapshot.subject
        for purpose in purposes:
            gate.close_for_click((subject, purpose))
        click = self._bridge.next_click()
        self._pending.hold_off(click, purposes)
        # First the work, then the picture of it: the loop thread writes and sends while this one paints.
        self._run(click, lambda client: client.consent.turn_off(click, purposes, method))
        self._tell()

    @Slot(object, object)
    def turn_on(self, purposes: tuple[str, ...], method: Method) -> None:
        """Ask for grants as they are on screen; nothing reads On before a verified receipt."""
        click = self._bridge.next_click()
        self._pending.hold_on(click, purposes)
        seen = self._snapshot
        self._run(click, lambda client: client.consent.turn_on(click, purposes, method, seen))
        self._tell()

    @Slot(str)
    def check_again(self, purpose: str) -> None:
        click = self._bridge.next_click()
        self._run(click, lambda client: client.consent.check_again(click, purpose))

    @Slot()
    def try_now(self) -> None:
        self._bridge.run(_try_now).on_failure(self._say)

    @Slot()
    def try_again(self) -> None:
        """[Try again] anywhere, and F5: start what could not start, send what waits, ask for everything."""
        self._bridge.run(_try_again).on_failure(self._say)

    @Slot(str, bool)
    def take_device_choice(self, purpose: str, value: bool) -> None:
        """At sign-in: the account's choice becomes this computer's. Off is a withdrawal: the gate closes first."""
        if not value:
            self._gate.close_for_click((self._snapshot.subject, purpose))
        click = self._bridge.next_click()
        hold = self._pending.hold_on if value else self._pending.hold_off
        hold(click, (purpose,))
        self._run(click, lambda client: client.take_device_choice(click, purpose))
        self._tell()

    @Slot()
    def undo(self) -> None:
        """Take back the last recorded choice; nothing while a withdrawal of it is not recorded, and only once."""
        last = self.shown.announcement
        if last is None or not last.may_undo or last.serial == self._undone_serial:
            return
        if any(self.shown.switch(purpose).state in _ON_ITS_WAY_OFF for purpose in last.purposes):
            return
        self._undone_serial = last.serial
        if last.value:
            # An undo that withdraws is a withdrawal like any other: its click closes the gate.
            self.turn_off(last.purposes, Method.UNDO)
            return
        click = self._bridge.next_click()
        self._pending.hold_on(click, last.purposes)
        self._run(click, lambda client: client.consent.undo(click))
        self._tell()

    def _run(self, click: int, operation: OperationOf) -> None:
        self._bridge.run(operation).on_failure(self._say).on_end(partial(self._end_click, click))

    def _end_click(self, click: int) -> None:
        """The call of this click is over: whatever the service kept of it is in its snapshots."""
        self._pending.drop(click)
        self._tell()

    def _tell(self) -> None:
        """The client's own word of a click comes while its request is being sent: where it says what is already on
        screen, nobody has to look through it, and the loop thread need not wait for the interpreter."""
        shown, told = self.shown, self._told
        if replace(shown, serial=told.serial, handled_click=told.handled_click) != told:
            self._told = shown
            self.shown_changed.emit(shown)

    def _say(self, error: BaseException) -> None:
        self.failed.emit(error)


def _try_now(client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.consent.try_now()


def _try_again(client: WindowClient) -> Coroutine[Any, Any, None]:
    return client.try_again()
