"""The written rule that tells a title from text, marked or not; it knows no title of any policy.

A **title** is one line, at most 120 characters long, that neither holds a finished sentence nor ends with a full stop,
comma or semicolon (a numbered title may ask a question; that of a section may end with a colon).

An **unmarked heading** is a block without a mark that

1. is a title of one line, at most 80 characters and 12 words (in scripts without spaces 30 characters), does not begin
   with a small letter, and holds no colon, semicolon or full stop anywhere, nor a question mark at its end;
2. follows a finished block: one that ends with a full stop, question or exclamation mark, or the title of a section.
   So the first entry of a list (after a colon) is none, nor an entry after an entry without a full stop;
3. is followed by running text of its own: an unmarked block that ends with closing punctuation or a colon and is
   longer than the heading, or the first entry of a list (`a`, `1`, `(1)` or a bullet);
4. stands in a section, outside an open inner list.
"""

from __future__ import annotations

import re

from consentui.policytext.blocks import Block
from consentui.policytext.letters import Ending, ending, is_unspaced
from consentui.policytext.marks import MarkKind

_LONGEST_TITLE = 120
_LONGEST_UNMARKED = 80
_MOST_WORDS = 12
_LONGEST_UNSPACED = 30
_INNER_SIGN = re.compile(r"[:：;；。！？]|[.!?](?=\s)")
_SENTENCE_INSIDE = re.compile(r"[^\W\d_]{3}[.!?]\s+[A-Z]|[。！；？](?=.)")
_QUESTION = ("?", "？")
_FIRST_LABELS = frozenset({"a", "A", "1", "一", "i", "I"})


def is_title(text: str, lines: int = 1) -> bool:
    """`text` can stand as the title behind a number."""
    if lines > 1 or len(text) > _LONGEST_TITLE or _SENTENCE_INSIDE.search(text):
        return False
    how = ending(text)
    if how is Ending.FULL:
        return text.rstrip().endswith(_QUESTION)
    return how is not Ending.PART


def is_unmarked_heading(block: Block, above: Block | None, below: Block | None) -> bool:
    """Points 1 to 3 of the rule; `above` is None directly under the title of a section."""
    if block.mark is not None or not _reads_like_heading(block):
        return False
    if above is not None and ending(above.text) is not Ending.FULL:
        return False
    return below is not None and _opens_text(below, len(block.text))


def has_text_below(below: Block | None) -> bool:
    """A numbered line such as `1.1` is a title only where text of its own follows."""
    return below is not None and _opens_text(below, 0)


def _reads_like_heading(block: Block) -> bool:
    text = block.text
    if block.lines > 1 or len(text) > _LONGEST_UNMARKED or ending(text) is not Ending.NONE:
        return False
    if text[0].islower() or _INNER_SIGN.search(text):
        return False
    if is_unspaced(text):
        return len(text) <= _LONGEST_UNSPACED
    return len(text.split()) <= _MOST_WORDS and any(sign.isalpha() for sign in text)


def _opens_text(below: Block, longer_than: int) -> bool:
    if below.mark is None:
        return ending(below.text) is not Ending.NONE and len(below.text) > longer_than
    if below.mark.kind is MarkKind.BULLET:
        return True
    if below.mark.kind is MarkKind.DOTTED:
        return below.mark.numbers[-1] == 1
    return below.mark.kind is not MarkKind.TOPIC and below.mark.label in _FIRST_LABELS
