"""Withdrawals: never refused, always recorded, together or alone, with a session or with an off-key."""

from __future__ import annotations

import asyncio
from typing import Final

from consentui.adapters.http.transport import Answer
from consentui.conformance import published, subjects
from consentui.conformance.check import Check
from consentui.conformance.device_checks import gone_device
from consentui.conformance.expectations import message, want, want_problem, want_status
from consentui.conformance.receipt_claims import claims_of
from consentui.conformance.subjects import Subject
from consentui.conformance.visit import Visit
from consentui.domain.catalogue import Purpose
from consentui.domain.grant import Revision
from consentui.wire import limits, routes
from consentui.wire.grant_messages import GrantMessage, WithdrawalsMessage
from consentui.wire.problems import Problem

_RULES: Final = "Rules"
_API: Final = "The API"
_NO_HASH = 64 * "0"
_MANY = 24


async def _device_and_purposes(visit: Visit, count: int = 1) -> tuple[Subject, list[Purpose]]:
    return await subjects.device(visit), await published.purposes(visit, count)


async def _needs_no_condition(visit: Visit) -> None:
    device, (purpose,) = await _device_and_purposes(visit)
    on = await device.turned_on(purpose)
    before = Revision.parse(on.etag)
    stale = {"If-Match": Revision(before.epoch, before.rev + 7).etag}
    body = {"op_id": visit.new_id()}
    answer = await device.ask("POST", routes.withdraw(purpose.key), body, stale)
    want_status(answer, 200, "a withdrawal, whatever If-Match says")
    off = message(answer, GrantMessage)
    device.note(off)
    want(off.value is purpose.protective_value, "the value that protects", str(off.value).lower())
    want(off.etag == Revision(before.epoch, before.rev + 1).etag, "the next revision", off.etag)


async def _needs_no_true_words(visit: Visit) -> None:
    """Words of no version at all: the withdrawal counts, and the receipt does not claim what cannot be proved."""
    device, (purpose,) = await _device_and_purposes(visit)
    words = {"policy_version": "0-none", "policy_hash": _NO_HASH, "words_hash": _NO_HASH, "language": "en"}
    answer = await device.withdraw(purpose, words=words)
    want_status(answer, 200, "a withdrawal under words that are not true")
    claims = claims_of(message(answer, GrantMessage))
    want(claims.words_hash is None and claims.policy_hash is None, "a receipt without those words", "with them")


async def _always_counts(visit: Visit) -> None:
    device, (purpose,) = await _device_and_purposes(visit)
    before = Revision.parse(await device.off_tag(purpose))
    off = message(await device.withdraw(purpose), GrantMessage)
    want(off.etag == Revision(before.epoch, before.rev + 1).etag, "the next revision, although it was off", off.etag)
    want(bool(off.receipt), "a receipt of its own", "none")


async def _repeat_changes_nothing(visit: Visit) -> None:
    """By whichever way it is sent again."""
    device, (purpose,) = await _device_and_purposes(visit)
    await device.turned_on(purpose)
    op_id = visit.new_id()
    first = message(await device.withdraw(purpose, op_id), GrantMessage)
    again = message(await device.withdraw(purpose, op_id), GrantMessage)
    want(again.receipt == first.receipt, "the same receipt for the same operation", "another")
    batch = await device.ask("POST", routes.WITHDRAWALS, {"items": [{"purpose": purpose.key, "op_id": op_id}]})
    want(
        message(batch, WithdrawalsMessage).grants[0].receipt == first.receipt, "the same receipt in a batch", "another"
    )
    await device.require_untouched(purpose, first.etag, "a withdrawal sent once more")


async def _operation_is_one(visit: Visit) -> None:
    device, (purpose, other) = await _device_and_purposes(visit, 2)
    granted, withdrawn = visit.new_id(), visit.new_id()
    want_status(await device.put(purpose, await device.off_tag(purpose), granted), 200)
    want_problem(await device.withdraw(purpose, granted), Problem.OPERATION_REUSED)
    want_status(await device.withdraw(purpose, withdrawn), 200)
    want_problem(await device.withdraw(other, withdrawn), Problem.OPERATION_REUSED)


async def _several(visit: Visit) -> None:
    device, purposes = await _device_and_purposes(visit, 2)
    for purpose in purposes:
        await device.turned_on(purpose)
    batch_id = visit.new_id()
    wishes = [{"purpose": purpose.key, "op_id": visit.new_id()} for purpose in reversed(purposes)]
    answer = await device.ask("POST", routes.WITHDRAWALS, {"batch_id": batch_id, "items": wishes})
    said = message(answer, WithdrawalsMessage)
    for grant in said.grants:
        device.note(grant)
    got = [{"purpose": grant.purpose, "op_id": grant.op_id} for grant in said.grants]
    want(got == wishes, "one answer for each, in the order of the request", "others")
    named = {claims_of(grant).batch_id for grant in said.grants} | {said.batch_id}
    want(named == {batch_id}, "the batch id in every receipt", "another or none")


async def _all_or_none(visit: Visit) -> None:
    device, (purpose,) = await _device_and_purposes(visit)
    on = await device.turned_on(purpose)
    items = [{"purpose": key, "op_id": visit.new_id()} for key in (purpose.key, "no.such_purpose")]
    want_problem(await device.ask("POST", routes.WITHDRAWALS, {"items": items}), Problem.UNKNOWN_PURPOSE)
    await device.require_untouched(purpose, on.etag, "a batch of which one part was refused")
    await device.turned_off(purpose)


async def _not_too_many(visit: Visit) -> None:
    device, (purpose,) = await _device_and_purposes(visit)
    tag = await device.off_tag(purpose)
    items = [{"purpose": purpose.key, "op_id": visit.new_id()} for _ in range(limits.WITHDRAWALS_PER_BATCH + 1)]
    want_problem(await device.ask("POST", routes.WITHDRAWALS, {"items": items}), Problem.INVALID)
    want_problem(await device.ask("POST", routes.WITHDRAWALS, {"items": []}), Problem.INVALID)
    await device.require_untouched(purpose, tag, f"more than {limits.WITHDRAWALS_PER_BATCH} at once, or none")


async def _knows_its_purposes(visit: Visit) -> None:
    device = await subjects.device(visit)
    body = {"op_id": visit.new_id()}
    want_problem(await device.ask("POST", routes.withdraw("no.such_purpose"), body), Problem.UNKNOWN_PURPOSE)


async def _is_never_too_often(visit: Visit) -> str:
    device, (purpose,) = await _device_and_purposes(visit)
    for _ in range(_MANY):
        body = {"op_id": visit.new_id()}
        answer = await visit.ask(
            "POST", routes.withdraw(purpose.key), body, token=device.token, waits=False
        )  # fmt: skip
        want_status(answer, 200, "withdrawals are not limited by count")
        device.note(message(answer, GrantMessage))
    return f"{_MANY} in a row"


async def _never_waits(visit: Visit) -> None:
    """A grant and a withdrawal sent together end off, whichever came first."""
    device, (purpose,) = await _device_and_purposes(visit)
    seen = await device.off_tag(purpose)
    granted, withdrawn = await asyncio.gather(device.put(purpose, seen), device.withdraw(purpose))
    want_status(withdrawn, 200, "a withdrawal beside a grant under way")
    if granted.status == 200:
        on, off = message(granted, GrantMessage), message(withdrawn, GrantMessage)
        is_after = Revision.parse(off.etag).rev > Revision.parse(on.etag).rev
        want(is_after, "the withdrawal after the grant", "the grant last")
    else:
        want_problem(granted, Problem.STALE_REVISION)
    now = await device.standing(purpose)
    want(now.value is purpose.protective_value, "off in the end", "on")


async def _key_is_handed_out(visit: Visit) -> None:
    device, other = await subjects.device(visit), await subjects.stranger(visit)
    first = {grant.purpose: grant.off_key for grant in (await device.all_grants()).grants}
    again = {grant.purpose: grant.off_key for grant in (await device.all_grants()).grants}
    foreign = {grant.off_key for grant in (await other.all_grants()).grants}
    missing = [purpose for purpose, key in first.items() if not key]
    want(not missing, "an off-key for every purpose", f"none for {', '.join(missing[:3])}")
    want(again == first, "the same off-keys at every GET", "others")
    want(len(set(first.values())) == len(first), "an off-key for each purpose", "one for two")
    want(not foreign & set(first.values()), "off-keys of each device's own", "those of another")


async def _off(visit: Visit, key: str | None) -> Answer:
    headers = {"Authorization": f"{routes.OFF_SCHEME} {key}"}
    return await visit.ask("POST", routes.OFF, {"op_id": visit.new_id()}, headers=headers)


async def _key_withdraws(visit: Visit) -> None:
    device, (purpose,) = await _device_and_purposes(visit)
    await device.turned_on(purpose)
    standing = await device.standing(purpose)
    off = message(await _off(visit, standing.off_key), GrantMessage)
    device.note(off)
    want(
        (off.purpose, off.value) == (purpose.key, purpose.protective_value), "the purpose of the key, off", off.purpose
    )
    want(claims_of(off).method == "off_key", "a receipt whose method is off_key", claims_of(off).method)


async def _key_does_one_thing(visit: Visit) -> None:
    device, (purpose, other) = await _device_and_purposes(visit, 2)
    on = await device.turned_on(other)
    key = (await device.standing(purpose)).off_key or ""
    want_problem(await visit.ask("GET", routes.GRANTS, token=key), Problem.NOT_SIGNED_IN)
    headers = {"Authorization": f"{routes.OFF_SCHEME} {key}"}
    want_problem(await visit.ask("GET", routes.GRANTS, headers=headers), Problem.NOT_SIGNED_IN)
    await _off(visit, key)
    await device.require_untouched(other, on.etag, "the off-key of another purpose")
    await device.turned_off(other)


async def _key_is_not_made_up(visit: Visit) -> None:
    device, (purpose,) = await _device_and_purposes(visit)
    standing = await device.standing(purpose)
    key = standing.off_key or "none"
    changed = ("A" if key[0] != "A" else "B") + key[1:]
    for wrong in ("made-up", changed):
        want_problem(await _off(visit, wrong), Problem.OFF_KEY_REFUSED)
    await device.require_untouched(purpose, standing.etag, "an off-key that was changed")


async def _key_outlives_the_device(visit: Visit) -> None:
    _, standing = await gone_device(visit)
    off = message(await _off(visit, standing.off_key), GrantMessage)
    want(off.purpose == standing.purpose and off.value is not standing.value, "off", "on")


CHECKS: Final = (
    Check("withdraw.unconditional", "C", _RULES, "A withdrawal needs no If-Match and never gets 412",
          _needs_no_condition),
    Check("withdraw.no-words-needed", "C", _RULES, "Untrue words do not hold it up, and are not in its receipt",
          _needs_no_true_words),
    Check("withdraw.bump", "B", _RULES, "A withdrawal raises the revision even when it is off already", _always_counts),
    Check("withdraw.repeat", "C", _API, "The same operation gets the same receipt, alone or in a batch",
          _repeat_changes_nothing),
    Check("withdraw.operation-reused", "", _API, "An operation id of something else is 422", _operation_is_one),
    Check("withdraw.several", "", _API, "A batch answers in order, one receipt for each, with its id", _several),
    Check("withdraw.all-or-none", "", _API, "Of a batch with an unknown purpose nothing is recorded", _all_or_none),
    Check("withdraw.batch-size", "", "Limits", "A batch has 1 to 64 items", _not_too_many),
    Check("withdraw.unknown-purpose", "", _API, "A purpose there is not is 404 unknown-purpose", _knows_its_purposes),
    Check("withdraw.not-limited", "C", "Limits", "Withdrawals are never limited by count", _is_never_too_often),
    Check("withdraw.race", "F B C", _RULES, "A grant and a withdrawal sent together end off", _never_waits),
    Check("off-key.handed-out", "K", _RULES, "GET /v1/grants hands each device its own key, always the same",
          _key_is_handed_out),
    Check("off-key.withdraws", "K", _RULES, "POST /v1/off withdraws its purpose without a token", _key_withdraws),
    Check("off-key.one-thing", "K", _RULES, "It opens nothing else and withdraws nothing else", _key_does_one_thing),
    Check("off-key.refused", "K", _RULES, "A made-up or changed key is 401 off-key-refused", _key_is_not_made_up),
)  # fmt: skip
AT_THE_END: Final = (
    Check("off-key.outlives-device", "K", _RULES, "It still works when the device was signed off",
          _key_outlives_the_device),
)  # fmt: skip
