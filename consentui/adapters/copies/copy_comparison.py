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


def difference(name: str, older: Iterable[Entry], newer: Callable[[], Iterable[Entry]]) -> FileDifference:
    """`newer` is read twice: once to count, once for the lines of what was added. Broken files differ as a whole."""
    before = _marks(older)
    after = _marks(newer())
    added = after - before
    lines = lines_of(entry for entry in _readable(newer()) if _mark(entry) in added) if added else ()
    return FileDifference(name, len(added), len(before - after), tuple(islice(lines, _LINES_SHOWN)))


def _marks(entries: Iterable[Entry]) -> set[int]:
    return {_mark(entry) for entry in _readable(entries)}


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
