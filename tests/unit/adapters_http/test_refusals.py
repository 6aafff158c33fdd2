"""What a status means: only the protocol's own problems are an answer of the service."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from consentui.domain.errors import (
    Busy,
    CodeRefusal,
    CodeRefused,
    ConsentError,
    InProgress,
    NotAConsentService,
    NotSignedIn,
    OutcomeUnknown,
    PolicyChanged,
    RequestRejected,
    RightsRefusal,
    RightsRefused,
    StaleRevision,
)
from consentui.domain.record import replace
from tests.fakes.raw_server import RawServer, problem, whole
from tests.unit.adapters_http.honest_service import ATTEMPT, PURPOSE, HonestService, backend_for

HTML = b"<html><body>An error page</body></html>"


def refusal_of(answer: bytes, call: str = "grant") -> ConsentError:
    async def play() -> ConsentError:
        service = HonestService()
        service.answer = answer
        async with RawServer(service.respond) as server:
            backend = backend_for(server)
            calls: dict[str, Callable[[], Awaitable[object]]] = {
                "grant": lambda: backend.grant("token", PURPOSE, ATTEMPT, 5.0),
                "grants": lambda: backend.grants("token"),
                "sign_in": lambda: backend.sign_in("attempt", "123456", "Linux computer"),
                "service": backend.service,
                "has_receipt": lambda: backend.has_receipt("token", "91d407e2"),
            }
            try:
                await calls[call]()
            except ConsentError as error:
                return error
            finally:
                await backend.close()
        raise AssertionError("this answer was taken for a good one")

    return asyncio.run(play())


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (problem("not-signed-in", 401), NotSignedIn),
        (problem("session-ended", 401), NotSignedIn),
        (problem("off-key-refused", 401), NotSignedIn),
        (problem("forbidden", 403), NotSignedIn),
        (problem("in-progress", 409), InProgress),
        (problem("policy-changed", 409, policy_version="5"), PolicyChanged),
        (problem("stale-revision", 412), StaleRevision),
        (problem("precondition-required", 428), RequestRejected),
        (problem("malformed", 400), RequestRejected),
        (problem("unknown-purpose", 404), RequestRejected),
        (problem("words-mismatch", 422), RequestRejected),
        (problem("busy", 429, retry_after_s=7), Busy),
        (problem("internal", 500), OutcomeUnknown),
        (problem("unavailable", 503, retry_after_s=7), OutcomeUnknown),
    ],
)
def test_problem_when_ours_means_what_the_protocol_says(answer: bytes, expected: type[ConsentError]) -> None:
    assert type(refusal_of(answer)) is expected


@pytest.mark.parametrize(
    "status", [400, 401, 403, 404, 407, 409, 410, 412, 418, 422, 428, 429, 451, 500, 502, 503, 504]
)
def test_status_when_not_of_the_service_is_an_unknown_outcome(status: int) -> None:
    for answer in (
        whole(status, HTML, "text/html"),
        whole(status, b'{"error": "no"}'),
        whole(status, b"", "application/problem+json"),
        problem("made-up", status),
        problem("malformed", status if status != 400 else 401),
        whole(status, b'{"type": "about:blank", "title": "x", "status": 1}', "application/problem+json"),
    ):
        assert type(refusal_of(answer)) is OutcomeUnknown


def test_service_when_unavailable_for_a_read_is_busy() -> None:
    error = refusal_of(problem("unavailable", 503, {"Retry-After": "9"}), "grants")
    assert isinstance(error, Busy)
    assert error.retry_after_s == 9.0


@pytest.mark.parametrize(
    ("header", "body", "seconds"),
    [
        (None, None, 1.0),
        ("0", None, 1.0),
        ("-5", None, 1.0),
        ("30", None, 30.0),
        ("30", 40, 40.0),
        ("999999999999999999999", None, 1.0),
        ("99999999", None, 900.0),
        (None, 10**9, 900.0),
        (None, -3, 1.0),
        ("Mon, 23 Nov 2026 06:02:00 GMT", None, 1.0),
        ("1e3", None, 1.0),
        ("٣", None, 1.0),
    ],
)
def test_wait_when_asked_for_stays_within_its_bounds(header: str | None, body: int | None, seconds: float) -> None:
    fields = {} if body is None else {"retry_after_s": body}
    more = {} if header is None else {"Retry-After": header}
    for name, status in (("busy", 429), ("in-progress", 409)):
        error = refusal_of(problem(name, status, more, **fields))
        assert isinstance(error, Busy | InProgress)
        assert error.retry_after_s == seconds


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("code-wrong", CodeRefusal.WRONG),
        ("code-expired", CodeRefusal.EXPIRED),
        ("code-used-up", CodeRefusal.USED_UP),
    ],
)
def test_code_when_refused_says_why(name: str, why: CodeRefusal) -> None:
    error = refusal_of(problem(name, 422, tries_left=3), "sign_in")
    assert isinstance(error, CodeRefused)
    assert (error.why, error.tries_left) == (why, 3)


@pytest.mark.parametrize(
    ("name", "status", "why"),
    [
        ("proof-required", 403, RightsRefusal.PROOF_REQUIRED),
        ("request-open", 409, RightsRefusal.ALREADY_OPEN),
        ("too-late", 409, RightsRefusal.TOO_LATE),
        ("not-ready", 409, RightsRefusal.NOT_READY),
        ("archive-gone", 410, RightsRefusal.ARCHIVE_GONE),
        ("field-fixed", 409, RightsRefusal.FIELD_FIXED),
    ],
)
def test_request_about_ones_data_when_refused_says_why(name: str, status: int, why: RightsRefusal) -> None:
    error = refusal_of(problem(name, status, request_id="req_1"), "grants")
    assert isinstance(error, RightsRefused)
    assert (error.why, error.request_id) == (why, "req_1")


def test_decision_when_stale_comes_with_the_one_that_stands() -> None:
    service = HonestService()
    error = asyncio.run(_stale(service, service.message()))
    assert error.current is not None
    assert error.current.receipt is not None
    assert error.current.receipt.compact == service.message()["receipt"] or error.current.revision.rev == 1


def test_decision_when_stale_without_a_valid_receipt_shows_none() -> None:
    service = HonestService()
    forged = service.maker.compact()[:-6] + "AAAAAA"
    for message in (service.message(receipt=forged), service.message(value=False), service.message(etag="nonsense")):
        assert asyncio.run(_stale(service, message)).current is None


async def _stale(service: HonestService, current: dict[str, object]) -> StaleRevision:
    service.answer = problem("stale-revision", 412, current=current)
    async with RawServer(service.respond) as server:
        backend = backend_for(server)
        with pytest.raises(StaleRevision) as refusal:
            await backend.grant("token", PURPOSE, ATTEMPT, 5.0)
        await backend.close()
    return refusal.value


@pytest.mark.parametrize(
    "answer",
    [
        whole(200, HTML, "text/html"),
        whole(404, HTML, "text/html"),
        whole(302, b"", more={"Location": "https://portal.example/"}),
        whole(200, b"{}"),
        whole(200, b"hello", "text/plain"),
    ],
)
def test_address_when_something_else_answers_is_no_consent_service(answer: bytes) -> None:
    assert type(refusal_of(answer, "service")) is NotAConsentService


def test_address_when_the_service_has_trouble_may_still_be_one() -> None:
    for status in (500, 502, 503):
        assert type(refusal_of(whole(status, HTML, "text/html"), "service")) is OutcomeUnknown


def test_service_when_of_another_api_version_is_not_spoken_to() -> None:
    body = (
        b'{"id": "x", "name": "x", "contact_email": "x", "languages": [], "api_version": "2", "capabilities": [], '
        b'"calling_codes": []}'
    )
    assert type(refusal_of(whole(200, body), "service")) is NotAConsentService


def test_receipt_when_the_missing_one_is_said_by_a_proxy_is_not_taken_for_missing() -> None:
    assert type(refusal_of(whole(404, HTML, "text/html"), "has_receipt")) is OutcomeUnknown


def test_request_when_sent_carries_the_fence_and_nothing_of_this_computer() -> None:
    async def play() -> None:
        service = HonestService()
        cookie = {"Set-Cookie": "seen=1; Path=/"}
        service.answer = problem("busy", 429, cookie)
        async with RawServer(service.respond) as server:
            backend = backend_for(server)
            for _ in range(2):
                with pytest.raises(Busy):
                    await backend.grant("token-1", PURPOSE, replace(ATTEMPT), 5.0)
            await backend.close()
            first, second = server.requests
        assert first.headers["if-match"] == '"epoch-1:0"'
        assert first.headers["idempotency-key"] == ATTEMPT.op_id
        assert first.headers["authorization"] == "Bearer token-1"
        assert first.headers["accept-encoding"] == "identity"
        assert set(second.headers) == {
            "host", "accept", "accept-encoding", "authorization", "connection", "content-length", "content-type",
            "idempotency-key", "if-match", "user-agent",
        }  # fmt: skip
        assert "token" not in first.path
        assert server.connections == 1

    asyncio.run(play())
