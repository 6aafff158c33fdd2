"""The reference service passes every check; a service that breaks one rule is caught by the check of that name."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator, Sequence

import pytest

from consentui.conformance.check import Finding, Verdict
from consentui.conformance.suite import CHECKS
from consentui.conformance.visit import REQUESTS_MAX
from consentui.server.rules.tokens import token_hash
from consentui.server.settings import ServiceSettings
from tests.fakes.conformance_rig import ConformanceRig
from tests.fakes.service_under_test import OPERATOR_TOKEN, ServiceUnderTest, edition
from tests.fakes.wrong_service import faithful, together
from tests.fakes.wrong_ways import ALSO, WAYS

FULL = os.environ.get("CONSENTUI_TEST_BOUNDS") == "full"
NAMES = [check.name for check in CHECKS]
# One visit costs a quarter of a second. Bounded runs break three rules at a time, far from each other in the list, and
# ask for exactly these names; `make test-full` breaks each alone.
GROUPS = [NAMES[first :: len(NAMES) // (1 if FULL else 3)] for first in range(len(NAMES) // (1 if FULL else 3))]


@pytest.fixture(scope="module")
def rig(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ConformanceRig]:
    """Two versions, so that there are old words; as many devices as there are visits."""
    texts = edition(("3", dt.date(2026, 7, 1)), ("4", dt.date(2026, 9, 1)))
    settings = ServiceSettings(devices_per_hour=0, operator_token_hash=token_hash(OPERATOR_TOKEN))
    with ServiceUnderTest(tmp_path_factory.mktemp("conformance"), settings=settings, texts_of=texts) as service:
        yield ConformanceRig(service)


def test_reference_service_passes_every_check_within_some_hundred_requests(rig: ConformanceRig) -> None:
    findings = rig.run(faithful)
    assert [told(finding) for finding in findings if finding.verdict is not Verdict.PASSED] == []
    assert [finding.check.name for finding in findings] == NAMES
    assert 100 < rig.requests < REQUESTS_MAX


def test_without_a_number_what_needs_one_is_not_checked_and_nothing_fails(rig: ConformanceRig) -> None:
    findings = rig.run(faithful, has_phone=False)
    assert named(findings, Verdict.FAILED) == set()
    open_ones = [finding for finding in findings if finding.verdict is Verdict.NOT_CHECKED]
    assert len(open_ones) == 15
    assert {finding.detail for finding in open_ones} == {"needs a number of yours: --phone"}


def test_every_check_has_a_name_of_its_own_and_a_service_that_fails_it() -> None:
    assert len(set(NAMES)) == len(NAMES)
    assert sorted(WAYS) == sorted(NAMES)
    assert sorted(name for group in GROUPS for name in group) == sorted(NAMES)
    assert {name for also in ALSO.values() for name in also} | set(ALSO) <= set(NAMES)


@pytest.mark.parametrize("names", GROUPS, ids=" ".join)
def test_service_that_breaks_a_rule_is_caught_by_its_name(rig: ConformanceRig, names: list[str]) -> None:
    findings = rig.run(together([WAYS[name]() for name in names]))
    failed = {finding.check.name: told(finding) for finding in findings if finding.verdict is Verdict.FAILED}
    expected = set(names).union(*(ALSO.get(name, set()) for name in names))
    assert set(failed) == expected, failed
    assert all("expected" in words and "came" in words for words in failed.values())


def named(findings: Sequence[Finding], verdict: Verdict) -> set[str]:
    return {finding.check.name for finding in findings if finding.verdict is verdict}


def told(finding: Finding) -> str:
    return f"{finding.check.name}: {finding.verdict.value}: {finding.detail}"
