"""A version published while the service runs: what it asks, what an answer does, and what its day does."""

from __future__ import annotations

import base64
import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from consentui.domain.policy_change import ChangeKind, PolicyChange, TouchedPurpose
from consentui.wire.policy_messages import SectionMessage
from tests.fakes import samples
from tests.fakes.policy_publication import CHANGE_DAY, as_json, publication
from tests.fakes.service_under_test import OPERATOR_TOKEN, START, ServiceUnderTest, problem

CAMERA, MICROPHONE = "camera.publish", "microphone.publish"
CHANGE = "/v1/policy/decisions/5/c1"


@pytest.fixture
def service(tmp_path: Path) -> Iterator[ServiceUnderTest]:
    with ServiceUnderTest(tmp_path) as made:
        yield made


def publish(service: ServiceUnderTest, **options: Any) -> httpx.Response:
    return service.ask(
        "POST", "/v1/operator/policy-versions", content=as_json(publication(**options)), token=OPERATOR_TOKEN
    )


def published(service: ServiceUnderTest, **options: Any) -> dict[str, Any]:
    answer = publish(service, **options)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def changes(service: ServiceUnderTest, language: str = "en") -> dict[str, Any]:
    answer = service.ask("GET", f"/v1/policy/versions/5/changes?language={language}")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def words(service: ServiceUnderTest, change: str = "c1", language: str = "en") -> dict[str, str]:
    policy = service.ask("GET", f"/v1/policy/versions/5?language={language}").json()
    listed = {entry["id"]: entry for entry in changes(service, language)["changes"]}
    return {
        "policy_hash": policy["policy_hash"],
        "words_hash": listed[change]["words_hash"],
        "language": language,
    }


def etag(service: ServiceUnderTest, token: str, change: str = "c1") -> str:
    said = service.ask("GET", "/v1/policy/decisions", token=token).json()
    return next((d["etag"] for d in said["decisions"] if d["change"] == change), f'"{said["epoch"]}:0"')


def accept(service: ServiceUnderTest, token: str, seen: str | None = None, **changed: str) -> httpx.Response:
    body = {"answer": "accepted", "words": {**words(service), **changed}}
    return service.ask("PUT", CHANGE, body, token=token, headers={"If-Match": seen or etag(service, token)})


def decline(service: ServiceUnderTest, token: str) -> httpx.Response:
    return service.ask("PUT", CHANGE, {"answer": "declined"}, token=token)


def come_into_force(service: ServiceUnderTest) -> None:
    day = dt.datetime.combine(CHANGE_DAY, dt.time(), dt.UTC)
    service.clock.advance((day - START).total_seconds())


def shown(service: ServiceUnderTest, token: str) -> tuple[bool, str]:
    """Value of the camera and the method of its receipt."""
    grant = service.grants(token)[CAMERA]
    payload = grant["receipt"].split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return grant["value"], claims["method"]


def with_camera_on(service: ServiceUnderTest) -> str:
    token = service.new_device()[1]
    assert service.grant(token, CAMERA).status_code == 200
    return token


def test_version_with_a_guess_that_nobody_confirmed_is_not_published(service: ServiceUnderTest) -> None:
    form = json.loads(as_json(publication()))
    form["texts"][-1]["catalogue"]["purposes"][0]["to_confirm"] = "Guessed from a word."
    answer = service.ask(
        "POST", "/v1/operator/policy-versions", content=json.dumps(form).encode(), token=OPERATOR_TOKEN
    )
    assert problem(answer) == "invalid"
    assert "still to confirm" in answer.json()["detail"]
    published(service, texts={"2.test.d": 'A word like "to_confirm" in the text is no mark.'})


def test_published_version_is_announced_with_what_it_changes_and_whom_it_asks(service: ServiceUnderTest) -> None:
    said = published(service, texts={"2.test.d": "Something new.", "preamble.p1": "x"}, notes={"2.test.d": "A new use"})
    assert (said["changes"], said["changes_to_answer"], said["is_in_force"]) == (1, 1, False)
    listed = service.ask("GET", "/v1/policy/versions").json()["versions"]
    assert [(v["version"], v["is_in_force"], v["touched"]) for v in listed] == [("4", True, []), ("5", False, [CAMERA])]
    (change,) = changes(service)["changes"]
    assert (change["id"], change["clause_id"], change["kind"]) == ("c1", "2.test.d", "reworded")
    assert (change["title"], change["summary"], change["is_wording"]) == ("A new use", None, False)
    assert [purpose["key"] for purpose in change["purposes"]] == [CAMERA]
    assert service.ask("GET", "/v1/policy").json()["version"] == "4"


def test_words_hash_is_that_of_the_card_as_shown(service: ServiceUnderTest) -> None:
    published(service)
    purpose = TouchedPurpose(CAMERA, samples.purpose(CAMERA).title)
    before = next(c.text for c in samples.policy("en").policy.clauses() if c.id == "2.test.d")
    card = PolicyChange(
        "c1", "2.test.d", ChangeKind.REWORDED, (purpose,), False, "Tests", None, before,
        "The camera is used for something new.",
    )  # fmt: skip
    assert changes(service)["changes"][0]["words_hash"] == card.words_hash(CHANGE_DAY)


def test_undecided_purpose_stays_as_it_is_until_the_day_and_is_suspended_on_it(service: ServiceUnderTest) -> None:
    token = with_camera_on(service)
    assert service.grant(token, MICROPHONE).status_code == 200
    published(service)
    assert shown(service, token) == (True, "switch")
    come_into_force(service)
    assert shown(service, token) == (False, "policy_suspended")
    assert service.grants(token)[MICROPHONE]["value"] is True, "nobody asked about it"
    count = service.count("events")
    assert service.grants(token)[CAMERA]["receipt"] and service.count("events") == count, "once is enough"


def test_declined_change_withdraws_on_its_day(service: ServiceUnderTest) -> None:
    token = with_camera_on(service)
    published(service)
    assert decline(service, token).json()["answer"] == "declined"
    assert shown(service, token) == (True, "switch")
    come_into_force(service)
    assert shown(service, token) == (False, "policy_declined")


def test_accepted_change_goes_on_with_the_words_of_the_new_version(service: ServiceUnderTest) -> None:
    token = with_camera_on(service)
    published(service)
    answer = accept(service, token)
    assert answer.status_code == 200, answer.text
    assert answer.json()["receipt"]
    come_into_force(service)
    assert shown(service, token) == (True, "policy_accepted")


def test_accepting_turns_nothing_on_that_was_off(service: ServiceUnderTest) -> None:
    token = service.new_device()[1]
    published(service)
    assert accept(service, token).status_code == 200
    come_into_force(service)
    assert service.grants(token)[CAMERA]["value"] is False
    assert service.grants(token)[CAMERA]["receipt"] is None


def test_switch_turned_off_before_the_day_stays_off_although_the_change_was_accepted(service: ServiceUnderTest) -> None:
    token = with_camera_on(service)
    published(service)
    accept(service, token)
    service.withdraw(token, CAMERA)
    come_into_force(service)
    assert shown(service, token) == (False, "switch")


def test_answer_can_be_changed_before_and_after_the_day(service: ServiceUnderTest) -> None:
    token = with_camera_on(service)
    published(service)
    assert accept(service, token).status_code == 200
    assert decline(service, token).status_code == 200
    come_into_force(service)
    assert shown(service, token) == (False, "policy_declined")
    assert accept(service, token).status_code == 200
    assert shown(service, token) == (True, "policy_accepted")
    assert decline(service, token).status_code == 200
    assert shown(service, token) == (False, "policy_declined")


def test_suspended_purpose_comes_back_with_a_late_yes_unless_the_person_turned_it_off(
    service: ServiceUnderTest,
) -> None:
    one, other = with_camera_on(service), with_camera_on(service)
    published(service)
    come_into_force(service)
    assert shown(service, one)[0] is shown(service, other)[0] is False
    assert service.withdraw(other, CAMERA).status_code == 200
    for token in (one, other):
        assert accept(service, token).status_code == 200
    assert shown(service, one) == (True, "policy_accepted")
    assert shown(service, other) == (False, "switch")


def test_purpose_turned_on_with_the_new_words_is_not_suspended_again(service: ServiceUnderTest) -> None:
    token = with_camera_on(service)
    published(service)
    come_into_force(service)
    service.edition = service.alive.core.edition
    assert service.grant(token, CAMERA, **service.words(CAMERA, version="5")).status_code == 200
    assert shown(service, token) == (True, "switch")


def test_late_yes_never_overrides_a_no_that_came_first(service: ServiceUnderTest) -> None:
    token = with_camera_on(service)
    published(service)
    seen = etag(service, token)
    assert decline(service, token).status_code == 200
    assert problem(accept(service, token, seen)) == "stale-revision"
    body = {"answer": "accepted", "words": words(service)}
    assert problem(service.ask("PUT", CHANGE, body, token=token)) == "precondition-required"
    assert problem(service.ask("PUT", CHANGE, body, token=token, headers={"If-Match": "*"})) == "malformed"


@pytest.mark.parametrize("field", ["policy_hash", "words_hash"])
def test_yes_to_other_words_than_the_published_ones_is_refused(service: ServiceUnderTest, field: str) -> None:
    token = with_camera_on(service)
    published(service)
    assert problem(accept(service, token, **{field: "0" * 64})) == "words-mismatch"
    body = {"answer": "accepted"}
    answer = service.ask("PUT", CHANGE, body, token=token, headers={"If-Match": etag(service, token)})
    assert problem(answer) == "words-mismatch"
    assert service.ask("GET", "/v1/policy/decisions", token=token).json()["decisions"] == []


def test_change_that_asks_nobody_takes_no_answer(service: ServiceUnderTest) -> None:
    token = with_camera_on(service)
    published(service, is_wording_only=True)
    assert problem(decline(service, token)) == "not-found"
    come_into_force(service)
    assert shown(service, token) == (True, "switch"), "new wording alone changes nothing"


def test_signs_and_spaces_alone_ask_nobody(service: ServiceUnderTest) -> None:
    before = {c.id: c.text for c in samples.policy("en").policy.clauses()}
    said = published(service, texts={"2.test.d": before["2.test.d"].replace(":", " –").replace(".", "!")})
    # The Chinese text is the English one now, so its words are others.
    assert said["changes_to_answer"] == 1
    (change,) = changes(service)["changes"]
    assert change["is_wording"] is False


def test_answers_have_receipts_in_the_chain_and_are_no_purposes(service: ServiceUnderTest) -> None:
    token = with_camera_on(service)
    published(service)
    accept(service, token)
    decline(service, token)
    (said,) = service.ask("GET", "/v1/policy/decisions", token=token).json()["decisions"]
    assert (said["version"], said["change"], said["answer"]) == ("5", "c1", "declined")
    assert said["etag"].endswith(':2"')
    assert all(not key.startswith("policy_change") for key in service.grants(token))
    assert problem(service.withdraw(token, "policy_change.5.c1")) == "unknown-purpose"


def test_everybody_is_settled_on_the_day_without_asking(service: ServiceUnderTest) -> None:
    subjects = [service.new_device() for _ in range(3)]
    for _, token in subjects:
        service.grant(token, CAMERA)
    published(service)
    service.run(service.alive.sweep.look())
    assert service.count("events") == 3
    come_into_force(service)
    service.run(service.alive.sweep.look())
    assert service.count("events") == 6
    service.run(service.alive.sweep.look())
    assert service.count("events") == 6


def test_published_version_is_there_after_a_restart(service: ServiceUnderTest) -> None:
    token = with_camera_on(service)
    published(service, notes={"2.test.d": "A new use"})
    before = changes(service)
    assert accept(service, token).status_code == 200
    service.restart()
    assert changes(service) == before
    come_into_force(service)
    assert shown(service, token) == (True, "policy_accepted")


def test_same_publication_again_is_answered_as_at_first(service: ServiceUnderTest) -> None:
    first = published(service)
    assert published(service) == first
    assert service.count("policy_versions") == 1


def test_only_the_operator_publishes(service: ServiceUnderTest) -> None:
    body = as_json(publication())
    for token in (None, service.new_device()[1], OPERATOR_TOKEN + "x"):
        answer = service.ask("POST", "/v1/operator/policy-versions", content=body, token=token)
        assert problem(answer) == "operator-refused"


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"version": "3"}, "versions go forward"),
        ({"version": "4"}, "already"),
        ({"effective_on": dt.date(2026, 11, 22)}, "in the past"),
        ({"effective_on": dt.date(2026, 11, 23)}, "start today"),
        ({"wording_clause_ids": ["2.test.a"]}, "did not change"),
        ({"notes": {"2.test.a": "Nothing changed"}}, "did not change"),
    ],
)
def test_version_that_cannot_be_published_is_refused_with_one_line(
    service: ServiceUnderTest, options: dict[str, Any], reason: str
) -> None:
    answer = publish(service, **options)
    assert problem(answer) == "invalid"
    assert reason in answer.json()["detail"] and "\n" not in answer.json()["detail"]
    assert service.count("policy_versions") == 0


def test_texts_that_do_not_fit_are_refused(service: ServiceUnderTest) -> None:
    def refused(request: Any) -> str:
        answer = service.ask("POST", "/v1/operator/policy-versions", content=as_json(request), token=OPERATOR_TOKEN)
        assert problem(answer) == "invalid", answer.text
        return str(answer.json()["detail"])

    request = publication()
    request.texts.pop()
    assert "zh-Hans" in refused(request)
    request = publication()
    request.texts[0].sections[0].topics[0].clauses[1].id = "2.test.a"  # type: ignore[index]
    assert "stands twice" in refused(request)
    request = publication()
    request.texts[0].catalogue.purposes[0].clause_ids = ["9.nowhere"]  # type: ignore[union-attr]
    assert "clauses" in refused(request)
    request = publication()
    request.texts[0].text = "1. Both"
    assert "either" in refused(request)
    request = publication()
    request.texts[0].catalogue.purposes[4].data_categories = ["Everything"]  # type: ignore[union-attr]
    assert MICROPHONE in refused(request)


def test_plain_text_keeps_the_ids_of_what_stayed(service: ServiceUnderTest) -> None:
    request = publication()
    for text in request.texts:
        clauses = [c.text for c in samples.policy(text.language).policy.sections[0].topics[0].clauses]
        clauses[3] += " And for something new."
        listed = "\n".join(f"{letter}. {clause}" for letter, clause in zip("abcdefghi", clauses, strict=True))
        text.preamble = text.sections = text.catalogue = None
        text.text = f"Please read this ({text.language}).\n1. What we collect\n◆ Tests\n{listed}\n"
    answer = service.ask("POST", "/v1/operator/policy-versions", content=as_json(request), token=OPERATOR_TOKEN)
    assert answer.status_code == 201, answer.text
    assert [c["clause_id"] for c in changes(service)["changes"]] == ["2.test.d"]


def test_change_of_today_is_allowed_where_the_operator_says_so_and_suspends_at_once(service: ServiceUnderTest) -> None:
    token = with_camera_on(service)
    assert published(service, effective_on=START.date(), may_start_today=True)["is_in_force"] is True
    assert shown(service, token) == (False, "policy_suspended")


def test_hostile_text_is_kept_as_plain_text_or_refused(service: ServiceUnderTest) -> None:
    bad = "<img src=file:///etc/passwd> ![x](javascript:1) \u202e\u200b " + "w" * 1_000_000
    said = published(service, texts={"2.test.d": bad})
    assert said["changes"] == 1
    served = service.ask("GET", "/v1/policy/versions/5").json()
    assert served["sections"][0]["topics"][0]["clauses"][3]["text"] == bad
    lone = as_json(publication(version="6", effective_on=dt.date(2027, 1, 1), base="5")).replace(
        b"something new", b"\\ud800"
    )
    answer = service.ask("POST", "/v1/operator/policy-versions", content=lone, token=OPERATOR_TOKEN)
    assert answer.status_code in (400, 422)


def test_endless_and_empty_texts_are_refused_or_kept_without_a_stall(service: ServiceUnderTest) -> None:
    def sent(content: bytes) -> httpx.Response:
        return service.ask("POST", "/v1/operator/policy-versions", content=content, token=OPERATOR_TOKEN)

    nested = b'{"version":"5","effective_on":"2026-12-15","texts":' + b"[" * 200 + b"]" * 200 + b"}"
    assert problem(sent(nested)) == "invalid"
    assert problem(sent(b"[" * 200_000)) in ("invalid", "malformed")
    request = publication()
    for text in request.texts:
        text.sections = []
    assert problem(sent(as_json(request))) == "invalid", "nothing is left that the catalogue names"
    request = publication()
    for text in request.texts:
        more = [SectionMessage(id=f"s{n}", title=f"Section {n}") for n in range(5000)]
        text.sections = [*(text.sections or []), *more]
    assert sent(as_json(request)).status_code == 201
    assert changes(service)["changes"][0]["clause_id"] == "2.test.d"


def test_moved_purpose_that_left_the_catalogue_is_suspended(service: ServiceUnderTest) -> None:
    token = with_camera_on(service)
    request = publication(is_wording_only=True)
    for text in request.texts:
        assert text.catalogue is not None
        text.catalogue.purposes = [p for p in text.catalogue.purposes if p.key != CAMERA]
        text.catalogue.permissions = [p for p in text.catalogue.permissions if CAMERA not in p.purposes]
    content = as_json(request)
    assert service.ask("POST", "/v1/operator/policy-versions", content=content, token=OPERATOR_TOKEN).status_code == 201
    come_into_force(service)
    assert CAMERA not in service.grants(token)
    assert service.count("events") == 2, "what is offered no more is not carried on"
