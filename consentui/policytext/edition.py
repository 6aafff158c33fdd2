"""A policy together with the ids that earlier editions used, and the JSON both are kept in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from consentui.domain.canonical_json import Json
from consentui.domain.errors import PolicyTextError
from consentui.domain.policy import Clause, Item, Policy, Section, Topic

_Node = TypeVar("_Node")
_LONGEST_ID = 400
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition; `retired_ids` named something in an earlier one and are never given out again."""

    policy: Policy
    retired_ids: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Json]:
        """The form of the policy, with `retired_ids` (sorted) only where there are any."""
        form = self.policy.as_json()
        if self.retired_ids:
            form["retired_ids"] = list(self.retired_ids)
        return form


def ids_of(policy: Policy) -> Iterator[str]:
    """Every id of a policy: sections, topics, clauses and items."""
    for section in policy.sections:
        yield section.id
        for topic in section.topics:
            yield topic.id
    for clause in policy.clauses():
        yield clause.id
        for item in clause.items:
            yield item.id


def edition_from_json(value: object) -> Edition:
    """The edition that `Edition.as_json` (or `Policy.as_json`) gave; other names at the top are left unread.

    Raises PolicyTextError that says where the form is not kept, or which id stands twice.
    """
    top = _mapping(value, "the policy")
    for name in ("preamble", "sections"):
        if name not in top:
            raise PolicyTextError(f"not a policy: `{name}` is missing")
    policy = Policy(
        _nodes(top, "preamble", "the policy", _clause),
        _nodes(top, "sections", "the policy", _section),
    )
    retired = _retired(top.get("retired_ids", []))
    seen: set[str] = set()
    for found in ids_of(policy):
        if found in seen:
            raise PolicyTextError(f"not a policy: the id {found} stands twice")
        seen.add(found)
    for found in retired:
        if found in seen:
            raise PolicyTextError(f"not a policy: the id {found} is retired and in use")
    return Edition(policy, retired)


def policy_from_json(value: object) -> Policy:
    """The policy that `Policy.as_json` gave; raises PolicyTextError as `edition_from_json` does."""
    return edition_from_json(value).policy


def _section(value: Mapping[str, object], where: str) -> Section:
    _only(value, {"id", "title", "clauses", "topics"}, where)
    title = _text(value, "title", where)
    return Section(
        _id(value, where), title, _nodes(value, "clauses", where, _clause), _nodes(value, "topics", where, _topic)
    )


def _topic(value: Mapping[str, object], where: str) -> Topic:
    _only(value, {"id", "title", "clauses"}, where)
    return Topic(_id(value, where), _text(value, "title", where), _nodes(value, "clauses", where, _clause))


def _clause(value: Mapping[str, object], where: str) -> Clause:
    _only(value, {"id", "label", "text", "items"}, where)
    items = _nodes(value, "items", where, _item)
    return Clause(_id(value, where), _label(value, where), _text(value, "text", where), items)


def _item(value: Mapping[str, object], where: str) -> Item:
    _only(value, {"id", "label", "text"}, where)
    return Item(_id(value, where), _label(value, where), _text(value, "text", where))


def _nodes(
    value: Mapping[str, object], name: str, where: str, read: Callable[[Mapping[str, object], str], _Node]
) -> tuple[_Node, ...]:
    found = value.get(name)
    if not isinstance(found, list):
        raise PolicyTextError(f"not a policy: `{name}` of {where} is not a list")
    nodes = []
    for position, node in enumerate(found, start=1):
        here = f"entry {position} of `{name}` of {where}"
        form = _mapping(node, here)
        shown = form.get("id")
        # From here on the place is named by its id: short, and what the operator can search for.
        nodes.append(read(form, shown if isinstance(shown, str) and _is_id(shown) else here))
    return tuple(nodes)


def _mapping(value: object, where: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise PolicyTextError(f"not a policy: {where} is not an object")
    return value


def _only(value: Mapping[str, object], names: set[str], where: str) -> None:
    unknown = sorted(set(value) - names)
    if unknown:
        raise PolicyTextError(f"not a policy: {where} has a name it should not have: {unknown[0][:40]!a}")


def _text(value: Mapping[str, object], name: str, where: str) -> str:
    found = value.get(name)
    if not isinstance(found, str) or _SURROGATE.search(found):
        raise PolicyTextError(f"not a policy: `{name}` of {where} is not text")
    return found


def _label(value: Mapping[str, object], where: str) -> str | None:
    return None if value.get("label") is None else _text(value, "label", where)


def _id(value: Mapping[str, object], where: str) -> str:
    found = value.get("id")
    if not isinstance(found, str) or not _is_id(found):
        raise PolicyTextError(f"not a policy: `id` of {where} is not an id")
    return found


def _is_id(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_ID and text.isascii() and text.isprintable() and " " not in text


def _retired(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(found, str) and _is_id(found) for found in value):
        raise PolicyTextError("not a policy: `retired_ids` is not a list of ids")
    return tuple(sorted(set(value)))
