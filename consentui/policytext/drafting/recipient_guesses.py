"""Guesses who receives data: names in sentences about sharing, and the kinds of recipients a policy speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from consentui.domain.catalogue import Recipient, RecipientKind
from consentui.policytext.drafting.clue_words import CLASSES, NAME_BREAK, NAMES, NO_NAME, SHARES, data_in, fits
from consentui.policytext.drafting.draft import Clue, DraftParts
from consentui.policytext.passages import Passage


def guess_recipients(parts: DraftParts, passages: Sequence[Passage], language: str) -> None:
    """Adds recipients; the first sentence that speaks of one explains why."""
    found: dict[str, tuple[str, RecipientKind, str, dict[str, None], tuple[str, ...]]] = {}
    for passage in passages:
        for sentence in passage.sentences:
            if not fits(SHARES[language], sentence):
                continue
            for key, name, kind in (*_names(sentence, language), *_classes(sentence, language)):
                entry = found.setdefault(key, (name, kind, sentence, {}, data_in(passage, language)))
                entry[3][passage.clause_id] = None
    for key, (name, kind, sentence, clause_ids, data) in found.items():
        lasting = parts.key("recipients", key)
        parts.add_recipient(Recipient(lasting, name, kind, ", ".join(data) or None, sentence, tuple(clause_ids)))
        parts.clues[f"recipients/{lasting}"] = Clue(name, next(iter(clause_ids)))


def _names(sentence: str, language: str) -> Iterator[tuple[str, str, RecipientKind]]:
    for found in re.finditer(NAMES[language], sentence):
        for name in re.split(NAME_BREAK[language], found["names"]):
            plain = name.strip().rstrip(".")
            if plain and plain not in NO_NAME and plain.split()[0] not in NO_NAME:
                yield plain, plain, RecipientKind.NAMED


def _classes(sentence: str, language: str) -> Iterator[tuple[str, str, RecipientKind]]:
    for key, pattern in CLASSES[language]:
        found = re.search(pattern, sentence, re.IGNORECASE)
        if found is not None:
            yield key, found.group()[:1].upper() + found.group()[1:], RecipientKind.CLASS
