"""Runs events on the switches of a device and puts the outcome into the next state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from consentui.domain.switch_state import SwitchState
from tests.model.machine import Machine
from tests.model.service import Services
from tests.model.states import Bounds, Device, Label, Message, Ran, State, Step, put

X1 = "X1 a CONFLICT is cleared without a click"


@dataclass(frozen=True, slots=True)
class Hands:
    """Shared by all parts of one World. `off` names rules that are not kept."""

    bounds: Bounds
    machine: Machine
    services: Services
    off: frozenset[str]

    @property
    def purposes(self) -> range:
        return range(self.bounds.purposes)

    def run(self, d: Device, p: int, event: str, *args: Any) -> Ran:
        """One event of one switch."""
        moved = self.machine.step(d.switches[p], event, *args)
        e = d if moved.switch is d.switches[p] else d._replace(switches=put(d.switches, p, moved.switch))
        return Ran(e, moved.has_new_epoch << p, moved.is_voided << p, moved.flag)

    def run_all(self, d: Device, event: str, *args: Any) -> Ran:
        """The same event of every switch."""
        ran = Ran(d)
        for p in self.purposes:
            ran = ran.then(self.run(ran.device, p, event, *args))
        return ran

    def save(self, d: Device) -> Device:
        """One write for all switches."""
        for p, switch in enumerate(d.switches):
            if not switch.is_durable or switch.is_not_saved:
                d = self.run(d, p, "saved").device
        newest = (max((*switch.outbox, off)) for switch, off in zip(d.switches, d.saved_off, strict=True))
        return d._replace(saved_off=tuple(newest))

    def fail_to_save(self, d: Device) -> Device:
        """One write for all switches that fails; earlier copies stand."""
        for p, switch in enumerate(d.switches):
            if not switch.is_durable:
                d = self.run(d, p, "not_saved").device
        return d

    def judge_policy(self, d: Device) -> Ran:
        """At start, and when a new policy is heard of: what was given under another one is a question now."""
        was_durable, ran = d.is_durable, Ran(d)
        for p, switch in enumerate(d.switches):
            ask, fact = switch.ask, switch.fact
            if (ask and ask.policy != d.policy) or (fact.value and fact.policy != d.policy):
                ran = ran.then(self.run(ran.device, p, "policy_changed"))
        return ran._replace(device=self.save(ran.device)) if was_durable else ran

    def restarted(self, before: Device) -> Ran:
        """From the journal; the policy this device knew is still known."""
        ran = self.run_all(before, "restart")
        ran = ran.then(self.judge_policy(ran.device))
        flag = question_lost(before, ran.device) if before.is_durable else ""
        return Ran(ran.device.painted(), flag=ran.flag or flag)

    def made(
        self,
        s: State,
        i: int,
        ran: Ran | Device,
        label: Label,
        add: Iterable[Message] = (),
        *,
        remove: Message | None = None,
        spend: int | None = None,
        is_fair: bool = False,
    ) -> Step:
        """The next state: device `i` is as in `ran`; its messages in flight age with it."""
        d, old, aged, flag = Ran(ran) if isinstance(ran, Device) else ran
        net = list(s.net)
        if remove is not None:
            net.remove(remove)
        if old or aged:
            net = [m._replace(old=m.old | old, aged=m.aged | aged) if m.device == i else m for m in net]
        net.extend(add)
        net.sort()
        t = State(s.service, put(s.devices, i, d), tuple(net), s.left)
        return Step((i, *label), t if spend is None else t.spent(spend), is_fair, flag)


def question_lost(before: Device, after: Device) -> str:
    """A question of before that nobody answered is gone."""
    for old, new in zip(before.switches, after.switches, strict=True):
        if old.shown is SwitchState.CONFLICT and new.shown is not SwitchState.CONFLICT and not new.outbox:
            return X1
    return ""
