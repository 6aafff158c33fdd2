"""The draft of a catalogue: what the words of a text suggest, each guess with its clue, and nothing invented."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from consentui.domain.catalogue import Catalogue, HeldGroup, RecipientKind
from consentui.domain.policy import Policy
from consentui.policytext.drafting.draft import Draft, DraftWords
from consentui.policytext.drafting.draft_catalogue import draft_catalogue
from consentui.policytext.drafting.stated import Stated, stated_in
from consentui.policytext.importer import import_policy, import_policy_bytes
from consentui.policytext.linting.catalogue_lint import lint_catalogue
from consentui.policytext.permission_words import PERMISSION_KEYS
from consentui.wire.base import is_purpose_key
from tests.unit.edition import shipped
from tests.unit.policytext.reading import policy_of

LANTERN = "lantern_app.txt"
WORDS = DraftWords(
    permissions={key: f"({key})" for key in PERMISSION_KEYS},
    no_feature_title="(no feature)",
    no_feature="(no feature is named)",
    no_reason="(no reason)",
    facts={key: f"({key})" for key in ("account", "recipients", "storage")},
)
FIXTURES = (
    "lantern_app.txt",
    "bicycle_library.txt",
    "village_choir.txt",
    "observatory.txt",
    "ferry.md",
    "mill_notice.md",
)


def draft_of(policy: Policy, language: str = "en") -> Draft:
    return draft_catalogue(policy, "1", language, WORDS)


@pytest.fixture(scope="module")
def lantern() -> Catalogue:
    return draft_of(policy_of(LANTERN)).catalogue


def test_permission_with_a_use_gets_a_purpose_for_each_clause_and_one_without_says_so(lantern: Catalogue) -> None:
    assert {permission.key: permission.purposes for permission in lantern.permissions} == {
        "location": ("location.2_walking_a", "location.2_walking_c"),
        "camera": ("camera.2_walking_b",),
        "microphone": ("microphone.use",),
        "contacts": ("contacts.use",),
    }
    unstated = lantern.purpose_by_key["contacts.use"]
    assert (unstated.explanation, unstated.if_off, unstated.clause_ids) == ("(no feature is named)", None, ("1.p2",))


def test_purpose_quotes_the_policy_and_leaves_open_what_it_does_not_say(lantern: Catalogue) -> None:
    walk, share = (lantern.purpose_by_key[f"location.2_walking_{letter}"] for letter in "ac")
    assert walk.title == "Walking"
    assert walk.explanation == "When you walk, we use your precise location so that we can show the next lamp."
    assert walk.if_off == "If you refuse, you cannot see lamps near you."
    assert (walk.recipients, walk.retention, walk.is_sensitive) == (None, None, True)
    assert share.recipients == ("hedgerow_maps", "old_mill_tiles")
    assert (share.if_off, share.retention, share.is_sensitive) == (None, "We keep it for 14 days.", None)


def test_recipient_that_is_named_is_found_with_what_and_why(lantern: Catalogue) -> None:
    (first, second) = lantern.recipients
    assert (first.name, second.name) == ("Hedgerow Maps", "Old Mill Tiles")
    assert (first.kind, first.what, first.clause_ids) == (RecipientKind.NAMED, "GPS data", ("2.walking.c",))
    assert first.why is not None and first.why.startswith("When you walk, we share your GPS data")


def test_choice_has_a_switch_only_where_the_clause_lets_one_say_no(lantern: Catalogue) -> None:
    assert [(choice.group, choice.clause_ids, choice.purpose is not None) for choice in lantern.choices] == [
        ("cookies", ("3.a",), False),
        ("see", ("3.b",), True),
        ("abroad", ("4.b",), False),
    ]


def test_data_is_essential_where_nothing_lets_one_refuse_it(lantern: Catalogue) -> None:
    (essential,) = lantern.essential_data
    assert (essential.data, essential.clause_ids) == (("IP address", "Hardware model"), ("2.making-an-account.b",))
    groups = {held.clause_ids[0]: held.group for held in lantern.held_data}
    assert groups == {
        "2.making-an-account.a": HeldGroup.GAVE,
        "2.making-an-account.b": HeldGroup.NEEDED,
        "4.a": HeldGroup.OTHERS,
    }


def test_case_without_consent_is_a_clause_below_a_sentence_that_says_so(lantern: Catalogue) -> None:
    assert [(case.key, case.kind, case.clause_id) for case in lantern.no_consent_cases] == [
        ("collect.a", "collect", "2.without-asking.a"),
        ("collect.b", "collect", "2.without-asking.b"),
    ]


def test_what_a_text_says_about_itself_is_found_and_not_guessed() -> None:
    assert stated_in(policy_of(LANTERN)) == Stated("2.1", dt.date(2027, 4, 5), "lamps@lantern.example")
    assert stated_in(import_policy("1. Boats\n\nThey apply from 3/4/2027. Ask us.\n")) == Stated(None, None, None)
    assert stated_in(import_policy("1. Boats\n\nThis is v2.3 of the text.\n")).version == "2.3"
    assert stated_in(import_policy("1、船\n\n版本：3。自 2027 年 3 月 1 日起施行。\n")) == Stated(
        "3", dt.date(2027, 3, 1), None
    )


@pytest.mark.parametrize("name", FIXTURES)
def test_draft_of_any_text_is_made_of_its_words_and_can_be_served(name: str) -> None:
    assert_sound(policy_of(name), "en")


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_draft_of_the_shipped_policy_finds_the_same_permissions_in_both_languages(language: str) -> None:
    assert_sound(shipped.policy(language), language)
    found = draft_of(shipped.policy(language), language).catalogue
    assert [permission.key for permission in found.permissions] == list(PERMISSION_KEYS)
    assert "contacts.use" in found.purpose_by_key
    assert len(found.no_consent_cases) == 18


def test_draft_of_the_raw_policy_names_what_it_states_and_no_more() -> None:
    named = os.environ.get("CONSENTUI_RAW_POLICY")
    if not named:
        pytest.skip("CONSENTUI_RAW_POLICY does not name the raw policy")
    policy = import_policy_bytes(Path(named).read_bytes())
    assert_sound(policy, "en")
    found = draft_of(policy).catalogue
    assert {permission.key: len(permission.purposes) for permission in found.permissions} == {
        "location": 3, "camera": 1, "microphone": 1, "contacts": 1, "album": 1,
    }  # fmt: skip
    assert found.purpose_by_key["contacts.use"].explanation == "(no feature is named)"
    assert [entry.name for entry in found.recipients if entry.kind is RecipientKind.NAMED] == ["Baidu Maps"]
    assert [case.kind for case in found.no_consent_cases] == 12 * ["collect"] + 6 * ["share"]


def test_draft_in_a_language_without_words_is_empty() -> None:
    draft = draft_of(policy_of(LANTERN), "de")
    assert (draft.catalogue.permissions, draft.catalogue.held_data, dict(draft.clues)) == ((), (), {})


def assert_sound(policy: Policy, language: str) -> None:
    """Every entry has a clue in a clause that is there, every key can be used, and every word is the policy's."""
    draft = draft_of(policy, language)
    assert lint_catalogue(draft.catalogue, policy, language) == ()
    assert all(is_purpose_key(purpose.key) for purpose in draft.catalogue.purposes)
    clauses = {clause.id for clause in policy.clauses()}
    assert {clue.clause_id for clue in draft.clues.values()} <= clauses
    entries = {f"{part}/{key}" for part, key, _ in _entries(draft.catalogue)}
    assert set(draft.clues) == entries
    text = " ".join(_all_words(policy)).lower()
    invented = [
        words for _, _, all_words in _entries(draft.catalogue) for words in all_words if words.lower() not in text
    ]
    assert [words for words in invented if not words.startswith("(")] == []


def _all_words(policy: Policy) -> Iterator[str]:
    for section in policy.sections:
        yield section.title
        yield from (topic.title for topic in section.topics)
    for clause in policy.clauses():
        yield clause.text
        yield from (f"{item.label} {item.text}" if item.label else item.text for item in clause.items)


def _entries(catalogue: Catalogue) -> Iterator[tuple[str, str, list[str]]]:
    for permission in catalogue.permissions:
        yield "permissions", permission.key, [permission.title, permission.summary]
    for choice in catalogue.choices:
        yield "choices", choice.key, [choice.title, choice.summary]
    for purpose in catalogue.purposes:
        said = [purpose.title, purpose.explanation, purpose.if_off, purpose.retention, *purpose.data_categories]
        yield "purposes", purpose.key, [words for words in said if words is not None]
    for entry in catalogue.recipients:
        data = [] if entry.what is None else entry.what.split(", ")
        yield "recipients", entry.id, [entry.name, entry.why or entry.name, *data]
    for essential in catalogue.essential_data:
        yield "essential_data", essential.key, [essential.title, essential.reason, *essential.data]
    for case in catalogue.no_consent_cases:
        yield "no_consent_cases", case.key, case.text.split("\n")
    for fact in catalogue.facts:
        yield "facts", fact.key, [fact.title, fact.text]
    for held in catalogue.held_data:
        said = [held.title, held.why, held.if_refused, held.retention, *(field.title for field in held.fields)]
        yield "held_data", held.key, [words for words in said if words is not None]
