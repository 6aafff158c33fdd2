"""Rules F, B, C, D and repeated sends, through the API of the real service."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from consentui.server.settings import ServiceSettings
from tests.fakes.service_under_test import ServiceUnderTest, new_op, problem

CAMERA = "camera.publish"


@pytest.fixture
def service(tmp_path: Path) -> Iterator[ServiceUnderTest]:
    with ServiceUnderTest(tmp_path) as made:
        yield made


@pytest.fixture
def token(service: ServiceUnderTest) -> str:
    return service.new_device()[1]


def test_every_purpose_is_undecided_and_off_at_first(service: ServiceUnderTest, token: str) -> None:
    grants = service.grants(token)
    assert set(grants) == {purpose.key for purpose in service.edition.purposes_in_force(service.clock.now().date())}
    assert {grant["etag"] for grant in grants.values()} == {f'"{service.epoch}:0"'}
    assert not any(grant["value"] or grant["receipt"] or grant["op_id"] for grant in grants.values())
    assert all(grant["off_key"] for grant in grants.values())


def test_grant_without_if_match_is_428_and_nothing_is_recorded(service: ServiceUnderTest, token: str) -> None:
    assert problem(service.grant(token, CAMERA, etag="")) == "precondition-required"
    assert service.count("events") == 0


@pytest.mark.parametrize("etag", ["*", 'W/"e-1:0"', '"e-1:0", "e-1:1"', "e-1:0", '"e-1:-1"', '"e-1:00"', '"a b:1"'])
def test_if_match_of_another_form_is_malformed(service: ServiceUnderTest, token: str, etag: str) -> None:
    assert problem(service.grant(token, CAMERA, etag=etag)) == "malformed"


@pytest.mark.parametrize(
    "key", ["", "1", "5F3C0E0A-7F0E-4C55-9D6B-0B8E7F1C2D3A", "5f3c0e0a-7f0e-1c55-9d6b-0b8e7f1c2d3a"]
)
def test_idempotency_key_must_be_a_lower_case_uuid4(service: ServiceUnderTest, token: str, key: str) -> None:
    headers = {"If-Match": f'"{service.epoch}:0"', "Idempotency-Key": key}
    body = {**service.words(CAMERA), "method": "switch"}
    assert problem(service.ask("PUT", f"/v1/grants/{CAMERA}", body, token=token, headers=headers)) == "malformed"


def test_late_grant_after_a_withdrawal_is_fenced_off(service: ServiceUnderTest, token: str) -> None:
    seen = service.grants(token)[CAMERA]["etag"]
    off = service.withdraw(token, CAMERA)
    late = service.grant(token, CAMERA, etag=seen)
    assert problem(late) == "stale-revision"
    assert late.headers["etag"] == off.json()["etag"]
    assert late.json()["current"] == off.json(), "the decision that stands comes with its receipt"
    assert service.grants(token)[CAMERA]["value"] is False


def test_stale_grant_on_an_undecided_purpose_gets_the_undecided_state(service: ServiceUnderTest, token: str) -> None:
    answer = service.grant(token, CAMERA, etag='"another-epoch:0"')
    assert problem(answer) == "stale-revision"
    assert answer.json()["current"]["etag"] == f'"{service.epoch}:0"'
    assert answer.json()["current"]["receipt"] is None


def test_withdrawal_of_what_is_off_raises_the_revision(service: ServiceUnderTest, token: str) -> None:
    tags = [service.withdraw(token, CAMERA).json()["etag"] for _ in range(3)]
    assert tags == [f'"{service.epoch}:{rev}"' for rev in (1, 2, 3)]


def test_withdrawal_asks_for_no_condition(service: ServiceUnderTest, token: str) -> None:
    service.grant(token, CAMERA)
    body = {"op_id": new_op()}
    headers = {"If-Match": '"wrong:99"'}
    answer = service.ask("POST", f"/v1/grants/{CAMERA}/withdraw", body, token=token, headers=headers)
    assert answer.status_code == 200 and answer.json()["value"] is False


def test_grant_sent_again_gets_the_same_answer_even_after_a_withdrawal(service: ServiceUnderTest, token: str) -> None:
    op_id, seen = new_op(), service.grants(token)[CAMERA]["etag"]
    first = service.grant(token, CAMERA, etag=seen, op_id=op_id)
    service.withdraw(token, CAMERA)
    again = service.grant(token, CAMERA, etag=seen, op_id=op_id)
    assert again.status_code == 200 and again.content == first.content
    assert service.grants(token)[CAMERA]["value"] is False
    assert service.count("events") == 2


@pytest.mark.parametrize("changed", [{"method": "undo"}, {"language": "zh-Hans"}, {"policy_version": "5"}])
def test_same_operation_with_another_body_is_refused(
    service: ServiceUnderTest, token: str, changed: dict[str, str]
) -> None:
    op_id, seen = new_op(), service.grants(token)[CAMERA]["etag"]
    assert service.grant(token, CAMERA, etag=seen, op_id=op_id).status_code == 200
    assert problem(service.grant(token, CAMERA, etag=seen, op_id=op_id, **changed)) == "operation-reused"


def test_operation_of_another_purpose_direction_or_subject_is_refused(service: ServiceUnderTest, token: str) -> None:
    op_id = new_op()
    assert service.withdraw(token, CAMERA, op_id).status_code == 200
    assert problem(service.withdraw(token, "contacts.use", op_id)) == "operation-reused"
    assert problem(service.grant(token, CAMERA, op_id=op_id)) == "operation-reused"
    stranger = service.new_device()[1]
    assert problem(service.withdraw(stranger, CAMERA, op_id)) == "operation-reused"
    assert service.count("events") == 1


def test_withdrawal_sent_again_by_another_way_gets_its_receipt(service: ServiceUnderTest, token: str) -> None:
    op_id = new_op()
    key = service.grants(token)[CAMERA]["off_key"]
    first = service.withdraw(token, CAMERA, op_id).json()
    batch = {"batch_id": new_op(), "items": [{"purpose": CAMERA, "op_id": op_id}]}
    in_batch = service.ask("POST", "/v1/withdrawals", batch, token=token).json()["grants"][0]
    by_key = service.off(key, op_id).json()
    assert first["receipt"] == in_batch["receipt"] == by_key["receipt"]
    assert service.count("events") == 1


def test_batch_is_recorded_whole_with_a_receipt_for_each(service: ServiceUnderTest, token: str) -> None:
    batch_id, purposes = new_op(), ["location.results", "location.post_place", CAMERA]
    items = [{"purpose": purpose, "op_id": new_op()} for purpose in purposes]
    answer = service.ask("POST", "/v1/withdrawals", {"batch_id": batch_id, "items": items}, token=token).json()
    assert answer["batch_id"] == batch_id
    assert [grant["purpose"] for grant in answer["grants"]] == purposes
    assert [grant["op_id"] for grant in answer["grants"]] == [item["op_id"] for item in items]
    assert len({grant["receipt"] for grant in answer["grants"]}) == 3


def test_batch_with_one_bad_item_records_nothing(service: ServiceUnderTest, token: str) -> None:
    items = [{"purpose": CAMERA, "op_id": new_op()}, {"purpose": "no.such_purpose", "op_id": new_op()}]
    assert problem(service.ask("POST", "/v1/withdrawals", {"items": items}, token=token)) == "unknown-purpose"
    same = new_op()
    items = [{"purpose": CAMERA, "op_id": same}, {"purpose": "contacts.use", "op_id": same}]
    assert problem(service.ask("POST", "/v1/withdrawals", {"items": items}, token=token)) == "operation-reused"
    assert service.count("events") == 0


@pytest.mark.parametrize("count", [0, 65])
def test_batch_of_none_or_too_many_is_invalid(service: ServiceUnderTest, token: str, count: int) -> None:
    items = [{"purpose": CAMERA, "op_id": new_op()} for _ in range(count)]
    assert problem(service.ask("POST", "/v1/withdrawals", {"items": items}, token=token)) == "invalid"


def test_unknown_purpose_is_404_whichever_way_it_is_asked_for(service: ServiceUnderTest, token: str) -> None:
    for purpose in ("no.such", "A", "a b", "%00", "camera.publish%0A", "x" * 65):
        headers = {"If-Match": f'"{service.epoch}:0"', "Idempotency-Key": new_op()}
        body = {**service.words(CAMERA), "method": "switch"}
        put = service.ask("PUT", f"/v1/grants/{purpose}", body, token=token, headers=headers)
        post = service.ask("POST", f"/v1/grants/{purpose}/withdraw", {"op_id": new_op()}, token=token)
        assert (problem(put), problem(post)) == ("unknown-purpose", "unknown-purpose"), purpose


@pytest.mark.parametrize("field", ["policy_hash", "words_hash"])
def test_grant_on_words_that_were_never_published_is_refused(service: ServiceUnderTest, token: str, field: str) -> None:
    assert problem(service.grant(token, CAMERA, **{field: "0" * 64})) == "words-mismatch"
    assert problem(service.grant(token, CAMERA, language="fr")) == "words-mismatch"
    assert problem(service.grant(token, CAMERA, policy_version="77")) == "words-mismatch"
    words = service.words("contacts.use")
    assert problem(service.grant(token, CAMERA, words_hash=words["words_hash"])) == "words-mismatch"
    assert service.count("events") == 0


def test_grant_in_either_language_is_recorded_with_it(service: ServiceUnderTest, token: str) -> None:
    assert service.grant(token, CAMERA, **service.words(CAMERA, "zh-Hans")).status_code == 200


def test_withdrawal_with_false_words_is_recorded_without_them(service: ServiceUnderTest, token: str) -> None:
    true = service.withdraw(token, CAMERA, words=service.words(CAMERA)).json()
    false = service.withdraw(token, CAMERA, words={**service.words(CAMERA), "words_hash": "0" * 64})
    assert false.status_code == 200
    log = service.alive.core.log

    def words_of(op_id: str) -> object:
        return service.in_database(lambda transaction: log.decision_of(transaction, op_id)).words

    assert words_of(true["op_id"]) is not None
    assert words_of(false.json()["op_id"]) is None


def test_operation_still_being_worked_on_is_409_with_retry_after(service: ServiceUnderTest, token: str) -> None:
    headers = {"If-Match": f'"{service.epoch}:0"', "Idempotency-Key": new_op(), "Authorization": f"Bearer {token}"}
    body = {**service.words(CAMERA), "method": "switch"}
    asked = service.ask_at_once(2, "PUT", f"/v1/grants/{CAMERA}", body, headers)
    answers = sorted(asked, key=lambda answer: answer.status_code)
    assert answers[0].status_code == 200
    assert problem(answers[1]) == "in-progress"
    assert answers[1].headers["retry-after"] == "1"
    assert service.count("events") == 1


def test_grants_over_the_operators_limit_wait_and_withdrawals_never(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path / "limited", settings=ServiceSettings(grants_per_minute=2)) as service:
        token = service.new_device()[1]
        assert [service.grant(token, CAMERA).status_code for _ in range(2)] == [200, 200]
        refused = service.grant(token, CAMERA)
        assert problem(refused) == "busy" and refused.headers["retry-after"] == "60"
        assert [service.withdraw(token, CAMERA).status_code for _ in range(20)] == [200] * 20
        service.clock.advance(60)
        assert service.grant(token, CAMERA).status_code == 200


def test_repeated_send_does_not_count_against_the_limit(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path / "limited", settings=ServiceSettings(grants_per_minute=1)) as service:
        token, op_id = service.new_device()[1], new_op()
        seen = service.grants(token)[CAMERA]["etag"]
        answers = [service.grant(token, CAMERA, etag=seen, op_id=op_id).status_code for _ in range(3)]
        assert answers == [200, 200, 200]
