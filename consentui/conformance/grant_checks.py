"""Grants: recorded once, fenced by what was on screen, refused with what stands."""

from __future__ import annotations

import asyncio
from typing import Final

from consentui.conformance import published, subjects
from consentui.conformance.check import Check, NotChecked
from consentui.conformance.expectations import json_of, message, told, want, want_problem, want_status
from consentui.conformance.subjects import Subject
from consentui.conformance.visit import Visit
from consentui.domain.catalogue import Purpose
from consentui.domain.grant import Revision
from consentui.wire.grant_messages import GrantMessage
from consentui.wire.problems import Problem

_RULES: Final = "Rules"
_API: Final = "The API"
_NO_HASH = 64 * "0"


async def _device_and_purpose(visit: Visit) -> tuple[Subject, Purpose]:
    (purpose,) = await published.purposes(visit, 1)
    return await subjects.device(visit), purpose


async def _is_recorded(visit: Visit) -> None:
    device, purpose = await _device_and_purpose(visit)
    before, op_id = Revision.parse(await device.off_tag(purpose)), visit.new_id()
    answer = await device.put(purpose, before.etag, op_id)
    given = message(answer, GrantMessage)
    want(given.value is not purpose.protective_value, "the value that does not protect", str(given.value).lower())
    want((given.purpose, given.op_id) == (purpose.key, op_id), "purpose and operation as asked", "others")
    want(given.etag == Revision(before.epoch, before.rev + 1).etag, "the next revision", given.etag)
    want(answer.headers.get("etag") == given.etag, "the ETag header with the same revision", "none or another")


async def _is_listed_with_proof(visit: Visit) -> None:
    device, purpose = await _device_and_purpose(visit)
    given = await device.turned_on(purpose)
    listed = await device.standing(purpose)
    want((listed.etag, listed.value) == (given.etag, given.value), "the grant as it was answered", listed.etag)
    want(listed.receipt == given.receipt, "its receipt in GET /v1/grants", "none or another")
    want(listed.lease_s == purpose.lease_s, f"the lease of the catalogue, {purpose.lease_s} s", f"{listed.lease_s} s")


async def _is_fenced(visit: Visit) -> None:
    """On, off, and then a grant that saw what was there before."""
    device, purpose = await _device_and_purpose(visit)
    seen = await device.off_tag(purpose)
    await device.turned_on(purpose)
    off = await device.turned_off(purpose)
    want_problem(await device.put(purpose, seen), Problem.STALE_REVISION)
    await device.require_untouched(purpose, off.etag, "an overtaken grant")


async def _needs_its_fence(visit: Visit) -> None:
    device, purpose = await _device_and_purpose(visit)
    tag = await device.off_tag(purpose)
    want_problem(await device.put(purpose, None), Problem.PRECONDITION_REQUIRED)
    await device.require_untouched(purpose, tag, "a grant without If-Match")


async def _takes_no_wildcard(visit: Visit) -> None:
    device, purpose = await _device_and_purpose(visit)
    tag = await device.off_tag(purpose)
    for fence in ("*", f"W/{tag}", f'{tag}, "another:1"'):
        want_problem(await device.put(purpose, fence), Problem.MALFORMED, Problem.STALE_REVISION)
    await device.require_untouched(purpose, tag, "If-Match that is not exactly one strong entity tag")


async def _belongs_to_its_epoch(visit: Visit) -> None:
    device, purpose = await _device_and_purpose(visit)
    tag = Revision.parse(await device.off_tag(purpose))
    other = Revision("another-epoch", tag.rev).etag
    want_problem(await device.put(purpose, other), Problem.STALE_REVISION)
    await device.require_untouched(purpose, tag.etag, "a revision of another epoch")


async def _says_what_stands(visit: Visit) -> None:
    device, purpose = await _device_and_purpose(visit)
    seen = await device.off_tag(purpose)
    off = await device.turned_off(purpose)
    answer = await device.put(purpose, seen)
    want_problem(answer, Problem.STALE_REVISION)
    current = json_of(answer).get("current") or {}
    stands = (current.get("purpose"), current.get("etag"), current.get("value"), current.get("receipt"))
    want(stands == (purpose.key, off.etag, off.value, off.receipt), "`current`: the decision that stands", "another")
    want(answer.headers.get("etag") == off.etag, "its entity tag in the ETag header", "none or another")


async def _same_key_same_answer(visit: Visit) -> None:
    """Also once a withdrawal came after it: the answer is that of then, and nothing is turned on again."""
    device, purpose = await _device_and_purpose(visit)
    tag, op_id = await device.off_tag(purpose), visit.new_id()
    first = message(await device.put(purpose, tag, op_id), GrantMessage)
    again = message(await device.put(purpose, tag, op_id), GrantMessage)
    want(again.receipt == first.receipt, "the same receipt for the same operation", "another")
    off = await device.turned_off(purpose)
    late = message(await device.put(purpose, tag, op_id), GrantMessage)
    want(late.receipt == first.receipt, "its receipt for an operation that a withdrawal followed", "another")
    await device.require_untouched(purpose, off.etag, "a grant sent once more after its withdrawal")


async def _same_key_other_body(visit: Visit) -> None:
    device, purpose = await _device_and_purpose(visit)
    op_id = visit.new_id()
    given = message(await device.put(purpose, await device.off_tag(purpose), op_id), GrantMessage)
    want_problem(await device.put(purpose, given.etag, op_id, method="chooser"), Problem.OPERATION_REUSED)
    other = (await published.catalogue(visit)).purposes[-1]
    if other.key != purpose.key:
        tag = (await device.standing(other)).etag
        want_problem(await device.put(other, tag, op_id), Problem.OPERATION_REUSED)
    await device.require_untouched(purpose, given.etag, "an operation id used for something else")


async def _needs_its_key(visit: Visit) -> None:
    device, purpose = await _device_and_purpose(visit)
    tag = await device.off_tag(purpose)
    for op_id in ("", "1", "00000000-0000-1000-8000-000000000000"):
        want_problem(await device.put(purpose, tag, op_id), Problem.MALFORMED, Problem.INVALID)
    await device.require_untouched(purpose, tag, "an Idempotency-Key that is no UUIDv4")


async def _one_of_two_wins(visit: Visit) -> None:
    """Two operations that saw the same, sent together."""
    device, purpose = await _device_and_purpose(visit)
    seen = Revision.parse(await device.off_tag(purpose))
    answers = await asyncio.gather(device.put(purpose, seen.etag), device.put(purpose, seen.etag))
    statuses = sorted(answer.status for answer in answers)
    want(statuses == [200, 412], "one recorded, one 412", " and ".join(map(told, answers)))
    await device.require_untouched(purpose, Revision(seen.epoch, seen.rev + 1).etag, "more than one of two")


async def _one_operation_once(visit: Visit) -> None:
    """One operation sent four times together; 409 in-progress is allowed while it is worked on."""
    device, purpose = await _device_and_purpose(visit)
    seen, op_id = Revision.parse(await device.off_tag(purpose)), visit.new_id()
    answers = await asyncio.gather(*(device.put(purpose, seen.etag, op_id) for _ in range(4)))
    for answer in answers:
        if answer.status != 200:
            want_problem(answer, Problem.IN_PROGRESS)
            want("retry-after" in answer.headers, "409 in-progress with Retry-After", "none")
    receipts = {message(answer, GrantMessage).receipt for answer in answers if answer.status == 200}
    want(len(receipts) == 1, "one receipt for one operation", f"{len(receipts)}")
    await device.require_untouched(purpose, Revision(seen.epoch, seen.rev + 1).etag, "one operation more than once")


async def _rests_on_true_words(visit: Visit) -> None:
    device, purpose = await _device_and_purpose(visit)
    tag = await device.off_tag(purpose)
    for wrong in ({"words_hash": _NO_HASH}, {"policy_hash": _NO_HASH}):
        want_problem(await device.put(purpose, tag, **wrong), Problem.WORDS_MISMATCH)
    await device.require_untouched(purpose, tag, "words that nobody was shown")


async def _words_of_this_purpose(visit: Visit) -> None:
    """The hash of another purpose is true, but not of what was asked."""
    device = await subjects.device(visit)
    catalogue = await published.catalogue(visit)
    if len(catalogue.purposes) < 2:
        raise NotChecked("the catalogue has one purpose only")
    purpose, other = catalogue.purposes[0], catalogue.purposes[-1]
    tag = await device.off_tag(purpose)
    answer = await device.put(purpose, tag, words_hash=catalogue.words_hash(other.key))
    want_problem(answer, Problem.WORDS_MISMATCH)
    await device.require_untouched(purpose, tag, "the words of another purpose")


async def _knows_its_purposes(visit: Visit) -> None:
    device, purpose = await _device_and_purpose(visit)
    words = {**await device.words(purpose), "method": "switch"}
    headers = {"If-Match": await device.off_tag(purpose), "Idempotency-Key": visit.new_id()}
    answer = await device.ask("PUT", "/v1/grants/no.such_purpose", words, headers)
    want_problem(answer, Problem.UNKNOWN_PURPOSE)


async def _grant_needs_a_token(visit: Visit) -> None:
    device, purpose = await _device_and_purpose(visit)
    tag = await device.off_tag(purpose)
    words = {**await device.words(purpose), "method": "switch"}
    headers = {"If-Match": tag, "Idempotency-Key": visit.new_id()}
    answer = await visit.ask("PUT", f"/v1/grants/{purpose.key}", words, headers=headers)
    want_status(answer, 401)
    await device.require_untouched(purpose, tag, "a grant without a token")


CHECKS: Final = (
    Check("grant.recorded", "P", _API, "A grant gets the next revision, in the body and as ETag", _is_recorded),
    Check("grant.listed-with-proof", "P", _API, "GET /v1/grants hands out the receipt and the lease",
          _is_listed_with_proof),
    Check("grant.fence", "F", _RULES, "A grant that was overtaken is 412 and changes nothing", _is_fenced),
    Check("grant.fence-missing", "F", _RULES, "A grant without If-Match is 428", _needs_its_fence),
    Check("grant.fence-exact", "F", _RULES, "If-Match is one strong entity tag: no *, no W/, no list",
          _takes_no_wildcard),
    Check("grant.fence-epoch", "F E", _RULES, "A revision of another epoch never matches", _belongs_to_its_epoch),
    Check("grant.refusal-says-what-stands", "N", _RULES, "412 carries the decision that stands, with its receipt",
          _says_what_stands),
    Check("grant.repeat", "F", _API, "The same operation gets the same answer, also after a withdrawal",
          _same_key_same_answer),
    Check("grant.operation-reused", "F", _API, "An operation id with another body is 422 operation-reused",
          _same_key_other_body),
    Check("grant.operation-id", "F", _API, "Idempotency-Key is there, and a UUIDv4", _needs_its_key),
    Check("grant.race", "F", _RULES, "Of two grants that saw the same, one is recorded", _one_of_two_wins),
    Check("grant.repeat-at-once", "F", _API, "One operation sent several times at once is recorded once",
          _one_operation_once),
    Check("grant.words", "", "Hashes", "Hashes that are not those published are 422 words-mismatch",
          _rests_on_true_words),
    Check("grant.words-of-purpose", "", "Hashes", "The words must be those of the purpose", _words_of_this_purpose),
    Check("grant.unknown-purpose", "", _API, "A purpose there is not is 404 unknown-purpose", _knows_its_purposes),
    Check("grant.token", "", _API, "A grant without a token is 401", _grant_needs_a_token),
)  # fmt: skip
