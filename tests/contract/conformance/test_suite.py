"""The reference service passes every check; a service that breaks one rule is caught by the check of that name."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import os
import re
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from consentui.conformance.api import OPERATIONS
from consentui.conformance.check import Finding, Verdict
from consentui.conformance.suite import CHECKS
from consentui.conformance.visit import REQUESTS_MAX
from consentui.server.rules.tokens import token_hash
from consentui.server.settings import ServiceSettings
from consentui.wire.problems import Problem
from tests.fakes.conformance_rig import ConformanceRig
from tests.fakes.service_under_test import OPERATOR_TOKEN, ServiceUnderTest, edition
from tests.fakes.wrong_memories import OnlyTheFirst
from tests.fakes.wrong_service import Asked, Real, Said, faithful, instead, refused, together
from tests.fakes.wrong_ways import ALSO, WAYS

FULL = os.environ.get("CONSENTUI_TEST_BOUNDS") == "full"
ROOT = Path(__file__).parents[3]
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


@pytest.mark.real
def test_reference_service_on_postgresql_passes_every_check(postgres_url: str, tmp_path: Path) -> None:
    service = ServiceUnderTest(postgres_url, texts_of=edition(("3", dt.date(2026, 7, 1)), ("4", dt.date(2026, 9, 1))))
    service.keys_file = tmp_path / "service.keys"
    with service:
        findings = ConformanceRig(service).run(faithful)
    assert [told(finding) for finding in findings if finding.verdict is not Verdict.PASSED] == []


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


def test_busy_service_is_asked_again_when_it_says_so(rig: ConformanceRig) -> None:
    busy = OnlyTheFirst(lambda asked: asked.method == "PUT", refused(Problem.BUSY, **{"retry-after": "7"}))
    findings = rig.run(busy, has_phone=False)
    assert named(findings, Verdict.FAILED) == set()
    assert rig.waited_s == [7.0]


def test_service_that_is_busy_for_long_is_left_alone(rig: ConformanceRig) -> None:
    busy = instead(lambda asked: asked.method == "PUT", refused(Problem.BUSY, **{"retry-after": "900"}))
    findings = {finding.check.name: finding for finding in rig.run(busy, has_phone=False)}
    assert findings["grant.fence"].verdict is Verdict.NOT_CHECKED
    assert findings["grant.fence"].detail == "the service asks to wait 900 seconds"
    assert findings["withdraw.bump"].verdict is Verdict.PASSED
    assert rig.waited_s == []


def test_visit_leaves_nothing_on_and_no_device_behind(rig: ConformanceRig) -> None:
    registered: dict[str, str] = {}

    async def listening(real: Real, asked: Asked) -> Said:
        said = await real(asked)
        if asked.path == "/v1/devices" and said.status == 201:
            registered[said.json["subject"]["id"]] = said.json["device_token"]
        return said

    # Without the check that turns it off again: what it turned on has to be off all the same.
    checks = [check for check in CHECKS if check.name in ("device.registered", "grant.listed-with-proof")]
    findings = rig.run(listening, checks, has_phone=False)
    assert named(findings, Verdict.PASSED) == {"device.registered", "grant.listed-with-proof"}
    assert len(registered) == 2
    for subject_id, token in registered.items():
        assert rig.service.ask("GET", "/v1/grants", token=token).status_code == 401
        standing = rig.service.in_database(partial(rig.service.alive.core.log.all_standing, subject_id=subject_id))
        assert not any(decision.value for decision in standing.values())


def test_account_that_has_decided_keeps_what_it_decided(rig: ConformanceRig) -> None:
    tokens = rig.service.sign_in(rig.next_number)
    first = json.loads(rig.service.ask("GET", "/v1/catalogue?language=en").content)["purposes"][0]["key"]
    assert rig.service.grant(tokens["access_token"], first).status_code == 200
    rig.service.clock.advance(61)  # one text message a minute
    findings = rig.run(faithful)
    assert [told(finding) for finding in findings if finding.verdict is not Verdict.PASSED] == []
    standing = rig.service.grants(tokens["access_token"])
    assert [purpose for purpose, grant in standing.items() if grant["value"]] == [first]


def test_visit_that_is_stopped_half_way_leaves_nothing_on_either(rig: ConformanceRig) -> None:
    tokens: list[str] = []

    async def stopped() -> None:
        is_on = asyncio.Event()

        async def never_answering(real: Real, asked: Asked) -> Said:
            said = await real(asked)
            if asked.path == "/v1/devices" and said.status == 201:
                tokens.append(said.json["device_token"])
            if asked.is_("PUT", "/v1/grants/") and said.status == 200:
                is_on.set()
                await asyncio.Event().wait()
            return said

        visit = asyncio.ensure_future(rig.visit(never_answering, CHECKS, has_phone=False))
        await is_on.wait()
        visit.cancel()
        await asyncio.wait([visit])
        assert visit.cancelled()

    rig.service.run(stopped())
    assert len(tokens) == 2
    for token in tokens:
        assert rig.service.ask("GET", "/v1/grants", token=token).status_code == 401


def test_operations_are_those_of_the_reference_service_without_the_operators() -> None:
    document = json.loads((ROOT / "docs" / "openapi.json").read_text())
    served = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}
    assert set(OPERATIONS) == {(method, path) for method, path in served if not path.startswith("/v1/operator/")}


def test_every_check_that_the_docs_name_is_there() -> None:
    page = (ROOT / "docs" / "service.md").read_text()
    mistakes = page[page.index("### Common mistakes") :]
    assert set(re.findall(r"\| `([a-z-]+\.[a-z-]+)` \|", mistakes)) - set(NAMES) == set()


def named(findings: Sequence[Finding], verdict: Verdict) -> set[str]:
    return {finding.check.name for finding in findings if finding.verdict is verdict}


def told(finding: Finding) -> str:
    return f"{finding.check.name}: {finding.verdict.value}: {finding.detail}"
