"""What a switch looks like in each state, as data; text and shape carry the meaning, colour only adds to it."""

from __future__ import annotations

import enum

from consentui.domain.record import Record
from consentui.domain.switch_state import SwitchState


class Mark(enum.Enum):
    """What is drawn in the knob."""

    NONE = enum.auto()
    CHECK = enum.auto()
    SPINNER = enum.auto()
    CLOCK = enum.auto()
    BANG = enum.auto()
    QUESTION = enum.auto()


class SwitchLook(Record):
    """Roles of the parts of a switch; `place` is 0 on the off side, 1 on the on side."""

    place: float
    track: str | None
    line: str | None
    knob: str | None
    ink: str
    mark: Mark = Mark.NONE
    is_dashed: bool = False


_OFF = SwitchLook(0.0, "surface", "control", "control", "surface")
_LOOKS = {
    SwitchState.UNSET: _OFF,
    SwitchState.OFF: _OFF,
    # nothing is on yet, so the track stays empty and the knob stays where it was
    SwitchState.TURNING_ON: SwitchLook(0.0, "surface", "accent", "control", "accent", Mark.SPINNER),
    SwitchState.ON: SwitchLook(1.0, "accent", None, "on_accent", "accent", Mark.CHECK),
    # the service may still have it on, so the track stays tinted
    SwitchState.TURNING_OFF: SwitchLook(0.0, "tint", "accent", None, "accent", Mark.SPINNER),
    SwitchState.UNKNOWN: SwitchLook(0.0, "surface", "control", "control", "surface", Mark.QUESTION),
    SwitchState.CONFLICT: SwitchLook(0.5, "warn_tint", "warn", "warn", "warn_tint", Mark.BANG),
    SwitchState.ON_STALE: SwitchLook(1.0, "press", "control", "control", "surface", Mark.CHECK),
    SwitchState.NOT_SAVED: SwitchLook(0.0, "danger_tint", "danger", "danger", "danger_tint", Mark.BANG),
}
_WAITING = SwitchLook(0.0, "surface", "control", "control", "surface", Mark.CLOCK, is_dashed=True)
_NOT_USED = SwitchLook(0.0, "sunken", "line2", "line2", "sunken")


def look_of(state: SwitchState, *, is_waiting: bool = False, is_used: bool = True) -> SwitchLook:
    """The look of a state; waiting is a withdrawal without a connection, not used has no purpose at all."""
    if not is_used:
        return _NOT_USED
    if is_waiting and state is SwitchState.TURNING_OFF:
        return _WAITING
    return _LOOKS[state]
