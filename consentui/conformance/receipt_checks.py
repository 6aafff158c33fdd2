"""Receipts: signed, true, chained, and to be had again; and the record of activity that points to them."""

from __future__ import annotations

from typing import Final

from consentui.conformance import published, subjects
from consentui.conformance.check import Broken, Check
from consentui.conformance.expectations import json_of, message, want, want_problem, want_status
from consentui.conformance.receipt_claims import claims_in, claims_of
from consentui.conformance.subjects import Subject
from consentui.conformance.visit import Visit
from consentui.domain.errors import ReceiptInvalid
from consentui.domain.grant import Revision
from consentui.domain.receipt import SCHEMA
from consentui.domain.receipt_chain import CHAIN_START
from consentui.wire import limits, routes
from consentui.wire.activity_messages import ActivityEntryMessage, ActivityMessage
from consentui.wire.grant_messages import GrantMessage, ReceiptMessage
from consentui.wire.problems import Problem
from consentui.wire.receipt_chain import check_value
from consentui.wire.receipt_messages import COMPACT_MEDIA_TYPE, KANTARA_MEDIA_TYPE, LINKED_MEDIA_TYPE

_SECTION: Final = "Receipt"
_LOG: Final = "Log"


async def _decided(visit: Visit) -> Subject:
    """The device, which has decided something by now."""
    device = await subjects.device(visit)
    if not device.decided:
        (purpose,) = await published.purposes(visit, 1)
        await device.turned_off(purpose)
    return device


async def _are_signed(visit: Visit) -> str:
    device, verifier = await _decided(visit), await published.verifier(visit)
    for compact in device.decided:
        try:
            verifier.verify_once(compact)
        except ReceiptInvalid as error:
            raise Broken("a receipt signed with a published key", str(error)) from None
    return f"{len(device.decided)} receipts"


async def _say_what_was_asked(visit: Visit) -> None:
    device = await subjects.device(visit)
    (purpose,) = await published.purposes(visit, 1)
    tag, op_id, words = await device.off_tag(purpose), visit.new_id(), await device.words(purpose)
    granted = message(await device.put(purpose, tag, op_id), GrantMessage)
    _require_claims(granted, op_id, words, "switch")
    off_id = visit.new_id()
    withdrawn = message(await device.withdraw(purpose, off_id, method="undo", words=words), GrantMessage)
    _require_claims(withdrawn, off_id, words, "undo")
    about = {claims_in(compact).subject for compact in device.decided}
    want(len(about) == 1, "one subject in all receipts of a device", f"{len(about)}")


def _require_claims(grant: GrantMessage, op_id: str, words: dict[str, object], method: str) -> None:
    claims, revision = claims_of(grant), Revision.parse(grant.etag)
    expected = {
        "schema": SCHEMA, "purpose": grant.purpose, "value": grant.value, "epoch": revision.epoch,
        "rev": revision.rev, "method": method, "op_id": op_id, "recorded_at": grant.recorded_at, **words,
    }  # fmt: skip
    wrong = [name for name, value in expected.items() if getattr(claims, name) != value]
    want(not wrong, "claims that say what was asked and recorded", f"others in {', '.join(wrong)}")


async def _are_chained(visit: Visit) -> str:
    device = await _decided(visit)
    receipts = await _whole_chain(device)
    previous = CHAIN_START
    for entry in receipts:
        claims = claims_in(entry.receipt)
        want(claims.previous == previous, "each receipt to name the check value of the one before", "another")
        want(entry.receipt_id == claims.receipt_id, "the receipt under its own id", "another")
        previous = check_value(previous, entry.receipt)
        want(entry.check_value == previous, "SHA-256 of `previous` and the compact form", "another check value")
    return f"{len(receipts)} links"


async def _are_complete(visit: Visit) -> str:
    """Every decision of this visit, exactly as its receipt was handed out, in the order of the decisions."""
    device = await _decided(visit)
    kept = [entry.receipt for entry in await _whole_chain(device)]
    missing = sum(compact not in set(kept) for compact in device.decided)
    want(missing == 0, "every receipt that was handed out", f"{missing} of {len(device.decided)} missing")
    revisions: dict[str, list[int]] = {}
    for compact in kept:
        claims = claims_in(compact)
        revisions.setdefault(claims.purpose, []).append(claims.rev)
    gaps = [purpose for purpose, revs in revisions.items() if revs != list(range(1, len(revs) + 1))]
    want(not gaps, "revisions 1, 2, 3 … of each purpose", f"others of {', '.join(gaps[:3])}")
    return f"{len(device.decided)} of this visit"


async def _whole_chain(device: Subject) -> list[ReceiptMessage]:
    page = await device.chain()
    found = list(page.receipts)
    while page.next_cursor is not None:
        page = await device.chain(f"?cursor={page.next_cursor}")
        found += page.receipts
    return found


async def _come_page_by_page(visit: Visit) -> None:
    device = await _decided(visit)
    (purpose,) = await published.purposes(visit, 1)
    await device.turned_off(purpose)
    await device.turned_off(purpose)
    first = await device.chain("?limit=1")
    want(len(first.receipts) == 1, "one receipt with limit=1", f"{len(first.receipts)}")
    want(first.next_cursor is not None, "a next_cursor before the end", "none")
    second = await device.chain(f"?limit=1&cursor={first.next_cursor}")
    before = first.receipts[0].check_value
    follows = bool(second.receipts) and claims_in(second.receipts[0].receipt).previous == before
    want(follows, "the receipt after that of the page before", "another or none")
    too_many = await device.ask("GET", f"{routes.RECEIPTS}?limit={limits.RECEIPTS_PAGE_MAX + 1}")
    want_problem(too_many, Problem.INVALID)
    want_problem(await device.ask("GET", f"{routes.RECEIPTS}?cursor=made-up"), Problem.INVALID)


async def _can_be_read_on(visit: Visit) -> None:
    device = await _decided(visit)
    (purpose,) = await published.purposes(visit, 1)
    end = await device.chain()
    while end.next_cursor is not None:
        end = await device.chain(f"?cursor={end.next_cursor}")
    off = await device.turned_off(purpose)
    since = await device.chain(f"?cursor={end.resume_cursor}")
    want([entry.receipt for entry in since.receipts] == [off.receipt], "what was recorded since, alone", "more or less")


async def _can_be_had_again(visit: Visit) -> None:
    device = await _decided(visit)
    last = (await _whole_chain(device))[-1]
    one = message(await device.ask("GET", routes.receipt(last.receipt_id)), ReceiptMessage)
    want(one == last, "the receipt as it is in the chain", "another")


async def _have_their_forms(visit: Visit) -> None:
    device = await _decided(visit)
    last = (await _whole_chain(device))[-1]
    for form in (COMPACT_MEDIA_TYPE, LINKED_MEDIA_TYPE, KANTARA_MEDIA_TYPE):
        answer = await device.ask("GET", routes.receipt(last.receipt_id), headers={"Accept": form})
        want_status(answer, 200, form)
        want(answer.media_type == form, f"content type {form}", answer.media_type)
        is_inside = answer.body == last.receipt.encode() or _proof_in(json_of(answer)) == last.receipt
        want(is_inside, f"the signed receipt itself in {form}", "none or another")
        want("accept" in answer.headers.get("vary", "").lower(), "Vary: Accept", "none")


def _proof_in(said: object) -> object:
    proof = said.get("proof") if isinstance(said, dict) else None
    return proof.get("receipt") if isinstance(proof, dict) else None


async def _activity_points_to_them(visit: Visit) -> str:
    device = await _decided(visit)
    entries = await _decisions_in_activity(device)
    want([e.at for e in entries] == sorted((e.at for e in entries), reverse=True), "the newest first", "another order")
    listed = {entry.receipt_id for entry in entries}
    missing = sum(claims_in(compact).receipt_id not in listed for compact in device.decided)
    want(missing == 0, "an entry for every decision, with its receipt", f"{missing} missing")
    stranger = await subjects.stranger(visit)
    want(not await _decisions_in_activity(stranger), "no decisions of anybody else", "some")
    return f"{len(entries)} entries"


async def _decisions_in_activity(subject: Subject) -> list[ActivityEntryMessage]:
    asked = f"{routes.ACTIVITY}?kind=turned_on,turned_off"
    page = message(await subject.ask("GET", asked), ActivityMessage)
    found = list(page.entries)
    while page.next_cursor is not None:
        page = message(await subject.ask("GET", f"{asked}&cursor={page.next_cursor}"), ActivityMessage)
        found += page.entries
    return found


CHECKS: Final = (
    Check("receipt.signed", "P", _SECTION, "Every receipt is a JWS, alg Ed25519, made with a published key",
          _are_signed),
    Check("receipt.claims", "P", _SECTION, "Its claims say what was asked, decided and shown", _say_what_was_asked),
    Check("receipt.chain", "", _LOG, "Each receipt names the check value of the one before, from 64 zeros on",
          _are_chained),
    Check("receipt.complete", "B", _LOG, "Every decision is in the chain as it was answered, no revision is left out",
          _are_complete),
    Check("receipt.pages", "", "The API", "The chain comes page by page, within its limits", _come_page_by_page),
    Check("receipt.read-on", "", "The API", "resume_cursor gives what was recorded since", _can_be_read_on),
    Check("receipt.by-id", "", "The API", "A receipt can be had by its id", _can_be_had_again),
    Check("receipt.forms", "", _SECTION, "Accept chooses the JWS, JSON-LD or Kantara form", _have_their_forms),
    Check("activity.decisions", "", "The API", "Activity lists every decision with its receipt, newest first",
          _activity_points_to_them),
)  # fmt: skip
