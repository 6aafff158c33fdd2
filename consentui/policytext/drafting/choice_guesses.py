"""Guesses what else one may decide, and the cases in which the policy asks nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consentui.domain.catalogue import Choice, NoConsentCase, Offer, Purpose
from consentui.policytext.drafting.clue_words import (
    CHOICES,
    MAY_SAY_NO,
    NO_CONSENT,
    SHARES,
    data_in,
    first_fit,
    fits,
    is_sensitive,
    period_of,
    refusal_of,
)
from consentui.policytext.drafting.draft import Clue, DraftParts
from consentui.policytext.passages import Passage

# PROTOCOL: how long a grant that is no permission is good for without asking again.
_LEASE_S = 86400


def guess_cases(parts: DraftParts, passages: Sequence[Passage], language: str) -> frozenset[str]:
    """Adds the cases without consent: the lettered clauses below a sentence that says so. Their clause ids."""
    taken = []
    for opening, case in _cases(passages, language):
        kind = "share" if fits(SHARES[language], f"{opening.title} {opening.text}") else "collect"
        key = parts.key("no_consent_cases", kind, case.label or case.clause_id)
        parts.no_consent_cases.append(NoConsentCase(key, kind, case.text, case.clause_id))
        parts.clues[f"no_consent_cases/{key}"] = Clue(opening.text, opening.clause_id)
        taken += [opening.clause_id, case.clause_id]
    return frozenset(taken)


def _cases(passages: Sequence[Passage], language: str) -> Iterator[tuple[Passage, Passage]]:
    opening: Passage | None = None
    for passage in passages:
        if opening is not None and passage.heading_id == opening.heading_id and passage.label is not None:
            yield opening, passage
        elif passage.label is None and fits(NO_CONSENT[language], passage.text):
            opening = passage
        else:
            opening = None


def guess_choices(parts: DraftParts, passages: Sequence[Passage], language: str, taken: frozenset[str]) -> None:
    """Adds a choice for each clause about ads, cookies and the like; a switch only where the clause lets one say no."""
    for passage in passages:
        if passage.clause_id in taken or parts.purposes_of(passage.clause_id):
            continue
        for group, pattern in CHOICES[language]:
            sentence = first_fit(pattern, passage.sentences)
            if sentence is not None:
                _choice(parts, passage, group, sentence, language)
                break


def _choice(parts: DraftParts, passage: Passage, group: str, sentence: str, language: str) -> None:
    key = parts.key("choices", group, passage.clause_id)
    title = passage.title or sentence
    has_switch = group != "abroad" and fits(MAY_SAY_NO[language], passage.text)
    clue = Clue(sentence, passage.clause_id)
    parts.choices.append(Choice(key, title, group, sentence, key if has_switch else None, (passage.clause_id,)))
    parts.clues[f"choices/{key}"] = clue
    if has_switch:
        parts.add_purpose(
            Purpose(
                key=key,
                title=title,
                explanation=sentence,
                if_off=refusal_of(passage, language),
                recipients=parts.recipients_of(passage.clause_id),
                retention=period_of(passage, language),
                data_categories=data_in(passage, language),
                clause_ids=(passage.clause_id,),
                offered_by=Offer.POLICY,
                protective_value=False,
                lease_s=_LEASE_S,
                is_sensitive=is_sensitive(passage, language),
            )
        )
        parts.clues[f"purposes/{key}"] = clue
