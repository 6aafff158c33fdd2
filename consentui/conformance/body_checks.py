"""What may be sent: bounds and forms of a request's body."""

from __future__ import annotations

import json
from typing import Final

from consentui.adapters.http.transport import Answer
from consentui.conformance import published, subjects
from consentui.conformance.check import Check
from consentui.conformance.expectations import message, problem_type, want, want_problem
from consentui.conformance.subjects import Subject
from consentui.conformance.visit import Visit
from consentui.domain.catalogue import Purpose
from consentui.wire import limits, routes
from consentui.wire.grant_messages import GrantMessage
from consentui.wire.problems import Problem

# A word that nobody would write into an answer by themselves.
CANARY: Final = "canary-of-the-conformance-check"


async def _setting(visit: Visit) -> tuple[Subject, Purpose, str]:
    device = await subjects.device(visit)
    (purpose,) = await published.purposes(visit, 1)
    return device, purpose, await device.off_tag(purpose)


async def _send(visit: Visit, device: Subject, purpose: Purpose, raw: bytes, media_type: str | None = None) -> Answer:
    headers = {} if media_type is None else {"Content-Type": media_type}
    return await visit.ask("POST", routes.withdraw(purpose.key), token=device.token, raw=raw, headers=headers)


def _padded(visit: Visit, size: int) -> bytes:
    """A withdrawal with blanks behind it."""
    return json.dumps({"op_id": visit.new_id()}).encode().ljust(size)


async def _largest_is_taken(visit: Visit) -> None:
    device, purpose, _ = await _setting(visit)
    answer = await _send(visit, device, purpose, _padded(visit, limits.REQUEST_BODY_MAX))
    device.note(message(answer, GrantMessage))


async def _larger_is_refused(visit: Visit) -> None:
    device, purpose, tag = await _setting(visit)
    answer = await _send(visit, device, purpose, _padded(visit, limits.REQUEST_BODY_MAX + 1))
    want_problem(answer, Problem.TOO_LARGE)
    await device.require_untouched(purpose, tag, "a body of more than 64 KiB")


async def _must_be_json(visit: Visit) -> None:
    device, purpose, tag = await _setting(visit)
    for raw in (b"", b"{", f"{{{CANARY}".encode(), b"\xff\xfe"):
        want_problem(await _send(visit, device, purpose, raw), Problem.MALFORMED)
    await device.require_untouched(purpose, tag, "a body that is not JSON")


async def _must_say_so(visit: Visit) -> None:
    device, purpose, tag = await _setting(visit)
    for media_type in ("text/plain", "application/x-www-form-urlencoded"):
        answer = await _send(visit, device, purpose, _padded(visit, 0), media_type)
        want_problem(answer, Problem.MEDIA_TYPE_UNSUPPORTED)
    await device.require_untouched(purpose, tag, "a body of another media type")


async def _has_known_fields_only(visit: Visit) -> None:
    device, purpose, tag = await _setting(visit)
    want_problem(await device.withdraw(purpose, surprise=CANARY), Problem.INVALID)
    await device.require_untouched(purpose, tag, "a field that the protocol does not have")


async def _has_known_values_only(visit: Visit) -> None:
    device, purpose, tag = await _setting(visit)
    want_problem(await device.withdraw(purpose, CANARY), Problem.INVALID)
    want_problem(await device.withdraw(purpose, method=CANARY), Problem.INVALID)
    want_problem(await device.put(purpose, tag, method="off_key"), Problem.INVALID)
    await device.require_untouched(purpose, tag, "a value that the protocol does not have")


async def _problems_are_whole(visit: Visit) -> str:
    known = {problem.type_uri: problem for problem in Problem}
    problems = [entry for entry in visit.heard if entry.answer.status >= 400]
    for entry in problems:
        where, answer = f"{entry.method} {entry.path}: ", entry.answer
        want(
            answer.media_type == "application/problem+json", f"{where}application/problem+json",
            answer.media_type or "no content type",
        )  # fmt: skip
        said = json.loads(answer.body)
        problem = known.get(str(said.get("type")))
        want(problem is not None, f"{where}a type of the closed list", str(said.get("type"))[:80])
        is_whole = problem is not None and (said.get("status"), problem.status) == (answer.status, answer.status)
        want(is_whole and bool(said.get("title")), f"{where}title, and the status of this type", "others")
    return f"{len(problems)} problems"


async def _nothing_is_quoted(visit: Visit) -> None:
    quoting = [f"{entry.method} {entry.path}" for entry in visit.heard if CANARY.encode() in entry.answer.body]
    want(not quoting, "problems that quote nothing of what was sent", f"a quotation from {', '.join(quoting[:3])}")


async def _nothing_fails(visit: Visit) -> str:
    failed = [
        f"{e.method} {e.path}: {e.answer.status}"
        for e in visit.heard
        if e.answer.status >= 500 and problem_type(e.answer) != Problem.UNAVAILABLE.type_uri
    ]
    want(not failed, "no answer from 500 up but 503 unavailable", ", ".join(failed[:3]))
    return f"{len(visit.heard)} answers"


async def _nothing_is_stored(visit: Visit) -> None:
    """What one person was told stays out of every cache on the way."""
    private = [entry for entry in visit.heard if entry.has_credential]
    kept = [f"{e.method} {e.path}" for e in private if "no-store" not in e.answer.headers.get("cache-control", "")]
    want(not kept, "Cache-Control: no-store on answers to a credential", f"none on {', '.join(kept[:3])}")


async def _nothing_is_guessed(visit: Visit) -> None:
    guessed = [
        f"{e.method} {e.path}" for e in visit.heard if e.answer.headers.get("x-content-type-options") != "nosniff"
    ]
    want(not guessed, "X-Content-Type-Options: nosniff", f"none on {', '.join(guessed[:3])}")


async def _answers_have_a_date(visit: Visit) -> None:
    without = [f"{e.method} {e.path}" for e in visit.heard if "date" not in e.answer.headers]
    want(not without, "a Date header", f"none on {', '.join(without[:3])}")


CHECKS: Final = (
    Check("body.largest", "", "Limits", "64 KiB are taken", _largest_is_taken),
    Check("body.too-large", "", "Limits", "One byte more is 413", _larger_is_refused),
    Check("body.json", "", "The API", "What is not JSON is 400 malformed", _must_be_json),
    Check("body.media-type", "", "The API", "Another media type is 415", _must_say_so),
    Check("body.fields", "", "The API", "A field that there is not is 422 invalid", _has_known_fields_only),
    Check("body.values", "", "The API", "A value that there is not is 422 invalid", _has_known_values_only),
)
OF_ALL_ANSWERS: Final = (
    Check("answer.problem", "", "The API", "Every refusal is problem+json with a type of the closed list",
          _problems_are_whole),
    Check("answer.quotes-nothing", "", "The API", "No problem quotes what was sent", _nothing_is_quoted),
    Check("answer.no-failure", "", "The API", "Nothing that was sent made the service fail", _nothing_fails),
    Check("answer.no-store", "", "The API", "Answers to a credential are not stored", _nothing_is_stored),
    Check("answer.nosniff", "", "The API", "No content is guessed at", _nothing_is_guessed),
    Check("answer.date", "L", "The API", "Every answer says the service's time", _answers_have_a_date),
)  # fmt: skip
