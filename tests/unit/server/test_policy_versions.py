"""A policy that changes: which words a grant may rest on, and what a withdrawal never needs."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from consentui.domain.catalogue import HeldCategory, HeldGroup
from consentui.domain.record import replace
from consentui.runtime.resources import resource_folder
from consentui.server.edition import Edition, EditionError, EditionVersion, edition_text, load_edition
from tests.fakes import samples
from tests.fakes.service_under_test import START, ServiceUnderTest, edition, problem

CAMERA = "camera.publish"
CHANGE = dt.date(2026, 12, 15)


def test_version_in_force_changes_on_its_day_and_not_before(tmp_path: Path) -> None:
    texts = edition(("4", dt.date(2026, 9, 1)), ("5", CHANGE))
    with ServiceUnderTest(tmp_path, texts_of=texts) as service:
        token = service.new_device()[1]
        assert service.ask("GET", "/v1/policy").json()["version"] == "4"
        assert problem(service.grant(token, CAMERA, **service.words(CAMERA, version="5"))) == "words-mismatch"
        assert service.grant(token, CAMERA).status_code == 200
        service.clock.advance((dt.datetime(2026, 12, 15, tzinfo=dt.UTC) - START).total_seconds())
        assert service.ask("GET", "/v1/policy").json()["version"] == "5"
        refused = service.grant(token, CAMERA)
        assert problem(refused) == "policy-changed" and refused.json()["policy_version"] == "5"
        assert service.withdraw(token, CAMERA, words=service.words(CAMERA)).status_code == 200
        assert service.grant(token, CAMERA, **service.words(CAMERA, version="5")).status_code == 200


def test_stale_revision_is_said_before_a_changed_policy(tmp_path: Path) -> None:
    texts = edition(("4", dt.date(2026, 9, 1)), ("5", dt.date(2026, 11, 1)))
    with ServiceUnderTest(tmp_path, texts_of=texts) as service:
        token = service.new_device()[1]
        assert problem(service.grant(token, CAMERA, etag='"other:0"')) == "stale-revision"


def test_versions_are_listed_and_served_by_name(tmp_path: Path) -> None:
    texts = edition(("4", dt.date(2026, 9, 1)), ("5", CHANGE))
    with ServiceUnderTest(tmp_path, texts_of=texts) as service:
        listed = service.ask("GET", "/v1/policy/versions").json()["versions"]
        assert [(entry["version"], entry["is_in_force"]) for entry in listed] == [("4", True), ("5", False)]
        assert service.ask("GET", "/v1/policy/versions/5?language=zh-Hans").json()["language"] == "zh-Hans"
        for path in ("/v1/policy/versions/6", "/v1/policy?language=fr", "/v1/catalogue?language=EN"):
            assert problem(service.ask("GET", path)) == "not-found"


def test_unchanged_text_is_not_sent_again(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        for path in ("/v1/policy?language=en", "/v1/catalogue?language=zh-Hans"):
            first = service.ask("GET", path)
            again = service.ask("GET", path, headers={"If-None-Match": first.headers["etag"]})
            assert (again.status_code, again.content) == (304, b"")
            assert service.ask("GET", path, headers={"If-None-Match": '"other"'}).status_code == 200


def test_answer_to_an_unknown_version_or_change_is_not_found(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        token = service.new_device()[1]
        for path in ("/v1/policy/decisions/9/acceptance", "/v1/policy/decisions/4/something"):
            assert problem(service.ask("PUT", path, {"answer": "accepted"}, token=token)) == "not-found"


def test_declined_policy_does_not_stand_in_the_way_of_a_grant(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        token = service.new_device()[1]
        path = "/v1/policy/decisions/4/acceptance"
        assert service.ask("PUT", path, {"answer": "declined"}, token=token).status_code == 200
        assert service.grant(token, CAMERA).status_code == 200


def _inverted() -> Edition:
    """An edition in which "on" protects: refusing tracking is what one turns on."""
    policy, catalogue = samples.policy("en"), samples.catalogue("en")
    purposes = tuple(
        replace(purpose, protective_value=True) if purpose.key == CAMERA else purpose for purpose in catalogue.purposes
    )
    text = edition_text(policy, replace(catalogue, purposes=purposes))
    return Edition("s", "S", "a@b.example", [EditionVersion("4", dt.date(2026, 9, 1), {"en": text})])


def test_direction_follows_the_protective_value(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path, texts_of=_inverted()) as service:
        token = service.new_device()[1]
        assert service.grants(token)[CAMERA]["value"] is True, "undecided protects"
        assert problem(service.grant(token, CAMERA, etag="")) == "precondition-required"
        assert service.grant(token, CAMERA).json()["value"] is False
        assert service.withdraw(token, CAMERA).json()["value"] is True


def test_purpose_that_left_the_edition_can_still_be_withdrawn(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        token = service.new_device()[1]
        assert service.grant(token, "ads.show").status_code == 200
        key = service.grants(token)["ads.show"]["off_key"]
        service.edition = _without("ads.show")
        service.restart()
        assert "ads.show" not in service.grants(token)
        assert service.withdraw(token, "ads.show").json()["value"] is False
        assert service.off(key).status_code == 200
        assert problem(service.withdraw(token, "cookies.memory")) == "unknown-purpose"


def _without(key: str) -> Edition:
    catalogue = samples.catalogue("en")
    fewer = replace(catalogue, purposes=tuple(p for p in catalogue.purposes if p.key != key))
    text = edition_text(samples.policy("en"), fewer)
    return Edition("s", "S", "a@b.example", [EditionVersion("4", dt.date(2026, 9, 1), {"en": text})])


def test_shipped_edition_is_whole_and_all_its_hashes_hold() -> None:
    shipped = load_edition(resource_folder("policy"))
    assert shipped.languages == ("en", "zh-Hans")
    for version in shipped.versions:
        for text in version.texts.values():
            assert text.policy.verifies()
            assert text.words_hashes == {key: text.catalogue.words_hash(key) for key in text.words_hashes}


def test_edition_whose_parts_do_not_fit_is_refused(tmp_path: Path) -> None:
    policy, catalogue = samples.policy("en"), samples.catalogue("en")
    with pytest.raises(EditionError, match="another version or language"):
        edition_text(policy, replace(catalogue, policy_version="5"))
    broken = replace(catalogue.purposes[0], clause_ids=("9.nowhere",))
    with pytest.raises(EditionError, match="clauses"):
        edition_text(policy, replace(catalogue, purposes=(broken,)))
    nowhere = HeldCategory("k", "K", HeldGroup.GAVE, "", (), "", None, None, None, ("nobody.knows",), None, ())
    with pytest.raises(EditionError, match="clauses or purposes"):
        edition_text(policy, replace(catalogue, held_data=(nowhere,)))
    with pytest.raises(EditionError, match="plain words"):
        edition_text(replace(policy, notes={"9.nowhere": "A note."}), catalogue)
    with pytest.raises(EditionError, match="at least one"):
        Edition("s", "S", "a@b.example", [])
    with pytest.raises(EditionError, match=r"edition\.json"):
        load_edition(tmp_path)
    (tmp_path / "edition.json").write_text("{}")
    with pytest.raises(EditionError, match=r"edition\.json"):
        load_edition(tmp_path)
