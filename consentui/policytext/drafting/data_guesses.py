"""Guesses what is collected: data without a choice, what is held, and the policy in short."""

from __future__ import annotations

from collections.abc import Sequence

from consentui.domain.catalogue import EssentialData, Fact, HeldCategory, HeldField, HeldGroup
from consentui.policytext.drafting.clue_words import (
    COLLECTS,
    FACTS,
    MAY_SAY_NO,
    OTHERS,
    data_in,
    first_fit,
    fits,
    is_sensitive,
    period_of,
    refusal_of,
)
from consentui.policytext.drafting.draft import Clue, DraftParts, DraftWords
from consentui.policytext.passages import Passage
from consentui.policytext.permission_words import states_purpose


def guess_data(
    parts: DraftParts, passages: Sequence[Passage], language: str, words: DraftWords, taken: frozenset[str]
) -> None:
    """Adds essential data and held data from the clauses that collect something and name it."""
    for passage in passages:
        data = data_in(passage, language)
        if not data or passage.clause_id in taken or not fits(COLLECTS[language], passage.text):
            continue
        reason = next((s for s in passage.sentences if states_purpose(s, language)), words.no_reason)
        has_choice = bool(parts.purposes_of(passage.clause_id)) or fits(MAY_SAY_NO[language], passage.text)
        is_of_others = fits(OTHERS[language], passage.text)
        is_essential = not has_choice and not is_of_others and refusal_of(passage, language) is None
        if is_essential:
            _essential(parts, passage, data, reason)
        _held(parts, passage, data, reason, _group(parts, passage, is_of_others, is_essential), language)


def guess_facts(parts: DraftParts, passages: Sequence[Passage], language: str, words: DraftWords) -> None:
    """Adds the policy in short: the first sentence about each thing people ask first."""
    for key, pattern in FACTS[language]:
        for passage in passages:
            sentence = first_fit(pattern, passage.sentences)
            if sentence is not None:
                parts.facts.append(Fact(key, words.facts[key], sentence, (passage.clause_id,)))
                parts.clues[f"facts/{key}"] = Clue(sentence, passage.clause_id)
                break


def _essential(parts: DraftParts, passage: Passage, data: tuple[str, ...], reason: str) -> None:
    key = parts.key("essential_data", passage.clause_id)
    parts.essential_data.append(EssentialData(key, passage.title or data[0], reason, data, (passage.clause_id,)))
    parts.clues[f"essential_data/{key}"] = Clue(data[0], passage.clause_id)


def _group(parts: DraftParts, passage: Passage, is_of_others: bool, is_essential: bool) -> HeldGroup:
    if is_of_others:
        return HeldGroup.OTHERS
    if parts.purposes_of(passage.clause_id):
        return HeldGroup.ALLOWED
    return HeldGroup.NEEDED if is_essential else HeldGroup.GAVE


def _held(
    parts: DraftParts, passage: Passage, data: tuple[str, ...], reason: str, group: HeldGroup, language: str
) -> None:
    key = parts.key("held_data", passage.clause_id)
    parts.held_data.append(
        HeldCategory(
            key=key,
            title=passage.title or data[0],
            group=group,
            summary=", ".join(data),
            fields=tuple(HeldField(f"field_{number}", word) for number, word in enumerate(data, start=1)),
            why=reason,
            if_refused=refusal_of(passage, language),
            retention=period_of(passage, language),
            is_sensitive=is_sensitive(passage, language),
            purposes=parts.purposes_of(passage.clause_id),
            offer=None,
            clause_ids=(passage.clause_id,),
        )
    )
    parts.clues[f"held_data/{key}"] = Clue(data[0], passage.clause_id)
