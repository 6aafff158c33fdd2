"""The words of a change as a card can show them: long stretches that stayed are left out, and nothing is endless."""

from __future__ import annotations

from collections.abc import Sequence

# Up to here everything is shown.
WHOLE = 1_500
# What stays of a long stretch that is the same, at each of its ends.
_BESIDE = 160
# More than this is not laid out in a card, whatever it is: the whole clause stands in the policy.
_MOST = 4_000
_LEFT_OUT = " … "

Piece = tuple[str, bool]


def shortened(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of a text, each with whether it is new; new words are kept, up to a bound."""
    if sum(len(text) for text, _ in pieces) <= WHOLE:
        return list(pieces)
    last = len(pieces) - 1
    short = [
        (text, True) if is_new else (_ends(text, is_first=place == 0, is_last=place == last), False)
        for place, (text, is_new) in enumerate(pieces)
    ]
    return _cut(short)


def _ends(text: str, *, is_first: bool, is_last: bool) -> str:
    if len(text) <= 2 * _BESIDE:
        return text
    head = "" if is_first and not is_last else text[:_BESIDE]
    tail = "" if is_last else text[-_BESIDE:]
    return f"{head}{_LEFT_OUT}{tail}"


def _cut(pieces: Sequence[Piece]) -> list[Piece]:
    room, kept = _MOST, []
    for text, is_new in pieces:
        if len(text) > room:
            kept.append((text[:room] + _LEFT_OUT, is_new))
            break
        kept.append((text, is_new))
        room -= len(text)
    return kept
