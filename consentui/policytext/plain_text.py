"""Reads plain policy texts: `1、` or `1.` sections, `◆`, `1.1` or unmarked topics, `a.` clauses, inner lists.

Rules beside the one in `headings`:

- A number opens a **section** where its line is a title, its sign is that of the first section, it is not indented
  deeper, it is higher than the last section's number (by at most 10; the same number again only with text below), and
  no numbered list is open: one that began with 1 and goes on, or one that begins after a colon.
- `◆` opens a topic; without any numbered section it opens a section. `1.1` and `（一）` open a topic where their line
  is a title with text of its own below.
- Every other mark opens a clause, or an item where it stands inside the list of the clause above (see `Outline`).
- Blocks without a mark below a clause that ends with a colon are its **inner list**. The first always belongs to it.
  After an entry without closing punctuation the list goes on until a sentence comes that does not look like the
  entries (`Name: …`); after entries that end with a comma or semicolon it ends with the first full stop; after
  sentences it goes on with sentences. A mark ends it in any case.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from consentui.policytext.blocks import Block, blocks_of
from consentui.policytext.headings import has_text_below, is_title, is_unmarked_heading
from consentui.policytext.letters import Ending, ending
from consentui.policytext.marks import Mark, MarkKind
from consentui.policytext.outline import Outline

_WIDEST_GAP = 10
# An entry of the form "Name: this, that".
_NAMED_ENTRY = re.compile(r"[^.!?;:。！？；：]{1,60}[:：](?=\s?\S)")
_HAN_BRACKETED = "han ()"


def read_plain_text(text: str) -> Outline:
    """The outline of a plain text; it has no sections where the text has no headings."""
    blocks = blocks_of(text)
    outline = _PlainReader(blocks).read()
    if outline.sections or not any(block.mark and block.mark.kind is MarkKind.TOPIC for block in blocks):
        return outline
    return _PlainReader(blocks, topics_are_sections=True).read()


class _PlainReader:
    """Walks the blocks of one text once; used up by `read`."""

    def __init__(self, blocks: Sequence[Block], *, topics_are_sections: bool = False) -> None:
        self._blocks = blocks
        self._topics_are_sections = topics_are_sections
        self._outline = Outline()
        self._section: Block | None = None
        self._after_title: MarkKind | None = None
        self._inner: _InnerList | None = None
        self._numbered: tuple[str, int] | None = None

    def read(self) -> Outline:
        """The outline of all blocks."""
        for index, block in enumerate(self._blocks):
            if block.mark is None:
                self._unmarked(index)
            else:
                self._inner = None
                self._marked(index, block.mark)
        return self._outline

    def _marked(self, index: int, mark: Mark) -> None:
        block = self._blocks[index]
        if self._opens_section(index, mark):
            self._section = block
            self._outline.begin_section(block.text, mark.numbers[0] if mark.numbers else None)
            self._begin(MarkKind.NUMBER)
        elif self._opens_topic(index, mark):
            self._outline.begin_topic(block.text)
            self._begin(MarkKind.TOPIC)
        elif mark.kind is MarkKind.TOPIC:
            self._paragraph(block.text)
        else:
            self._entry(block, mark)

    def _begin(self, kind: MarkKind) -> None:
        self._after_title = kind
        self._numbered = None

    def _opens_section(self, index: int, mark: Mark) -> bool:
        block = self._blocks[index]
        if self._topics_are_sections:
            return mark.kind is MarkKind.TOPIC
        if mark.kind is not MarkKind.NUMBER or not is_title(block.text, block.lines):
            return False
        number = mark.numbers[0]
        if self._is_in_numbered_list(index, mark.style, number):
            return False
        if self._section is None or self._section.mark is None:
            return 0 < number <= _WIDEST_GAP
        last = self._section.mark
        if mark.style != last.style or block.indent > self._section.indent + 1:
            return False
        if number == last.numbers[0]:
            return self._has_topic_or_text_below(index)
        return last.numbers[0] < number <= last.numbers[0] + _WIDEST_GAP

    def _is_in_numbered_list(self, index: int, style: str, number: int) -> bool:
        if self._numbered == (style, number - 1):
            return True
        above = self._above(index)
        return number == 1 and above is not None and ending(above.text) is Ending.COLON

    def _has_topic_or_text_below(self, index: int) -> bool:
        below = self._below(index)
        is_topic = below is not None and below.mark is not None and below.mark.kind is MarkKind.TOPIC
        return is_topic or has_text_below(below)

    def _opens_topic(self, index: int, mark: Mark) -> bool:
        if not self._outline.sections:
            return False
        if mark.kind is MarkKind.TOPIC:
            return True
        block = self._blocks[index]
        if not is_title(block.text, block.lines) or ending(block.text) is Ending.COLON:
            return False
        if not has_text_below(self._below(index)):
            return False
        if mark.kind is MarkKind.DOTTED and len(mark.numbers) == 2:
            return self._outline.sections[-1].number in (mark.numbers[0], None)
        return mark.style == _HAN_BRACKETED

    def _entry(self, block: Block, mark: Mark) -> None:
        self._after_title = None
        if mark.kind is MarkKind.NUMBER:
            goes_on = mark.numbers[0] == 1 or self._numbered == (mark.style, mark.numbers[0] - 1)
            self._numbered = (mark.style, mark.numbers[0]) if goes_on else None
        self._outline.add_entry(mark, block.text, block.indent)
        self._open_inner_list(block.text)

    def _unmarked(self, index: int) -> None:
        block = self._blocks[index]
        if self._inner is not None and self._inner.takes(block):
            self._outline.add_item(None, block.text, block.indent)
            return
        self._inner = None
        if self._is_heading(index):
            self._outline.begin_topic(block.text)
            self._begin(MarkKind.TOPIC)
        else:
            self._paragraph(block.text)

    def _is_heading(self, index: int) -> bool:
        if not self._outline.sections or self._after_title is MarkKind.TOPIC:
            return False
        above = None if self._after_title is MarkKind.NUMBER else self._above(index)
        return is_unmarked_heading(self._blocks[index], above, self._below(index))

    def _paragraph(self, text: str) -> None:
        self._after_title = None
        self._outline.add_paragraph(text)
        self._open_inner_list(text)

    def _open_inner_list(self, text: str) -> None:
        self._inner = _InnerList() if ending(text) is Ending.COLON else None

    def _above(self, index: int) -> Block | None:
        return self._blocks[index - 1] if index else None

    def _below(self, index: int) -> Block | None:
        return self._blocks[index + 1] if index + 1 < len(self._blocks) else None


class _InnerList:
    """The open inner list below one clause; decides which blocks still belong to it."""

    def __init__(self) -> None:
        self._shape: Ending | None = None
        self._is_named = False
        self._is_complete = False

    def takes(self, block: Block) -> bool:
        """The block is the next entry; the list remembers the form of the first one."""
        how = ending(block.text)
        if self._shape is None:
            self._shape = how
            self._is_named = _NAMED_ENTRY.match(block.text) is not None
            return True
        if self._is_complete:
            return False
        if self._shape is Ending.PART:
            # The full stop of "this; that; the other." is the end of the list.
            self._is_complete = how is Ending.FULL
            return True
        if self._is_named and _NAMED_ENTRY.match(block.text):
            return True
        return (how is Ending.FULL) == (self._shape is Ending.FULL)
