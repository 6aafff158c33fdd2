"""JSON one entry after another: the same as reading it whole, however it is cut, and broken where it is broken."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consentui.adapters.copies.json_entries import ENTRY_MAX, Entries, JsonBroken

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


def cut(text: str, size: int) -> Iterator[str]:
    return (text[place : place + size] for place in range(0, len(text), size))


def built(text: str, size: int) -> Any:
    """The value put together again from its entries."""
    top = text.lstrip()[:1]
    listed: list[Any] = []
    members: dict[str, Any] = {}
    for entry in Entries(cut(text, size)):
        if entry.key is None:
            listed.append(entry.value)
        elif entry.number:
            members.setdefault(entry.key, []).append(entry.value)
        else:
            members[entry.key] = entry.value
    if top == "{":
        return members
    return listed if top == "[" else listed[0]


@given(VALUES, st.integers(1, 9), st.sampled_from([None, 2]))
def test_entries_when_put_together_are_the_value(value: Any, size: int, indent: int | None) -> None:
    assert built(json.dumps(value, indent=indent), size) == value


@pytest.mark.parametrize(
    "text",
    ["", "{", "[1,", "[1 2]", '{"a" 1}', '{"a": }', "{1: 2}", "[1] 2", '"abc', "tru", "[1,]", '{"a": 1,}', "[" * 5000],
)
def test_text_that_is_not_json_is_broken(text: str) -> None:
    with pytest.raises(JsonBroken):
        list(Entries(cut(text, 7)))


def test_entries_before_the_break_are_still_read() -> None:
    read: list[object] = []
    with pytest.raises(JsonBroken):
        read.extend(entry.value for entry in Entries(cut('[{"a": 1}, {"a": 2}, {"a": ', 5)))
    assert read == [{"a": 1}, {"a": 2}]


def test_long_list_is_read_in_bounded_memory() -> None:
    texts = iter(["[", *(f'{{"n": {number}}},' for number in range(50_000)), '{"n": -1}]'])
    entries = Entries(texts)
    assert sum(1 for _ in entries) == 50_001
    assert len(entries._buffer) < 1000


def test_entry_that_is_too_large_is_broken_and_not_held() -> None:
    endless = iter(lambda: "x" * 65_536, None)

    def texts() -> Iterator[str]:
        yield '["'
        for _, text in zip(range(1000), endless, strict=False):
            yield text

    entries = Entries(texts())
    with pytest.raises(JsonBroken):
        list(entries)
    assert len(entries._buffer) < 4 * ENTRY_MAX
