"""The table of ARCHITECTURE.md that says which pages and entries of the catalogue serve each clause of the policy."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from consentui.domain.catalogue import Catalogue
from tests.unit.edition import shipped

ROOT = Path(__file__).parents[3]
HEADING = "## What serves each provision of the policy"
CODE = re.compile(r"`([^`]+)`")


class Provision(NamedTuple):
    """One row; the last column also in full, for rows that name no entry."""

    name: str
    clauses: list[str]
    pages: list[str]
    entries: list[str]
    says: str


def _provisions() -> Iterator[Provision]:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").partition(HEADING)[2].partition("\n## ")[0]
    for line in [line for line in text.splitlines() if line.startswith("| ")][2:]:
        name, clauses, pages, entries = (cell.strip() for cell in line.strip("|").split("|"))
        yield Provision(name, CODE.findall(clauses), CODE.findall(pages), CODE.findall(entries), entries)


PROVISIONS = list(_provisions())
each_provision = pytest.mark.parametrize("provision", PROVISIONS, ids=[row.name for row in PROVISIONS])


def _keys(catalogue: Catalogue, group: str) -> set[str]:
    """Keys of one group; entries of a list without keys are named by the group alone."""
    return {str(getattr(entry, "key", None) or getattr(entry, "id", "")) for entry in getattr(catalogue, group)}


def test_clauses_of_the_policy_stand_in_the_table_once_each() -> None:
    named = Counter(clause for provision in PROVISIONS for clause in provision.clauses)
    assert named == Counter(clause.id for clause in shipped.policy("en").clauses())


@each_provision
def test_pages_of_a_provision_are_there(provision: Provision) -> None:
    folder = ROOT / "consentui" / "ui" / "pages"
    assert provision.pages
    assert [page for page in provision.pages if not (folder / page).is_dir()] == []


@each_provision
def test_entries_of_a_provision_are_in_the_catalogue(provision: Provision) -> None:
    catalogue = shipped.catalogue("en")
    for entry in provision.entries:
        group, _, key = entry.partition("/")
        keys = _keys(catalogue, group)
        assert key in keys if key else keys, entry
    assert provision.entries or provision.says.startswith("none"), provision


@each_provision
def test_entries_that_name_clauses_name_one_of_their_provision(provision: Provision) -> None:
    catalogue = shipped.catalogue("en")
    for entry in provision.entries:
        group, _, key = entry.partition("/")
        found = [
            each
            for each in getattr(catalogue, group)
            if key and key in (getattr(each, "key", ""), getattr(each, "id", ""))
        ]
        clauses = {clause for each in found for clause in getattr(each, "clause_ids", ())}
        assert not clauses or clauses & set(provision.clauses), entry


def test_every_switch_of_the_catalogue_stands_in_the_table() -> None:
    named = {entry.partition("/")[2] for provision in PROVISIONS for entry in provision.entries}
    catalogue = shipped.catalogue("en")
    by_purpose = {choice.purpose: choice.key for choice in catalogue.choices if choice.purpose is not None}
    by_purpose |= {purpose: permission.key for permission in catalogue.permissions for purpose in permission.purposes}
    assert [key for key in catalogue.purpose_by_key if key not in named and by_purpose[key] not in named] == []


def test_every_category_of_held_data_stands_in_the_table() -> None:
    named = {entry for provision in PROVISIONS for entry in provision.entries}
    assert [each.key for each in shipped.catalogue("en").held_data if f"held_data/{each.key}" not in named] == []
