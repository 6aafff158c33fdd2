"""What must hold in every state, and what "settled" means: shown equals held, and no saved OFF is lost."""

from __future__ import annotations

from consentui.domain.switch_state import SwitchState
from tests.model.machine import Switch
from tests.model.states import EXPIRED, GRANT, OUT, Device, State
from tests.model.terms import Line, device_of

_OFF = (SwitchState.OFF, SwitchState.UNSET)


def violation(s: State, off: frozenset[str] = frozenset()) -> str:
    """The first invariant that does not hold; only within the epoch a device last heard of."""
    for i, d in enumerate(s.devices):
        if d.session == OUT or ("E" in off and s.service.number and _was_restored(s)):
            continue
        for p, switch in enumerate(d.switches):
            flag = _of_policy(d, switch)
            if switch.fact.epoch == s.service.epoch:
                log = [line for line in s.service.log if line.purpose == p]
                flag = flag or _of_on(s, d, i, p, log) or _of_off(s, switch, i, p, off)
            if flag:
                return flag
    return ""


def is_settled(s: State, off: frozenset[str] = frozenset()) -> bool:
    """Nothing is under way, and every switch shows what the service holds, or asks a person about exactly that."""
    if any(not m.is_poll for m in s.net):
        return False
    return all(_is_switch_settled(s, d, p, off) for d in s.devices for p in range(len(d.switches)))


def _was_restored(s: State) -> bool:
    return any(d.saved_off[p] and d.saved_off[p] not in s.service.ops for d in s.devices for p in range(len(d.seen)))


def _of_policy(d: Device, switch: Switch) -> str:
    if switch.shown is SwitchState.ON and switch.fact.policy != d.policy:
        return "I1 shown ON under a policy that is no longer the one this device knows"
    return ""


def _of_on(s: State, d: Device, i: int, p: int, log: list[Line]) -> str:
    switch, saved_off = d.switches[p], d.saved_off[p]
    if switch.shown is not SwitchState.ON:
        return ""
    rev, op = switch.fact.rev, switch.fact.op
    is_recorded = 0 < rev <= len(log) and (log[rev - 1].value, log[rev - 1].op) == (1, op)
    if switch.ask or not is_recorded:
        return "I1 shown ON without a recorded grant"
    is_before = not saved_off or saved_off in [line.op for line in log[: rev - 1]]
    is_later_on = device_of(op) == i and op > saved_off
    is_lost = s.service.epoch > 0 and saved_off not in [line.op for line in log]
    if switch.outbox or not (is_before or is_later_on or is_lost):
        return "I1 shown ON after a later OFF click"
    return "" if switch.has_lease else "I7 gate open with the lease over"


def _of_off(s: State, switch: Switch, i: int, p: int, off: frozenset[str]) -> str:
    if switch.shown not in _OFF:
        return ""
    now = s.service.facts[p]
    if now.value and device_of(now.op) == i and now.receipt:
        return "I3 plain Off shown while this device's own grant stands"
    for m in s.net:
        if m.kind == GRANT and m.device == i and m.items[0][0] == p:
            can_land = "F" in off or (m.bases[0] == now.place and m.policy == s.service.policy)
            if can_land and m.items[0][1] not in s.service.ops:
                return "I3 plain Off shown while a grant of this device can still land"
    return ""


def _is_switch_settled(s: State, d: Device, p: int, off: frozenset[str]) -> bool:
    switch, now = d.switches[p], s.service.facts[p]
    if not switch.is_durable or switch.outbox or switch.shown is SwitchState.TURNING_ON:
        return False
    if d.session == EXPIRED:
        return True  # nothing can be heard until the person signs in again; what is queued went by off-key
    is_same = switch.fact == now or ("E" in off and switch.fact.value == now.value)
    if d.session != OUT and d.policy != s.service.policy:
        return False
    shown = switch.shown
    if shown in _OFF or shown is SwitchState.ON:
        is_fine = is_same or d.session == OUT
    elif shown is SwitchState.CONFLICT:
        is_fine = d.session == OUT or (switch.fact == now and switch.question == 1 + now.value)
    elif shown is SwitchState.UNKNOWN:  # else: a person must choose, and nothing can land
        is_fine = switch.ask is not None and switch.ask.base == now.place
    else:
        is_fine = d.session == OUT
    return is_fine and not _is_saved_off_lost(s, d, p, off)


def _is_saved_off_lost(s: State, d: Device, p: int, off: frozenset[str]) -> bool:
    now, saved_off = s.service.facts[p], d.saved_off[p]
    if not now.value or not saved_off or s.service.epoch or "B" in off:
        return False
    before = [line.op for line in s.service.log if line.purpose == p][:-1]
    return saved_off not in before
