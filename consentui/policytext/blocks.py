"""Plain text cut into blocks: one mark or one paragraph each, lines wrapped by hand joined again.

A line with a mark always opens a block, so does a line after a blank or drawn one. Another line is joined to the one
above where it hangs, indented, below an entry that has not ended; and in a text that is wrapped by hand, where the line
above was full.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from consentui.policytext.letters import Ending, ending, is_blank, joined
from consentui.policytext.marks import Mark, MarkKind, find_mark, is_rule

# Nobody wraps by hand at more than this, or at less.
_WIDEST_WRAP = 120
_NARROWEST_WRAP = 24
# A wrapped line fills at least this part of the width, counted with the word that did not fit.
_FULL_LINE = 0.8
_TAB_WIDTH = 4
# Below a number an indented line can be the text below a title, so there it must go on in small letters.
_HANGING = (MarkKind.LETTER, MarkKind.BRACKETED, MarkKind.BULLET)


@dataclass(frozen=True, slots=True)
class Block:
    """One block: its text without the mark; `lines` is how many lines it was printed on."""

    mark: Mark | None
    text: str
    indent: int
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank; `follows` means that no blank line stands above it."""

    text: str
    indent: int
    mark: Mark | None
    rest: str
    follows: bool


def lines_of(text: str) -> list[Line]:
    """The lines in which something can be seen."""
    lines: list[Line] = []
    follows = False
    for raw in text.splitlines():
        stripped = raw.strip()
        if is_blank(raw) or is_rule(stripped):
            follows = False
            continue
        mark, rest = find_mark(stripped)
        lines.append(Line(stripped, indent_of(raw), mark, rest, follows))
        follows = True
    return lines


def blocks_of(text: str) -> list[Block]:
    """The blocks of a plain text in their order."""
    lines = lines_of(text)
    width = _wrap_width(lines)
    paragraphs: list[list[Line]] = []
    for line in lines:
        if paragraphs and (_hangs(paragraphs[-1], line) or _continues(paragraphs[-1][-1], line, width)):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [_block(paragraph) for paragraph in paragraphs]


def indent_of(line: str) -> int:
    """Columns of white space before the text; a tab counts four, an ideographic space two."""
    columns = 0
    for sign in line:
        if not sign.isspace():
            break
        columns += _TAB_WIDTH if sign == "\t" else 2 if sign == "\u3000" else 1
    return columns


def _block(paragraph: Sequence[Line]) -> Block:
    first = paragraph[0]
    return Block(first.mark, join_lines(paragraph), first.indent, len(paragraph))


def join_lines(paragraph: Sequence[Line]) -> str:
    """The text of wrapped lines as one line; the pieces are put together once, however many there are."""
    pieces = [paragraph[0].rest]
    for above, line in pairwise(paragraph):
        pieces.append(joined(above.text[-1], line.text[0])[1:-1])
        pieces.append(line.text)
    return "".join(pieces)


def _wrap_width(lines: Sequence[Line]) -> int | None:
    """The width at which the text was wrapped by hand, None if it was not.

    It was, where most lines that have a line directly below are full: the first word below would not have fitted.
    """
    pairs = [(above, below) for above, below in pairwise(lines) if _may_join(above, below)]
    if not pairs:
        return None
    lengths = sorted(len(above.text) for above, _ in pairs)
    width = lengths[(len(lengths) - 1) * 9 // 10]
    full = sum(_is_full(above, below, width) for above, below in pairs)
    return width if width >= _NARROWEST_WRAP and 2 * full >= len(pairs) else None


def _may_join(above: Line, below: Line) -> bool:
    fits = len(above.text) <= _WIDEST_WRAP and len(below.text) <= _WIDEST_WRAP
    return fits and below.follows and below.mark is None


def _is_full(above: Line, below: Line, width: int) -> bool:
    first_word = len(below.text.split(maxsplit=1)[0])
    return len(above.text) + 1 + min(first_word, width // 2) > _FULL_LINE * width


def _hangs(paragraph: Sequence[Line], below: Line) -> bool:
    first = paragraph[0]
    if first.mark is None or not below.follows or below.mark is not None or below.indent <= first.indent:
        return False
    if ending(paragraph[-1].text) in (Ending.FULL, Ending.COLON):
        return False
    return first.mark.kind in _HANGING or below.text[0].islower()


def _continues(above: Line, below: Line, width: int | None) -> bool:
    if width is None or not _may_join(above, below):
        return False
    if _is_full(above, below, width):
        return True
    goes_on = below.text[0].islower() or ending(above.text) is Ending.PART
    return goes_on and 2 * len(above.text) >= width
