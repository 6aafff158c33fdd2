"""Contract of handing copies out, on SQLite and PostgreSQL: whole or in parts, to whom they belong, while they last."""

from __future__ import annotations

import base64
import hashlib
import random

import httpx

from tests.fakes.copy_worker import CopyWorker, ask_for_copy, files_of, plain_archive, request_now
from tests.fakes.service_under_test import ServiceUnderTest, problem
from tests.harness.noise import Noise

OTHER_PHONE = "+447700900123"


def ready(service: ServiceUnderTest) -> tuple[str, str, bytes]:
    """Token, request and bytes of a copy that is more than one sealed chunk long."""
    signed_in = service.sign_in()
    token = signed_in["access_token"]
    for _ in range(90):
        service.grant(token, "location.results")
        service.withdraw(token, "location.results")
    request_id = ask_for_copy(service, token)
    CopyWorker(service).work()
    archive = plain_archive(service, signed_in["account"]["subject"]["id"], request_id)
    is_long_enough = len(archive) > 64 * 1024
    assert is_long_enough
    return token, request_id, archive


def fetch(service: ServiceUnderTest, token: str, request_id: str, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return service.ask("GET", f"/v1/requests/{request_id}/archive", token=token, headers=named)


def test_archive_comes_whole_with_its_tag_and_digest(service: ServiceUnderTest) -> None:
    token, request_id, archive = ready(service)
    answer = fetch(service, token, request_id)
    assert (answer.status_code, answer.content == archive) == (200, True)
    digest = hashlib.sha256(archive)
    assert answer.headers["etag"] == f'"{digest.hexdigest()}"'
    assert answer.headers["repr-digest"] == f"sha-256=:{base64.b64encode(digest.digest()).decode()}:"
    assert answer.headers["content-type"] == "application/zip"
    assert answer.headers["content-length"] == str(len(archive))
    assert (answer.headers["accept-ranges"], answer.headers["cache-control"]) == ("bytes", "no-store")
    assert "manifest.json" in files_of(answer.content)


def test_archive_in_parts_is_the_same_archive(service: ServiceUnderTest) -> None:
    token, request_id, archive = ready(service)
    size, etag = len(archive), fetch(service, token, request_id).headers["etag"]
    seeded = random.Random(4)
    chunk = 64 * 1024
    starts = [0, 1, chunk - 1, chunk, chunk + 1, size - 1, *(seeded.randrange(size) for _ in range(20))]
    for start in starts:
        stop = seeded.randrange(start, size) + 1
        for asked, begin, end in (
            (f"bytes={start}-", start, size),
            (f"bytes={start}-{stop - 1}", start, stop),
            (f"bytes=-{size - start}", start, size),
            (f"bytes={start}-{size + 5}", start, size),
        ):
            part = fetch(service, token, request_id, Range=asked, If_Range=etag)
            assert (part.status_code, part.content == archive[begin:end]) == (206, True), asked
            assert part.headers["content-range"] == f"bytes {begin}-{end - 1}/{size}"
            assert part.headers["etag"] == etag


def test_part_that_cannot_be_given_is_the_whole(service: ServiceUnderTest) -> None:
    token, request_id, archive = ready(service)
    for asked in ("bytes=5-4", "bytes=0-1,3-4", "bytes=99999999-", "lines=0-1", "bytes=", "bytes=-", "bytes=-0", "x"):
        answer = fetch(service, token, request_id, Range=asked)
        assert (answer.status_code, answer.content == archive) == (200, True), asked


def test_part_of_another_copy_is_the_whole_of_this_one(service: ServiceUnderTest) -> None:
    token, request_id, archive = ready(service)
    etag = fetch(service, token, request_id).headers["etag"]
    for other in ('"something else"', f"W/{etag}", "Mon, 23 Nov 2026 06:02:00 GMT"):
        answer = fetch(service, token, request_id, Range="bytes=5-", If_Range=other)
        assert (answer.status_code, answer.content == archive) == (200, True)


def test_whoever_got_the_end_has_downloaded_it(service: ServiceUnderTest) -> None:
    token, request_id, archive = ready(service)
    fetch(service, token, request_id, Range="bytes=0-99")
    assert request_now(service, token, request_id)["step"] == "ready"
    service.clock.advance(2)
    fetch(service, token, request_id, Range=f"bytes={len(archive) - 7}-")
    said = request_now(service, token, request_id)
    assert (said["status"], said["step"]) == ("fulfilled", "downloaded")
    first = said["archive"]["downloaded_at"]
    service.clock.advance(2)
    fetch(service, token, request_id)
    assert request_now(service, token, request_id)["archive"]["downloaded_at"] == first is not None


def test_asking_for_the_head_brings_no_body_and_is_no_download(service: ServiceUnderTest) -> None:
    token, request_id, archive = ready(service)
    answer = service.ask("HEAD", f"/v1/requests/{request_id}/archive", token=token)
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-length"] == str(len(archive))
    assert request_now(service, token, request_id)["step"] == "ready"


def test_archive_of_somebody_else_is_not_there(service: ServiceUnderTest) -> None:
    token, request_id, _ = ready(service)
    other = service.sign_in(OTHER_PHONE)["access_token"]
    for asked, asking in ((request_id, other), ("req-" + 26 * "0", token)):
        answer = fetch(service, asking, asked)
        assert (answer.status_code, problem(answer)) == (404, "not-found")


def test_archive_that_is_not_ready_says_so_and_one_that_is_over_is_gone(service: ServiceUnderTest) -> None:
    token = service.sign_in()["access_token"]
    request_id = ask_for_copy(service, token)
    assert problem(fetch(service, token, request_id)) == "not-ready"
    service.ask("DELETE", f"/v1/requests/{request_id}", token=token)
    assert problem(fetch(service, token, request_id)) == "archive-gone"
    second = ask_for_copy(service, token)
    CopyWorker(service).work()
    service.clock.advance(7 * 24 * 3600)
    token = service.sign_in()["access_token"]
    gone = fetch(service, token, second)
    assert (gone.status_code, problem(gone)) == (410, "archive-gone"), "before the worker has removed it"
    CopyWorker(service).work()
    assert problem(fetch(service, token, second)) == "archive-gone"


def test_archive_whose_key_is_destroyed_is_gone(service: ServiceUnderTest, noise: Noise) -> None:
    noise.expect_log("a copy cannot be opened: SealBroken")
    token, request_id, archive = ready(service)
    path = service.alive.core.shelf.newest_sealed(request_id)
    assert path is not None
    sealed = path.read_bytes()
    assert archive[:64] not in sealed and b"manifest.json" not in sealed
    core = service.alive.core
    subject_id = service.in_database(lambda t: core.callers.caller(t, token, service.clock.now()).subject.id)
    core.subject_keys.destroy(subject_id)
    assert problem(fetch(service, token, request_id)) == "archive-gone"
    assert not list(core.subject_keys._folder.iterdir())
