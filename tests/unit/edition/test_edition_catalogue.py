"""The shipped catalogue: every reference exists, every switch is one purpose, both languages say the same."""

from __future__ import annotations

from typing import Any

import pytest

from consentui.domain.catalogue import Catalogue, HeldGroup, Offer, RecipientKind
from tests.unit.edition import shipped

HOUR_S = 3600
DAY_S = 86400


@pytest.fixture(params=shipped.LANGUAGES)
def catalogue(request: pytest.FixtureRequest) -> Catalogue:
    return shipped.catalogue(request.param)


def test_every_clause_a_catalogue_points_to_exists(catalogue: Catalogue) -> None:
    clauses = {clause.id for clause in shipped.policy(catalogue.language).clauses()}
    for group in (
        catalogue.choices,
        catalogue.purposes,
        catalogue.recipients,
        catalogue.essential_data,
        catalogue.facts,
        catalogue.held_data,
    ):
        for entry in group:
            assert entry.clause_ids, entry
            assert set(entry.clause_ids) <= clauses, entry
    assert {case.clause_id for case in catalogue.no_consent_cases} <= clauses


def test_the_five_permissions_stand_in_order_with_their_purposes(catalogue: Catalogue) -> None:
    assert {permission.key: permission.purposes for permission in catalogue.permissions} == {
        "location": ("location.results", "location.post_place", "location.recommend"),
        "camera": ("camera.publish",),
        "microphone": ("microphone.publish",),
        "contacts": ("contacts.use",),
        "album": ("album.publish",),
    }
    assert [permission.key for permission in catalogue.permissions] == [
        "location",
        "camera",
        "microphone",
        "contacts",
        "album",
    ]


def test_choices_stand_in_their_groups_and_what_the_policy_only_states_has_no_switch(catalogue: Catalogue) -> None:
    assert [(choice.key, choice.group, choice.purpose) for choice in catalogue.choices] == [
        ("recommend.activity", "see", "recommend.activity"),
        ("recommend.location", "see", "location.recommend"),
        ("ads.show", "see", "ads.show"),
        ("cookies.security", "cookies", None),
        ("cookies.memory", "cookies", "cookies.memory"),
        ("cookies.optimise", "cookies", "cookies.optimise"),
        ("cookies.shared_pages", "cookies", "cookies.shared_pages"),
        ("cookies.clear", "cookies", None),
        ("share.orbit_games", "linked", "share.orbit_games"),
        ("share.lark_social", "linked", "share.lark_social"),
        ("signin.third_party", "linked", None),
        ("cross_border", "abroad", None),
    ]


def test_every_purpose_has_one_home_and_one_use_of_location_is_also_a_choice(catalogue: Catalogue) -> None:
    owned = [key for permission in catalogue.permissions for key in permission.purposes]
    chosen = [choice.purpose for choice in catalogue.choices if choice.purpose is not None]
    assert [purpose for purpose in chosen if purpose in owned] == ["location.recommend"]
    owned += [purpose for purpose in chosen if purpose not in owned]
    assert sorted(owned) == sorted(purpose.key for purpose in catalogue.purposes)
    assert len(owned) == len(set(owned)) == 14
    assert all(catalogue.title_of(key) for key in owned)


def test_a_choice_and_its_purpose_name_the_same_clauses(catalogue: Catalogue) -> None:
    for choice in catalogue.choices:
        if choice.purpose is not None:
            assert choice.clause_ids == catalogue.purpose_by_key[choice.purpose].clause_ids


def test_every_recipient_of_a_purpose_is_described(catalogue: Catalogue) -> None:
    for purpose in catalogue.purposes:
        for recipient in purpose.recipients or ():
            assert recipient in catalogue.recipient_by_id
    kinds = {recipient.id: recipient.kind for recipient in catalogue.recipients}
    # The policy names one recipient; the rest it only describes, also the product of the demo service.
    assert [key for key, kind in kinds.items() if kind is RecipientKind.NAMED] == ["baidu_maps"]
    assert set(kinds) == {"baidu_maps", "affiliates", "partners", "products", "orbit_games", "lark_social"}


def test_device_permissions_are_the_policys_offer_and_the_rest_the_services(catalogue: Catalogue) -> None:
    device = {key for permission in catalogue.permissions for key in permission.purposes}
    for purpose in catalogue.purposes:
        assert purpose.protective_value is False
        assert purpose.lease_s == (HOUR_S if purpose.key in device else DAY_S)
        assert purpose.offered_by is (Offer.POLICY if purpose.key in device else Offer.SERVICE)


def test_every_purpose_has_words_for_its_receipt_and_a_hash_of_its_own(catalogue: Catalogue) -> None:
    hashes = {catalogue.words_hash(purpose.key) for purpose in catalogue.purposes}
    assert len(hashes) == len(catalogue.purposes)


def test_no_consent_cases_are_the_lettered_clauses_of_the_two_lists(catalogue: Catalogue) -> None:
    policy = shipped.policy(catalogue.language)
    clauses = {clause.id: clause for clause in policy.clauses()}
    kinds = [case.kind for case in catalogue.no_consent_cases]
    assert kinds == ["collect"] * 12 + ["share"] * 6
    for case in catalogue.no_consent_cases:
        clause = clauses[case.clause_id]
        assert case.key == f"{case.kind}.{clause.label}"
        assert case.text == clause.text
        assert case.clause_id.startswith("2.no-consent." if case.kind == "collect" else "4.no-consent.")
    assert len({case.clause_id for case in catalogue.no_consent_cases}) == 18


def test_the_broken_case_stays_incomplete_and_says_so() -> None:
    expected = {"en": "The text breaks off here", "zh-Hans": "原文到此中断"}
    for language, words in expected.items():
        texts = [case.text for case in shipped.catalogue(language).no_consent_cases]
        assert [words in text for text in texts] == [index == 2 for index in range(18)]


def test_first_run_facts_are_six_and_fit_two_lines(catalogue: Catalogue) -> None:
    assert [fact.key for fact in catalogue.facts] == ["account", "news", "off", "surprise", "recipients", "storage"]
    limit = 108 if catalogue.language == "en" else 56
    for fact in catalogue.facts:
        assert len(fact.text) <= limit, fact.text


def test_categories_of_held_data_stand_in_the_order_of_their_groups(catalogue: Catalogue) -> None:
    assert [(entry.key, entry.group.value) for entry in catalogue.held_data] == [
        *((key, "gave") for key in ("account", "profile_details", "identity_check", "posts", "feedback")),
        *((key, "allowed") for key in ("location", "media", "contacts", "platform_profile", "activity")),
        *((key, "allowed") for key in ("search", "follows", "cookies")),
        *((key, "needed") for key in ("safe_sign_in", "networks_nearby")),
        *((key, "needed") for key in ("device_push", "account_push", "device_and_network", "apps")),
        ("others_posts", "others"),
    ]


def test_every_field_of_a_category_is_named_once_and_the_policys_own_are_all_there(catalogue: Catalogue) -> None:
    fields = {entry.key: [field.key for field in entry.fields] for entry in catalogue.held_data}
    assert all(len(set(keys)) == len(keys) >= 1 for keys in fields.values())
    assert fields["account"] == ["phone", "nickname", "picture", "password"]
    assert fields["profile_details"] == ["gender", "birthday", "region", "introduction"]
    assert fields["identity_check"] == ["real_name", "id_number", "phone"]
    essential = {entry.key: list(entry.data) for entry in catalogue.essential_data}
    for entry in catalogue.held_data:
        if entry.key in ("device_and_network", "apps", "account_push"):
            assert [field.title for field in entry.fields] == essential[entry.key]


def test_what_comes_with_a_choice_names_purposes_and_what_has_none_is_needed(catalogue: Catalogue) -> None:
    named = [purpose for entry in catalogue.held_data for purpose in entry.purposes]
    assert len(named) == len(set(named)) and set(named) <= set(catalogue.purpose_by_key)
    assert set(catalogue.purpose_by_key) - set(named) == {"ads.show", "share.orbit_games", "share.lark_social"}
    assert all(not entry.purposes for entry in catalogue.held_data if entry.group is not HeldGroup.ALLOWED)


def test_what_the_service_offers_is_worded_as_its_offer(catalogue: Catalogue) -> None:
    offered = [entry.offer for entry in catalogue.held_data if entry.offer is not None]
    words = ("Juniper offers", "The policy") if catalogue.language == "en" else ("是 Juniper 提供的", "政策")
    assert offered and all(word in offer for offer in offered for word in words)
    assert next(entry for entry in catalogue.held_data if entry.key == "posts").offer is None


def test_retention_of_held_data_is_that_of_the_policy(catalogue: Catalogue) -> None:
    by_key = {entry.key: entry.retention for entry in catalogue.held_data}
    general = catalogue.purpose_by_key["location.results"].retention
    assert {key for key, said in by_key.items() if said != general} == {"posts", "cookies", "safe_sign_in"}
    assert by_key["cookies"] is None and by_key["safe_sign_in"] is None and by_key["posts"] is not None


def test_if_off_is_stored_without_its_label(catalogue: Catalogue) -> None:
    for purpose in catalogue.purposes:
        if purpose.if_off is not None:
            assert not purpose.if_off.lower().startswith(("if off", "关闭后", "如果关闭"))
            assert purpose.if_off.endswith((".", "。"))


def test_languages_differ_in_words_only() -> None:
    english, chinese = (shipped.catalogue_file(language) for language in shipped.LANGUAGES)
    assert _shape(english) == _shape(chinese)


def test_no_text_was_left_untranslated() -> None:
    english, chinese = (list(shipped.words_in(shipped.catalogue_file(language))) for language in shipped.LANGUAGES)
    assert len(english) == len(chinese)
    assert {first for first, second in zip(english, chinese, strict=True) if first == second} == {
        "Orbit Games",
        "Lark Social",
    }


def _shape(value: Any, name: str = "") -> Any:
    """`value` with every text for people replaced by a mark: what must be equal in all languages."""
    if isinstance(value, dict):
        return {key: _shape(entry, key) for key, entry in value.items() if key != "language"}
    if isinstance(value, list):
        return [_shape(entry, name) for entry in value]
    return "text" if isinstance(value, str) and list(shipped.words_in(value, name)) else value
