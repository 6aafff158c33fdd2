"""Titles that changed between two editions whose ids were carried on: no clause changed by it, but a reader sees it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from consentui.domain.policy import Policy
from consentui.policytext.similarity import same_text_key


@dataclass(frozen=True, slots=True)
class Retitled:
    """A section or topic: None where the other edition has none of that id."""

    id: str
    before: str | None
    after: str | None


def retitled(old: Policy, new: Policy) -> tuple[Retitled, ...]:
    """Other, new and lost titles, in the order of `new`; lost ones come last. White space does not count."""
    before, after = dict(_titles(old)), dict(_titles(new))
    order = [*after, *(key for key in before if key not in after)]
    found = (Retitled(key, before.get(key), after.get(key)) for key in order)
    return tuple(title for title in found if same_text_key(title.before or "") != same_text_key(title.after or ""))


def _titles(policy: Policy) -> Iterator[tuple[str, str]]:
    for section in policy.sections:
        yield section.id, section.title
        for topic in section.topics:
            yield topic.id, topic.title
