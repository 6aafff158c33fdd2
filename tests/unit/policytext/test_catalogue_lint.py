"""The lint of a catalogue: the shipped one is clean, and each thing made wrong in it is found by name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consentui.domain.catalogue import Catalogue, Purpose
from consentui.domain.record import replace
from consentui.policytext.linting import catalogue_lint
from consentui.policytext.linting.catalogue_lint import lint_catalogue
from tests.unit.edition import shipped

RESULTS = "purposes/location.results"
Change = Callable[[Catalogue], Catalogue]


def first_purpose(change: Callable[[Purpose], Purpose]) -> Change:
    def changed(catalogue: Catalogue) -> Catalogue:
        return replace(catalogue, purposes=(change(catalogue.purposes[0]), *catalogue.purposes[1:]))

    return changed


def without_switch(catalogue: Catalogue) -> Catalogue:
    return replace(catalogue, choices=tuple(choice for choice in catalogue.choices if choice.key != "ads.show"))


def without_camera(catalogue: Catalogue) -> Catalogue:
    return replace(catalogue, permissions=tuple(entry for entry in catalogue.permissions if entry.key != "camera"))


def with_unknown_purpose(catalogue: Catalogue) -> Catalogue:
    first = replace(catalogue.permissions[0], purposes=(*catalogue.permissions[0].purposes, "location.nothing"))
    return replace(catalogue, permissions=(first, *catalogue.permissions[1:]))


def test_shipped_catalogue_has_no_finding() -> None:
    for language in ("en", "zh-Hans"):
        assert lint_catalogue(shipped.catalogue(language), shipped.policy(language), language) == ()


@pytest.mark.parametrize(
    ("change", "key", "subject"),
    [
        (first_purpose(lambda first: replace(first, clause_ids=())), catalogue_lint.NO_CLAUSE, RESULTS),
        (first_purpose(lambda first: replace(first, clause_ids=("9.x",))), catalogue_lint.NO_SUCH_CLAUSE, RESULTS),
        (
            first_purpose(lambda first: replace(first, recipients=("nobody",))),
            catalogue_lint.NO_SUCH_RECIPIENT,
            RESULTS,
        ),
        (first_purpose(lambda first: replace(first, title=" ")), catalogue_lint.NO_WORDS, RESULTS),
        (without_switch, catalogue_lint.NO_PLACE, "purposes/ads.show"),
        (with_unknown_purpose, catalogue_lint.NO_SUCH_PURPOSE, "permissions/location"),
    ],
)
def test_catalogue_with_one_thing_wrong_has_exactly_that_finding(change: Change, key: str, subject: str) -> None:
    found = lint_catalogue(change(shipped.catalogue("en")), shipped.policy("en"), "en")
    assert [(finding.key, finding.subject) for finding in found] == [(key, subject)]


def test_permission_that_only_the_text_names_is_found_with_its_clauses() -> None:
    found = lint_catalogue(without_camera(shipped.catalogue("en")), shipped.policy("en"), "en")
    told = {(finding.key, finding.subject): finding.clause_ids for finding in found}
    assert told[catalogue_lint.NOT_LISTED, "camera"] == ("1.p5", "2.posting.b")
    assert (catalogue_lint.NO_PLACE, "purposes/camera.publish") in told
