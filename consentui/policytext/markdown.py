"""Reads policies in Markdown: `#` headings, paragraphs, nested lists; everything inside a line stays plain text.

- The highest heading level opens sections, all deeper ones open topics. A single highest heading above everything
  else, without a number and with at least two headings of the next level below, is the title of the document: it
  becomes the first paragraph of the preamble, and sections are one level deeper.
- Entries of a list are clauses; below a paragraph that ends with a colon, unlettered ones are its items. Whatever is
  nested deeper is an item of the clause above, in reading order, as is an indented paragraph inside an entry.
- HTML, links, emphasis and fenced code are text. Only drawn lines (`---`) are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from consentui.policytext.blocks import Line, indent_of, join_lines
from consentui.policytext.letters import is_blank
from consentui.policytext.marks import Mark, MarkKind, find_mark, is_rule, without_number
from consentui.policytext.outline import Outline

_HEADING = re.compile(r"(#{1,6})\s+(?![\s#]*\Z)(\S.*)")
_CLOSING_SIGNS = re.compile(r"(?<=\s)#+\s*\Z")
_BARE_HEADING = re.compile(r"#{1,6}(?:\s[\s#]*)?\Z")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_INDENT_OF_NESTED = 2


@dataclass(frozen=True, slots=True)
class _Heading:
    level: int
    title: str
    number: int | None


@dataclass(frozen=True, slots=True)
class _Text:
    lines: tuple[Line, ...]

    @property
    def mark(self) -> Mark | None:
        return self.lines[0].mark

    @property
    def indent(self) -> int:
        return self.lines[0].indent


def is_markdown(text: str) -> bool:
    """The text has a `#` heading, and no `◆` or `1、` stands before the first one."""
    for raw in text.splitlines():
        line = raw.strip()
        if _HEADING.match(line):
            return True
        mark, _ = find_mark(line)
        if mark is not None and (mark.kind is MarkKind.TOPIC or mark.style == "digit 、"):
            return False
    return False


def read_markdown(text: str) -> Outline:
    """The outline of a Markdown text."""
    blocks = list(_blocks(text))
    section_level, has_document_title = _section_level(blocks)
    outline = Outline()
    for index, block in enumerate(blocks):
        if isinstance(block, _Text):
            _add_text(outline, block)
        elif index == 0 and has_document_title:
            outline.add_paragraph(block.title)
        elif block.level <= section_level or not outline.sections:
            outline.begin_section(block.title, block.number)
        else:
            outline.begin_topic(block.title)
    return outline


def _section_level(blocks: Sequence[_Heading | _Text]) -> tuple[int, bool]:
    headings = [block for block in blocks if isinstance(block, _Heading)]
    if not headings:
        return 1, False
    top = min(heading.level for heading in headings)
    first = blocks[0]
    deeper = [heading.level for heading in headings if heading.level > top]
    is_single = len(deeper) == len(headings) - 1
    if not (is_single and isinstance(first, _Heading) and first.level == top and first.number is None and deeper):
        return top, False
    next_level = min(deeper)
    return (next_level, True) if deeper.count(next_level) > 1 else (top, False)


def _add_text(outline: Outline, block: _Text) -> None:
    text = join_lines(block.lines)
    above = outline.clause()
    if block.mark is not None:
        outline.add_entry(block.mark, text, block.indent)
    elif above is not None and above.style is not None and block.indent >= above.indent + _INDENT_OF_NESTED:
        outline.add_item(None, text, above.item_indent)
    else:
        outline.add_paragraph(text)


def _blocks(text: str) -> Iterator[_Heading | _Text]:
    open_lines: list[Line] = []
    fence = ""
    for raw in text.splitlines():
        stripped = raw.strip()
        found = _FENCE.match(stripped)
        if fence:
            if not is_blank(raw):
                open_lines.append(_plain_line(raw, stripped))
            if stripped.startswith(fence):
                fence = ""
            continue
        ends = is_blank(raw) or found is not None or _is_of_its_own(stripped) or _opens_entry(stripped, open_lines)
        if ends and open_lines:
            yield _Text(tuple(open_lines))
            open_lines = []
        if found is not None:
            fence = found.group(1)
            open_lines.append(_plain_line(raw, stripped))
        elif heading := _HEADING.match(stripped):
            yield _heading(heading)
        elif not is_blank(raw) and not _is_of_its_own(stripped):
            open_lines.append(_line(raw, stripped, is_first=not open_lines))
    if open_lines:
        yield _Text(tuple(open_lines))


def _is_of_its_own(line: str) -> bool:
    """A heading or a rule."""
    return bool(_HEADING.match(line) or _BARE_HEADING.match(line) or is_rule(line))


def _opens_entry(line: str, open_lines: Sequence[Line]) -> bool:
    """A mark opens an entry; in the middle of a paragraph a number or letter only where it can be the first."""
    mark, _ = find_mark(line)
    if mark is None or mark.kind in (MarkKind.TOPIC, MarkKind.DOTTED):
        return False
    if not open_lines or open_lines[0].mark is not None or mark.kind is MarkKind.BULLET:
        return True
    return mark.label in ("1", "a", "A", "一")


def _line(raw: str, stripped: str, *, is_first: bool) -> Line:
    mark, rest = find_mark(stripped)
    if not is_first or mark is None or mark.kind is MarkKind.TOPIC:
        return _plain_line(raw, stripped)
    return Line(stripped, indent_of(raw), mark, rest, follows=False)


def _plain_line(raw: str, stripped: str) -> Line:
    return Line(stripped, indent_of(raw), None, stripped, follows=True)


def _heading(found: re.Match[str]) -> _Heading:
    number, title = without_number(_CLOSING_SIGNS.sub("", found.group(2)).rstrip())
    return _Heading(len(found.group(1)), title, number)
