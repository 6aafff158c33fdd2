"""What one state of the model is made of: devices, messages in flight, the service, and what may still happen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from tests.model.machine import Switch
from tests.model.service import Service
from tests.model.terms import Fact, Place

T = TypeVar("T")

GRANT, WITHDRAW, GRANT_ANSWER, WITHDRAW_ANSWER, POLL_ANSWER = range(5)
ORPHAN, LIVE = range(2)  # a request whose sender was killed can still arrive, its answer reaches nobody
OUT, IN, EXPIRED = range(3)  # a session; EXPIRED: the service said 401, the person has not signed in again
NOWHERE: Place = (-1, 0)

BUDGET = (
    "clicks", "kills", "drops", "doubles", "restores", "sign_outs", "sign_ins", "journal_failures", "refusals",
    "expiries", "policies", "resumes", "row_losses",
)  # fmt: skip
(
    CLICK, KILL, DROP, DOUBLE, RESTORE, SIGN_OUT, SIGN_IN, JOURNAL_FAILURE, REFUSAL, EXPIRY, NEW_POLICY, RESUME,
    ROW_LOSS,
) = range(len(BUDGET))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of everything may happen; `has_heard`: every device begins with the answer to its first GET.

    `polls`: GETs of one device in flight at once. `can_lag`: a click may mean what was on screen some answers earlier.
    """

    devices: int = 1
    purposes: int = 1
    polls: int = 1
    clicks: int = 0
    kills: int = 0
    drops: int = 0
    doubles: int = 0
    restores: int = 0
    sign_outs: int = 0
    sign_ins: int = 0
    journal_failures: int = 0
    refusals: int = 0
    expiries: int = 0
    policies: int = 0
    resumes: int = 0
    row_losses: int = 0
    has_heard: bool = True
    can_lag: bool = False

    def budget(self) -> tuple[int, ...]:
        return tuple(getattr(self, name) for name in BUDGET)


class Message(NamedTuple):
    """Something in flight. `old` and `aged` have a bit per purpose; `seen` is what the person looked at.

    `bases` is the If-Match of a grant, and what the sender of a withdrawal knew.
    """

    kind: int
    device: int
    items: tuple[tuple[int, int], ...] = ()
    bases: tuple[Place, ...] = ()
    seen: Place = NOWHERE
    policy: int = 0
    status: int = LIVE
    code: int = 0
    facts: tuple[Fact, ...] = ()
    old: int = 0
    aged: int = 0

    @property
    def is_request(self) -> bool:
        return self.kind <= WITHDRAW

    @property
    def is_poll(self) -> bool:
        return self.kind == POLL_ANSWER


class Device(NamedTuple):
    """One process. `saved_off`: per purpose the newest OFF that was said to be saved or recorded (for I1, I2).

    `seen`: per purpose what the person looked at when the attempt was clicked; `screen`: what is on screen now.
    """

    switches: tuple[Switch, ...]
    saved_off: tuple[int, ...]
    seen: tuple[Place, ...]
    screen: tuple[Place, ...]
    session: int = IN
    clicks: int = 0
    policy: int = 0

    @property
    def is_durable(self) -> bool:
        return all(switch.is_durable for switch in self.switches)

    def painted(self) -> Device:
        """What is known is on screen now."""
        return self._replace(screen=tuple(switch.fact.place for switch in self.switches))

    def signed_out_by_service(self) -> Device:
        return self._replace(session=EXPIRED) if self.session == IN else self

    def with_saved_off(self, p: int, op: int) -> Device:
        return self._replace(saved_off=put(self.saved_off, p, max(self.saved_off[p], op)))


class State(NamedTuple):
    service: Service
    devices: tuple[Device, ...]
    net: tuple[Message, ...]
    left: tuple[int, ...]

    def spent(self, what: int) -> State:
        return self._replace(left=put(self.left, what, self.left[what] - 1))

    def is_flying(self, i: int, op: int) -> bool:
        """A request with this operation, or its answer, is on its way for a living process."""
        return any(
            m.device == i and m.status == LIVE and not m.is_poll and any(o == op for _, o in m.items) for m in self.net
        )


Label = tuple[object, ...]


class Step(NamedTuple):
    """`is_fair`: happens sooner or later by itself, unlike clicks, losses and the passing of a minute."""

    label: Label
    state: State
    is_fair: bool
    flag: str = ""


class Ran(NamedTuple):
    """A device after an event, and which purposes' messages in flight that made old or aged."""

    device: Device
    old: int = 0
    aged: int = 0
    flag: str = ""

    def then(self, other: Ran) -> Ran:
        return Ran(other.device, self.old | other.old, self.aged | other.aged, self.flag or other.flag)


def put(values: tuple[T, ...], n: int, value: T) -> tuple[T, ...]:
    return (*values[:n], value, *values[n + 1 :])
