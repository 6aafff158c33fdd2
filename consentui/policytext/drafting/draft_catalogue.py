"""The draft of a whole catalogue: every guess in its turn, later ones leaving aside what earlier ones took."""

from __future__ import annotations

from consentui.domain.policy import Policy
from consentui.policytext.drafting.choice_guesses import guess_cases, guess_choices
from consentui.policytext.drafting.data_guesses import guess_data, guess_facts
from consentui.policytext.drafting.draft import Draft, DraftParts, DraftWords
from consentui.policytext.drafting.permission_guesses import guess_permissions
from consentui.policytext.drafting.recipient_guesses import guess_recipients
from consentui.policytext.passages import passages_of, word_language


def draft_catalogue(policy: Policy, version: str, language: str, words: DraftWords) -> Draft:
    """What the words of the policy suggest; empty for a language without word rules."""
    parts = DraftParts()
    rules = word_language(language)
    if rules is not None:
        passages = passages_of(policy)
        taken = guess_cases(parts, passages, rules)
        free = tuple(passage for passage in passages if passage.clause_id not in taken)
        guess_recipients(parts, free, rules)
        guess_permissions(parts, free, rules, words)
        guess_choices(parts, free, rules, taken)
        guess_data(parts, free, rules, words, taken)
        guess_facts(parts, free, rules, words)
    return Draft(parts.catalogue(version, language), parts.clues)
