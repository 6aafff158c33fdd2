"""Contract of sharings and of what happened, on SQLite and PostgreSQL."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from consentui.server.storage.thread import StorageFailed
from tests.fakes.service_under_test import START, ServiceUnderTest, edition, problem
from tests.harness.noise import Noise

RESULTS = "location.results"
CAMERA = "camera.publish"


def _on(service: ServiceUnderTest, purpose: str = RESULTS) -> tuple[str, str]:
    """Subject and token of a device with this purpose on."""
    subject, token = service.new_device()
    assert service.grant(token, purpose).status_code == 200
    return subject, token


def test_sharing_while_its_purpose_is_on_is_on_record(service: ServiceUnderTest) -> None:
    subject, token = _on(service)
    service.clock.advance(60)
    answer = service.share(subject)
    assert answer.status_code == 201
    assert (answer.json()["recipient"], answer.json()["categories"]) == ("maps", ["GPS position"])
    newest = service.activity(token)["entries"][0]
    assert (newest["kind"], newest["purpose"], newest["recipient"]) == ("shared", RESULTS, "maps")
    assert dt.datetime.fromisoformat(newest["at"]) == START + dt.timedelta(seconds=60)


def test_sharing_reported_twice_is_one_also_after_its_purpose_went_off(service: ServiceUnderTest) -> None:
    subject, token = _on(service)
    moment = service.clock.now().isoformat()
    first = service.share(subject, at=moment)
    service.clock.advance(5)
    assert service.withdraw(token, RESULTS).status_code == 200
    again = service.share(subject, at=moment)
    assert (again.status_code, again.json()) == (201, first.json())
    assert service.count("sharings") == 1


def test_sharing_is_refused_while_its_purpose_is_off_or_was_off_at_that_moment(service: ServiceUnderTest) -> None:
    subject, token = service.new_device()
    assert problem(service.share(subject)) == "purpose-off"
    before = service.clock.now().isoformat()
    service.clock.advance(60)
    service.grant(token, RESULTS)
    assert problem(service.share(subject, at=before)) == "purpose-off"
    assert service.share(subject).status_code == 201
    during = (service.clock.now() + dt.timedelta(seconds=1)).isoformat()
    service.clock.advance(60)
    service.withdraw(token, RESULTS)
    assert problem(service.share(subject)) == "purpose-off"
    assert problem(service.share(subject, at=during)) == "purpose-off", "late, and off by now"
    assert service.count("sharings") == 1


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"subject": "acct-nobody"}, "not-found"),
        ({"purpose": "camera.peek"}, "unknown-purpose"),
        ({"recipient": "somebody_else"}, "invalid"),
        ({"categories": []}, "invalid"),
        ({"at": "2026-11-23T06:02:00"}, "invalid"),
        ({"at": "2026-11-24T06:02:00Z"}, "invalid"),
        ({"more": 1}, "invalid"),
    ],
)
def test_sharing_that_says_something_wrong_is_refused(
    service: ServiceUnderTest, wrong: dict[str, object], why: str
) -> None:
    subject, _ = _on(service)
    fields = {"subject": subject, "purpose": RESULTS, **wrong}
    assert problem(service.share(str(fields.pop("subject")), str(fields.pop("purpose")), **fields)) == why
    assert service.count("sharings") == 0


def test_sharing_is_refused_from_the_day_on_which_a_change_suspends_its_purpose(tmp_path: Path) -> None:
    days = edition(("4", dt.date(2026, 9, 1)), ("5", dt.date(2026, 11, 24)))
    with ServiceUnderTest(tmp_path, texts_of=days) as service:
        subject, token = _on(service)
        assert service.share(subject).status_code == 201
        service.clock.advance(24 * 3600)
        assert problem(service.share(subject)) == "purpose-off", "nobody has asked the service since"
        assert service.grants(token)[RESULTS]["value"] is False


def test_only_the_operator_may_report(service: ServiceUnderTest) -> None:
    subject, token = _on(service)
    body = {"subject": subject, "purpose": RESULTS, "recipient": "maps", "categories": ["x"], "at": START.isoformat()}
    for given in (None, token, "co_" + 43 * "u"):
        refused = service.ask("POST", "/v1/operator/sharings", body, token=given)
        assert (refused.status_code, problem(refused)) == (401, "operator-refused")
    assert problem(service.ask("GET", "/v1/activity", token="co_" + 43 * "t")) == "not-signed-in"


def test_record_of_sharings_cannot_be_changed(service: ServiceUnderTest, noise: Noise) -> None:
    noise.expect_log("jobs failed")
    subject, _ = _on(service)
    service.share(subject)
    for statement in ("UPDATE sharings SET at = 0", "DELETE FROM sharings"):
        with pytest.raises(StorageFailed):
            service.in_database(lambda t, sql=statement: t._cursor.execute(sql), is_writing=True)
    assert service.count("sharings") == 1


def test_everything_that_happened_is_listed_newest_first(service: ServiceUnderTest) -> None:
    signed_in = service.sign_in()
    subject, token = signed_in["account"]["subject"]["id"], signed_in["access_token"]
    service.clock.advance(1)
    service.ask("PUT", "/v1/policy/decisions/4/acceptance", {"answer": "accepted"}, token=token)
    service.clock.advance(1)
    receipt = service.grant(token, RESULTS).json()["receipt"]
    service.clock.advance(1)
    service.share(subject)
    service.clock.advance(1)
    service.withdraw(token, RESULTS)
    entries = service.activity(token)["entries"]
    assert [entry["kind"] for entry in entries] == ["turned_off", "shared", "turned_on", "policy", "signed_in"]
    assert service.ask("GET", f"/v1/receipts/{entries[2]['receipt_id']}", token=token).json()["receipt"] == receipt
    assert (entries[3]["policy_version"], entries[3]["answer"]) == ("4", "accepted")
    assert {entries[0]["device_name"], entries[4]["device_name"]} == {"Linux"}


def test_pages_of_one_moment_leave_nothing_out_and_repeat_nothing(service: ServiceUnderTest) -> None:
    signed_in = service.sign_in()
    subject, token = signed_in["account"]["subject"]["id"], signed_in["access_token"]
    service.ask("PUT", "/v1/policy/decisions/4/acceptance", {"answer": "accepted"}, token=token)
    for _ in range(3):
        service.grant(token, RESULTS)
        service.share(subject)
        service.withdraw(token, RESULTS)
    whole = [entry["id"] for entry in service.activity(token)["entries"]]
    assert len(whole) == len(set(whole)) == 9  # the same report within one millisecond is one
    for limit in (1, 2, 4):
        read: list[str] = []
        query: dict[str, object] = {"limit": limit}
        while True:
            page = service.activity(token, **query)
            read += [entry["id"] for entry in page["entries"]]
            if page["next_cursor"] is None:
                break
            query["cursor"] = page["next_cursor"]
        assert read == whole


def test_filters_leave_what_was_asked_for(service: ServiceUnderTest) -> None:
    subject, token = _on(service)
    service.clock.advance(10)
    service.share(subject)
    service.clock.advance(10)
    service.grant(token, CAMERA)
    service.withdraw(token, RESULTS)

    def kinds(**query: object) -> list[str]:
        return [entry["kind"] for entry in service.activity(token, **query)["entries"]]

    assert kinds(kind="shared") == ["shared"]
    assert kinds(kind="turned_on,shared") == ["turned_on", "shared", "turned_on"]
    assert kinds(purpose=RESULTS) == ["turned_off", "shared", "turned_on"]
    assert kinds(recipient="maps") == ["shared"]
    assert kinds(recipient="nobody") == []
    middle = (START + dt.timedelta(seconds=10)).isoformat().replace("+00:00", "Z")
    assert kinds(**{"from": middle}) == ["turned_off", "turned_on", "shared"]
    assert kinds(until=middle) == ["turned_on"]
    assert kinds(kind="signed_in") == [], "a device never signs in"


@pytest.mark.parametrize(
    "query",
    [
        "kind=", "kind=everything", "kind=shared,", "purpose=A%20b", "recipient=", "from=yesterday", "until=2026-11-23",
        "from=2026-11-23T06:02:00", "limit=0", "limit=201", "limit=1e2", "limit=", "cursor=x", "cursor=1.3.%0A",
        "cursor=1.0.x", "summary=", "summary=all",
    ],
)  # fmt: skip
def test_question_that_is_not_as_documented_is_refused(service: ServiceUnderTest, query: str) -> None:
    _, token = service.new_device()
    assert problem(service.ask("GET", f"/v1/activity?{query}", token=token)) == "invalid"


def test_summary_says_since_when_and_when_last_for_each_recipient(service: ServiceUnderTest) -> None:
    subject, token = _on(service)
    assert service.activity(token)["recipients"] is None
    service.clock.advance(60)
    service.share(subject)
    service.clock.advance(60)
    service.share(subject)
    (found,) = service.activity(token, summary="recipients", kind="policy")["recipients"]
    assert (found["recipient"], found["count"]) == ("maps", 2)
    assert dt.datetime.fromisoformat(found["since"]) == START
    assert dt.datetime.fromisoformat(found["last_at"]) == START + dt.timedelta(seconds=120)


def test_summary_begins_anew_after_a_break_and_keeps_the_last_time_while_off(service: ServiceUnderTest) -> None:
    subject, token = _on(service)
    service.share(subject)
    service.clock.advance(60)
    service.withdraw(token, RESULTS)
    (off,) = service.activity(token, summary="recipients")["recipients"]
    assert (off["since"], off["count"]) == (None, 1)
    assert dt.datetime.fromisoformat(off["last_at"]) == START
    service.clock.advance(60)
    service.grant(token, RESULTS)
    service.clock.advance(60)
    (on,) = service.activity(token, summary="recipients")["recipients"]
    assert dt.datetime.fromisoformat(on["since"]) == START + dt.timedelta(seconds=120)


def test_what_happened_to_others_is_never_listed(service: ServiceUnderTest) -> None:
    subject, _ = _on(service)
    service.share(subject)
    _, other = service.new_device("Windows")
    page = service.activity(other, summary="recipients")
    assert (page["entries"], page["recipients"]) == ([], [])
    assert problem(service.ask("GET", "/v1/activity")) == "not-signed-in"
