"""How a service can be wrong, one way for each check of the conformance suite, by the name of the check."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from consentui.wire.problems import Problem
from tests.fakes.wrong_service import Asked, Real, Said, Way, after, again, before, instead, plain, refused

# Of another signer: the example key of RFC 8037.
OTHER_KEY = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
ZEROS = 64 * "0"
SECOND_LANGUAGE = "language=zh-Hans"


def _new_op() -> str:
    return str(uuid.uuid4())


def _at(path: str, query: str = "") -> Callable[[Asked, Said], bool]:
    return lambda asked, said: asked.path == path and query in asked.query and said.status == 200


def _edit(change: Callable[[Any], object]) -> Callable[[Said], Said]:
    return lambda said: said.with_json(change)


def _set(**fields: object) -> Callable[[Said], Said]:
    return _edit(lambda content: content.update(fields))


def _is_grant(asked: Asked) -> bool:
    return asked.is_("PUT", "/v1/grants/")


def _is_withdrawal(asked: Asked) -> bool:
    return asked.is_("POST", "/v1/grants/", "/withdraw")


def _is_off(asked: Asked) -> bool:
    return asked.is_("POST", "/v1/off")


def _is_one_receipt(asked: Asked) -> bool:
    return asked.is_("GET", "/v1/receipts/")


def _is_whole_chain(asked: Asked, said: Said) -> bool:
    return asked.path == "/v1/receipts" and "limit" not in asked.query and said.status == 200


def _is_refused(is_asked: Callable[[Asked], bool], *names: str) -> Callable[[Asked, Said], bool]:
    return lambda asked, said: is_asked(asked) and said.problem in names


async def _tag(real: Real, asked: Asked) -> str:
    """The entity tag that stands for the purpose of a grant."""
    listed = await real(replace(asked, method="GET", path="/v1/grants", body=b""))
    return str(next(g["etag"] for g in listed.json["grants"] if g["purpose"] == asked.path.rpartition("/")[2]))


def fence_filled_in(when: Callable[[str | None], bool]) -> Way:
    """An If-Match that is not what it should be becomes what stands."""

    async def way(real: Real, asked: Asked) -> Said:
        if _is_grant(asked) and "authorization" in asked.headers and when(asked.headers.get("if-match")):
            asked = asked.header("if-match", await _tag(real, asked))
        return await real(asked)

    return way


class Overtaken:
    """A grant that was overtaken is recorded after all: of those sent alone, or of those sent beside another."""

    def __init__(self, *, is_beside: bool) -> None:
        self._is_beside = is_beside
        self._under_way = 0
        self._had_company: set[int] = set()

    async def __call__(self, real: Real, asked: Asked) -> Said:
        if not _is_grant(asked) or "another-epoch" in asked.headers.get("if-match", ""):
            return await real(asked)
        self._under_way += 1
        try:
            is_beside = self._under_way > 1
            said = await real(asked)
            if said.status == 412 and is_beside is self._is_beside:
                said = await real(asked.header("if-match", said.headers["etag"]))
            return said
        finally:
            self._under_way -= 1


class Remembering:
    """Base of ways that know what went before."""

    def __init__(self) -> None:
        self.answers: dict[str, tuple[Asked, Said]] = {}
        self.bearer = ""

    async def __call__(self, real: Real, asked: Asked) -> Said:
        credential = asked.headers.get("authorization", "")
        said = await self.answer(real, asked)
        if credential.startswith("Bearer") and said.status < 300:
            self.bearer = credential
        return said

    async def answer(self, real: Real, asked: Asked) -> Said:
        raise NotImplementedError


class NotTwice(Remembering):
    """A grant that was answered is never answered again."""

    async def answer(self, real: Real, asked: Asked) -> Said:
        op_id = asked.headers.get("idempotency-key", "")
        if _is_grant(asked) and op_id in self.answers and self.answers[op_id][0].body == asked.body:
            return refused(Problem.IN_PROGRESS, **{"retry-after": "1"})
        said = await real(asked)
        if _is_grant(asked) and said.status == 200:
            self.answers[op_id] = (asked, said)
        return said


class AnyBody(Remembering):
    """An operation id gets its answer again, whatever is asked with it."""

    async def answer(self, real: Real, asked: Asked) -> Said:
        op_id = asked.headers.get("idempotency-key", "")
        said = await real(asked)
        if said.problem == "operation-reused" and op_id in self.answers:
            return self.answers[op_id][1]
        if _is_grant(asked) and said.status == 200:
            self.answers[op_id] = (asked, said)
        return said


class EachSendAnew(Remembering):
    """What is under way, and comes once more, is taken for something new."""

    async def answer(self, real: Real, asked: Asked) -> Said:
        op_id = asked.headers.get("idempotency-key", "")
        if not _is_grant(asked) or op_id in self.answers:
            return await real(asked.header("idempotency-key", _new_op()) if _is_grant(asked) else asked)
        self.answers[op_id] = (asked, plain(200, {}))
        try:
            return await real(asked)
        finally:
            del self.answers[op_id]


class AnyWords(Remembering):
    """Hashes that do not hold become the last ones that did."""

    def __init__(self, *, made_up: bool) -> None:
        super().__init__()
        self._made_up = made_up

    async def answer(self, real: Real, asked: Asked) -> Said:
        said = await real(asked)
        if _is_grant(asked) and said.status == 200:
            self.answers[asked.path] = (asked, said)
        is_made_up = ZEROS.encode() in asked.body
        if said.problem == "words-mismatch" and is_made_up is self._made_up and asked.path in self.answers:
            return await real(replace(asked, body=self.answers[asked.path][0].body))
        return said


class AnyCaller(Remembering):
    """Whoever shows nothing, or only an off-key, is taken for the one before."""

    def __init__(self, when: Callable[[Asked], bool]) -> None:
        super().__init__()
        self._when = when

    async def answer(self, real: Real, asked: Asked) -> Said:
        return await real(asked.header("authorization", self.bearer) if self._when(asked) else asked)


class NoBump(Remembering):
    """A withdrawal of what is off already gets the answer of the one before."""

    async def answer(self, real: Real, asked: Asked) -> Said:
        if not (_is_grant(asked) or _is_withdrawal(asked)):
            return await real(asked)
        place = asked.headers.get("authorization", "") + asked.path.removesuffix("/withdraw")
        is_sound = set(asked.said) == {"op_id"} and len(asked.said["op_id"]) == 36 and len(asked.body) <= 65536
        is_json = asked.headers.get("content-type") == "application/json"
        if _is_withdrawal(asked) and is_sound and is_json and place in self.answers:
            return self.answers[place][1]
        said = await real(asked)
        if said.status == 200 and _is_withdrawal(asked):
            self.answers[place] = (asked, said)
        elif said.status == 200:
            self.answers.pop(place, None)
        return said


class RecordsAgain(Remembering):
    """A withdrawal sent once more is recorded once more."""

    async def answer(self, real: Real, asked: Asked) -> Said:
        key = f"{asked.path} {asked.said.get('op_id')}"
        is_known = _is_withdrawal(asked) and key in self.answers
        said = await real(asked.saying(op_id=_new_op()) if is_known else asked)
        if _is_withdrawal(asked) and said.status == 200:
            self.answers[key] = (asked, said)
        return said


class TooOften:
    """More than twenty withdrawals in a row are too many."""

    def __init__(self) -> None:
        self._in_a_row = 0

    async def __call__(self, real: Real, asked: Asked) -> Said:
        self._in_a_row = self._in_a_row + 1 if _is_withdrawal(asked) else 0
        return refused(Problem.BUSY, **{"retry-after": "1"}) if self._in_a_row > 20 else await real(asked)


class OneAtATime:
    """A withdrawal has to wait for the grant that is under way."""

    def __init__(self) -> None:
        self._under_way = 0

    async def __call__(self, real: Real, asked: Asked) -> Said:
        if _is_withdrawal(asked) and self._under_way:
            return refused(Problem.IN_PROGRESS, **{"retry-after": "1"})
        self._under_way += _is_grant(asked)
        try:
            return await real(asked)
        finally:
            self._under_way -= _is_grant(asked)


class OnlyTheFirst:
    """The first answer of this kind is not what it should be."""

    def __init__(self, when: Callable[[Asked], bool], said: Said) -> None:
        self._when = when
        self._said: Said | None = said

    async def __call__(self, real: Real, asked: Asked) -> Said:
        said = await real(asked)
        if self._when(asked) and said.status == 200 and self._said is not None:
            said, self._said = self._said, None
        return said


class KeysDie(Remembering):
    """With a token its off-keys end."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path
        self._keys: dict[str, set[str]] = {}
        self._dead: set[str] = set()

    async def answer(self, real: Real, asked: Asked) -> Said:
        credential = asked.headers.get("authorization", "")
        if _is_off(asked) and credential.removeprefix("Off ") in self._dead:
            return refused(Problem.OFF_KEY_REFUSED)
        said = await real(asked)
        if asked.is_("GET", "/v1/grants") and said.status == 200:
            self._keys[credential] = {grant["off_key"] for grant in said.json["grants"]}
        if asked.is_("DELETE", self._path) and said.status == 204:
            self._dead |= self._keys.get(credential, set())
        return said


class SomebodyElses(Remembering):
    """Whoever asks for a receipt of somebody else learns that there is one."""

    async def answer(self, real: Real, asked: Asked) -> Said:
        said = await real(asked)
        if asked.path == "/v1/receipts" and said.status == 200:
            self.answers.update({entry["receipt_id"]: (asked, said) for entry in said.json["receipts"]})
        if said.status == 404 and asked.path.rpartition("/")[2] in self.answers:
            return refused(Problem.FORBIDDEN)
        return said


class CodesForEver(Remembering):
    """A code that was used opens the same session again."""

    async def answer(self, real: Real, asked: Asked) -> Said:
        said = await real(asked)
        if asked.path == "/v1/session" and said.status == 201:
            self.answers["session"] = (asked, said)
        return self.answers["session"][1] if said.problem == "code-expired" and self.answers else said


class OnceAndNoMore(Remembering):
    """What was sent here once is refused the second time."""

    def __init__(self, path: str, said: Said) -> None:
        super().__init__()
        self._path = path
        self._said = said

    async def answer(self, real: Real, asked: Asked) -> Said:
        key = asked.body.decode("latin-1")
        if asked.is_("POST", self._path) and key in self.answers:
            return self._said
        said = await real(asked)
        if asked.is_("POST", self._path) and said.status < 300:
            self.answers[key] = (asked, said)
        return said


class ForTheDevice(Remembering):
    """An account's grant is recorded for the device."""

    async def answer(self, real: Real, asked: Asked) -> Said:
        credential = asked.headers.get("authorization", "")
        if asked.path == "/v1/session" and asked.method == "POST":
            self.answers["device"] = (asked, plain(200, {}))
        is_account = "device" in self.answers and credential != self.answers["device"][0].headers["authorization"]
        if _is_grant(asked) and is_account:
            asked = asked.header("authorization", self.answers["device"][0].headers["authorization"])
        return await real(asked)


def part_of_a_batch() -> Way:
    """What is known of a refused batch is recorded all the same."""

    async def way(real: Real, asked: Asked) -> Said:
        said = await real(asked)
        if asked.path == "/v1/withdrawals" and said.problem == "unknown-purpose":
            known = [item for item in asked.said["items"] if item["purpose"] != "no.such_purpose"]
            await real(asked.saying(items=known))
        return said

    return way


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
        lambda asked, said: _is_grant(asked) and said.status == 200, lambda said: said.header("etag", None)
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
        lambda asked: _is_grant(asked) and "idempotency-key" not in asked.headers,
        lambda asked: asked.header("idempotency-key", _new_op()),
    ),
    "grant.race": lambda: Overtaken(is_beside=True),
    "grant.repeat-at-once": EachSendAnew,
    "grant.words": lambda: AnyWords(made_up=True),
    "grant.words-of-purpose": lambda: AnyWords(made_up=False),
    "grant.unknown-purpose": lambda: after(
        _is_refused(_is_grant, "unknown-purpose"), lambda _: refused(Problem.NOT_FOUND)
    ),
    "grant.token": lambda: AnyCaller(lambda asked: _is_grant(asked) and "authorization" not in asked.headers),
    "withdraw.unconditional": lambda: instead(
        lambda asked: _is_withdrawal(asked) and "if-match" in asked.headers, refused(Problem.STALE_REVISION)
    ),
    "withdraw.no-words-needed": lambda: instead(
        lambda asked: _is_withdrawal(asked) and b"0-none" in asked.body, refused(Problem.WORDS_MISMATCH)
    ),
    "withdraw.bump": NoBump,
    "withdraw.repeat": RecordsAgain,
    "withdraw.operation-reused": lambda: again(
        _is_refused(_is_withdrawal, "operation-reused"), lambda asked, _: asked.saying(op_id=_new_op())
    ),
    "withdraw.several": lambda: after(_at("/v1/withdrawals"), _edit(lambda content: content["grants"].reverse())),
    "withdraw.all-or-none": part_of_a_batch,
    "withdraw.batch-size": lambda: before(
        lambda asked: asked.path == "/v1/withdrawals" and len(asked.said["items"]) > 64,
        lambda asked: asked.saying(items=asked.said["items"][:64]),
    ),
    "withdraw.unknown-purpose": lambda: after(
        _is_refused(_is_withdrawal, "unknown-purpose"), lambda _: refused(Problem.NOT_FOUND)
    ),
    "withdraw.not-limited": TooOften,
    "withdraw.race": OneAtATime,
    "off-key.handed-out": lambda: after(_at("/v1/grants"), _edit(_no_last_key)),
    "off-key.withdraws": lambda: OnlyTheFirst(_is_off, plain(202, {})),
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
        lambda asked: _is_grant(asked) and b'"switch"' in asked.body,
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
        lambda asked: _is_grant(asked) and b'"off_key"' in asked.body, lambda asked: asked.saying(method="switch")
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
