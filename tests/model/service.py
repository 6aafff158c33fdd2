"""The abstract service: one log of decisions, epochs, restores; its rules can be switched off one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from tests.model.terms import Fact, Line, Place, device_of

OK, STALE, IN_PROGRESS, POLICY, REFUSED, SIGNED_OUT, BROKEN = 200, 412, 4091, 4092, 400, 401, 500

RULES = {
    "F": "rule F: a grant needs no matching If-Match",
    "B": "rule B: a withdrawal of what is off raises no revision",
    "C": "rule C: a withdrawal needs a matching If-Match",
    "L": "rule L: the newer time of the clients wins",
    "E": "rule E: a restore begins no new epoch",
    "key": "off-keys do not survive a restore",
    "row": "a stored answer is given although its event is not in the log",
    "log": "an operation in the log whose stored answer is gone is an error",
}
"""What `off` may name: a rule of the service that is not kept."""


@dataclass(frozen=True, slots=True, eq=False)
class Service:
    """One state of the database; two equal ones are the same object. `rows`: stored answers, where they matter."""

    number: int
    epoch: int
    policy: int
    log: tuple[Line, ...]
    rows: tuple[tuple[int, Fact], ...]
    has_keys: bool
    facts: tuple[Fact, ...]
    receipts: frozenset[int]
    ops: frozenset[int]
    answers: dict[int, Fact]

    def value(self, purpose: int) -> int:
        return self.facts[purpose].value


class Asked(NamedTuple):
    """A grant (one item, `base` counts) or a withdrawal (`bases`: what the sender knew of each)."""

    is_grant: bool
    items: tuple[tuple[int, int], ...]
    bases: tuple[Place, ...]
    seen: Place
    policy: int
    is_orphan: bool


class Answered(NamedTuple):
    code: int
    facts: tuple[Fact, ...]
    service: Service
    flag: str = ""


class Services:
    """Makes every state of the service once, and answers requests."""

    def __init__(self, purposes: int, off: frozenset[str] = frozenset()) -> None:
        self.purposes = purposes
        self.off = off
        self.keeps_rows = bool(off & {"row", "log"})
        self._made: dict[tuple[object, ...], Service] = {}

    def start(self) -> Service:
        return self.make(0, 0, (), (), True)

    def make(
        self, epoch: int, policy: int, log: tuple[Line, ...], rows: tuple[tuple[int, Fact], ...], has_keys: bool
    ) -> Service:
        key = (epoch, policy, log, rows, has_keys)
        known = self._made.get(key)
        if known is None:
            known = self._made[key] = self._new(len(self._made), *key)
        return known

    def with_policy(self, service: Service, policy: int) -> Service:
        return self.make(service.epoch, policy, service.log, service.rows, service.has_keys)

    def without_rows(self, service: Service) -> Service:
        return self.make(service.epoch, service.policy, service.log, (), service.has_keys)

    def restored(self, service: Service) -> Iterator[tuple[int, Service]]:
        """Every backup: the log up to some line, and (where stored answers matter) with or without them."""
        epoch = service.epoch if "E" in self.off else service.epoch + 1
        for length in range(len(service.log) + 1):
            log = service.log[:length]
            for rows in {service.rows, ()}:
                yield length, self.make(epoch, service.policy, log, rows, "key" not in self.off)

    def answer(self, service: Service, asked: Asked) -> Answered:
        """What the service makes of one request; all items of a withdrawal are recorded, or none."""
        return self._grant(service, asked) if asked.is_grant else self._withdraw(service, asked)

    # ---- inside

    def _new(
        self,
        number: int,
        epoch: int,
        policy: int,
        log: tuple[Line, ...],
        rows: tuple[tuple[int, Fact], ...],
        has_keys: bool,
    ) -> Service:
        facts = [Fact(epoch) for _ in range(self.purposes)]
        answers = {}
        for line in log:
            rev = facts[line.purpose].rev + 1
            facts[line.purpose] = Fact(epoch, rev, line.value, line.op, line.receipt, line.policy)
            answers[line.op] = facts[line.purpose]
        receipts = frozenset(line.receipt for line in log)
        ops = frozenset(answers)
        return Service(number, epoch, policy, log, rows, has_keys, tuple(facts), receipts, ops, answers)

    def _stored(self, service: Service, op: int) -> Answered | None:
        """The answer given before; the ETag names the epoch now."""
        row = next((fact for key, fact in service.rows if key == op), None)
        if row is not None and (op in service.ops or "row" in self.off):
            flag = "" if op in service.ops else "I6 a receipt is given again for a click that is not in the log"
            return Answered(OK, (row,), service, flag)
        if op in service.ops:
            return Answered(BROKEN if "log" in self.off else OK, (service.answers[op],), service)
        return None

    def _grant(self, service: Service, asked: Asked) -> Answered:
        (purpose, op), now = asked.items[0], service.facts[asked.items[0][0]]
        stored = self._stored(service, op)
        if stored is not None:
            return stored
        is_refused = asked.bases[0] != now.place and "F" not in self.off
        if "L" in self.off:
            is_refused = self._is_older_by_clock(service, purpose, op)
        if is_refused:
            return Answered(STALE, (now,), service)
        if asked.policy != service.policy:
            return Answered(POLICY, (), service)
        flag = self._grant_violation(service, asked, purpose, op)
        return self._recorded(service, [(purpose, op)], 1, asked.policy, flag)

    def _withdraw(self, service: Service, asked: Asked) -> Answered:
        new, facts, flag = [], {}, ""
        for (purpose, op), base in zip(asked.items, asked.bases, strict=True):
            stored = self._stored(service, op)
            now = service.facts[purpose]
            if stored is not None:
                if stored.code != OK:
                    return stored
                facts[op], flag = stored.facts[0], flag or stored.flag
            elif "C" in self.off and base != now.place:
                return Answered(STALE, (now,), service)
            elif "L" in self.off and self._is_older_by_clock(service, purpose, op):
                return Answered(OK, tuple(now for _ in asked.items), service, "I2 an OFF is lost to a fast clock")
            elif "B" in self.off and not now.value:
                facts[op] = Fact(service.epoch, now.rev, 0, op, now.receipt, service.policy)
            else:
                flag = flag or self._order_violation(service, asked, purpose, op, base)
                new.append((purpose, op))
        recorded = self._recorded(service, new, 0, service.policy, flag)
        made = recorded.service.answers
        return recorded._replace(facts=tuple(facts.get(op) or made[op] for _, op in asked.items))

    def _recorded(self, service: Service, items: list[tuple[int, int]], value: int, policy: int, flag: str) -> Answered:
        log = service.log
        for purpose, op in items:
            log = (*log, Line(purpose, value, op, 100 * service.epoch + len(log) + 1, policy))
        made = self.make(service.epoch, service.policy, log, service.rows, service.has_keys)
        if self.keeps_rows:
            rows = (*service.rows, *((op, made.answers[op]) for _, op in items))
            made = self.make(service.epoch, service.policy, log, rows, service.has_keys)
        return Answered(OK, tuple(made.answers[op] for _, op in items), made, flag)

    @staticmethod
    def _is_older_by_clock(service: Service, purpose: int, op: int) -> bool:
        def time(number: int) -> int:
            return number // 100 + 8 * device_of(number)  # device 1 has a fast clock

        times = [time(line.op) for line in service.log if line.purpose == purpose]
        return bool(times) and time(op) <= max(times)

    def _grant_violation(self, service: Service, asked: Asked, purpose: int, op: int) -> str:
        seen = asked.seen[1] if asked.seen[0] == service.epoch else -1
        base, rev = asked.bases[0], 0
        for line in service.log:
            rev += line.purpose == purpose
            if line.value or line.purpose != purpose:
                continue
            if device_of(line.op) == device_of(op) and line.op > op:
                return "I2 an older ON overtakes this device's newer OFF"
            if base[0] == service.epoch and rev > base[1]:
                return "I5 a grant whose base is below an earlier withdrawal"
            if rev > seen:
                return "I2 an ON of somebody who had not seen the OFF wins"
        return self._order_violation(service, asked, purpose, op, base)

    @staticmethod
    def _order_violation(service: Service, asked: Asked, purpose: int, op: int, base: Place) -> str:
        # A late OFF of a killed process was either recorded before (then it is not new) or never said to be saved.
        later = any(
            line.op > op and line.purpose == purpose and device_of(line.op) == device_of(op) for line in service.log
        )
        if later and base[0] == service.epoch and not asked.is_orphan:
            return "I6 this device's clicks are in the log in the wrong order"
        return ""
