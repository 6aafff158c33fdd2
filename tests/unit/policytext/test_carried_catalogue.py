"""A new version of a policy, and the catalogue that was confirmed for the one before."""

from __future__ import annotations

from consentui.domain.catalogue import Catalogue
from consentui.domain.policy import Policy
from consentui.domain.record import replace
from consentui.policytext.carry_on import carry_on
from consentui.policytext.drafting.carried import Before, carried
from consentui.policytext.drafting.draft import ClueKind, Draft
from consentui.policytext.edition import Edition
from consentui.policytext.importer import import_policy
from consentui.policytext.linting.catalogue_lint import lint_catalogue
from tests.unit.policytext.reading import policy_of, text_of
from tests.unit.policytext.test_draft_catalogue import LANTERN, draft_of

OLD = policy_of(LANTERN)


def confirmed() -> Catalogue:
    """As an operator leaves it: one purpose reworded by hand, one choice taken out."""
    catalogue = draft_of(OLD).catalogue
    first = replace(catalogue.purposes[0], title="Lamps near you")
    choices = tuple(choice for choice in catalogue.choices if choice.group != "cookies")
    return replace(catalogue, purposes=(first, *catalogue.purposes[1:]), choices=choices)


def after(text: str, *, unconfirmed: frozenset[str] = frozenset()) -> tuple[Policy, Draft]:
    policy = carry_on(import_policy(text), Edition(OLD)).policy
    return policy, carried(draft_of(policy), policy, Before(OLD, confirmed(), unconfirmed))


def changed(old: str, new: str) -> str:
    text = text_of(LANTERN)
    assert text.count(old) == 1
    return text.replace(old, new)


def test_policy_that_stayed_keeps_its_catalogue_and_asks_nothing() -> None:
    _, draft = after(text_of(LANTERN))
    assert (draft.catalogue, draft.clues) == (confirmed(), {})


def test_entry_that_was_never_confirmed_is_still_to_confirm() -> None:
    _, draft = after(text_of(LANTERN), unconfirmed=frozenset({"facts/storage", "permissions/camera"}))
    assert {name: clue.kind for name, clue in draft.clues.items()} == {
        "facts/storage": ClueKind.LEFT,
        "permissions/camera": ClueKind.LEFT,
    }


def test_reworded_clause_has_its_entries_looked_at_and_no_others() -> None:
    policy, draft = after(
        changed("use your precise location so that we", "use your precise location at night so that we")
    )
    assert {name: (clue.clause_id, clue.kind) for name, clue in draft.clues.items()} == {
        "purposes/location.2_walking_a": ("2.walking.a", ClueKind.REWORDED),
    }
    assert draft.catalogue.purposes[0].title == "Lamps near you"
    assert lint_catalogue(draft.catalogue, policy, "en") == ()


def test_clause_that_is_gone_takes_its_entries_along() -> None:
    whole = "c. When you walk, we share your GPS data with two map makers, such as Hedgerow Maps and Old Mill Tiles. "
    policy, draft = after(changed(whole + "We keep it for 14 days.\n\n", ""))
    assert "location.2_walking_c" not in draft.catalogue.purpose_by_key
    assert draft.catalogue.recipients == ()
    (location,) = (entry for entry in draft.catalogue.permissions if entry.key == "location")
    assert location.purposes == ("location.2_walking_a",)
    assert "permissions/location" in draft.clues
    assert lint_catalogue(draft.catalogue, policy, "en") == ()


def test_new_clause_brings_its_guesses() -> None:
    new = "d. When you sing, we use the microphone so that others hear you.\n\nWithout asking"
    policy, draft = after(changed("Without asking", new))
    assert draft.catalogue.purpose_by_key["microphone.2_walking_d"].clause_ids == ("2.walking.d",)
    (microphone,) = (entry for entry in draft.catalogue.permissions if entry.key == "microphone")
    assert microphone.purposes == ("microphone.use", "microphone.2_walking_d")
    assert set(draft.clues) == {"purposes/microphone.2_walking_d", "permissions/microphone"}
    assert lint_catalogue(draft.catalogue, policy, "en") == ()


def test_guess_that_was_taken_out_does_not_come_back_while_its_clause_stays() -> None:
    _, draft = after(changed("Nothing is sent abroad.", "Nothing is ever sent abroad."))
    assert "cookies" not in {choice.group for choice in draft.catalogue.choices}
