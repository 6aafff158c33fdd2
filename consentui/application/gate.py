"""What this computer answers to a local client that asks whether a purpose is granted: closed unless proven open."""

from __future__ import annotations

import threading

from consentui.domain.account import Subject

GateKey = tuple[Subject | None, str]


class _Door:
    __slots__ = ("open_until_s", "unheard_clicks")

    def __init__(self) -> None:
        self.open_until_s: float | None = None
        self.unheard_clicks = 0


class Gate:
    """In memory, closed at start. The UI thread closes it in the click handler, before anything else happens (rule G);

    only the loop thread opens it, and never past a click on off that it has not yet heard of. The lock is held for
    a few assignments only, so closing makes no system call.
    """

    def __init__(self) -> None:
        self._doors: dict[GateKey, _Door] = {}
        self._lock = threading.Lock()

    def close_for_click(self, key: GateKey) -> None:
        """Called by the UI thread, once per purpose of a click on off; stays closed until the click is heard."""
        with self._lock:
            door = self._doors.setdefault(key, _Door())
            door.open_until_s = None
            door.unheard_clicks += 1

    def hear_click(self, key: GateKey) -> None:
        """The loop thread has taken one such click into its state."""
        with self._lock:
            door = self._doors.setdefault(key, _Door())
            door.unheard_clicks = max(0, door.unheard_clicks - 1)

    def close(self, key: GateKey) -> None:
        with self._lock:
            if key in self._doors:
                self._doors[key].open_until_s = None

    def close_all(self) -> None:
        """Sign-out, account closed, store unreadable, resume from sleep."""
        with self._lock:
            for door in self._doors.values():
                door.open_until_s = None

    def open_until(self, key: GateKey, lease_until_s: float) -> None:
        """Open on a verified, fresh grant, up to a monotonic time; refused while a click on off is unheard."""
        with self._lock:
            door = self._doors.setdefault(key, _Door())
            if not door.unheard_clicks:
                door.open_until_s = lease_until_s

    def is_open(self, key: GateKey, now_s: float) -> bool:
        """True only with a lease that has not run out at monotonic `now_s` and no unheard click on off (I7)."""
        with self._lock:
            door = self._doors.get(key)
            return (
                door is not None
                and not door.unheard_clicks
                and door.open_until_s is not None
                and now_s < door.open_until_s
            )
