"""What a copy has that an older one had not, entry by entry."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from itertools import islice

from consentui.adapters.copies.easy_lines import lines_of
from consentui.adapters.copies.json_entries import Entry, JsonBroken
from consentui.application.inspect_ports import FileDifference
from consentui.runtime.blake2 import blake2b

_LINES_SHOWN = 400
_SHELVES = 256


def difference(name: str, older: Iterable[Entry], newer: Callable[[], Iterable[Entry]]) -> FileDifference:
    """`newer` is read twice: once to count, once for the lines of what was added. Broken files differ as a whole."""
    before, after = _Marks(older), _Marks(newer())
    added, gone = after.count_beside(before), before.count_beside(after)
    lines = lines_of(entry for entry in _readable(newer()) if _mark(entry) not in before) if added else ()
    return FileDifference(name, added, gone, tuple(islice(lines, _LINES_SHOWN)))


class _Marks:
    """The marks of many entries, in shelves: one set of a million would hold up the window each time it grows."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._shelves: list[set[int]] = [set() for _ in range(_SHELVES)]
        for entry in _readable(entries):
            mark = _mark(entry)
            self._shelves[mark % _SHELVES].add(mark)

    def __contains__(self, mark: int) -> bool:
        return mark in self._shelves[mark % _SHELVES]

    def count_beside(self, other: _Marks) -> int:
        """How many are not in the other."""
        return sum(len(mine - others) for mine, others in zip(self._shelves, other._shelves, strict=True))


def _mark(entry: Entry) -> int:
    """Entries are the same where name and value are, wherever they stand."""
    text = json.dumps([entry.key, entry.value], sort_keys=True, ensure_ascii=False)
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def _readable(entries: Iterable[Entry]) -> Iterable[Entry]:
    """As far as it is JSON."""
    try:
        yield from entries
    except JsonBroken:
        return
