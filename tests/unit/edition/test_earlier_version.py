"""The version that only some of the demo's people remember: it differs from the first one in what it says of ads."""

from __future__ import annotations

import datetime as dt

import pytest

from consentui.domain.record import replace
from consentui.server.demo.earlier_version import earlier_version
from consentui.server.edition import Edition, load_edition
from consentui.server.version_changes import version_changes
from tests.unit.edition import shipped


def test_one_change_asks_and_only_about_ads() -> None:
    edition = load_edition(shipped.FOLDER)
    earlier = earlier_version(edition)
    assert earlier is not None
    assert set(earlier.texts) == set(edition.versions[0].texts)
    changes = version_changes(earlier, edition.versions[0])
    for language in earlier.texts:
        (change,) = changes.by_language[language]
        assert (change.clause_id, change.needs_answer) == ("4.advertising.p1", True)
        assert change.before and change.after and change.before != change.after
    assert set(changes.touched) == {"ads.show"}


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_words_about_ads_differ_in_every_language(language: str) -> None:
    edition = load_edition(shipped.FOLDER)
    earlier = earlier_version(edition)
    assert earlier is not None
    now = edition.versions[0].texts[language].catalogue.purpose_by_key["ads.show"]
    assert earlier.texts[language].catalogue.purpose_by_key["ads.show"].explanation != now.explanation


def test_edition_that_begins_outside_of_their_lives_has_none() -> None:
    edition = load_edition(shipped.FOLDER)
    for day in (dt.date(2025, 1, 1), dt.date(2026, 12, 1)):
        first = edition.versions[0]
        late = type(first)(first.version, day, first.texts)
        assert earlier_version(Edition(edition.service_id, edition.name, edition.contact_email, [late])) is None


def test_edition_that_has_a_version_of_that_name_has_none() -> None:
    edition = load_edition(shipped.FOLDER)
    first = edition.versions[0]
    own = type(first)("3", first.effective_on, first.texts)
    assert earlier_version(Edition(edition.service_id, edition.name, edition.contact_email, [own])) is None


def test_edition_in_languages_of_its_own_has_none() -> None:
    edition = load_edition(shipped.FOLDER)
    first = edition.versions[0]
    text = first.texts["en"]
    foreign = type(text)(
        replace(text.policy, language="eo"), replace(text.catalogue, language="eo"), text.words_hashes, text.notes
    )
    only = type(first)(first.version, first.effective_on, {"eo": foreign})
    assert earlier_version(Edition(edition.service_id, edition.name, edition.contact_email, [only])) is None
