"""What kinds of characters the importer tells apart, and how a block of text ends."""

from __future__ import annotations

import enum
import re

# Zero-width and bidirectional controls. They stay in the text, but no mark hides behind them.
INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
# Scripts written without spaces between words: one character counts as one word.
UNSPACED = "\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

_ONLY_INVISIBLE = re.compile(rf"[\s{INVISIBLE}]*\Z")
_UNSPACED_CHARACTER = re.compile(f"[{UNSPACED}]")
_WIDE_END = re.compile(rf"[{UNSPACED}\u3000-\u303f\uff00-\uffef]")
_CLOSERS = "\"'”’»)]}）］】」』》〉"
_FULL = ".!?。！？．…"
_PART = ";,；，、"
_COLON = ":："


class Ending(enum.Enum):
    """How a block of text ends, closing quotes and brackets left aside."""

    FULL = "a full stop, question mark, exclamation mark or dots"
    PART = "a comma or semicolon"
    COLON = "a colon"
    NONE = "a letter, a digit or another sign"


def ending(text: str) -> Ending:
    """How `text` ends; only its last characters are looked at."""
    last = _last_sign(text)
    if last in _FULL:
        return Ending.FULL
    if last in _PART:
        return Ending.PART
    return Ending.COLON if last in _COLON else Ending.NONE


def is_blank(text: str) -> bool:
    """Nothing in `text` can be seen."""
    return _ONLY_INVISIBLE.match(text) is not None


def is_unspaced(text: str) -> bool:
    """`text` holds a character of a script without spaces between words."""
    return _UNSPACED_CHARACTER.search(text) is not None


def joined(first: str, second: str) -> str:
    """Two lines of one paragraph as one line; wide scripts take no space between them."""
    if first and second and _WIDE_END.match(first[-1]) and _WIDE_END.match(second[0]):
        return first + second
    return f"{first} {second}"


def _last_sign(text: str) -> str:
    for index in range(len(text) - 1, -1, -1):
        sign = text[index]
        if sign in _CLOSERS or is_blank(sign):
            continue
        return sign
    return "x"
