"""The one place where the parts of the snapshot come together and subscribers hear of the next one."""

from __future__ import annotations

from collections.abc import Callable

from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.domain.record import replace


class SnapshotStore:
    """Owned by the loop thread. Services change fields; every change that alters anything is published once."""

    def __init__(self, first: AppSnapshot) -> None:
        self._current = first
        self._subscribers: list[Callable[[AppSnapshot], None]] = []

    @property
    def current(self) -> AppSnapshot:
        return self._current

    def subscribe(self, on_snapshot: Callable[[AppSnapshot], None]) -> None:
        """`on_snapshot` is called on the loop thread; it must not block."""
        self._subscribers.append(on_snapshot)

    def change(self, **fields: object) -> None:
        """Replace the named fields; raises TypeError for an unknown one."""
        changed = replace(self._current, **fields)  # type: ignore[arg-type]
        if changed == self._current:
            return
        self._current = replace(changed, serial=self._current.serial + 1)
        for on_snapshot in self._subscribers:
            on_snapshot(self._current)

    def end_session(self) -> None:
        """The service refused to renew the session; what waits goes by off-key, the rest needs a new sign-in."""
        self.change(session=replace(self._current.session, state=SignInState.ENDED))
