"""The ids of a policy in another language: the same clause has the same id in every language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from consentui.domain.errors import PolicyTextError
from consentui.domain.policy import Clause, Policy, Section, Topic
from consentui.domain.record import replace

_Node = TypeVar("_Node")


def with_ids_of(policy: Policy, other: Policy) -> Policy:
    """`policy` with the ids of `other` by place; raises PolicyTextError where the two are not built alike."""
    preamble = _clauses(policy.preamble, other.preamble, "the preamble")
    pairs = _pairs(policy.sections, other.sections, "sections", "the policy")
    return Policy(preamble, tuple(_section(here, there) for here, there in pairs))


def _section(here: Section, there: Section) -> Section:
    clauses = _clauses(here.clauses, there.clauses, there.id)
    topics = tuple(_topic(*pair) for pair in _pairs(here.topics, there.topics, "topics", there.id))
    return replace(here, id=there.id, clauses=clauses, topics=topics)


def _topic(here: Topic, there: Topic) -> Topic:
    return replace(here, id=there.id, clauses=_clauses(here.clauses, there.clauses, there.id))


def _clauses(here: Sequence[Clause], there: Sequence[Clause], where: str) -> tuple[Clause, ...]:
    return tuple(_clause(*pair) for pair in _pairs(here, there, "clauses", where))


def _clause(here: Clause, there: Clause) -> Clause:
    items = _pairs(here.items, there.items, "items", there.id)
    return replace(here, id=there.id, items=tuple(replace(item, id=other.id) for item, other in items))


def _pairs(here: Sequence[_Node], there: Sequence[_Node], what: str, where: str) -> list[tuple[_Node, _Node]]:
    if len(here) != len(there):
        raise PolicyTextError(
            f"it is not built like the other language: {where} has {len(there)} {what} there and {len(here)} here"
        )
    return list(zip(here, there, strict=True))
