"""The archive as a stream: what is asked for, which answers are one, and how it ends when it is cut or silent."""

from __future__ import annotations

import asyncio

import pytest

from consentui.adapters.http.service_clock import ServiceClock
from consentui.adapters.http.transport import HttpTransport
from consentui.domain.errors import (
    AnswerMalformed,
    ConsentError,
    NotSignedIn,
    OutcomeUnknown,
    RequestRejected,
    RightsRefusal,
    RightsRefused,
    ServiceUnreachable,
)
from tests.fakes.manual_clock import ManualClock
from tests.fakes.raw_server import RawRequest, RawServer, Respond, always, dripping, problem, then_close
from tests.unit.adapters_http.honest_service import backend_for

ETAG = '"abc"'
WHOLE = b"PK" + bytes(range(98))


def answer(status: int, body: bytes, **headers: str) -> bytes:
    given = {"Content-Type": "application/zip", "ETag": ETAG, "Content-Length": str(len(body))}
    given |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in given.items() if value)
    return f"HTTP/1.1 {status} X\r\n{lines}\r\n".encode() + body


def fetched(
    respond: Respond, offset: int = 0, etag: str | None = None
) -> tuple[int, int, bytes, RawRequest, ConsentError | None]:
    """Offset, size and bytes of the archive, the request for it, and how it ended."""

    async def play() -> tuple[int, int, bytes, RawRequest, ConsentError | None]:
        got, place, size, failure = b"", -1, -1, None
        async with RawServer(respond) as server:
            backend = backend_for(server)
            try:
                async with backend.archive("token", "r-1", offset, etag) as archive:
                    place, size = archive.offset, archive.size
                    async for chunk in archive.chunks():
                        got += chunk
            except ConsentError as error:
                failure = error
            finally:
                await backend.close()
            return place, size, got, server.requests[0], failure

    return asyncio.run(asyncio.wait_for(play(), 20))


def test_whole_archive_when_nothing_is_there_yet() -> None:
    offset, size, got, request, failure = fetched(always(answer(200, WHOLE)))
    assert (offset, size, got, failure) == (0, 100, WHOLE, None)
    assert request.path == "/v1/requests/r-1/archive"
    assert request.headers["authorization"] == "Bearer token"
    assert "range" not in request.headers and request.headers["accept-encoding"] == "identity"


def test_rest_when_a_part_is_there_is_asked_for_under_its_entity_tag() -> None:
    part = answer(206, WHOLE[40:], Content_Range="bytes 40-99/100")
    offset, size, got, request, failure = fetched(always(part), 40, ETAG)
    assert (offset, size, got, failure) == (40, 100, WHOLE[40:], None)
    assert (request.headers["range"], request.headers["if-range"]) == ("bytes=40-", ETAG)


def test_part_without_an_entity_tag_is_asked_for_from_the_start() -> None:
    assert "range" not in fetched(always(answer(200, WHOLE)), 40, None)[3].headers


def test_changed_archive_when_resumed_begins_anew() -> None:
    offset, size, got, _, failure = fetched(always(answer(200, WHOLE)), 40, '"other"')
    assert (offset, size, got, failure) == (0, 100, WHOLE, None)


@pytest.mark.parametrize("count", [0, 1, 57, 99])
def test_archive_cut_off_hands_out_what_came_and_is_an_unknown_outcome(count: int) -> None:
    whole = answer(200, WHOLE)
    _, size, got, _, failure = fetched(then_close(whole[: len(whole) - 100 + count]))
    assert (size, got) == (100, WHOLE[:count])
    assert isinstance(failure, OutcomeUnknown)


@pytest.mark.parametrize(
    "wrong",
    [
        answer(200, WHOLE, Content_Length=""),
        answer(200, WHOLE, ETag=""),
        answer(200, WHOLE, ETag='W/"abc"'),
        answer(200, WHOLE, Content_Encoding="gzip"),
        answer(206, WHOLE[40:]),
        answer(206, WHOLE[40:], Content_Range="bytes 40-98/100"),
        answer(206, WHOLE[40:], Content_Range="bytes 41-99/100"),
        answer(206, WHOLE[40:], Content_Range="bytes 40-99/*"),
        answer(206, WHOLE[40:], Content_Range="lines 40-99/100"),
    ],
)
def test_answer_that_does_not_say_what_it_brings_is_no_archive(wrong: bytes) -> None:
    _, size, got, _, failure = fetched(then_close(wrong), 40, ETAG)
    assert (size, got) == (-1, b"")
    assert isinstance(failure, AnswerMalformed)


@pytest.mark.parametrize(
    ("refusal", "kind"),
    [
        (problem("not-signed-in", 401), NotSignedIn),
        (problem("not-found", 404), RequestRejected),
        (answer(302, b"", Location="http://127.0.0.1:1/elsewhere"), OutcomeUnknown),
        (answer(502, b"<html>"), OutcomeUnknown),
    ],
)
def test_archive_when_refused_says_why(refusal: bytes, kind: type[ConsentError]) -> None:
    assert isinstance(fetched(always(refusal))[4], kind)


@pytest.mark.parametrize(
    ("name", "status", "why"),
    [("not-ready", 409, RightsRefusal.NOT_READY), ("archive-gone", 410, RightsRefusal.ARCHIVE_GONE)],
)
def test_archive_when_it_is_not_there_says_which(name: str, status: int, why: RightsRefusal) -> None:
    failure = fetched(always(problem(name, status)))[4]
    assert isinstance(failure, RightsRefused) and failure.why is why


def test_archive_of_a_service_that_is_not_there_was_not_asked_for() -> None:
    async def play() -> None:
        async with RawServer(always(b"")) as server:
            backend = backend_for(server)
        with pytest.raises(ServiceUnreachable):
            async with backend.archive("token", "r-1", 0, None):
                raise AssertionError("nobody is there")
        await backend.close()

    asyncio.run(play())


def test_archive_that_falls_silent_is_given_up_after_its_idle_time() -> None:
    head = answer(200, b"", Content_Length="100")

    async def play() -> None:
        async with RawServer(dripping(head + b"PK", b"", 1)) as server:
            transport = HttpTransport(server.url, ServiceClock(ManualClock().monotonic_s))
            async with transport.opened("/archive", {}, idle_s=0.1) as opened:
                pieces = aiter(opened.pieces)
                assert await anext(pieces) == b"PK"
                with pytest.raises(OutcomeUnknown):
                    await anext(pieces)
            await transport.close()

    asyncio.run(asyncio.wait_for(play(), 5))


def test_archive_left_half_way_closes_its_connection() -> None:
    head = answer(200, b"", Content_Length="1000000")

    async def play() -> None:
        async with RawServer(dripping(head, b"x" * 100, 0.001)) as server:
            backend = backend_for(server)
            async with backend.archive("token", "r-1", 0, None) as archive:
                await anext(archive.chunks())
            await asyncio.wait_for(server.gone.wait(), 5)
            await backend.close()

    asyncio.run(play())
