"""Switches as the search sees them: the real state and the oracle's side by side, each distinct pair made once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from consentui.application.switch.clicks import may_turn_on
from consentui.application.switch.state import Phase, PurposeState
from consentui.domain.switch_state import SwitchState
from tests.model.plain_switch import NO_QUESTION, SAYS_OFF, SAYS_ON, Plain, PlainSteps
from tests.model.real_steps import RENEW_S, RealSteps, canonical
from tests.model.terms import Ask, Fact, fact_of, place_of


@dataclass(frozen=True, slots=True, eq=False)
class Switch:
    """One switch of one device; two equal ones are the same object, so hashing and comparing cost nothing."""

    number: int
    real: PurposeState
    plain: Plain | None
    shown: SwitchState
    may_turn_on: bool
    fact: Fact
    ask: Ask | None
    phase: Phase
    outbox: tuple[int, ...]
    batch: str | None
    question: int
    kept_outbox: tuple[int, ...]
    is_durable: bool
    is_not_saved: bool
    has_lease: bool
    has_key: bool


class Moved(NamedTuple):
    """What an event made of a switch; `has_new_epoch` and `is_voided` age what this device has in flight."""

    switch: Switch
    has_new_epoch: bool = False
    is_voided: bool = False
    flag: str = ""


class Machine:
    """Runs events on switches and remembers every outcome; with an oracle, compares after each."""

    def __init__(self, steps: RealSteps, oracle: PlainSteps | None) -> None:
        self.steps = steps
        self.oracle = oracle
        self._switches: dict[tuple[PurposeState, Plain | None], Switch] = {}
        self._moves: dict[tuple[Any, ...], Moved] = {}

    def start(self, has_heard: bool) -> Switch:
        plain = self.oracle.start(has_heard) if self.oracle else None
        return self._switch(canonical(self.steps.start(has_heard)), plain)

    def step(self, switch: Switch, event: str, *args: Any) -> Moved:
        key = (switch, event, *args)
        known = self._moves.get(key)
        if known is None:
            known = self._moves[key] = self._step(switch, event, args)
        return known

    @property
    def switch_count(self) -> int:
        return len(self._switches)

    def _step(self, switch: Switch, event: str, args: tuple[Any, ...]) -> Moved:
        after: PurposeState = getattr(self.steps, event)(switch.real, *args)
        plain = getattr(self.oracle, event)(switch.plain, *args) if self.oracle else None
        moved = self._switch(canonical(after), plain)
        return Moved(moved, after.generation != 0, after.renew_after_s != RENEW_S, self._difference(moved, event))

    def _switch(self, real: PurposeState, plain: Plain | None) -> Switch:
        known = self._switches.get((real, plain))
        if known is None:
            known = self._switches[real, plain] = self._described(real, plain)
        return known

    def _described(self, real: PurposeState, plain: Plain | None) -> Switch:
        record = real.record
        ask, question = record.attempt, NO_QUESTION
        if record.conflict is not None:
            question = SAYS_ON if record.conflict.is_recorded_on else SAYS_OFF
        return Switch(
            number=len(self._switches),
            real=real,
            plain=plain,
            shown=self.steps.shown(real),
            may_turn_on=may_turn_on(real),
            fact=fact_of(record.known),
            ask=Ask(int(ask.op_id), place_of(ask.base), int(ask.policy_version)) if ask else None,
            phase=real.phase,
            outbox=tuple(int(off.op_id) for off in record.outbox),
            batch=record.outbox[0].batch_id if record.outbox else None,
            question=question,
            kept_outbox=tuple(int(off.op_id) for off in real.disk.outbox),
            is_durable=real.is_durable,
            is_not_saved=real.is_not_saved,
            has_lease=real.lease_until_s is not None,
            has_key=record.off_key is not None,
        )

    def _difference(self, switch: Switch, event: str) -> str:
        """Where the real device differs from the independent one, in words; empty where they agree."""
        plain = switch.plain
        if plain is None or self.oracle is None:
            return ""
        pairs = {
            "shown": (switch.shown, self.oracle.shown(plain)),
            "known": (switch.fact, plain.known),
            "attempt": (switch.ask, plain.ask),
            "outbox": (switch.outbox, plain.queue),
            "question": (switch.question if switch.shown is SwitchState.CONFLICT else 0,
                         plain.question if switch.shown is SwitchState.CONFLICT else 0),
        }  # fmt: skip
        wrong = [f"{name} {real}, the oracle {oracle}" for name, (real, oracle) in pairs.items() if real != oracle]
        return f"ORACLE after {event}: {'; '.join(wrong)}" if wrong else ""
