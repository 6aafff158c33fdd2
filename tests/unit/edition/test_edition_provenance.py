"""Every line of the catalogue has its row in the table of what the policy states, and nothing unstated became a line.

provenance.json holds that table: `row` is the number in the list drawn up from the source, `clauses` where it is
stated, `catalogue` the entries it became, `stated` and `not_stated` the fields that must have a value or none,
`absent` what nobody may offer because the policy states no such thing. clause_facts.json holds, clause by clause,
the words of either language without which a fact of the source would be lost.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from consentui.domain.catalogue import Catalogue
from tests.unit.edition import shipped

ROWS: list[dict[str, Any]] = shipped.read_json(Path(__file__).with_name("provenance.json"))
FACTS: dict[str, dict[str, list[str]]] = shipped.read_json(Path(__file__).with_name("clause_facts.json"))
GROUPS = ("purposes", "choices", "recipients", "essential_data", "no_consent_cases", "facts", "held_data")
# Where None means "the policy does not state it".
NULLABLE = {
    "purposes": ("if_off", "recipients", "retention", "is_sensitive"),
    "recipients": ("what", "why"),
    "held_data": ("if_refused", "retention", "is_sensitive"),
}


def entries(catalogue: Catalogue) -> dict[str, Any]:
    """Every entry of the catalogue under `group/key`."""
    found = {}
    for group in GROUPS:
        for entry in getattr(catalogue, group):
            found[f"{group}/{entry.id if group == 'recipients' else entry.key}"] = entry
    return found


@pytest.fixture(params=shipped.LANGUAGES)
def catalogue(request: pytest.FixtureRequest) -> Catalogue:
    return shipped.catalogue(request.param)


def test_the_table_has_every_row_once() -> None:
    assert [row["row"] for row in ROWS] == list(range(1, 38))
    for row in ROWS:
        assert row["clauses"], row["key"]


def test_every_row_points_to_clauses_and_every_clause_has_a_row() -> None:
    clauses = {clause.id for clause in shipped.policy("en").clauses()}
    assert {clause for row in ROWS for clause in row["clauses"]} == clauses


def test_every_row_is_in_the_catalogue_where_it_says(catalogue: Catalogue) -> None:
    found = entries(catalogue)
    claimed = {path for row in ROWS for path in row["catalogue"]}
    assert claimed == set(found)


def test_an_entry_points_to_clauses_of_its_own_rows_only(catalogue: Catalogue) -> None:
    allowed: dict[str, set[str]] = {}
    for row in ROWS:
        for path in row["catalogue"]:
            allowed.setdefault(path, set()).update(row["clauses"])
    # These three gather several rows into one line.
    gathered = {"facts/recipients", "facts/surprise", "recipients/affiliates", "recipients/partners"}
    for path, entry in entries(catalogue).items():
        named = {entry.clause_id} if path.startswith("no_consent_cases/") else set(entry.clause_ids)
        assert named & allowed[path], path
        if path not in gathered:
            assert named <= allowed[path], path


def test_what_is_stated_has_a_value_and_what_is_not_has_none(catalogue: Catalogue) -> None:
    found = entries(catalogue)
    for row in ROWS:
        for path in row["stated"]:
            assert _value(found, path) not in (None, "", ()), path
        for path in row["not_stated"]:
            assert _value(found, path) is None, path


def test_every_field_that_may_be_unstated_is_decided_in_the_table_once(catalogue: Catalogue) -> None:
    decided = Counter(path for row in ROWS for path in (*row["stated"], *row["not_stated"]))
    expected = {
        f"{path}#{name}"
        for path, entry in entries(catalogue).items()
        for name in NULLABLE.get(path.split("/", maxsplit=1)[0], ())
        if name in entry.record_fields
    }
    without_choice = ("cookies.security", "cookies.clear", "signin.third_party", "cross_border")
    expected |= {f"choices/{key}#purpose" for key in without_choice}
    assert decided == Counter(expected)


def test_nothing_is_offered_that_the_policy_does_not_state(catalogue: Catalogue) -> None:
    found = entries(catalogue)
    for row in ROWS:
        for path in row["absent"]:
            assert path not in found


def test_retention_is_the_general_rule_and_gives_no_figure(catalogue: Catalogue) -> None:
    said = {purpose.retention for purpose in catalogue.purposes if purpose.retention is not None}
    assert said == {
        "As long as necessary; the policy gives no period."
        if catalogue.language == "en"
        else "在必要的期限内；政策没有写明具体时长。"
    }


def test_essential_data_lists_as_many_kinds_as_the_source(catalogue: Catalogue) -> None:
    assert {entry.key: len(entry.data) for entry in catalogue.essential_data} == {
        "device_push": 2,
        "account_push": 1,
        "device_and_network": 17,
        "apps": 7,
    }


def test_every_clause_has_its_facts_written_down() -> None:
    assert list(FACTS) == [clause.id for clause in shipped.policy("en").clauses()]
    assert all(set(words) == set(shipped.LANGUAGES) and all(words.values()) for words in FACTS.values())


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_no_clause_has_lost_a_fact(language: str) -> None:
    lost = []
    for clause in shipped.policy(language).clauses():
        text = " ".join([clause.text, *(item.text for item in clause.items)]).lower()
        lost += [(clause.id, word) for word in FACTS[clause.id][language] if word.lower() not in text]
    assert lost == []


def _value(found: dict[str, Any], path: str) -> Any:
    place, name = path.split("#")
    return getattr(found[place], name)
