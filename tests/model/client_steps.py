"""What the client does by itself: write the journal, send, ask, wait, and notice that time passes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from consentui.application.switch.state import Phase
from consentui.domain.switch_state import SwitchState
from tests.model.hands import Hands
from tests.model.person_steps import grant_message
from tests.model.states import (
    EXPIRED,
    IN,
    JOURNAL_FAILURE,
    OUT,
    POLL_ANSWER,
    RESUME,
    WITHDRAW,
    Label,
    Message,
    State,
    Step,
)


class ClientSteps:
    """Every step that the program of device `i` makes without a person or an answer."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def steps(self, s: State, i: int) -> Iterator[Step]:
        yield from self._journal(s, i)
        yield from self._send_grants(s, i)
        yield from self._send_offs(s, i)
        yield from self._time(s, i)
        yield from self._ask(s, i)

    def _journal(self, s: State, i: int) -> Iterator[Step]:
        d, hands = s.devices[i], self._hands
        if d.is_durable or ("W" in hands.off and any(switch.ask for switch in d.switches)):
            return
        yield hands.made(s, i, hands.save(d), ("journal written",), is_fair=True)
        if s.left[JOURNAL_FAILURE]:
            e = hands.fail_to_save(d)
            if e != d:
                yield hands.made(s, i, e, ("journal write fails",), spend=JOURNAL_FAILURE)

    def _send_grants(self, s: State, i: int) -> Iterator[Step]:
        d, hands = s.devices[i], self._hands
        for p, switch in enumerate(d.switches):
            ask = switch.ask
            if ask is None or switch.phase not in (Phase.WRITTEN, Phase.BUSY, Phase.BROKEN):
                continue
            if d.session == IN and not s.is_flying(i, ask.op):
                ran, message = hands.run(d, p, "sent"), grant_message(d, i, p)
                yield hands.made(s, i, ran, ("sends ON", ask.op), [message], is_fair=True)
                yield from self._noticed(s, i, p, "not_sent", ("cannot connect", ask.op))
            if d.session == EXPIRED:
                yield from self._noticed(s, i, p, "refused", ("is not signed in", ask.op), is_fair=True)

    def _send_offs(self, s: State, i: int) -> Iterator[Step]:
        """The oldest of each purpose, and only what the journal holds or cannot hold; a batch as one request."""
        d, off = s.devices[i], self._hands.off
        has_session = d.session == IN
        may_use_key = "K" not in off and s.service.has_keys
        heads = []
        for p, switch in enumerate(d.switches):
            if not has_session and not (may_use_key and switch.has_key):
                continue
            for op in switch.outbox if "queue" in off else switch.outbox[:1]:
                is_held = op in switch.kept_outbox or switch.is_not_saved
                if is_held and not s.is_flying(i, op):
                    heads.append(((switch.batch if has_session else None) or str(op), (p, op)))
        for _, group in groupby(sorted(heads), key=lambda head: head[0]):
            items = tuple(item for _, item in group)
            message = Message(WITHDRAW, i, items, tuple(d.switches[p].fact.place for p, _ in items))
            label: Label = ("sends OFF" if has_session else "sends OFF by key", items)
            yield self._hands.made(s, i, d, label, [message], is_fair=True)

    def _time(self, s: State, i: int) -> Iterator[Step]:
        for p, switch in enumerate(s.devices[i].switches):
            if switch.ask:
                if switch.phase in (Phase.SENT, Phase.BUSY):
                    yield from self._noticed(s, i, p, "unanswered", ("read error", switch.ask.op))
                if switch.phase < Phase.TIMED_OUT:
                    yield self._passed(s, i, p, "ten_seconds", is_fair=True)
                elif switch.phase == Phase.TIMED_OUT:
                    yield self._passed(s, i, p, "a_minute")
            if switch.shown is SwitchState.ON:
                yield self._passed(s, i, p, "lease_over")
        if s.left[RESUME] and s.devices[i].session != OUT:
            ran = self._hands.run_all(s.devices[i], "resumed")
            every = (1 << self._hands.bounds.purposes) - 1
            yield self._hands.made(s, i, ran._replace(aged=every), ("computer slept",), spend=RESUME)

    def _passed(self, s: State, i: int, p: int, event: str, *, is_fair: bool = False) -> Step:
        d = s.devices[i]
        ran = self._hands.run(d, p, event)
        if d.is_durable and not ran.device.is_durable:
            ran = ran._replace(device=self._hands.save(ran.device))
        return self._hands.made(s, i, ran, (event, p), is_fair=is_fair)

    def _noticed(self, s: State, i: int, p: int, event: str, label: Label, *, is_fair: bool = False) -> Iterator[Step]:
        """What only the sender of an attempt notices."""
        d = s.devices[i]
        ask = d.switches[p].ask
        assert ask is not None
        ran = self._hands.run(d, p, event, ask.op)
        if d.is_durable:
            ran = ran._replace(device=self._hands.save(ran.device))
        if ran.device != d:
            yield self._hands.made(s, i, ran, label, is_fair=is_fair)

    def _ask(self, s: State, i: int) -> Iterator[Step]:
        """A GET is read by the service in the step that sends it; an answer that is ignored is one that is lost."""
        d, hands = s.devices[i], self._hands
        if d.session == IN and sum(m.is_poll and m.device == i for m in s.net) < hands.bounds.polls:
            message = Message(POLL_ANSWER, i, facts=s.service.facts)
            if message not in s.net:
                yield hands.made(s, i, d, ("GET is read", *s.service.facts), [message], is_fair=True)
        if d.policy != s.service.policy and d.session != OUT:
            ran = hands.judge_policy(d._replace(policy=s.service.policy))
            yield hands.made(s, i, ran, ("learns of a new policy",), is_fair=True)
        if hands.bounds.can_lag and d.painted() != d:
            yield hands.made(s, i, d.painted(), ("paints",), is_fair=True)
