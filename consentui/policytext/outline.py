"""The tree of a policy while it is being read, before anything in it has an id."""

from __future__ import annotations

from dataclasses import dataclass, field

from consentui.policytext.letters import Ending, ending
from consentui.policytext.marks import Mark, MarkKind


@dataclass(slots=True)
class DraftItem:
    """One entry inside a clause."""

    label: str | None
    text: str


@dataclass(slots=True)
class DraftClause:
    """One clause; `style` is that of its mark, None for a paragraph without one."""

    label: str | None
    text: str
    style: str | None = None
    indent: int = 0
    items: list[DraftItem] = field(default_factory=list)
    item_indent: int = 0


@dataclass(slots=True)
class DraftTopic:
    """One heading inside a section."""

    title: str
    clauses: list[DraftClause] = field(default_factory=list)


@dataclass(slots=True)
class DraftSection:
    """One section; `number` is the printed one, None without."""

    title: str
    number: int | None
    clauses: list[DraftClause] = field(default_factory=list)
    topics: list[DraftTopic] = field(default_factory=list)


class Outline:
    """Collects sections, topics, clauses and items in reading order; owned by one reader, one thread.

    preamble: clauses before the first section
    sections: the sections so far
    """

    def __init__(self) -> None:
        self.preamble: list[DraftClause] = []
        self.sections: list[DraftSection] = []
        self._place: list[DraftClause] = self.preamble

    def begin_section(self, title: str, number: int | None) -> None:
        """What follows belongs to a new section."""
        section = DraftSection(title, number)
        self.sections.append(section)
        self._place = section.clauses

    def begin_topic(self, title: str) -> None:
        """What follows belongs to a new topic of the last section."""
        topic = DraftTopic(title)
        self.sections[-1].topics.append(topic)
        self._place = topic.clauses

    def clause(self) -> DraftClause | None:
        """The last clause under the present heading."""
        return self._place[-1] if self._place else None

    def add_paragraph(self, text: str) -> None:
        """A clause without a mark."""
        self._place.append(DraftClause(None, text))

    def add_item(self, label: str | None, text: str, indent: int = 0) -> None:
        """An entry of the list inside the last clause."""
        clause = self._place[-1]
        clause.items.append(DraftItem(label, text))
        clause.item_indent = indent

    def add_entry(self, mark: Mark, text: str, indent: int) -> None:
        """A marked line: a clause, or an item of the clause above where it stands inside that one's list."""
        above = self.clause()
        if above is not None and _is_inside(above, mark, indent):
            self.add_item(mark.label, text, indent)
        else:
            self._place.append(DraftClause(mark.label, text, mark.style, indent))


def _is_inside(above: DraftClause, mark: Mark, indent: int) -> bool:
    """The entry belongs into the clause above.

    Deeper ones do, unless they plainly go on with its letters; so do entries of another style than the clause's own.
    Under a paragraph only signs without a letter do, and only after a colon: lettered entries there are clauses.
    """
    if above.items and indent > max(above.indent, above.item_indent) + 1:
        return True
    if above.style is None:
        return mark.kind is MarkKind.BULLET and (bool(above.items) or ending(above.text) is Ending.COLON)
    if indent > above.indent + 1:
        return bool(above.items) or mark.style != above.style or not _succeeds(above.label, mark)
    return mark.style != above.style


def _succeeds(label: str | None, mark: Mark) -> bool:
    if label is None or mark.label is None:
        return False
    if mark.numbers:
        return label.isdecimal() and mark.numbers[-1] == int(label) + 1
    return len(label) == 1 and len(mark.label) == 1 and ord(mark.label) == ord(label) + 1
