"""The one place where the parts of the snapshot come together and subscribers hear of the next one."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable

from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.domain.error_kind import Place
from consentui.domain.error_reference import mark
from consentui.domain.errors import ConsentError
from consentui.domain.record import replace

_log = logging.getLogger("consentui.errors")


class SnapshotStore:
    """Owned by the loop thread. Services change fields; every change that alters anything is published once."""

    def __init__(self, first: AppSnapshot, wall: Callable[[], dt.datetime]) -> None:
        """`wall` is the time of this computer, for the references of errors."""
        self._current = first
        self._wall = wall
        self._logged: set[str] = set()
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

    def fail(self, error: ConsentError, place: Place, **fields: object) -> None:
        """Something did not work: the reference to quote is kept for its place."""
        self.change(errors={**self._current.errors, place.name: self.reference(error, place)}, **fields)

    def reference(self, error: ConsentError, place: Place) -> str:
        """The reference of this error; the first time within its quarter of an hour it is written to the log, too."""
        text = mark(error, place, self._wall())
        if text not in self._logged:
            self._logged.add(text)
            _log.info("%s at %s, reference %s: %s", type(error).__name__, place.name.lower(), text, error)
        return text

    def end_session(self) -> None:
        """The service refused to renew the session; what waits goes by off-key, the rest needs a new sign-in."""
        self.change(session=replace(self._current.session, state=SignInState.ENDED))
