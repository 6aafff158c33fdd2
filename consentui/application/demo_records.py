"""What a demo service has on record of the window's device and of one made-up person."""

from __future__ import annotations

from consentui.domain.record import Record


class DemoStanding(Record):
    """One subject: its last answer to the policy (`accepted`, `declined`, None) and what it decided, by purpose key.
    What it never decided is in neither set."""

    answer: str | None = None
    on: frozenset[str] = frozenset()
    off: frozenset[str] = frozenset()


class DemoRecords(Record):
    """`device` is None until the window's device is registered, `account` where the person has none; `codes` were sent
    to the person's phone and not used yet; `sessions` names what the account is signed in on, sorted."""

    device: DemoStanding | None = None
    account: DemoStanding | None = None
    codes: int = 0
    sessions: tuple[str, ...] = ()
