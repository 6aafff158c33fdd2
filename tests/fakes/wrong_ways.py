"""How a service can be wrong, one way for each check of the conformance suite, by the name of the check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from consentui.wire.problems import Problem
from tests.fakes.wrong_memories import (
    ZEROS,
    AnyBody,
    AnyCaller,
    AnyWords,
    CodesForEver,
    EachSendAnew,
    ForTheDevice,
    KeysDie,
    NoBump,
    NotTwice,
    OnceAndNoMore,
    OneAtATime,
    OnlyTheFirst,
    Overtaken,
    RecordsAgain,
    SomebodyElses,
    TooOften,
    fence_filled_in,
    is_grant,
    is_off,
    is_withdrawal,
    new_op,
    part_of_a_batch,
)
from tests.fakes.wrong_service import Asked, Said, Way, after, again, before, instead, plain, refused

# Of another signer: the example key of RFC 8037.
OTHER_KEY = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
SECOND_LANGUAGE = "language=zh-Hans"


def _at(path: str, query: str = "") -> Callable[[Asked, Said], bool]:
    return lambda asked, said: asked.path == path and query in asked.query and said.status == 200


def _edit(change: Callable[[Any], object]) -> Callable[[Said], Said]:
    return lambda said: said.with_json(change)


def _set(**fields: object) -> Callable[[Said], Said]:
    return _edit(lambda content: content.update(fields))


def _is_one_receipt(asked: Asked) -> bool:
    return asked.is_("GET", "/v1/receipts/")


def _is_whole_chain(asked: Asked, said: Said) -> bool:
    return asked.path == "/v1/receipts" and "limit" not in asked.query and said.status == 200


def _is_refused(is_asked: Callable[[Asked], bool], *names: str) -> Callable[[Asked, Said], bool]:
    return lambda asked, said: is_asked(asked) and said.problem in names


def _no_last_key(content: Any) -> None:
    content["grants"][-1]["off_key"] = None


def _last_is_on(content: Any) -> None:
    last = content["grants"][-1]
    last["value"] = last["value"] or last["op_id"] is None


def _no_receipts(content: Any) -> None:
    for grant in content["grants"]:
        grant["receipt"] = None


def _no_current(content: Any) -> None:
    for session in content["sessions"]:
        session["is_current"] = False


def _last_left_out(content: Any) -> None:
    if len(content["receipts"]) > 3:
        content["receipts"].pop()


def _only_one_left_out(content: Any) -> None:
    if len(content["receipts"]) == 1:
        content["receipts"].clear()


WAYS: dict[str, Callable[[], Way]] = {
    "service.describes-itself": lambda: after(
        _at("/v1/service"), _edit(lambda content: content["calling_codes"][0].update(digits_min=99))
    ),
    "service.healthy": lambda: after(_at("/healthz"), _set(epoch="another")),
    "service.openapi": lambda: after(_at("/openapi.json"), _edit(lambda content: content["paths"].pop("/v1/off"))),
    "service.keys": lambda: after(
        _at("/.well-known/jwks.json"), _edit(lambda content: content["keys"][0].update(d=OTHER_KEY))
    ),
    "service.methods": lambda: after(lambda _, said: said.status == 405, lambda said: said.header("allow", None)),
    "service.unknown-path": lambda: instead(lambda asked: asked.path == "/v1/there-is-nothing-here", plain(200, {})),
    "service.no-demo-door": lambda: instead(lambda asked: asked.path == "/demo/state", plain(200, {})),
    "service.operator-door": lambda: instead(
        lambda asked: asked.path == "/v1/operator/sharings" and "authorization" in asked.headers, plain(201, {})
    ),
    "policy.languages": lambda: before(
        lambda asked: asked.path == "/v1/policy" and asked.query == SECOND_LANGUAGE,
        lambda asked: replace(asked, query=""),
    ),
    "policy.hash": lambda: after(_at("/v1/policy", SECOND_LANGUAGE), _set(policy_hash=ZEROS)),
    "policy.etag": lambda: before(lambda asked: True, lambda asked: asked.header("if-none-match", None)),
    "policy.unknown-language": lambda: before(
        lambda asked: asked.query == "language=qaa", lambda asked: replace(asked, query="")
    ),
    "policy.versions": lambda: before(
        lambda asked: asked.path == "/v1/policy/versions/no-such-version",
        lambda asked: replace(asked, path="/v1/policy"),
    ),
    "policy.changes": lambda: after(_at("/v1/policy/versions/4/changes"), _set(previous=None)),
    "policy.answer": lambda: after(_at("/v1/policy/decisions"), _set(decisions=[])),
    "policy.change-answers": lambda: instead(
        lambda asked: (
            asked.is_("PUT", "/v1/policy/decisions/4/") and b'"words"' in asked.body and "if-match" not in asked.headers
        ),
        plain(200, {}),
    ),
    "policy.old-words": lambda: again(
        lambda _, said: said.problem == "policy-changed",
        lambda asked, said: asked.saying(policy_version=said.json["policy_version"]),
    ),
    "catalogue.languages": lambda: after(
        _at("/v1/catalogue", SECOND_LANGUAGE), _edit(lambda content: content["purposes"][0].update(lease_s=1))
    ),
    "catalogue.references": lambda: after(
        _at("/v1/catalogue", SECOND_LANGUAGE),
        _edit(lambda content: content["permissions"][0]["purposes"].append("no.such_purpose")),
    ),
    "device.registered": lambda: after(
        _at("/v1/grants"), _edit(lambda content: content["subject"].update(kind="account"))
    ),
    "device.undecided": lambda: after(_at("/v1/grants"), _edit(_last_is_on)),
    "token.refused": lambda: after(
        lambda asked, said: said.status == 401 and asked.path == "/v1/activity",
        lambda said: said.header("www-authenticate", None),
    ),
    "token.device-has-no-sessions": lambda: after(
        lambda asked, said: asked.path == "/v1/sessions" and said.status == 403,
        lambda _: refused(Problem.NOT_FOUND),
    ),
    "sign-in.no-number": lambda: instead(
        lambda asked: asked.path == "/v1/session/codes" and asked.said.get("phone") == "12", plain(202, {})
    ),
    "grant.recorded": lambda: after(
        lambda asked, said: is_grant(asked) and said.status == 200, lambda said: said.header("etag", None)
    ),
    "grant.listed-with-proof": lambda: after(_at("/v1/grants"), _edit(_no_receipts)),
    "grant.fence": lambda: Overtaken(is_beside=False),
    "grant.fence-missing": lambda: fence_filled_in(lambda fence: fence is None),
    "grant.fence-exact": lambda: fence_filled_in(lambda fence: fence == "*"),
    "grant.fence-epoch": lambda: fence_filled_in(lambda fence: fence is not None and "another-epoch" in fence),
    "grant.refusal-says-what-stands": lambda: after(
        lambda _, said: said.status == 412, _edit(lambda content: content.pop("current", None))
    ),
    "grant.repeat": NotTwice,
    "grant.operation-reused": AnyBody,
    "grant.operation-id": lambda: before(
        lambda asked: is_grant(asked) and "idempotency-key" not in asked.headers,
        lambda asked: asked.header("idempotency-key", new_op()),
    ),
    "grant.race": lambda: Overtaken(is_beside=True),
    "grant.repeat-at-once": EachSendAnew,
    "grant.words": lambda: AnyWords(made_up=True),
    "grant.words-of-purpose": lambda: AnyWords(made_up=False),
    "grant.unknown-purpose": lambda: after(
        _is_refused(is_grant, "unknown-purpose"), lambda _: refused(Problem.NOT_FOUND)
    ),
    "grant.token": lambda: AnyCaller(lambda asked: is_grant(asked) and "authorization" not in asked.headers),
    "withdraw.unconditional": lambda: instead(
        lambda asked: is_withdrawal(asked) and "if-match" in asked.headers, refused(Problem.STALE_REVISION)
    ),
    "withdraw.no-words-needed": lambda: instead(
        lambda asked: is_withdrawal(asked) and b"0-none" in asked.body, refused(Problem.WORDS_MISMATCH)
    ),
    "withdraw.bump": NoBump,
    "withdraw.repeat": RecordsAgain,
    "withdraw.operation-reused": lambda: again(
        _is_refused(is_withdrawal, "operation-reused"), lambda asked, _: asked.saying(op_id=new_op())
    ),
    "withdraw.several": lambda: after(_at("/v1/withdrawals"), _edit(lambda content: content["grants"].reverse())),
    "withdraw.all-or-none": part_of_a_batch,
    "withdraw.batch-size": lambda: before(
        lambda asked: asked.path == "/v1/withdrawals" and len(asked.said["items"]) > 64,
        lambda asked: asked.saying(items=asked.said["items"][:64]),
    ),
    "withdraw.unknown-purpose": lambda: after(
        _is_refused(is_withdrawal, "unknown-purpose"), lambda _: refused(Problem.NOT_FOUND)
    ),
    "withdraw.not-limited": TooOften,
    "withdraw.race": OneAtATime,
    "off-key.handed-out": lambda: after(_at("/v1/grants"), _edit(_no_last_key)),
    "off-key.withdraws": lambda: OnlyTheFirst(is_off, plain(202, {})),
    "off-key.one-thing": lambda: AnyCaller(
        lambda asked: asked.path == "/v1/grants" and asked.headers.get("authorization", "").startswith("Off")
    ),
    "off-key.refused": lambda: after(
        lambda _, said: said.problem == "off-key-refused", lambda _: refused(Problem.NOT_FOUND)
    ),
    "off-key.outlives-device": lambda: KeysDie("/v1/devices/self"),
    "receipt.signed": lambda: after(
        _at("/.well-known/jwks.json"), _edit(lambda content: content["keys"][0].update(x=OTHER_KEY))
    ),
    "receipt.claims": lambda: before(
        lambda asked: is_grant(asked) and b'"switch"' in asked.body,
        lambda asked: asked.saying(method="conflict_answer"),
    ),
    "receipt.chain": lambda: after(
        _is_whole_chain, _edit(lambda content: [entry.update(check_value=ZEROS) for entry in content["receipts"][:1]])
    ),
    "receipt.complete": lambda: after(_is_whole_chain, _edit(_last_left_out)),
    "receipt.pages": lambda: after(_at("/v1/receipts", "limit=1"), _set(next_cursor=None)),
    "receipt.read-on": lambda: after(
        lambda asked, said: _is_whole_chain(asked, said) and "cursor=" in asked.query and said.status == 200,
        _edit(_only_one_left_out),
    ),
    "receipt.by-id": lambda: after(
        lambda asked, said: _is_one_receipt(asked) and asked.headers.get("accept") == "application/json",
        lambda said: said.with_json(lambda content: content.update(check_value=ZEROS)) if said.status == 200 else said,
    ),
    "receipt.forms": lambda: before(_is_one_receipt, lambda asked: asked.header("accept", "application/json")),
    "activity.decisions": lambda: after(
        _at("/v1/activity"), _edit(lambda content: content.update(entries=content["entries"][1:]))
    ),
    "events.tell": lambda: instead(
        lambda asked: asked.path == "/v1/events" and "authorization" in asked.headers,
        plain(200, {}).header("content-type", "text/event-stream"),
    ),
    "body.largest": lambda: instead(lambda asked: len(asked.body) == 65536, refused(Problem.TOO_LARGE)),
    "body.too-large": lambda: before(
        lambda asked: len(asked.body) > 65536, lambda asked: replace(asked, body=asked.body.strip())
    ),
    "body.json": lambda: after(
        lambda asked, said: asked.body == b"{" and said.status == 400, lambda _: refused(Problem.INVALID)
    ),
    "body.media-type": lambda: before(
        lambda asked: asked.headers.get("content-type") == "text/plain",
        lambda asked: asked.header("content-type", "application/json"),
    ),
    "body.fields": lambda: before(lambda asked: b'"surprise"' in asked.body, lambda asked: asked.saying(surprise=None)),
    "body.values": lambda: before(
        lambda asked: is_grant(asked) and b'"off_key"' in asked.body, lambda asked: asked.saying(method="switch")
    ),
    "foreign.receipt": SomebodyElses,
    "foreign.request": lambda: after(
        lambda asked, said: asked.is_("DELETE", "/v1/requests/") and said.status == 404,
        lambda _: refused(Problem.FORBIDDEN),
    ),
    "device.signed-off": lambda: instead(
        lambda asked: asked.is_("DELETE", "/v1/devices/self"), replace(plain(204, {}), body=b"")
    ),
    "sign-in.code": lambda: after(
        lambda asked, said: asked.path == "/v1/session/codes" and said.status == 202, _set(valid_for_s=3600)
    ),
    "sign-in.one-a-minute": lambda: after(
        lambda asked, said: asked.path == "/v1/session/codes" and said.status == 429,
        lambda said: said.header("retry-after", None),
    ),
    "sign-in.wrong-code": lambda: after(
        lambda _, said: said.problem == "code-wrong", _edit(lambda content: content.pop("tries_left"))
    ),
    "sign-in.tokens": lambda: after(
        lambda asked, said: asked.path == "/v1/session" and said.status == 201, _set(access_valid_s=3600)
    ),
    "sign-in.code-once": CodesForEver,
    "session.listed": lambda: after(_at("/v1/sessions"), _edit(_no_current)),
    "foreign.session": lambda: after(
        lambda asked, said: asked.is_("DELETE", "/v1/sessions/") and said.status == 404,
        lambda _: refused(Problem.FORBIDDEN),
    ),
    "account.decides": ForTheDevice,
    "request.asked": lambda: after(
        lambda asked, said: asked.path == "/v1/requests" and said.status == 202,
        lambda said: said.header("location", None),
    ),
    "request.repeat": lambda: OnceAndNoMore("/v1/requests", refused(Problem.REQUEST_OPEN)),
    "copy.digest": lambda: after(
        lambda asked, said: asked.path.endswith("/archive") and said.status == 200,
        lambda said: said.header("repr-digest", "sha-256=:AAAA:"),
    ),
    "copy.range": lambda: before(
        lambda asked: asked.path.endswith("/archive"), lambda asked: asked.header("if-range", None)
    ),
    "session.refresh": lambda: OnceAndNoMore("/v1/session/refresh", refused(Problem.SESSION_ENDED)),
    "session.signed-out": lambda: instead(
        lambda asked: asked.method == "DELETE" and asked.path == "/v1/session", replace(plain(204, {}), body=b"")
    ),
    "off-key.outlives-session": lambda: KeysDie("/v1/session"),
    "answer.problem": lambda: after(
        lambda _, said: said.status == 405, lambda said: said.header("content-type", "application/json")
    ),
    "answer.quotes-nothing": lambda: after(
        lambda asked, said: said.status >= 400 and b"canary" in asked.body,
        _set(detail="canary-of-the-conformance-check is no value"),
    ),
    "answer.no-failure": lambda: after(lambda _, said: said.status == 405, lambda _: refused(Problem.INTERNAL)),
    "answer.no-store": lambda: after(_at("/v1/activity"), lambda said: said.header("cache-control", None)),
    "answer.nosniff": lambda: after(_at("/v1/service"), lambda said: said.header("x-content-type-options", None)),
    "answer.date": lambda: after(_at("/healthz"), lambda said: said.header("date", None)),
}
# What falls with it: the same rule seen from another side.
ALSO: dict[str, set[str]] = {
    "grant.fence": {"grant.refusal-says-what-stands"},
    "withdraw.bump": {"grant.refusal-says-what-stands", "receipt.read-on", "withdraw.race"},
    "answer.no-failure": {"service.methods"},
}
