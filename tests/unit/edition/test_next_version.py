"""The version that lies beside the shipped edition: it can be published, asks two questions, and agrees in all
languages."""

from __future__ import annotations

import datetime as dt

import pytest

from consentui.domain.policy_change import ChangeKind
from consentui.server.demo.next_version import from_today, load_next_version
from consentui.server.edition import load_edition
from consentui.server.rules.publishing import kept_form, prepared, rebuilt
from consentui.server.version_changes import VersionChanges
from consentui.wire.change_messages import PolicyVersionRequest
from tests.unit.edition import shipped

TODAY = dt.date(2026, 11, 23)


def upcoming() -> PolicyVersionRequest:
    request = load_next_version(shipped.FOLDER)
    assert request is not None
    return request


def changes() -> VersionChanges:
    return prepared(upcoming(), load_edition(shipped.FOLDER), TODAY)[1]


def test_next_version_can_be_published_and_asks_two_questions() -> None:
    found = changes()
    assert (found.version.version, found.version.effective_on) == ("5", dt.date(2026, 12, 15))
    for language in shipped.LANGUAGES:
        listed = found.by_language[language]
        assert [change.clause_id for change in listed if change.needs_answer] == [
            "2.search.p1",
            "4.sharing-information.b",
        ]
        assert len(listed) == 6 and {change.kind for change in listed} == {ChangeKind.REWORDED}
        assert all(change.title and change.before != change.after for change in listed)
        assert all(change.summary for change in listed if change.needs_answer)
    assert set(found.touched) == {"location.results", "location.post_place", "search.improve"}
    assert found.added_purposes == {"search.improve"}


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_category_of_a_new_use_names_it(language: str) -> None:
    held = {entry.key: entry for entry in changes().version.texts[language].catalogue.held_data}
    before = {entry.key: entry for entry in shipped.catalogue(language).held_data}
    assert list(held) == list(before)
    assert [key for key in held if held[key] != before[key]] == ["search"]
    assert held["search"].purposes == ("search.improve",)


def test_kept_form_of_a_version_gives_the_same_version_again() -> None:
    edition = load_edition(shipped.FOLDER)
    version = prepared(upcoming(), edition, TODAY)[0]
    assert rebuilt(kept_form(version), edition.versions[-1])[0] == version


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_every_clause_keeps_its_plain_words(language: str) -> None:
    text = changes().version.texts[language]
    assert set(text.policy.notes) == {clause.id for clause in text.policy.policy.clauses()}


def test_version_whose_day_has_passed_starts_today() -> None:
    late = dt.date(2026, 12, 20)
    assert from_today(upcoming(), TODAY) == upcoming()
    request = from_today(upcoming(), late)
    assert (request.effective_on, request.may_start_today) == (late, True)
    assert prepared(request, load_edition(shipped.FOLDER), late)[0].effective_on == late


def test_folder_without_a_next_version_has_none() -> None:
    assert load_next_version(shipped.FOLDER / "4") is None
