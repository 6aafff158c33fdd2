"""The nine states one switch can show, and how a row with several purposes shows the worst of them."""

from __future__ import annotations

import enum
from collections.abc import Iterable


class SwitchState(enum.Enum):
    """What a switch shows; the table in docs/adr/0003 says what each state means on disk."""

    UNSET = "unset"
    OFF = "off"
    TURNING_ON = "turning_on"
    ON = "on"
    TURNING_OFF = "turning_off"
    UNKNOWN = "unknown"
    CONFLICT = "conflict"
    ON_STALE = "on_stale"
    NOT_SAVED = "not_saved"

    @property
    def is_confirmed_on(self) -> bool:
        """The last confirmed value is on (what assistive technology hears as "checked")."""
        return self in (SwitchState.ON, SwitchState.ON_STALE)

    @property
    def is_pending(self) -> bool:
        """Something is on its way and no person has to answer."""
        return self in (SwitchState.TURNING_ON, SwitchState.TURNING_OFF, SwitchState.NOT_SAVED)

    @property
    def may_be_on(self) -> bool:
        """A click on a switch in this state means off."""
        return self not in (SwitchState.UNSET, SwitchState.OFF, SwitchState.CONFLICT)


_WORST_FIRST = (
    SwitchState.NOT_SAVED,
    SwitchState.CONFLICT,
    SwitchState.UNKNOWN,
    SwitchState.TURNING_OFF,
    SwitchState.TURNING_ON,
    SwitchState.ON_STALE,
    SwitchState.ON,
    SwitchState.OFF,
    SwitchState.UNSET,
)


def worst(states: Iterable[SwitchState]) -> SwitchState:
    """The state a row shows for several purposes; UNSET for none."""
    present = set(states)
    return next((state for state in _WORST_FIRST if state in present), SwitchState.UNSET)
