"""An independent device, written from the table alone: the oracle that runs in lock step with the real steps."""

from __future__ import annotations

from typing import NamedTuple

from consentui.domain.switch_state import SwitchState
from tests.model.terms import UNHEARD, Ask, Fact

WRITTEN, SENT, BUSY, BROKEN, TIMED_OUT, LATE = range(6)
NO_QUESTION, SAYS_OFF, SAYS_ON = range(3)


class Kept(NamedTuple):
    """What the journal holds."""

    known: Fact
    ask: Ask | None
    queue: tuple[int, ...]
    question: int


class Plain(NamedTuple):
    """One switch. `doubt`: some send of the attempt may have arrived."""

    known: Fact
    disk: Kept
    ask: Ask | None = None
    queue: tuple[int, ...] = ()
    question: int = NO_QUESTION
    stage: int = WRITTEN
    doubt: bool = False
    lease: bool = False
    unsaved: bool = False

    @property
    def kept(self) -> Kept:
        return Kept(self.known, self.ask, self.queue, self.question)

    def asks_no_more(self) -> Plain:
        return self._replace(ask=None, stage=WRITTEN, doubt=False)

    def is_asking(self, op: int) -> bool:
        return self.ask is not None and self.ask.op == op


class PlainSteps:
    """The same events as RealSteps, in the same form."""

    def start(self, has_heard: bool) -> Plain:
        known = Fact() if has_heard else UNHEARD
        return Plain(known, Kept(known, None, (), NO_QUESTION))

    def shown(self, p: Plain) -> SwitchState:
        if p.queue:
            return SwitchState.NOT_SAVED if p.unsaved else SwitchState.TURNING_OFF
        if p.ask:
            return SwitchState.UNKNOWN if p.stage >= BROKEN else SwitchState.TURNING_ON
        if p.question:
            return SwitchState.CONFLICT
        if p.known.value:
            return SwitchState.ON if p.lease else SwitchState.ON_STALE
        return SwitchState.OFF if p.known.receipt else SwitchState.UNSET

    # ---- clicks

    def turn_on(self, p: Plain, ask: Ask) -> Plain:
        return p.asks_no_more()._replace(ask=ask)

    def turn_off(self, p: Plain, off: int, batch: int) -> Plain:
        return p.asks_no_more()._replace(queue=(*p.queue, off), question=NO_QUESTION, lease=False)

    def sign_out(self, p: Plain, off: int) -> Plain:
        return self.turn_off(p, off, 0) if p.ask else p._replace(lease=False)

    # ---- journal and process

    def saved(self, p: Plain) -> Plain:
        return p._replace(disk=p.kept, unsaved=False)

    def not_saved(self, p: Plain) -> Plain:
        return p._replace(unsaved=any(op not in p.disk.queue for op in p.queue))

    def restart(self, p: Plain) -> Plain:
        known, ask, queue, question = p.disk
        fresh = Plain(known, p.disk, ask, queue, question)
        return fresh._replace(stage=LATE, doubt=True) if ask else fresh

    # ---- answers to grants and withdrawals

    def sent(self, p: Plain) -> Plain:
        return p._replace(stage=max(p.stage, SENT))

    def recorded_on(self, p: Plain, fact: Fact, old: int, aged: int) -> Plain:
        if not p.is_asking(fact.op) or self._is_of_the_past(p, fact, old):
            return p
        return self._own_grant(p, fact if self._is_newer(p, fact) else p.known, aged)

    def stale(self, p: Plain, op: int, fact: Fact, old: int, off: int) -> Plain:
        if not p.is_asking(op) or self._is_of_the_past(p, fact, old):
            return p
        if fact.epoch != p.known.epoch:
            return self.turn_off(p, off, 0)
        known = fact if self._is_newer(p, fact) else p.known
        return p.asks_no_more()._replace(known=known, question=SAYS_ON if known.value else SAYS_OFF, lease=False)

    def policy_refused(self, p: Plain, op: int) -> Plain:
        if not p.is_asking(op):
            return p
        return p.asks_no_more()._replace(question=SAYS_ON if p.known.value else SAYS_OFF, lease=False)

    def not_sent(self, p: Plain, op: int) -> Plain:
        return self.refused(p, op)

    def refused(self, p: Plain, op: int) -> Plain:
        if not p.is_asking(op):
            return p
        return p._replace(stage=max(p.stage, BROKEN)) if p.doubt else p.asks_no_more()

    def in_progress(self, p: Plain, op: int) -> Plain:
        return p._replace(stage=max(p.stage, BUSY), doubt=True) if p.is_asking(op) else p

    def unanswered(self, p: Plain, op: int) -> Plain:
        return p._replace(stage=max(p.stage, BROKEN), doubt=True) if p.is_asking(op) else p

    def recorded_off(self, p: Plain, fact: Fact, old: int) -> Plain:
        if fact.op not in p.queue or self._is_of_the_past(p, fact, old):
            return p
        queue = tuple(op for op in p.queue if op != fact.op)
        known = fact if self._is_newer(p, fact) else p.known
        return p._replace(queue=queue, known=known, lease=False, unsaved=p.unsaved and bool(queue))

    def delayed(self, p: Plain) -> Plain:
        return p

    # ---- answers to a GET

    def poll(self, p: Plain, fact: Fact, old: int, aged: int, is_lost: bool, is_current: bool, off: int) -> Plain:
        is_foreign = fact.epoch != p.known.epoch
        if p.queue or (is_foreign and old):
            return p
        if is_foreign and p.ask:
            return self.turn_off(p, off, 0)
        if is_foreign and is_lost:
            if p.known.value:
                return p._replace(known=fact, question=SAYS_ON if fact.value else SAYS_OFF, lease=False)
            return self.turn_off(p, off, 0)
        if p.ask:
            return self._poll_while_asking(p, p.ask, fact, aged, is_current)
        if is_foreign or fact.rev > p.known.rev:
            return self._adopt(p, fact, aged, is_current)
        renews = fact.rev == p.known.rev and p.known.value and not p.question and not aged
        return p._replace(lease=True) if renews else p

    def _poll_while_asking(self, p: Plain, ask: Ask, fact: Fact, aged: int, is_current: bool) -> Plain:
        is_above = fact.epoch != ask.base[0] or fact.rev > ask.base[1]
        if p.stage < TIMED_OUT or not is_above or fact.rev < p.known.rev:
            return p
        if fact.op == ask.op:
            return self._own_grant(p, fact, aged)
        return self._adopt(p.asks_no_more()._replace(question=NO_QUESTION), fact, aged, is_current)

    def _adopt(self, p: Plain, fact: Fact, aged: int, is_current: bool) -> Plain:
        if p.question or (fact.value and not is_current):
            return p._replace(known=fact, question=SAYS_ON if fact.value else SAYS_OFF, lease=False)
        return p._replace(known=fact, lease=bool(fact.value) and not aged)

    # ---- time and policy

    def ten_seconds(self, p: Plain) -> Plain:
        if not p.ask or p.stage >= TIMED_OUT:
            return p
        if p.stage == WRITTEN and not p.doubt:
            return p.asks_no_more()
        return p._replace(stage=TIMED_OUT, doubt=True)

    def a_minute(self, p: Plain) -> Plain:
        return p._replace(stage=LATE) if p.ask and p.stage == TIMED_OUT else p

    def lease_over(self, p: Plain) -> Plain:
        return p._replace(lease=False)

    def resumed(self, p: Plain) -> Plain:
        return p._replace(lease=False)

    def policy_changed(self, p: Plain) -> Plain:
        if p.queue or not (p.ask or (p.known.value and not p.question)):
            return p
        return p.asks_no_more()._replace(question=SAYS_ON if p.known.value else SAYS_OFF, lease=False)

    # ---- inside

    @staticmethod
    def _is_of_the_past(p: Plain, fact: Fact, old: int) -> bool:
        return bool(old) and fact.epoch != p.known.epoch

    @staticmethod
    def _is_newer(p: Plain, fact: Fact) -> bool:
        return fact.epoch != p.known.epoch or fact.rev > p.known.rev

    @staticmethod
    def _own_grant(p: Plain, known: Fact, aged: int) -> Plain:
        is_late = p.stage == LATE and bool(known.value)
        lease = bool(known.value) and not is_late and not aged
        return p.asks_no_more()._replace(known=known, question=SAYS_ON if is_late else NO_QUESTION, lease=lease)
