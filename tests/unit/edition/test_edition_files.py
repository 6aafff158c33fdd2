"""The files of the shipped edition load into the domain, have the shape of the source, and agree in all languages."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter

import pytest

from consentui.domain.policy import Clause, Policy
from consentui.wire import codec, limits
from consentui.wire.mapping import edition_policy_from
from consentui.wire.policy_messages import PolicyTextMessage
from tests.unit.edition import shipped


def test_edition_file_names_the_service_and_every_file_exists() -> None:
    edition = shipped.read_json(shipped.FOLDER / "edition.json")
    assert edition["service"] == {
        "id": "juniper",
        "name": "Juniper",
        "contact_email": "privacy@juniper.example",
        "jurisdiction": "CN",
    }
    assert [entry["version"] for entry in edition["versions"]] == [shipped.VERSION]
    named = {
        shipped.FOLDER / entry["version"] / f"{kind}.{language}.json"
        for entry in edition["versions"]
        for language in entry["languages"]
        for kind in ("policy", "catalogue")
    }
    assert named == set((shipped.FOLDER / shipped.VERSION).glob("*.json"))


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_files_say_version_language_and_date_of_the_edition(language: str) -> None:
    edition = shipped.read_json(shipped.FOLDER / "edition.json")["versions"][0]
    read = shipped.policy_file(language)
    assert list(read) == ["version", "language", "title", "effective_on", "preamble", "sections", "notes"]
    assert (read["version"], read["language"]) == (edition["version"], language)
    assert read["effective_on"] == edition["effective_on"] == dt.date(2026, 9, 1).isoformat()
    catalogue = shipped.catalogue(language)
    assert (catalogue.policy_version, catalogue.language) == (edition["version"], language)
    assert language in edition["languages"]


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_policy_loads_and_is_published_as_it_was_read(language: str) -> None:
    read = shipped.policy_file(language)
    published = json.loads(json.dumps(shipped.policy(language).as_json()))
    assert published == {"preamble": read["preamble"], "sections": read["sections"]}
    assert len(shipped.policy(language).hash()) == 64


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_catalogue_with_a_field_too_many_or_too_few_is_refused(language: str) -> None:
    read = shipped.catalogue_file(language)
    read["facts"][0]["colour"] = "red"
    with pytest.raises(TypeError, match="Fact has the fields"):
        shipped.build(type(shipped.catalogue(language)), read)
    read = shipped.catalogue_file(language)
    del read["purposes"][0]["if_off"]
    with pytest.raises(TypeError, match="Purpose has the fields"):
        shipped.build(type(shipped.catalogue(language)), read)


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_policy_has_the_counts_of_its_source(language: str) -> None:
    policy = shipped.policy(language)
    body = [clause for clause in policy.clauses() if clause not in policy.preamble]
    assert len(policy.preamble) == 1
    assert [section.id for section in policy.sections] == ["1", "2", "3", "4", "5", "6"]
    assert [len(section.topics) for section in policy.sections] == [0, 9, 4, 4, 3, 0]
    assert sum(len(section.topics) for section in policy.sections) == 18 + 2
    assert sum(clause.label is not None for clause in body) == 34
    assert sum(clause.label is None for clause in body) == 27
    assert [len(clause.items) for clause in body if clause.items] == [3]


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_letters_run_from_a_without_a_gap_in_every_topic(language: str) -> None:
    lettered = {}
    for section in shipped.policy(language).sections:
        for topic in section.topics:
            letters = "".join(clause.label for clause in topic.clauses if clause.label is not None)
            assert letters == "abcdefghijkl"[: len(letters)]
            lettered[topic.id] = len(letters)
    assert {topic: count for topic, count in lettered.items() if count} == {
        "2.registration": 2,
        "2.browsing": 3,
        "2.posting": 4,
        "2.interaction": 1,
        "2.device-and-logs": 2,
        "2.no-consent": 12,
        "3.improving": 2,
        "4.sharing-information": 2,
        "4.no-consent": 6,
    }


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_ids_come_from_the_place_and_none_is_used_twice(language: str) -> None:
    policy = shipped.policy(language)
    assert max(Counter(_ids(policy)).values()) == 1
    for number, clause in enumerate(policy.preamble, 1):
        assert clause.id == f"0.p{number}"
    for section in policy.sections:
        _assert_numbered(section.id, section.clauses)
        for topic in section.topics:
            assert topic.id.startswith(f"{section.id}.")
            _assert_numbered(topic.id, topic.clauses)


def test_every_language_has_the_same_ids_and_letters_in_the_same_order() -> None:
    english, chinese = (shipped.policy(language) for language in shipped.LANGUAGES)
    assert _ids(english) == _ids(chinese)
    assert [clause.label for clause in english.clauses()] == [clause.label for clause in chinese.clauses()]


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_no_text_is_empty_or_has_stray_spaces(language: str) -> None:
    for text in shipped.all_words(language):
        assert text and text == " ".join(text.split(" ")).strip()
        assert "  " not in text and "\n" not in text and "\u00a0" not in text


def _assert_numbered(place: str, clauses: tuple[Clause, ...]) -> None:
    paragraph = 0
    for clause in clauses:
        paragraph += clause.label is None
        assert clause.id == f"{place}.{clause.label or f'p{paragraph}'}"
        assert [item.id for item in clause.items] == [f"{clause.id}.{n}" for n in range(1, len(clause.items) + 1)]


def _ids(policy: Policy) -> list[str]:
    ids = [clause.id for clause in policy.clauses()]
    ids += [item.id for clause in policy.clauses() for item in clause.items]
    ids += [section.id for section in policy.sections]
    ids += [topic.id for section in policy.sections for topic in section.topics]
    return ids


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_every_clause_has_a_short_note_in_plain_words(language: str) -> None:
    read = shipped.policy_file(language)
    clauses = list(shipped.policy(language).clauses())
    assert list(read["notes"]) == [clause.id for clause in clauses]
    for clause in clauses:
        whole = clause.text + "".join(item.text for item in clause.items)
        assert 2 < len(read["notes"][clause.id]) < len(whole) + 8, clause.id


def test_notes_are_no_part_of_the_hash() -> None:
    bare = shipped.policy_file("en") | {"notes": {}}
    with_notes, without = (
        edition_policy_from(codec.decode(json.dumps(read).encode(), PolicyTextMessage, limits.POLICY_ANSWER_BODY_MAX))
        for read in (shipped.policy_file("en"), bare)
    )
    assert with_notes.policy_hash == without.policy_hash == shipped.policy("en").hash()
    assert with_notes.notes and not without.notes
