"""Contract of deleting an account: asked for with a code, two weeks to stay, then nothing is left but the proof."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from consentui.server.jobs.turn import ClaimLost, Turn
from consentui.server.rules.retries import TRIES_MAX
from consentui.server.storage.tombstones import Tombstone
from tests.fakes.closing_worker import DAY_S, ClosingWorker, ask_to_delete, proof
from tests.fakes.copy_worker import ask_for_copy
from tests.fakes.service_under_test import PHONE, ServiceUnderTest, new_op, problem
from tests.harness.noise import Noise

CANARY = "Canary Nickname 9Z"


def living(service: ServiceUnderTest) -> tuple[str, str]:
    """Somebody with a name, something on, and something held; id and token."""
    signed_in = service.sign_in()
    subject, token = signed_in["account"]["subject"]["id"], signed_in["access_token"]
    service.ask("PATCH", "/v1/profile", {"fields": {"nickname": CANARY}}, token=token)
    service.grant(token, "camera.publish")
    service.grant(token, "location.results")
    service.withdraw(token, "location.results")
    return subject, token


def renewed(service: ServiceUnderTest) -> str:
    """A token of a new session: the old one's minutes are over."""
    service.clock.advance(61)
    return str(service.sign_in()["access_token"])


def deleting(service: ServiceUnderTest) -> tuple[str, str, dict[str, Any]]:
    subject, token = living(service)
    asked = ask_to_delete(service, token, proof=proof(service, token))
    assert asked.status_code == 202, asked.text
    return subject, token, asked.json()


def certificate(service: ServiceUnderTest, key: str) -> str | None:
    answer = service.ask("GET", "/v1/certificates", headers={"Authorization": f"Certificate {key}"})
    assert answer.status_code == 200, answer.text
    compact: str | None = answer.json()["certificate"]
    return compact


def claims_of(compact: str) -> dict[str, Any]:
    body = compact.split(".")[1]
    return dict(json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4))))


def test_preview_counts_what_is_really_held_and_changes_nothing(service: ServiceUnderTest) -> None:
    _, token = living(service)
    before = service.count("events")
    preview = service.ask("GET", "/v1/deletion-preview", token=token).json()
    counts = {fate["category"]: (fate["outcome"], fate["count"]) for fate in preview["fates"]}
    assert counts["account"] == ("deleted", 2)
    assert counts["decisions"] == ("deleted", before)
    assert counts["closing_proof"][0] == "kept"
    assert preview["delete_at"] == "2026-12-07T06:02:00Z"
    assert service.count("events") == before


def test_device_alone_has_nothing_to_preview(service: ServiceUnderTest) -> None:
    _, token = service.new_device()
    assert service.ask("GET", "/v1/deletion-preview", token=token).status_code == 403


def test_deletion_without_the_persons_code_is_refused_and_turns_nothing_off(service: ServiceUnderTest) -> None:
    _, token = living(service)
    refused = ask_to_delete(service, token)
    assert (refused.status_code, problem(refused)) == (403, "proof-required")
    wrong = ask_to_delete(service, token, proof={"attempt_id": proof(service, token)["attempt_id"], "code": "000000"})
    assert problem(wrong) == "code-wrong"
    assert service.grants(token)["camera.publish"]["value"] is True


def test_deletion_turns_everything_off_at_once_each_with_its_receipt(service: ServiceUnderTest) -> None:
    _, token, asked = deleting(service)
    grants = service.grants(token)
    assert [key for key, grant in grants.items() if grant["value"]] == []
    receipt = claims_of(grants["camera.publish"]["receipt"])
    assert (receipt["method"], receipt["value"]) == ("account_closing", False)
    assert claims_of(grants["location.results"]["receipt"])["method"] == "switch", "what was off already says so"
    assert (asked["status"], asked["step"]) == ("open", "cooling_off")


def test_key_of_the_certificate_is_told_to_the_person_whenever_they_ask_and_to_nobody_else(
    service: ServiceUnderTest,
) -> None:
    _, token = living(service)
    op_id, code = new_op(), proof(service, token)
    first = ask_to_delete(service, token, op_id=op_id, proof=code).json()
    again = ask_to_delete(service, token, op_id=op_id, proof=code).json()
    listed = service.ask("GET", "/v1/requests", token=token).json()["requests"][0]
    keys = {said["deletion"]["certificate_key"] for said in (first, again, listed)}
    assert len(keys) == 1 and keys != {None}, "a window that was killed before it heard the key gets it again"
    other = service.sign_in("+447700900123")["access_token"]
    assert service.ask("GET", f"/v1/requests/{first['request_id']}", token=other).status_code == 404


def test_account_is_kept_with_one_call_until_the_day_has_come(service: ServiceUnderTest) -> None:
    _, token, asked = deleting(service)
    cancelled = service.ask("DELETE", f"/v1/requests/{asked['request_id']}", token=token).json()
    assert cancelled["status"] == "revoked"
    service.clock.advance(15 * DAY_S)
    assert ClosingWorker(service).work() == 0
    token = renewed(service)
    assert service.ask("GET", "/v1/profile", token=token).status_code == 200
    assert service.grants(token)["camera.publish"]["value"] is False, "staying turns nothing on"
    assert certificate(service, asked["deletion"]["certificate_key"]) is None


def test_nothing_is_deleted_before_its_day(service: ServiceUnderTest) -> None:
    _, _, asked = deleting(service)
    service.clock.advance(14 * DAY_S - 600)
    ClosingWorker(service).work()
    assert service.ask("GET", "/v1/profile", token=renewed(service)).status_code == 200
    assert certificate(service, asked["deletion"]["certificate_key"]) is None


def test_on_its_day_everything_goes_and_the_certificate_says_so(service: ServiceUnderTest) -> None:
    subject, _, asked = deleting(service)
    token = renewed(service)
    service.clock.advance(14 * DAY_S)
    assert ClosingWorker(service).work() >= 1
    assert service.ask("GET", "/v1/grants", token=token).status_code == 401
    for table in ("subjects", "accounts", "sessions", "events", "grants", "data_requests"):
        assert service.count(table) == 0, table
    claims = claims_of(certificate(service, asked["deletion"]["certificate_key"]) or "")
    assert claims["subject"] == subject
    assert claims["request_id"] == asked["request_id"]
    assert {fate["category"] for fate in claims["fates"]} >= {"account", "decisions", "closing_proof"}
    assert len(claims["chain_head"]) == 64 and claims["chain_head"] != "0" * 64


def test_wrong_key_and_no_key_open_no_certificate(service: ServiceUnderTest) -> None:
    deleting(service)
    service.clock.advance(14 * DAY_S)
    ClosingWorker(service).work()
    assert certificate(service, "cc_" + "A" * 43) is None
    assert service.ask("GET", "/v1/certificates").status_code == 401


def test_cancelling_once_the_deletion_has_begun_is_too_late(service: ServiceUnderTest) -> None:
    _, _, asked = deleting(service)
    service.clock.advance(14 * DAY_S)
    token = renewed(service)
    worker = ClosingWorker(service)
    row = service.in_database(
        lambda transaction: worker.context.queue.claim(transaction, service.clock.now(), worker.context.lease),
        is_writing=True,
    )
    Turn(worker.context, row).begin("deleting")
    late = service.ask("DELETE", f"/v1/requests/{asked['request_id']}", token=token)
    assert (late.status_code, problem(late)) == (409, "too-late")


def test_cancelling_that_was_read_before_the_deletion_began_is_too_late_all_the_same(service: ServiceUnderTest) -> None:
    """On PostgreSQL reading and writing of one transaction may have another's commit between them."""
    subject, _, asked = deleting(service)
    service.clock.advance(14 * DAY_S)
    requests, worker = service.alive.core.requests, ClosingWorker(service)
    read = service.in_database(lambda transaction: requests.find(transaction, subject, asked["request_id"]))
    row = service.in_database(
        lambda transaction: worker.context.queue.claim(transaction, service.clock.now(), worker.context.lease),
        is_writing=True,
    )
    Turn(worker.context, row).begin("deleting")
    now = service.clock.now()
    assert not service.in_database(lambda transaction: requests.revoke(transaction, read, now), is_writing=True)
    service.clock.advance(3600)
    worker.work()
    assert certificate(service, asked["deletion"]["certificate_key"]) is not None


def test_deletion_that_fails_again_and_again_is_tried_until_it_is_done(
    service: ServiceUnderTest, tmp_path: Path, noise: Noise
) -> None:
    noise.expect_log("a request of kind deletion failed: FileNotFoundError")
    subject, _, asked = deleting(service)
    service.clock.advance(14 * DAY_S)
    place = service.alive.core.tombstones.path
    service.alive.core.tombstones.path = tmp_path / "no-such-folder" / "service.closed"
    worker = ClosingWorker(service)
    for _ in range(3 * TRIES_MAX):
        worker.work()
        service.clock.advance(3600)
    assert _standing(service, subject, asked["request_id"]) == ("in_progress", "deleting")
    assert service.count("events") > 0, "nothing is erased without its tombstone"
    service.alive.core.tombstones.path = place
    worker.work()
    assert service.count("subjects") == 0
    assert certificate(service, asked["deletion"]["certificate_key"]) is not None


def _standing(service: ServiceUnderTest, subject: str, request_id: str) -> tuple[str, str]:
    requests = service.alive.core.requests
    row = service.in_database(lambda transaction: requests.find(transaction, subject, request_id))
    return row.status, row.step


def reminders(service: ServiceUnderTest) -> list[str]:
    """To which numbers; after another look."""
    service.run(service.alive.sweep.look())
    return [message.phone for message in service.texts.sent if not message.code]


def test_reminder_is_sent_once_three_days_before_also_after_a_restart(service: ServiceUnderTest) -> None:
    deleting(service)
    service.clock.advance(11 * DAY_S - 1)
    assert reminders(service) == []
    service.clock.advance(1)
    assert reminders(service) == [PHONE]
    text = service.texts.sent[-1].text
    assert "7 December 2026, 06:03 UTC" in text and "Juniper" in text
    assert reminders(service) == [PHONE]
    service.restart()
    service.clock.advance(DAY_S)
    assert reminders(service) == [PHONE]


def test_reminder_that_cannot_be_handed_on_is_sent_later(service: ServiceUnderTest, noise: Noise) -> None:
    noise.expect_log("a reminder could not be handed on")
    deleting(service)
    service.clock.advance(11 * DAY_S)
    service.texts.is_failing = True
    assert reminders(service) == []
    service.texts.is_failing = False
    assert reminders(service) == [], "not at once again"
    service.clock.advance(301)
    assert reminders(service) == [PHONE]
    service.clock.advance(301)
    assert reminders(service) == [PHONE]


def test_reminder_of_a_deletion_that_was_cancelled_or_is_due_is_not_sent(service: ServiceUnderTest) -> None:
    _, token, asked = deleting(service)
    service.ask("DELETE", f"/v1/requests/{asked['request_id']}", token=token)
    service.clock.advance(12 * DAY_S)
    assert reminders(service) == []
    again = renewed(service)
    assert ask_to_delete(service, again, proof=proof(service, again)).status_code == 202
    service.clock.advance(14 * DAY_S)
    assert reminders(service) == [], "on the day itself it helps nobody"


def test_key_and_log_that_a_killed_worker_left_are_cleared_by_the_service(service: ServiceUnderTest) -> None:
    """Killed after its commit and before it tidied up: nothing in the queue says so any more."""
    core = service.alive.core
    subject, _, _ = deleting(service)
    core.subject_keys.make(subject)
    core.tombstones.add(Tombstone(subject, "0" * 64, "a.b.c"))
    service.run(service.alive.sweep.look())
    assert core.subject_keys.find(subject) is not None, "still there: the deletion has come as far as its tombstone"
    service.in_database(
        lambda transaction: core.closures.erase(transaction, subject, service.clock.now()), is_writing=True
    )
    service.run(service.alive.sweep.look())
    assert core.subject_keys.find(subject) is None
    if core.database.is_sqlite:
        assert service.database.with_name(service.database.name + "-wal").stat().st_size == 0


def test_worker_that_was_overtaken_deletes_nothing(service: ServiceUnderTest) -> None:
    _, _, asked = deleting(service)
    service.clock.advance(14 * DAY_S)
    first, second = ClosingWorker(service), ClosingWorker(service)
    row = service.in_database(
        lambda transaction: first.context.queue.claim(transaction, service.clock.now(), first.context.lease),
        is_writing=True,
    )
    service.clock.advance(3600)  # its lease is over
    assert second.work() >= 1
    turn = Turn(first.context, row)
    with pytest.raises(ClaimLost):
        turn.begin("deleting")
    assert certificate(service, asked["deletion"]["certificate_key"]) is not None
    assert len(service.alive.core.tombstones.all()) == 1


def test_copy_of_the_data_and_the_key_that_sealed_it_go_too(service: ServiceUnderTest) -> None:
    subject, token = living(service)
    copy_id = ask_for_copy(service, token, proof=proof(service, token))
    worker = ClosingWorker(service)
    worker.work()
    assert service.alive.core.shelf.newest_sealed(copy_id) is not None
    assert ask_to_delete(service, token, proof=proof(service, token)).status_code == 202
    service.clock.advance(14 * DAY_S)
    worker.work()
    assert service.alive.core.shelf.newest_sealed(copy_id) is None
    assert service.alive.core.subject_keys.find(subject) is None


def test_number_that_comes_back_is_somebody_new_and_nothing_of_before_is_theirs(service: ServiceUnderTest) -> None:
    subject, _, _ = deleting(service)
    service.clock.advance(14 * DAY_S)
    ClosingWorker(service).work()
    again = service.sign_in()
    assert again["account"]["subject"]["id"] != subject
    fields = service.ask("GET", "/v1/profile", token=again["access_token"]).json()["fields"]
    assert CANARY not in json.dumps(fields)
