"""Gives a new edition the ids of the one before: what stayed keeps its id, what is new gets one never used before."""

from __future__ import annotations

from collections.abc import Sequence

from consentui.domain.policy import Clause, Item, Policy, Section, Topic
from consentui.domain.record import replace
from consentui.policytext.alignment import Alignment, aligned
from consentui.policytext.edition import Edition, ids_of
from consentui.policytext.first_ids import PREAMBLE, IdRegister
from consentui.policytext.side import Side


def carry_on(policy: Policy, previous: Edition) -> Edition:
    """`policy`, freshly imported with ids by place, as the edition after `previous`.

    Moved, reworded and retitled parts keep their ids. New ids are by place, with a suffix where any edition used that
    id before; ids that are no longer used are added to `retired_ids`.
    """
    if _words(policy) == _words(previous.policy):
        return previous
    alignment = aligned(previous.policy, policy)
    carried = _Carrier(policy, previous, alignment).run()
    gone = set(ids_of(previous.policy)) - set(ids_of(carried))
    return Edition(carried, tuple(sorted(gone.union(previous.retired_ids))))


def _words(policy: Policy) -> object:
    """Everything but the ids."""
    return (
        _clause_words(policy.preamble),
        [
            (
                section.title,
                _clause_words(section.clauses),
                [(t.title, _clause_words(t.clauses)) for t in section.topics],
            )
            for section in policy.sections
        ],
    )


def _clause_words(clauses: Sequence[Clause]) -> object:
    return [(c.label, c.text, [(item.label, item.text) for item in c.items]) for c in clauses]


class _Carrier:
    """Walks the new edition in reading order and gives every part its id; used up by `run`."""

    def __init__(self, policy: Policy, previous: Edition, alignment: Alignment) -> None:
        self._policy = policy
        self._alignment = alignment
        self._old = Side(previous.policy)
        self._old_sections = previous.policy.sections
        self._old_topics = [topic for section in previous.policy.sections for topic in section.topics]
        self._register = IdRegister([*ids_of(previous.policy), *previous.retired_ids])
        self._topic_position = 0
        self._clause_position = 0

    def run(self) -> Policy:
        """The new edition with its lasting ids."""
        preamble = self._clauses(self._policy.preamble, PREAMBLE, PREAMBLE)
        return Policy(preamble, tuple(self._section(*place) for place in enumerate(self._policy.sections)))

    def _section(self, position: int, section: Section) -> Section:
        then = self._alignment.sections.get(position)
        lasting = self._register.new(section.id) if then is None else self._old_sections[then].id
        clauses = self._clauses(section.clauses, section.id, lasting)
        topics = tuple(self._topic(topic, section.id, lasting) for topic in section.topics)
        return replace(section, id=lasting, clauses=clauses, topics=topics)

    def _topic(self, topic: Topic, old_parent: str, parent: str) -> Topic:
        then = self._alignment.topics.get(self._topic_position)
        self._topic_position += 1
        lasting = self._new(topic.id, old_parent, parent) if then is None else self._old_topics[then].id
        return replace(topic, id=lasting, clauses=self._clauses(topic.clauses, topic.id, lasting))

    def _clauses(self, clauses: Sequence[Clause], old_parent: str, parent: str) -> tuple[Clause, ...]:
        return tuple(self._clause(clause, old_parent, parent) for clause in clauses)

    def _clause(self, clause: Clause, old_parent: str, parent: str) -> Clause:
        position = self._clause_position
        self._clause_position += 1
        then = self._alignment.clauses.get(position)
        if then is None:
            lasting = self._new(clause.id, old_parent, parent)
            old_items: Sequence[Item] = ()
        else:
            lasting = self._old.clauses[then].id
            old_items = self._old.clauses[then].items
        partners = self._alignment.items.get(position, {})
        items = tuple(
            replace(item, id=old_items[partners[place]].id)
            if place in partners
            else replace(item, id=self._new(item.id, clause.id, lasting))
            for place, item in enumerate(clause.items)
        )
        return replace(clause, id=lasting, items=items)

    def _new(self, place: str, old_parent: str, parent: str) -> str:
        """A new id below the lasting id of the parent, with the last part that the place gives."""
        return self._register.new(f"{parent}.{place.removeprefix(f'{old_parent}.')}")
