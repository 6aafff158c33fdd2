"""Clicks the service's snapshot does not show yet: the window paints them at once and holds that paint."""

from __future__ import annotations

from collections.abc import Iterable

from consentui.application.snapshot import AppSnapshot, PurposeView
from consentui.application.switch.state import OffHold
from consentui.domain.record import Record, replace
from consentui.domain.switch_state import SwitchState


class _Held(Record):
    click: int
    purposes: tuple[str, ...]
    state: SwitchState


class PendingClicks:
    """Owned by the SwitchDesk, GUI thread. A click is held until `handled_click` reaches it, or its call failed.

    Only TURNING_ON and TURNING_OFF are ever painted ahead: neither claims a decision (rules P and H).
    """

    def __init__(self) -> None:
        self._held: list[_Held] = []

    def hold_on(self, click: int, purposes: Iterable[str]) -> None:
        self._held.append(_Held(click, tuple(purposes), SwitchState.TURNING_ON))

    def hold_off(self, click: int, purposes: Iterable[str]) -> None:
        self._held.append(_Held(click, tuple(purposes), SwitchState.TURNING_OFF))

    def drop(self, click: int) -> None:
        """The call of this click ended in an error before anything of it was kept."""
        self._held = [held for held in self._held if held.click != click]

    @property
    def is_empty(self) -> bool:
        return not self._held

    def shown(self, snapshot: AppSnapshot) -> AppSnapshot:
        """The snapshot as it is to be painted: newer clicks over it, in their order."""
        self._held = [held for held in self._held if held.click > snapshot.handled_click]
        if not self._held:
            return snapshot
        switches = dict(snapshot.switches)
        for held in self._held:
            for purpose in held.purposes:
                switches[purpose] = _painted(switches.get(purpose, PurposeView(purpose)), held.state)
        return replace(snapshot, switches=switches)


def _painted(view: PurposeView, state: SwitchState) -> PurposeView:
    if view.state is state and state is SwitchState.TURNING_OFF:
        return view
    hold = OffHold.SENDING if state is SwitchState.TURNING_OFF else None
    was_off = hold is not None and (view.was_off or view.state in (SwitchState.OFF, SwitchState.UNSET))
    return replace(
        view,
        state=state,
        notice=None,
        off_hold=hold,
        off_failures=0,
        was_off=was_off,
        is_known_on=view.is_confirmed_on,
        retry_at=None,
        conflict=None,
    )
