"""Contract of what is held of a person, on SQLite and PostgreSQL: fields, counts, single posts, and taking away."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from consentui.server.storage.transaction import Transaction
from tests.fakes.service_under_test import ServiceUnderTest, problem

OTHER_PHONE = "+8613800004472"
IDENTITY = {"real_name": "Lin Mei", "id_number": "110101199001011234"}


def signed_in(service: ServiceUnderTest, phone: str = "+8613800004471") -> tuple[str, str]:
    """Subject and access token of an account."""
    tokens = service.sign_in(phone)
    return tokens["account"]["subject"]["id"], tokens["access_token"]


def profile(service: ServiceUnderTest, token: str) -> dict[str, Any]:
    answer = service.ask("GET", "/v1/profile", token=token)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def values(said: dict[str, Any]) -> dict[str, str | None]:
    return {field["key"]: field["value"] for field in said["fields"]}


def holding(said: dict[str, Any], category: str) -> dict[str, Any]:
    return next(dict(entry) for entry in said["holdings"] if entry["category"] == category)


def change(service: ServiceUnderTest, token: str, **fields: str) -> Any:
    return service.ask("PATCH", "/v1/profile", {"fields": fields}, token=token)


def listed(service: ServiceUnderTest, token: str, query: str = "") -> dict[str, Any]:
    answer = service.ask("GET", f"/v1/content{query}", token=token)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def ids(said: dict[str, Any]) -> list[str]:
    return [entry["id"] for entry in said["entries"]]


def test_new_account_holds_its_number_alone_and_says_zero_of_the_rest(service: ServiceUnderTest) -> None:
    _, token = signed_in(service)
    said = profile(service, token)
    assert {key: value for key, value in values(said).items() if value is not None} == {"phone": "+86 138 •••• 4471"}
    assert {entry["category"]: entry["count"] for entry in said["holdings"]} == {
        "account": 1,
        "profile_details": 0,
        "identity_check": 0,
        "posts": 0,
        "search": 0,
        "apps": 0,
    }


def test_fields_are_changed_together_and_removed_one_by_one(service: ServiceUnderTest) -> None:
    _, token = signed_in(service)
    service.clock.advance(60)
    said = change(service, token, nickname="Mei", region="Hangzhou", birthday="1990-01-01").json()
    assert (values(said)["nickname"], values(said)["region"]) == ("Mei", "Hangzhou")
    assert holding(said, "profile_details")["count"] == 2
    assert change(service, token, region="Ningbo").status_code == 200
    removed = service.ask("DELETE", "/v1/profile/region", token=token)
    assert removed.status_code == 200 and values(removed.json())["region"] is None
    assert values(profile(service, token))["birthday"] == "1990-01-01"
    assert service.count("profile_values") == 1


def test_nickname_is_the_name_of_the_account(service: ServiceUnderTest) -> None:
    tokens = service.sign_in()
    change(service, tokens["access_token"], nickname="Mei")
    again = service.ask("POST", "/v1/session/refresh", {"refresh_token": tokens["refresh_token"]}).json()
    assert again["account"]["display_name"] == "Mei"
    assert service.ask("DELETE", "/v1/profile/nickname", token=again["access_token"]).status_code == 200
    assert values(profile(service, again["access_token"]))["nickname"] is None


@pytest.mark.parametrize("field", ["phone", "password"])
def test_fixed_field_is_neither_changed_nor_removed(service: ServiceUnderTest, field: str) -> None:
    _, token = signed_in(service)
    assert problem(change(service, token, **{field: "something", "region": "Ningbo"})) == "field-fixed"
    assert problem(service.ask("DELETE", f"/v1/profile/{field}", token=token)) == "field-fixed"
    assert values(profile(service, token))["region"] is None, "all or none"


@pytest.mark.parametrize(
    "wrong",
    [
        {"shoe_size": "42"},
        {"birthday": "01.01.1990"},
        {"birthday": "2026-12-24"},
        {"birthday": "1899-12-31"},
        {"region": "two\nlines"},
        {"region": "   "},
        {"nickname": 65 * "n"},
        {"introduction": 1001 * "i"},
        {"real_name": "Lin Mei"},
        {"id_number": "110101199001011234"},
        {**IDENTITY, "id_number": "12 34"},
        {},
    ],
)
def test_value_that_does_not_fit_its_field_is_refused_and_changes_nothing(
    service: ServiceUnderTest, wrong: dict[str, str]
) -> None:
    _, token = signed_in(service)
    assert problem(change(service, token, gender="female", **wrong) if wrong else change(service, token)) == "invalid"
    assert values(profile(service, token))["gender"] is None


def test_identity_is_given_and_withdrawn_together_and_shown_masked(service: ServiceUnderTest) -> None:
    _, token = signed_in(service)
    said = change(service, token, **IDENTITY).json()
    shown = {field["key"]: field for field in said["fields"] if field["category"] == "identity_check"}
    assert [shown[key]["value"] for key in IDENTITY] == ["L••••", "••••1234"]
    assert all(field["is_sensitive"] for field in shown.values())
    assert holding(said, "identity_check")["count"] == 2
    left = service.ask("DELETE", "/v1/profile/real_name", token=token).json()
    assert holding(left, "identity_check")["count"] == 0
    assert service.count("profile_values") == 0


def test_field_nobody_knows_is_not_found_and_an_empty_one_stays_empty(service: ServiceUnderTest) -> None:
    _, token = signed_in(service)
    assert problem(service.ask("DELETE", "/v1/profile/shoe_size", token=token)) == "not-found"
    assert service.ask("DELETE", "/v1/profile/region", token=token).status_code == 200


def test_device_that_is_not_signed_in_is_shown_nothing(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    for method, path in (("GET", "/v1/profile"), ("GET", "/v1/content"), ("DELETE", "/v1/content/p-1")):
        assert problem(service.ask(method, path, token=token)) == "forbidden"
    assert problem(change(service, token, region="Ningbo")) == "forbidden"
    assert problem(service.ask("GET", "/v1/profile")) == "not-signed-in"


def test_records_are_counted_by_kind_with_their_first_and_last_day(service: ServiceUnderTest) -> None:
    subject, token = signed_in(service)
    first = service.clock.now() - dt.timedelta(days=9)
    kinds = ("post", "comment", "comment", "like")
    records = [
        {"subject": subject, "id": f"r-{n}", "kind": kind, "at": (first + dt.timedelta(days=n)).isoformat()}
        for n, kind in enumerate(kinds)
    ]
    answer = service.records(*records, {"subject": subject, "id": "s-1", "category": "search", "kind": "keyword"})
    assert (answer.status_code, answer.json()) == (201, {"recorded": 5, "removed": []})
    posts = holding(profile(service, token), "posts")
    assert (posts["count"], posts["by_kind"]) == (4, {"post": 1, "comment": 2, "like": 1})
    assert dt.datetime.fromisoformat(posts["oldest_at"]) == first
    assert dt.datetime.fromisoformat(posts["newest_at"]) == first + dt.timedelta(days=3)
    assert holding(profile(service, token), "search")["count"] == 1


def test_record_reported_again_takes_the_place_of_the_first(service: ServiceUnderTest) -> None:
    subject, token = signed_in(service)
    service.record(subject, "p-1", fields={"text": "First"})
    service.record(subject, "p-1", fields={"text": "Better", "about": "A photo"})
    (entry,) = listed(service, token)["entries"]
    assert (entry["text"], entry["about"], service.count("held_records")) == ("Better", "A photo", 1)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"subject": "acct-nobody"}, "not-found"),
        ({"category": "horoscope"}, "invalid"),
        ({"category": "account"}, "invalid"),
        ({"kind": "poem"}, "invalid"),
        ({"at": "2026-11-24T06:02:00Z"}, "invalid"),
        ({"at": "2026-11-23T06:02:00"}, "invalid"),
        ({"id": "with space"}, "invalid"),
        ({"fields": {"text": 5}}, "invalid"),
        ({"more": 1}, "invalid"),
    ],
)
def test_report_with_one_wrong_record_takes_none(service: ServiceUnderTest, wrong: dict[str, object], why: str) -> None:
    subject, _ = signed_in(service)
    answer = service.records({"subject": subject, "id": "p-1"}, {"subject": subject, "id": "p-2", **wrong})
    assert problem(answer) == why
    assert service.count("held_records") == 0


def test_records_of_a_device_alone_and_without_the_operators_token_are_refused(service: ServiceUnderTest) -> None:
    device, token = service.new_device()
    assert problem(service.record(device, "p-1")) == "not-found"
    for given in (None, token):
        assert problem(service.ask("POST", "/v1/operator/records", {"records": []}, token=given)) == "operator-refused"


def test_content_is_paged_newest_first_also_where_moments_are_equal(service: ServiceUnderTest) -> None:
    subject, token = signed_in(service)
    at = service.clock.now()
    moments = [at - dt.timedelta(seconds=n // 3) for n in range(10)]
    service.records(*({"subject": subject, "id": f"p-{n}", "at": m.isoformat()} for n, m in enumerate(moments)))
    seen: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        page = listed(service, token, f"?limit=4{'&cursor=' + cursor if cursor else ''}")
        seen += ids(page)
        cursor = page["next_cursor"]
    assert seen == sorted(seen, key=lambda i: (moments[int(i[2:])], i), reverse=True) and len(seen) == 10


def test_content_of_one_kind_is_that_kind_alone(service: ServiceUnderTest) -> None:
    subject, token = signed_in(service)
    service.record(subject, "p-1")
    service.record(subject, "l-1", kind="like", fields={"about": "A photo"})
    assert ids(listed(service, token, "?kind=like")) == ["l-1"]
    for wrong in ("?kind=poem", "?limit=0", "?limit=201", "?limit=x", "?cursor=1", "?page=2"):
        assert problem(service.ask("GET", f"/v1/content{wrong}", token=token)) == "invalid"


def test_deleted_content_is_gone_and_does_not_come_back_when_it_is_reported_again(service: ServiceUnderTest) -> None:
    subject, token = signed_in(service)
    service.records({"subject": subject, "id": "p-1"}, {"subject": subject, "id": "p-2"})
    assert service.ask("DELETE", "/v1/content/p-1", token=token).status_code == 204
    assert ids(listed(service, token)) == ["p-2"]
    assert holding(profile(service, token), "posts")["count"] == 1
    again = service.records({"subject": subject, "id": "p-1"}, {"subject": subject, "id": "p-3"}).json()
    assert (again["recorded"], [entry["id"] for entry in again["removed"]]) == (1, ["p-1"])
    assert ids(listed(service, token)) == ["p-3", "p-2"]
    assert problem(service.ask("DELETE", "/v1/content/p-1", token=token)) == "not-found"


def test_nobody_sees_or_deletes_what_is_somebody_elses(service: ServiceUnderTest) -> None:
    subject, token = signed_in(service)
    _, other = signed_in(service, OTHER_PHONE)
    service.record(subject, "p-1")
    change(service, token, region="Ningbo")
    assert ids(listed(service, other)) == [] and values(profile(service, other))["region"] is None
    assert problem(service.ask("DELETE", "/v1/content/p-1", token=other)) == "not-found"
    assert ids(listed(service, token)) == ["p-1"]


def test_foreign_id_takes_the_same_way_through_the_database_as_an_unknown_one(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        subject, _ = signed_in(service)
        _, other = signed_in(service, OTHER_PHONE)
        service.record(subject, "p-1")
        ways = [statements_at_deleting(service, other, name) for name in ("p-1", "p-2")]
    assert ways[0] == ways[1]
    assert any("DELETE FROM held_records" in statement for statement in ways[0])


def test_only_posts_comments_and_likes_can_be_deleted_by_their_id(service: ServiceUnderTest) -> None:
    subject, token = signed_in(service)
    service.record(subject, "s-1", category="search", kind="keyword")
    assert problem(service.ask("DELETE", "/v1/content/s-1", token=token)) == "not-found"
    assert service.count("held_records") == 1


def statements_at_deleting(service: ServiceUnderTest, token: str, name: str) -> list[str]:
    """What SQLite runs meanwhile, with every value but the id."""
    seen: list[str] = []

    def connection(transaction: Transaction) -> Any:
        cursor: Any = transaction._cursor
        return cursor.connection

    service.in_database(lambda transaction: connection(transaction).set_trace_callback(seen.append))
    assert problem(service.ask("DELETE", f"/v1/content/{name}", token=token)) == "not-found"
    service.in_database(lambda transaction: connection(transaction).set_trace_callback(None))
    return [statement.replace(name, "ID") for statement in seen]
