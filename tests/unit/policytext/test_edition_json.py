"""The JSON of an edition, written and read; what is not a policy is refused in one line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from consentui.domain.errors import PolicyTextError
from consentui.policytext.edition import Edition, edition_from_json, policy_from_json
from tests.unit.policytext.reading import BICYCLES, policy_of

SHIPPED = Path(__file__).parents[3] / "resources" / "policy" / "4" / "policy.en.json"


def good() -> dict[str, Any]:
    clause = {"id": "1.a", "label": "a", "text": "Float.", "items": [{"id": "1.a.1", "label": None, "text": "x"}]}
    topic = {"id": "1.oars", "title": "Oars", "clauses": []}
    return {"preamble": [], "sections": [{"id": "1", "title": "Boats", "clauses": [clause], "topics": [topic]}]}


@pytest.mark.parametrize("name", [BICYCLES, "village_choir.txt", "tea_garden_zh.txt", "ferry.md", "observatory.txt"])
def test_policy_comes_back_from_its_own_json(name: str) -> None:
    policy = policy_of(name)
    form = json.loads(json.dumps(policy.as_json()))
    assert policy_from_json(form) == policy
    assert Edition(policy).as_json() == policy.as_json()
    assert policy_from_json(form).hash() == policy.hash()


def test_retired_ids_are_kept_beside_the_policy() -> None:
    edition = Edition(policy_of("ferry.md"), ("1.b", "9"))
    form = json.loads(json.dumps(edition.as_json()))
    assert set(form) == {"preamble", "sections", "retired_ids"}
    assert edition_from_json(form) == edition


def test_shipped_edition_is_read_with_its_other_names_left_aside() -> None:
    form = json.loads(SHIPPED.read_text(encoding="utf-8"))
    policy = policy_from_json(form)
    assert policy.as_json() == {"preamble": form["preamble"], "sections": form["sections"]}


def broken(path: list[str | int], value: object) -> dict[str, Any]:
    form: Any = good()
    node = form
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    assert isinstance(form, dict)
    return form


CLAUSE: list[str | int] = ["sections", 0, "clauses", 0]


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (None, "the policy is not an object"),
        ([], "the policy is not an object"),
        ({"preamble": []}, "`sections` is missing"),
        ({"sections": []}, "`preamble` is missing"),
        (broken(["preamble"], {}), "`preamble` of the policy is not a list"),
        (broken(["sections", 0], "x"), "entry 1 of `sections` of the policy is not an object"),
        (broken(["sections", 0, "title"], None), "`title` of 1 is not text"),
        (broken(["sections", 0, "topics"], None), "`topics` of 1 is not a list"),
        (broken([*CLAUSE, "text"], 5), "`text` of 1.a is not text"),
        (broken([*CLAUSE, "text"], "\ud800"), "`text` of 1.a is not text"),
        (broken([*CLAUSE, "label"], 5), "`label` of 1.a is not text"),
        (broken([*CLAUSE, "id"], ""), "`id` of entry 1 of `clauses` of 1 is not an id"),
        (broken([*CLAUSE, "id"], "a b"), "is not an id"),
        (broken([*CLAUSE, "id"], "a\nb"), "is not an id"),
        (broken([*CLAUSE, "id"], "x" * 401), "is not an id"),
        (broken([*CLAUSE, "id"], "1.oars"), "the id 1.oars stands twice"),
        (broken([*CLAUSE, "colour\n"], "x"), r"1.a has a name it should not have: 'colour\n'"),
        (broken(["retired_ids"], "x"), "`retired_ids` is not a list of ids"),
        (broken(["retired_ids"], [5]), "`retired_ids` is not a list of ids"),
        (broken(["retired_ids"], ["1.a.1"]), "the id 1.a.1 is retired and in use"),
    ],
)
def test_broken_json_is_refused_in_one_line(form: object, words: str) -> None:
    with pytest.raises(PolicyTextError) as caught:
        edition_from_json(form)
    assert words in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


def test_good_json_of_these_tests_is_read() -> None:
    assert policy_from_json(good()).as_json() == good()
