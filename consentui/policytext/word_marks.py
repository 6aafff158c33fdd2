"""Which words of a text are new beside an earlier one: word by word, one character at a time in unspaced scripts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from consentui.policytext.letters import UNSPACED

# A word, one character of a script without spaces, one sign, or a stretch of white space.
_TOKEN = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+|\s+|.", re.DOTALL)
# Comparing costs up to the number of equal pairs times the number of stretches; beyond this all of the middle is new.
_MOST_PAIRS = 20_000


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the later text that is new, or that stood in the earlier one."""

    text: str
    is_new: bool


def marked_words(before: str, after: str) -> tuple[Run, ...]:
    """`after` in full, as runs; joined they are `after` again."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    head = _same_head(old, new)
    tail = _same_head(old[head:][::-1], new[head:][::-1])
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    flags = [False] * head + _new_flags(middle_old, middle_new) + [False] * tail
    return _runs(new, _tidied(new, flags))


def _same_head(first: Sequence[str], second: Sequence[str]) -> int:
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count


def _new_flags(old: Sequence[str], new: Sequence[str]) -> list[bool]:
    """Words and signs are compared; what white space is follows from its neighbours."""
    places = [place for place, token in enumerate(new) if not token.isspace()]
    words_old = [token for token in old if not token.isspace()]
    words_new = [new[place] for place in places]
    flags = [True] * len(new)
    if _equal_pairs(words_old, words_new) <= _MOST_PAIRS:
        for block in SequenceMatcher(None, words_old, words_new, autojunk=False).get_matching_blocks():
            for place in places[block.b : block.b + block.size]:
                flags[place] = False
    return flags


def _equal_pairs(old: Sequence[str], new: Sequence[str]) -> int:
    counts = Counter(old)
    return sum(counts[token] for token in new)


def _tidied(tokens: Sequence[str], flags: list[bool]) -> list[bool]:
    """White space between two new words is new; white space at the edge of a new run is not."""
    tidy = list(flags)
    for place, token in enumerate(tokens):
        if token.isspace():
            tidy[place] = 0 < place < len(tokens) - 1 and flags[place - 1] and flags[place + 1]
    return tidy


def _runs(tokens: Sequence[str], flags: Sequence[bool]) -> tuple[Run, ...]:
    runs: list[Run] = []
    start = 0
    for place in range(1, len(tokens) + 1):
        if place == len(tokens) or flags[place] != flags[start]:
            runs.append(Run("".join(tokens[start:place]), flags[start]))
            start = place
    return tuple(runs) if tokens else ()
