"""What the network does with messages: lose, double, bring to the service, and bring answers back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from consentui.domain.switch_state import SwitchState
from tests.model.hands import X1, Hands
from tests.model.machine import Switch
from tests.model.service import BROKEN, IN_PROGRESS, OK, POLICY, REFUSED, SIGNED_OUT, STALE, Answered, Asked
from tests.model.states import (
    DOUBLE,
    DROP,
    EXPIRY,
    GRANT,
    GRANT_ANSWER,
    IN,
    JOURNAL_FAILURE,
    LIVE,
    ORPHAN,
    REFUSAL,
    WITHDRAW_ANSWER,
    Label,
    Message,
    Ran,
    State,
    Step,
)
from tests.model.terms import new_op


class NetworkSteps:
    """Every step that a message in flight can make."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def steps(self, s: State) -> Iterator[Step]:
        for m in sorted(set(s.net)):
            if s.left[DROP]:
                label = ("lost", m.kind, m.items)
                yield self._hands.made(s, m.device, s.devices[m.device], label, remove=m, spend=DROP)
            yield from self._arrivals(s, m) if m.is_request else self._deliveries(s, m)

    # ---- at the service

    def _arrivals(self, s: State, m: Message) -> Iterator[Step]:
        i, d = m.device, s.devices[m.device]
        if s.left[DOUBLE]:
            yield self._hands.made(s, i, d, ("doubled", m.kind, m.items), [m], spend=DOUBLE)
        asked = Asked(m.kind == GRANT, m.items, m.bases, m.seen, m.policy, m.status == ORPHAN)
        yield self._answered(s, m, self._hands.services.answer(s.service, asked), is_fair=True)
        if m.status == ORPHAN:
            return
        if m.kind == GRANT and s.net.count(m) > 1:
            yield self._answered(s, m, Answered(IN_PROGRESS, (), s.service))
        if s.left[REFUSAL]:
            yield self._answered(s, m, Answered(REFUSED, (), s.service), spend=REFUSAL)
        if s.left[EXPIRY] and d.session == IN:
            yield self._answered(s, m, Answered(SIGNED_OUT, (), s.service), spend=EXPIRY)

    def _answered(
        self, s: State, m: Message, answered: Answered, *, is_fair: bool = False, spend: int | None = None
    ) -> Step:
        back = []
        if m.status == LIVE and answered.code != BROKEN:
            kind = GRANT_ANSWER if m.kind == GRANT else WITHDRAW_ANSWER
            back = [Message(kind, m.device, m.items, code=answered.code, facts=answered.facts, old=m.old, aged=m.aged)]
        label = ("service answers", m.items, answered.code, *answered.facts)
        ran = Ran(s.devices[m.device], flag=answered.flag)
        t = s._replace(service=answered.service)
        return self._hands.made(t, m.device, ran, label, back, remove=m, is_fair=is_fair, spend=spend)

    # ---- at the device

    def _deliveries(self, s: State, m: Message) -> Iterator[Step]:
        if m.is_poll:
            ran = self._polled(s, m)
        elif m.kind == GRANT_ANSWER:
            ran = self._grant_answered(s, m)
        else:
            ran = self._withdrawal_answered(s, m)
        yield from self._taken_in(s, m, ran)

    def _polled(self, s: State, m: Message) -> Ran:
        """The question whether a held receipt is in the log is answered by the service as it is now."""
        d = s.devices[m.device]
        ran = Ran(d)
        for p, fact in enumerate(m.facts):
            known = d.switches[p].fact
            is_lost = bool(known.receipt) and known.epoch != fact.epoch and known.receipt not in s.service.receipts
            flags = (m.old >> p & 1, m.aged >> p & 1, is_lost, fact.policy == d.policy, new_op(d.clicks, p, m.device))
            ran = ran.then(self._hands.run(ran.device, p, "poll", fact, *flags))
        return ran

    def _grant_answered(self, s: State, m: Message) -> Ran:
        d, (p, op) = s.devices[m.device], m.items[0]
        old, aged, off = m.old >> p & 1, m.aged >> p & 1, new_op(d.clicks, p, m.device)
        events: dict[int, tuple[Any, ...]] = {
            OK: ("recorded_on", *m.facts, old, aged),
            STALE: ("stale", op, *m.facts, old, off),
            POLICY: ("policy_refused", op),
            IN_PROGRESS: ("in_progress", op),
            REFUSED: ("refused", op),
            SIGNED_OUT: ("refused", op),
        }
        ran = self._hands.run(d, p, *events[m.code])
        return ran._replace(device=ran.device.signed_out_by_service()) if m.code == SIGNED_OUT else ran

    def _withdrawal_answered(self, s: State, m: Message) -> Ran:
        d = s.devices[m.device]
        ran = Ran(d.signed_out_by_service() if m.code == SIGNED_OUT else d)
        for n, (p, op) in enumerate(m.items):
            if m.code != OK:
                ran = ran.then(self._hands.run(ran.device, p, "delayed"))
                continue
            ran = ran.then(self._hands.run(ran.device, p, "recorded_off", m.facts[n], m.old >> p & 1))
            if op in d.switches[p].outbox and op not in ran.device.switches[p].outbox:
                ran = ran._replace(device=ran.device.with_saved_off(p, op))
        return ran

    def _taken_in(self, s: State, m: Message, ran: Ran) -> Iterator[Step]:
        """The effect of an answer is journaled at once, unless the journal is behind already, or fails now."""
        hands, before, d = self._hands, s.devices[m.device], ran.device
        is_asserting = any(
            _newest_op(new) > _newest_op(old) for new, old in zip(d.switches, before.switches, strict=True)
        )
        if is_asserting:  # a withdrawal of the protocol itself
            d = d._replace(clicks=before.clicks + 1)
        is_behind = not before.is_durable and not is_asserting
        flags = (_violation(s, before.switches[p], d.switches[p], m, p) for p in hands.purposes)
        ran = ran._replace(flag=ran.flag or next(filter(None, flags), ""))
        what: Label = ("GET",) if m.is_poll else (m.code, m.items)
        label = ("answer reaches", *what, "; shows", *(switch.shown.name for switch in d.switches))
        written = ran._replace(device=d if is_behind else hands.save(d))
        yield hands.made(s, m.device, written, label, remove=m, is_fair=True)
        if s.left[JOURNAL_FAILURE] and not d.is_durable and not is_behind:
            failed = ran._replace(device=hands.fail_to_save(d))
            label = (*label, "; journal write fails")
            yield hands.made(s, m.device, failed, label, remove=m, spend=JOURNAL_FAILURE)


def _newest_op(switch: Switch) -> int:
    return max((*switch.outbox, switch.ask.op if switch.ask else 0))


def _violation(s: State, old: Switch, new: Switch, m: Message, p: int) -> str:
    """What one answer must not do to one switch."""
    if old.shown is SwitchState.CONFLICT and new.shown is not SwitchState.CONFLICT and not new.outbox:
        return X1
    is_gone = old.fact.receipt != 0 and old.fact.receipt not in s.service.receipts
    if len(new.outbox) > len(old.outbox) and not old.ask and not is_gone:
        return "X2 an OFF is asserted again that the service has not lost (it undoes a later informed ON)"
    is_moved = new.fact.epoch != old.fact.epoch and new.fact.epoch == s.service.epoch and is_gone
    own_off = m.kind == WITHDRAW_ANSWER and (p, new.fact.op) in m.items
    if is_moved and not old.fact.value and not own_off and not new.outbox:
        return "I2 a held OFF receipt is given up for an epoch that lacks it"
    if new.shown is SwitchState.ON and old.shown is not SwitchState.ON and m.aged >> p & 1:
        return "I7 the gate opens on an answer older than the lease, or from before a sleep"
    return ""
