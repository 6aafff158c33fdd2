"""Ways to be wrong that know what went before: what was answered, what is under way, whose credential came last."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace

from consentui.wire.problems import Problem
from tests.fakes.wrong_service import Asked, Real, Said, Way, plain, refused

ZEROS = 64 * "0"


def new_op() -> str:
    return str(uuid.uuid4())


def is_grant(asked: Asked) -> bool:
    return asked.is_("PUT", "/v1/grants/")


def is_withdrawal(asked: Asked) -> bool:
    return asked.is_("POST", "/v1/grants/", "/withdraw")


def is_off(asked: Asked) -> bool:
    return asked.is_("POST", "/v1/off")


async def _tag(real: Real, asked: Asked) -> str:
    """The entity tag that stands for the purpose of a grant."""
    listed = await real(replace(asked, method="GET", path="/v1/grants", body=b""))
    return str(next(g["etag"] for g in listed.json["grants"] if g["purpose"] == asked.path.rpartition("/")[2]))


def fence_filled_in(when: Callable[[str | None], bool]) -> Way:
    """An If-Match that is not what it should be becomes what stands."""

    async def way(real: Real, asked: Asked) -> Said:
        if is_grant(asked) and "authorization" in asked.headers and when(asked.headers.get("if-match")):
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
        if not is_grant(asked) or "another-epoch" in asked.headers.get("if-match", ""):
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
        if is_grant(asked) and op_id in self.answers and self.answers[op_id][0].body == asked.body:
            return refused(Problem.IN_PROGRESS, **{"retry-after": "1"})
        said = await real(asked)
        if is_grant(asked) and said.status == 200:
            self.answers[op_id] = (asked, said)
        return said


class AnyBody(Remembering):
    """An operation id gets its answer again, whatever is asked with it."""

    async def answer(self, real: Real, asked: Asked) -> Said:
        op_id = asked.headers.get("idempotency-key", "")
        said = await real(asked)
        if said.problem == "operation-reused" and op_id in self.answers:
            return self.answers[op_id][1]
        if is_grant(asked) and said.status == 200:
            self.answers[op_id] = (asked, said)
        return said


class EachSendAnew(Remembering):
    """What is under way, and comes once more, is taken for something new."""

    async def answer(self, real: Real, asked: Asked) -> Said:
        op_id = asked.headers.get("idempotency-key", "")
        if not is_grant(asked) or op_id in self.answers:
            return await real(asked.header("idempotency-key", new_op()) if is_grant(asked) else asked)
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
        if is_grant(asked) and said.status == 200:
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
        if not (is_grant(asked) or is_withdrawal(asked)):
            return await real(asked)
        place = asked.headers.get("authorization", "") + asked.path.removesuffix("/withdraw")
        is_sound = set(asked.said) == {"op_id"} and len(asked.said["op_id"]) == 36 and len(asked.body) <= 65536
        is_json = asked.headers.get("content-type") == "application/json"
        if is_withdrawal(asked) and is_sound and is_json and place in self.answers:
            return self.answers[place][1]
        said = await real(asked)
        if said.status == 200 and is_withdrawal(asked):
            self.answers[place] = (asked, said)
        elif said.status == 200:
            self.answers.pop(place, None)
        return said


class RecordsAgain(Remembering):
    """A withdrawal sent once more is recorded once more."""

    async def answer(self, real: Real, asked: Asked) -> Said:
        key = f"{asked.path} {asked.said.get('op_id')}"
        is_known = is_withdrawal(asked) and key in self.answers
        said = await real(asked.saying(op_id=new_op()) if is_known else asked)
        if is_withdrawal(asked) and said.status == 200:
            self.answers[key] = (asked, said)
        return said


class TooOften:
    """More than twenty withdrawals in a row are too many."""

    def __init__(self) -> None:
        self._in_a_row = 0

    async def __call__(self, real: Real, asked: Asked) -> Said:
        self._in_a_row = self._in_a_row + 1 if is_withdrawal(asked) else 0
        return refused(Problem.BUSY, **{"retry-after": "1"}) if self._in_a_row > 20 else await real(asked)


class OneAtATime:
    """A withdrawal has to wait for the grant that is under way."""

    def __init__(self) -> None:
        self._under_way = 0

    async def __call__(self, real: Real, asked: Asked) -> Said:
        if is_withdrawal(asked) and self._under_way:
            return refused(Problem.IN_PROGRESS, **{"retry-after": "1"})
        self._under_way += is_grant(asked)
        try:
            return await real(asked)
        finally:
            self._under_way -= is_grant(asked)


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
        if is_off(asked) and credential.removeprefix("Off ") in self._dead:
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
        if is_grant(asked) and is_account:
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
