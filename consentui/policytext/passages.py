"""A policy as passages: each clause with its place, its sentences, and what a word rule finds in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from consentui.domain.policy import Clause, Policy
from consentui.domain.policy_change import clause_words
from consentui.policytext.letters import Ending, ending

# A full stop ends a sentence before a capital or a quote; in Chinese the sign alone does.
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z“‘\"(])|(?<=[。！？；])|\n")
# Han characters beside the letters of other scripts: a Chinese text may hold product names and units.
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LETTER = re.compile(r"[^\W\d_]")
_ENGLISH = frozenset({"the", "of", "and", "to", "you", "your", "we", "our", "for", "is", "are", "in", "this", "with"})

# It is said again before every entry of its list.
_LONGEST_OPENING = 300

ENGLISH, CHINESE = "en", "zh-Hans"


@dataclass(frozen=True, slots=True)
class Passage:
    """One clause: `titles` are those of its section and topic, `text` its words with its items, a line each.

    `opening` is the sentence with a colon above a list that this clause is an entry of; empty where there is none.
    """

    clause_id: str
    heading_id: str
    titles: tuple[str, ...]
    text: str
    sentences: tuple[str, ...]
    label: str | None = None
    opening: str = ""

    def in_full(self) -> Iterator[str]:
        """Its sentences; an entry of a list is said in full, behind the sentence that opens the list."""
        opening = self.opening
        for sentence in self.sentences:
            yield f"{opening} {sentence}" if opening else sentence
            if ending(sentence) is Ending.COLON:
                opening = sentence[-_LONGEST_OPENING:]

    @property
    def title(self) -> str:
        """The nearest title above it; empty in the preamble."""
        return self.titles[-1].rstrip(":： ") if self.titles else ""


def passages_of(policy: Policy) -> tuple[Passage, ...]:
    """Every clause in reading order."""
    return tuple(_passages(policy))


def _passages(policy: Policy) -> Iterator[Passage]:
    yield from _below(policy.preamble, "0", ())
    for section in policy.sections:
        yield from _below(section.clauses, section.id, (section.title,))
        for topic in section.topics:
            yield from _below(topic.clauses, topic.id, (section.title, topic.title))


def _below(clauses: Sequence[Clause], heading_id: str, titles: tuple[str, ...]) -> Iterator[Passage]:
    opening = ""
    for clause in clauses:
        text = clause_words(clause)
        sentences = sentences_of(text)
        if clause.label is None:
            opening = ""
        yield Passage(clause.id, heading_id, titles, text, sentences, clause.label, opening)
        if clause.label is None and sentences and ending(sentences[-1]) is Ending.COLON:
            opening = sentences[-1][-_LONGEST_OPENING:]


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a clause; an item of a list is one of its own."""
    return tuple(found for part in _SENTENCE_END.split(text) if (found := part.strip()))


def word_language(language: str) -> str | None:
    """The language whose word rules fit a language tag; None where there are no rules for it."""
    primary = language.partition("-")[0].lower()
    return {"en": ENGLISH, "zh": CHINESE}.get(primary)


def language_of(policy: Policy) -> str | None:
    """`zh-Hans` where Han characters are a third of all letters, `en` where English small words abound, else None.

    Nothing else is guessed: a policy in another language is imported only where the operator names that.
    """
    text = " ".join(clause_words(clause) for clause in policy.clauses())
    letters = len(_LETTER.findall(text))
    if 3 * len(_HAN.findall(text)) > letters:
        return CHINESE
    words = text.lower().split()
    return ENGLISH if words and 8 * sum(word in _ENGLISH for word in words) > len(words) else None
