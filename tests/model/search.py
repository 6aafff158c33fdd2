"""Breadth-first search of a World: every trace it prints is a shortest one."""

from __future__ import annotations

from array import array
from collections import deque
from dataclasses import dataclass
from itertools import pairwise

from tests.model.invariants import is_settled, violation
from tests.model.states import State
from tests.model.world import World

NEVER_SETTLES = "L never settles on what the service holds"


@dataclass(frozen=True, slots=True)
class Found:
    """`violations`: per sentence the shortest trace that leads to it. `state_count` counts distinct states."""

    violations: dict[str, list[str]]
    state_count: int
    is_complete: bool

    def report(self) -> str:
        lines = [f"{self.state_count} states"]
        for flag, trace in self.violations.items():
            lines += [flag, *(f"    {step}" for step in trace)]
        return "\n".join(lines)


class Search:
    """One exploration; `limit` states at most; `is_hasty`: stop at the first violation."""

    def __init__(self, world: World, limit: int, *, is_hasty: bool = False) -> None:
        self._world = world
        self._limit = limit
        self._is_hasty = is_hasty
        root = world.start()
        self._states = [root]
        self._numbers = {root: 0}
        self._queue = deque([0])
        self._parents = array("i", [0])
        self._settled = bytearray([is_settled(root, world.off)])
        self._from, self._to = array("i"), array("i")
        self._violations: dict[str, list[str]] = {}

    def run(self) -> Found:
        """Everything reachable; then: can every state reach a settled one by fair steps alone?"""
        while self._queue and len(self._states) <= self._limit:
            self._explore(self._queue.popleft())
            if self._is_hasty and self._violations:
                return Found(self._violations, len(self._states), False)
        is_complete = not self._queue
        if is_complete and not self._violations:
            self._check_fairness()
        return Found(self._violations, len(self._states), is_complete)

    def _explore(self, number: int) -> None:
        state, off = self._states[number], self._world.off
        for step in self._world.steps(state):
            reached = self._numbers.get(step.state)
            if reached is None or step.flag:
                flag = step.flag or violation(step.state, off)
                if flag:
                    if flag not in self._violations:
                        self._violations[flag] = [*self._trace(number), _words(step.label)]
                    self._settled[number] |= step.is_fair  # nothing is claimed beyond a violation
                    continue
                reached = self._add(step.state, number)
            if step.is_fair and reached != number:
                self._from.append(number)
                self._to.append(reached)

    def _add(self, state: State, parent: int) -> int:
        number = self._numbers[state] = len(self._states)
        self._states.append(state)
        self._parents.append(parent)
        self._settled.append(is_settled(state, self._world.off))
        self._queue.append(number)
        return number

    def _check_fairness(self) -> None:
        good, changed = self._settled, True
        while changed:
            changed = False
            for edge in range(len(self._from) - 1, -1, -1):
                if good[self._to[edge]] and not good[self._from[edge]]:
                    good[self._from[edge]] = changed = True
        stuck = good.find(0)
        if stuck >= 0:
            state = self._states[stuck]
            shown = [switch.shown.name for d in state.devices for switch in d.switches]
            end = f"(from here never settled; shown {shown}, service {state.service.facts})"
            self._violations[NEVER_SETTLES] = [*self._trace(stuck), end]

    def _trace(self, number: int) -> list[str]:
        """The steps from the start, found again by going through them once more."""
        path = [number]
        while path[-1]:
            path.append(self._parents[path[-1]])
        path.reverse()
        return [self._label(before, after) for before, after in pairwise(path)]

    def _label(self, before: int, after: int) -> str:
        target = self._states[after]
        return next(_words(s.label) for s in self._world.steps(self._states[before]) if s.state == target)


def _words(label: tuple[object, ...]) -> str:
    return " ".join(str(part) for part in label)


def search(world: World, limit: int = 300_000, *, is_hasty: bool = False) -> Found:
    return Search(world, limit, is_hasty=is_hasty).run()
