"""What needs a number of the operator's own: codes, sessions, an account that decides, and a copy of its data."""

from __future__ import annotations

import base64
import hashlib
from typing import Final

from consentui.adapters.http.transport import Answer
from consentui.conformance import published, subjects
from consentui.conformance.check import Broken, Check, NotChecked
from consentui.conformance.expectations import json_of, message, want, want_problem, want_status
from consentui.conformance.subjects import DEVICE_NAME, Subject
from consentui.conformance.visit import Phone, Visit, retry_after_s
from consentui.domain.catalogue import Purpose
from consentui.wire import limits, routes
from consentui.wire.grant_messages import GrantMessage
from consentui.wire.problems import Problem
from consentui.wire.request_messages import DataRequestMessage, DataRequestsMessage
from consentui.wire.session_messages import CodeMessage, SessionsMessage, TokensMessage

_API: Final = "The API"
_SESSIONS: Final = "Sessions"
_CODES: Final = "SMS code"
# At a service that names five seconds, as the reference service does, a minute.
_LOOKS = 12


def _phone(visit: Visit) -> Phone:
    if visit.phone is None:
        raise NotChecked("needs a number of yours: --phone")
    return visit.phone


async def _sent_code(visit: Visit) -> CodeMessage:
    phone = _phone(visit)

    async def send() -> CodeMessage:
        answer = await visit.ask("POST", routes.SESSION_CODES, {"phone": phone.number})
        return message(answer, CodeMessage, 202)

    return await visit.once("a code by text message", send)


async def _code(visit: Visit) -> str:
    await _sent_code(visit)
    return await visit.once("the code that was sent", _phone(visit).code)


async def _enter(visit: Visit, code: str) -> Answer:
    device = await subjects.device(visit)
    body = {"attempt_id": (await _sent_code(visit)).attempt_id, "code": code, "device_name": DEVICE_NAME}
    return await device.ask("POST", routes.SESSION, body)


async def _tokens(visit: Visit) -> TokensMessage:
    async def sign_in() -> TokensMessage:
        return message(await _enter(visit, await _code(visit)), TokensMessage, 201)

    return await visit.once("a session", sign_in)


async def _account(visit: Visit) -> Subject:
    tokens = await _tokens(visit)

    async def make() -> Subject:
        return Subject(visit, tokens.account.subject.id, tokens.access_token)

    return await visit.once("the account", make)


async def _undecided(visit: Visit) -> Purpose:
    """A purpose that the account has off: it is somebody's, and keeps what they allowed."""
    allowed = {grant.purpose for grant in (await (await _account(visit)).all_grants()).grants if grant.value}
    found = [purpose for purpose in (await published.catalogue(visit)).purposes if purpose.key not in allowed]
    if not found:
        raise NotChecked("the account has everything on")
    return found[0]


async def _sends_a_code(visit: Visit) -> None:
    sent = await _sent_code(visit)
    number = _phone(visit).number
    want(0 < sent.valid_for_s <= limits.CODE_LIFETIME_S, "a code for five minutes at most", f"{sent.valid_for_s} s")
    want(number not in sent.masked_phone and number[1:] not in sent.masked_phone, "a masked number", "the whole one")


async def _sends_one_a_minute(visit: Visit) -> None:
    await _sent_code(visit)
    body = {"phone": _phone(visit).number}
    answer = await visit.ask("POST", routes.SESSION_CODES, body, waits=False)
    want_problem(answer, Problem.BUSY)
    want("retry-after" in answer.headers, "429 with Retry-After", "none")


async def _refuses_a_wrong_code(visit: Visit) -> None:
    code = await _code(visit)
    wrong = f"{(int(code) + 1) % 10**limits.CODE_DIGITS:0{limits.CODE_DIGITS}d}"
    answer = await _enter(visit, wrong)
    want_problem(answer, Problem.CODE_WRONG)
    left = json_of(answer).get("tries_left")
    want(left == limits.CODE_TRIES - 1, f"{limits.CODE_TRIES - 1} tries left", str(left))


async def _signs_in(visit: Visit) -> None:
    tokens = await _tokens(visit)
    want(tokens.account.subject.kind == "account", "a subject of kind account", tokens.account.subject.kind)
    lives = (tokens.access_valid_s <= limits.ACCESS_LIFETIME_S, tokens.session_valid_s <= limits.SESSION_LIFETIME_S)
    want(all(lives), "5 minutes for the access token, 30 days for the session, at most", "more")
    want(len(tokens.refresh_token) <= limits.REFRESH_TOKEN_MAX, "a refresh token of 512 characters at most", "more")


async def _takes_a_code_once(visit: Visit) -> None:
    await _tokens(visit)
    want_problem(await _enter(visit, await _code(visit)), Problem.CODE_EXPIRED)


async def _lists_sessions(visit: Visit) -> None:
    account, tokens = await _account(visit), await _tokens(visit)
    sessions = message(await account.ask("GET", routes.SESSIONS), SessionsMessage).sessions
    current = [session.id for session in sessions if session.is_current]
    want(current == [tokens.session_id], "this session as the current one", "another or none")


async def _keeps_sessions_apart(visit: Visit) -> None:
    account = await _account(visit)
    want_problem(await account.ask("DELETE", routes.session_entry("no-such-session")), Problem.NOT_FOUND)


async def _account_decides(visit: Visit) -> None:
    """The account's grants count while it is signed in; the device's sleep, and stay as they are."""
    account, device = await _account(visit), await subjects.device(visit)
    purpose = await _undecided(visit)
    sleeping = await device.off_tag(purpose)
    try:
        await account.turned_on(purpose)
        await device.require_untouched(purpose, sleeping, "a decision of the account, for the device")
    finally:
        await account.turned_off(purpose)


async def _refreshes(visit: Visit) -> None:
    """A client may not have heard the first answer: for half a minute the old token gets the same successor."""
    tokens = await _tokens(visit)
    body = {"refresh_token": tokens.refresh_token}
    first = message(await visit.ask("POST", routes.SESSION_REFRESH, body), TokensMessage)
    want(first.refresh_token != tokens.refresh_token, "a new refresh token", "the old one")
    again = message(await visit.ask("POST", routes.SESSION_REFRESH, body), TokensMessage)
    want(again.refresh_token == first.refresh_token, "the same successor within 30 seconds", "another")


async def _request(visit: Visit) -> tuple[DataRequestMessage, Answer, dict[str, object]]:
    """A copy of the account's data, asked for in this session; that answer, and what was sent."""
    account = await _account(visit)

    async def ask() -> tuple[DataRequestMessage, Answer, dict[str, object]]:
        language = await published.first_language(visit)
        body: dict[str, object] = {"op_id": visit.new_id(), "kind": "access", "language": language}
        answer = await account.ask("POST", routes.REQUESTS, body)
        if answer.status == Problem.REQUEST_OPEN.status:
            raise NotChecked("a copy was asked for before and is not ready yet")
        return message(answer, DataRequestMessage, 202), answer, body

    return await visit.once("a request for a copy", ask)


async def _takes_requests(visit: Visit) -> None:
    account = await _account(visit)
    made, answer, _ = await _request(visit)
    want(answer.headers.get("location") == routes.request(made.request_id), "Location: the request", "another or none")
    want("retry-after" in answer.headers, "Retry-After", "none")
    listed = message(await account.ask("GET", routes.REQUESTS), DataRequestsMessage).requests
    want(made.request_id in {entry.request_id for entry in listed}, "the request in GET /v1/requests", "it is not")


async def _takes_a_request_once(visit: Visit) -> None:
    account = await _account(visit)
    made, _, body = await _request(visit)
    again = message(await account.ask("POST", routes.REQUESTS, body), DataRequestMessage, 202)
    want(again.request_id == made.request_id, "the same request for the same operation", "another")
    other = await account.ask("POST", routes.REQUESTS, {**body, "categories": ["posts"]})
    want_problem(other, Problem.OPERATION_REUSED)


async def _copy(visit: Visit) -> tuple[str, Answer]:
    """Its path and the whole of it."""
    account = await _account(visit)
    made, _, _ = await _request(visit)

    async def fetch() -> tuple[str, Answer]:
        for _ in range(_LOOKS):
            answer = await account.ask("GET", routes.request(made.request_id))
            if message(answer, DataRequestMessage).archive is not None:
                path = routes.archive(made.request_id)
                return path, await account.ask("GET", path)
            await visit.wait(retry_after_s(answer))
        raise NotChecked("the copy was not ready in time")

    return await visit.once("a copy that is ready", fetch)


async def _copy_has_its_digest(visit: Visit) -> str:
    _, whole = await _copy(visit)
    want_status(whole, 200)
    digest = base64.b64encode(hashlib.sha256(whole.body).digest()).decode()
    want(whole.headers.get("repr-digest") == f"sha-256=:{digest}:", "Repr-Digest of these bytes", "another or none")
    want(whole.headers.get("accept-ranges") == "bytes", "Accept-Ranges: bytes", "none")
    want(whole.headers.get("etag", "").startswith('"'), "a strong ETag", "none")
    return f"{len(whole.body)} bytes"


async def _copy_comes_in_parts(visit: Visit) -> None:
    account = await _account(visit)
    path, whole = await _copy(visit)
    want_status(whole, 200)
    size, tag = len(whole.body), whole.headers.get("etag", "")
    part = await account.ask("GET", path, headers={"Range": "bytes=10-", "If-Range": tag})
    want_status(part, 206, "Range with the tag of this copy in If-Range")
    want(part.body == whole.body[10:], "the bytes from 10 on", "others")
    said = part.headers.get("content-range")
    want(said == f"bytes 10-{size - 1}/{size}", "Content-Range with the size of the whole", str(said))
    other = await account.ask("GET", path, headers={"Range": "bytes=10-", "If-Range": '"another"'})
    want(other.status == 200 and other.body == whole.body, "the whole, where If-Range names another copy", "a part")


async def _signs_out(visit: Visit) -> None:
    account, _, tokens = await _signed_out(visit)
    want_problem(await account.ask("GET", routes.GRANTS), Problem.NOT_SIGNED_IN)
    body = {"refresh_token": tokens.refresh_token}
    want_problem(await visit.ask("POST", routes.SESSION_REFRESH, body), Problem.SESSION_ENDED)


async def _signed_out(visit: Visit) -> tuple[Subject, GrantMessage, TokensMessage]:
    """The account after its session was ended, and a purpose of it with its off-key."""
    account, tokens = await _account(visit), await _tokens(visit)

    async def end() -> tuple[Subject, GrantMessage, TokensMessage]:
        standing = await account.standing(await _undecided(visit))
        want_status(await account.ask("DELETE", routes.SESSION), 204)
        return account, standing, tokens

    return await visit.once("a session that was ended", end)


async def _key_outlives_the_session(visit: Visit) -> None:
    _, standing, _ = await _signed_out(visit)
    headers = {"Authorization": f"{routes.OFF_SCHEME} {standing.off_key}"}
    answer = await visit.ask("POST", routes.OFF, {"op_id": visit.new_id()}, headers=headers)
    off = message(answer, GrantMessage)
    if off.purpose != standing.purpose:
        raise Broken("the purpose of the key", off.purpose)


CHECKS: Final = (
    Check("sign-in.code", "", _CODES, "A code is sent, for five minutes, to a number that is masked", _sends_a_code),
    Check("sign-in.one-a-minute", "", _CODES, "A second code within a minute is 429 with Retry-After",
          _sends_one_a_minute),
    Check("sign-in.wrong-code", "", _CODES, "A wrong code is 422 and says how many tries are left",
          _refuses_a_wrong_code),
    Check("sign-in.tokens", "", _SESSIONS, "The right code gives tokens within their bounds", _signs_in),
    Check("sign-in.code-once", "", _CODES, "A code counts once", _takes_a_code_once),
    Check("session.listed", "", _SESSIONS, "GET /v1/sessions marks this one", _lists_sessions),
    Check("foreign.session", "", _SESSIONS, "A session that is not one's own is 404", _keeps_sessions_apart),
    Check("account.decides", "", "Words", "A decision of the account leaves the device's alone", _account_decides),
    Check("request.asked", "", _API, "A copy is asked for: 202, Location, Retry-After, and it is listed",
          _takes_requests),
    Check("request.repeat", "", _API, "The same operation is the same request", _takes_a_request_once),
    Check("copy.digest", "", _API, "The copy has a strong ETag and the digest of its bytes", _copy_has_its_digest),
    Check("copy.range", "", _API, "Range and If-Range continue a copy, and only the same one", _copy_comes_in_parts),
    Check("session.refresh", "", _SESSIONS, "Refreshing rotates; the old token gets the same successor once more",
          _refreshes),
    Check("session.signed-out", "", _SESSIONS, "After signing out no token of the session opens anything", _signs_out),
    Check("off-key.outlives-session", "K", "Rules", "An off-key still works after signing out",
          _key_outlives_the_session),
)  # fmt: skip
