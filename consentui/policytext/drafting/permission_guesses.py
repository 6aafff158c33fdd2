"""Guesses permissions and what each is used for: one purpose for each clause that names it with a use."""

from __future__ import annotations

from collections.abc import Sequence

from consentui.domain.catalogue import Offer, Permission, Purpose
from consentui.policytext.drafting.clue_words import is_sensitive, period_of, refusal_of
from consentui.policytext.drafting.draft import Clue, DraftParts, DraftWords, once
from consentui.policytext.passages import Passage
from consentui.policytext.permission_words import PERMISSION_KEYS, permissions_in, states_purpose

# PROTOCOL: how long a grant of a permission is good for without asking again.
_LEASE_S = 3600


def guess_permissions(parts: DraftParts, passages: Sequence[Passage], language: str, words: DraftWords) -> None:
    """Adds permissions and their purposes."""
    for key in PERMISSION_KEYS:
        named = [(passage, found) for passage in passages if (found := _naming(passage, key, language))]
        if named:
            _add(parts, key, named, language, words)


def _naming(passage: Passage, key: str, language: str) -> list[tuple[str, str]]:
    """The sentences that name the permission, each with the words that do."""
    found = ((sentence, permissions_in(sentence, language)) for sentence in passage.sentences)
    return [(sentence, named[key]) for sentence, named in found if key in named]


def _add(
    parts: DraftParts,
    key: str,
    named: list[tuple[Passage, list[tuple[str, str]]]],
    language: str,
    words: DraftWords,
) -> None:
    before = len(parts.purposes)
    for passage, sentences in named:
        using = [pair for pair in sentences if states_purpose(pair[0], language)]
        if using or refusal_of(passage, language):
            _purpose(parts, key, passage, (using or sentences)[0], language)
    clue = Clue(named[0][1][0][1], named[0][0].clause_id)
    is_unstated = len(parts.purposes) == before
    if is_unstated:
        _unstated(parts, key, clue, once(passage.clause_id for passage, _ in named), words)
    purposes = parts.purposes[before:]
    summary = words.no_feature if is_unstated else purposes[0].title if len(purposes) == 1 else clue.words
    parts.permissions.append(
        Permission(key, words.permissions[key], summary, tuple(purpose.key for purpose in purposes))
    )
    parts.clues[f"permissions/{key}"] = clue


def _purpose(parts: DraftParts, key: str, passage: Passage, found: tuple[str, str], language: str) -> None:
    sentence, word = found
    lasting = parts.key("purposes", key, passage.clause_id)
    parts.add_purpose(
        Purpose(
            key=lasting,
            title=passage.title or sentence,
            explanation=sentence,
            if_off=refusal_of(passage, language),
            recipients=parts.recipients_of(passage.clause_id),
            retention=period_of(passage, language),
            data_categories=(word,),
            clause_ids=(passage.clause_id,),
            offered_by=Offer.POLICY,
            protective_value=False,
            lease_s=_LEASE_S,
            is_sensitive=is_sensitive(passage, language),
        )
    )
    parts.clues[f"purposes/{lasting}"] = Clue(word, passage.clause_id)


def _unstated(parts: DraftParts, key: str, clue: Clue, clause_ids: tuple[str, ...], words: DraftWords) -> None:
    lasting = parts.key("purposes", key, "use")
    parts.add_purpose(
        Purpose(
            key=lasting,
            title=words.no_feature_title,
            explanation=words.no_feature,
            if_off=None,
            recipients=None,
            retention=None,
            data_categories=(clue.words,),
            clause_ids=clause_ids,
            offered_by=Offer.POLICY,
            protective_value=False,
            lease_s=_LEASE_S,
            is_sensitive=None,
        )
    )
    parts.clues[f"purposes/{lasting}"] = clue
