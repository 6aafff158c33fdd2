"""What holds for every text and every history of editions: nothing lost, ids unique, kept, and never used again."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from consentui.domain.errors import PolicyTextError
from consentui.domain.policy import Policy
from consentui.policytext.carry_on import carry_on
from consentui.policytext.difference import difference
from consentui.policytext.edition import Edition, edition_from_json, ids_of
from consentui.policytext.importer import import_policy, import_policy_bytes
from tests.unit.policytext.reading import lost_text

# Pieces of which real texts are made, the awkward ones among them.
MARKS = ("1、", "2、", "3. ", "2) ", "1.1 ", "2.3.4 ", "◆ ", "◆", "a. ", "b、", "(c) ", "（一）", "二、", "- ", "• ")
HASHES = ("# ", "## ", "### ", "#", "###### ")
WORDS = ("boats", "Oars", "the", "of", "a", "U.S.", "e.g.", "1.5", "12", "我们", "https://x.example/#a", "Größe")
ENDINGS = ("", ".", ";", ":", "?", ")", "。", "：", "，", "…", '."')
SPACES = (" ", "\u00a0", "\u3000", "  ", "\u200b", "\u202e", "\u2067", "\t")
BREAKS = ("\n", "\n\n", "\n\n\n", "\r\n", "\r", "\n  ", "\n\t", "\n---\n", "\n```\n", "\u2028", "\n\u3000\u3000")

lines = st.builds(
    lambda mark, words, gap, ending: mark + gap.join(words) + ending,
    st.sampled_from(("", "", "", *MARKS, *HASHES)),
    st.lists(st.sampled_from(WORDS), max_size=12),
    st.sampled_from(SPACES),
    st.sampled_from(ENDINGS),
)
documents = st.lists(st.tuples(lines, st.sampled_from(BREAKS)), max_size=25).map(
    lambda pairs: "".join(line + end for line, end in pairs)
)
any_signs = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=200)
policies = st.one_of(documents, any_signs).map("1、 Boats\n\n".__add__)
texts = st.one_of(documents, policies, st.text(max_size=200))


def imported(text: str) -> Policy:
    try:
        return import_policy(text)
    except PolicyTextError as error:
        assert len(str(error).splitlines()) == 1
        assume(False)
        raise


@given(texts)
def test_every_text_is_read_whole_or_refused(text: str) -> None:
    policy = imported(text)
    found = list(ids_of(policy))
    assert len(found) == len(set(found))
    assert all(clause.text.strip() for clause in policy.clauses())
    assert all(item.text.strip() for clause in policy.clauses() for item in clause.items)
    assert lost_text(text, policy) == ""


@given(texts)
def test_every_policy_comes_back_from_its_json_with_its_hash(text: str) -> None:
    policy = imported(text)
    back = edition_from_json(json.loads(json.dumps(policy.as_json())))
    assert back == Edition(policy)
    assert back.policy.hash() == policy.hash()


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_one_line(data: bytes) -> None:
    try:
        import_policy_bytes(b"1. Boats\n\n" + data)
    except PolicyTextError as error:
        assert len(str(error).splitlines()) == 1


@given(st.lists(policies, min_size=2, max_size=5))
def test_ids_stay_and_are_never_used_again_over_any_history(history: list[str]) -> None:
    edition = Edition(imported(history[0]))
    ever = set(ids_of(edition.policy))
    for text in history[1:]:
        policy = imported(text)
        following = carry_on(policy, edition)
        found = list(ids_of(following.policy))
        assert len(found) == len(set(found))
        new = set(found) - set(ids_of(edition.policy))
        assert not new & ever
        ever |= new
        assert set(following.retired_ids) == ever - set(found)
        assert carry_on(import_policy(text), following) == following
        assert without_ids(following.policy) == without_ids(policy)
        assert edition_from_json(json.loads(json.dumps(following.as_json()))) == following
        edition = following


def without_ids(policy: Policy) -> str:
    form = json.loads(json.dumps(policy.as_json()))

    def stripped(node: object) -> object:
        if isinstance(node, dict):
            return {name: stripped(value) for name, value in node.items() if name != "id"}
        return [stripped(value) for value in node] if isinstance(node, list) else node

    return json.dumps(stripped(form))


@dataclass(frozen=True)
class Tree:
    """A policy as the lists of its distinct clauses: sections, below them topics."""

    topics: tuple[tuple[str, ...], ...]

    def text(self) -> str:
        blocks = []
        for place, clauses in enumerate(self.topics):
            if place % 3 == 0:
                blocks.append(f"{place // 3 + 1}、 Part {place // 3 + 1}")
            blocks.append(f"◆ Heading{place}")
            blocks += [f"{chr(97 + number % 26)}. {clause}" for number, clause in enumerate(clauses)]
        return "\n\n".join(blocks)


def sentence(number: int) -> str:
    """Words that no other sentence shares."""
    return " ".join(f"w{number}x{part}" for part in "abcdefg") + "."


def reworded(clause: str) -> str:
    words = clause.split()
    return " ".join(["now", *words[:3], "rather", *words[4:]])


@st.composite
def edits(draw: st.DrawFn) -> tuple[Tree, Tree, set[str], dict[str, str]]:
    """A tree, the tree after some edits, the clauses that are new, and old -> new of those that stayed."""
    sizes = draw(st.lists(st.integers(1, 6), min_size=1, max_size=6))
    numbers = iter(range(1000))
    before = [[sentence(next(numbers)) for _ in range(size)] for size in sizes]
    after = [list(topic) for topic in before]
    fresh: set[str] = set()
    stayed = {clause: clause for topic in before for clause in topic}
    for kind in draw(st.lists(st.sampled_from(("insert", "delete", "reword", "swap", "move")), max_size=6)):
        topic = after[draw(st.integers(0, len(after) - 1))]
        place = draw(st.integers(0, max(len(topic) - 1, 0)))
        if kind == "insert":
            clause = sentence(next(numbers))
            topic.insert(place, clause)
            fresh.add(clause)
        elif topic:
            other = after[draw(st.integers(0, len(after) - 1))]
            _edit(kind, topic, place, other, stayed, fresh)
    return Tree(tuple(map(tuple, before))), Tree(tuple(map(tuple, after))), fresh, stayed


def _edit(kind: str, topic: list[str], place: int, other: list[str], stayed: dict[str, str], fresh: set[str]) -> None:
    clause = topic[place]
    if kind == "delete":
        del topic[place]
        fresh.discard(clause)
        for old in [old for old, new in stayed.items() if new == clause]:
            del stayed[old]
    elif kind == "reword" and clause in stayed:
        topic[place] = reworded(clause)
        stayed[clause] = topic[place]
    elif kind == "swap":
        topic[0], topic[place] = topic[place], topic[0]
    elif kind == "move":
        other.append(topic.pop(place))


@given(edits())
def test_edited_clauses_keep_their_ids_and_new_ones_get_fresh_ones(
    edited: tuple[Tree, Tree, set[str], dict[str, str]],
) -> None:
    before, after, fresh, stayed = edited
    first = import_policy(before.text())
    second = carry_on(import_policy(after.text()), Edition(first))
    old_ids = {clause.text: clause.id for clause in first.clauses()}
    new_ids = {clause.text: clause.id for clause in second.policy.clauses()}
    assert {old: new_ids[new] for old, new in stayed.items()} == {old: old_ids[old] for old in stayed}
    assert not {new_ids[clause] for clause in fresh} & set(ids_of(first))
    found = difference(first, second.policy)
    assert set(found.added) == {new_ids[clause] for clause in fresh}
    assert set(found.removed) == {old_ids[old] for old in old_ids if old not in stayed}
    assert set(found.reworded) == {old_ids[old] for old, new in stayed.items() if old != new}


def test_loss_is_noticed() -> None:
    """The oracle of these tests: it must see a word that is gone, and one that came from nowhere."""
    text = "1、 Boats\n\n◆ Oars\n\na. Made of ash."
    policy = import_policy(text)
    assert lost_text(text, policy) == ""
    assert lost_text(text + " And oak", policy) == "Andoak"
    with pytest.raises(AssertionError):
        assert lost_text("1、 Boats\n\na. Made", policy) == ""
