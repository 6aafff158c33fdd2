"""What people do: click, check again, sign out and in; and what happens to their process."""

from __future__ import annotations

from collections.abc import Iterator

from consentui.domain.switch_state import SwitchState
from tests.model.hands import Hands, question_lost
from tests.model.states import (
    CLICK,
    EXPIRED,
    GRANT,
    IN,
    KILL,
    NOWHERE,
    ORPHAN,
    OUT,
    SIGN_IN,
    SIGN_OUT,
    Device,
    Message,
    Ran,
    State,
    Step,
    put,
)
from tests.model.terms import Ask, new_op


class PersonSteps:
    """Every step that a person, or the end of a process, can make of device `i`."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def steps(self, s: State, i: int) -> Iterator[Step]:
        if s.left[CLICK] and s.devices[i].session != OUT:
            yield from self._clicks(s, i)
        if s.left[KILL]:
            yield self._kill(s, i)
        if s.left[SIGN_OUT] and s.devices[i].session != OUT:
            yield self._sign_out(s, i)
        if s.left[SIGN_IN]:
            yield from self._sign_in(s, i)

    def _clicks(self, s: State, i: int) -> Iterator[Step]:
        d = s.devices[i]
        for p, switch in enumerate(d.switches):
            if switch.may_turn_on:
                yield from self._click_on(s, i, p)
            if switch.shown is SwitchState.UNKNOWN and switch.ask and not s.is_flying(i, switch.ask.op):
                yield self._hands.made(s, i, d, ("checks again", p), [grant_message(d, i, p)], spend=CLICK)
        for group in sorted({(p,) for p in self._hands.purposes} | {tuple(self._hands.purposes)}):
            yield self._click_off(s, i, group)

    def _click_on(self, s: State, i: int, p: int) -> Iterator[Step]:
        """The attempt is on disk before anything is sent (rule W), with what was on screen (rule F)."""
        d, hands = s.devices[i], self._hands
        looked_at = d.screen[p] if hands.bounds.can_lag else d.switches[p].fact.place
        base = d.switches[p].fact.place if "look" in hands.off else looked_at
        if base == NOWHERE:
            return
        ask = Ask(new_op(d.clicks, p, i), base, d.policy)
        ran = hands.run(d, p, "turn_on", ask)
        e = ran.device._replace(clicks=d.clicks + 1, seen=put(d.seen, p, looked_at))
        e = e if "W" in hands.off else hands.save(e)
        yield hands.made(s, i, ran._replace(device=e), ("clicks ON", ask), spend=CLICK)

    def _click_off(self, s: State, i: int, group: tuple[int, ...]) -> Step:
        """The gate closes; the journal is a step of its own. Several purposes go as one batch."""
        d = s.devices[i]
        batch = d.clicks + 1 if len(group) > 1 else 0
        ran = Ran(d._replace(clicks=d.clicks + 1))
        for p in group:
            ran = ran.then(self._hands.run(ran.device, p, "turn_off", new_op(d.clicks, p, i), batch))
        return self._hands.made(s, i, ran, ("clicks OFF", new_op(d.clicks, group[0], i), group), spend=CLICK)

    def _kill(self, s: State, i: int) -> Step:
        """Answers are lost with the connection; requests may still arrive."""
        others = [m for m in s.net if m.device != i]
        mine = [m._replace(status=ORPHAN) for m in s.net if m.device == i and m.is_request]
        t = s._replace(net=tuple(sorted((*others, *mine))))
        return self._hands.made(t, i, self._hands.restarted(s.devices[i]), ("killed, restarted",), spend=KILL)

    def _sign_out(self, s: State, i: int) -> Step:
        """An attempt is cancelled by a withdrawal; the journal is written; what is queued goes by off-key."""
        d, hands = s.devices[i], self._hands
        ran = Ran(d)
        for p in hands.purposes:
            ran = ran.then(hands.run(ran.device, p, "sign_out", new_op(d.clicks, p, i)))
        clicks = d.clicks + any(switch.ask for switch in d.switches)
        e = hands.save(ran.device)._replace(session=OUT, clicks=clicks)
        ran = ran._replace(device=e, flag=ran.flag or question_lost(d, e))
        t = s._replace(net=tuple(m for m in s.net if m.device != i or not m.is_poll))
        return hands.made(t, i, ran, ("signs out",), spend=SIGN_OUT)

    def _sign_in(self, s: State, i: int) -> Iterator[Step]:
        d = s.devices[i]
        if d.session == EXPIRED:
            yield self._hands.made(s, i, d._replace(session=IN), ("signs in again",), spend=SIGN_IN)
        if d.session == OUT and d.is_durable:
            ran = self._hands.restarted(d)
            ran = ran._replace(device=ran.device._replace(session=IN))
            yield self._hands.made(s, i, ran, ("signs in",), spend=SIGN_IN)


def grant_message(d: Device, i: int, p: int) -> Message:
    ask = d.switches[p].ask
    assert ask is not None
    return Message(GRANT, i, ((p, ask.op),), (ask.base,), d.seen[p], ask.policy)
