"""What the use case of closing an account needs to keep on this computer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Protocol

from consentui.domain.record import Record


class KeptClosing(Record):
    """A deletion of an account that is signed in on this computer. `certificate_key` opens its certificate and nothing
    else; `certificate` (compact JWS) is there from the deletion on until the person has put it away."""

    subject_id: str
    request_id: str
    certificate_id: str
    certificate_key: str
    delete_at: dt.datetime
    certificate: str | None = None


class ClosingShelf(Protocol):
    """The deletions of one service, the user's alone to read; they outlive the account and its keyring entries."""

    def load(self, service_id: str) -> Sequence[KeptClosing]:
        """Nothing where nothing can be read."""
        ...

    def save(self, service_id: str, closings: Sequence[KeptClosing]) -> None:
        """Raises StoreFailed."""
        ...
