"""Devices, tokens, and what belongs to somebody else."""

from __future__ import annotations

from typing import Final

from consentui.conformance import published, subjects
from consentui.conformance.check import Check
from consentui.conformance.expectations import want, want_problem, want_status
from consentui.conformance.subjects import Subject
from consentui.conformance.visit import Visit
from consentui.domain.grant import Revision
from consentui.wire import routes
from consentui.wire.grant_messages import GrantMessage
from consentui.wire.problems import Problem

_SECTION: Final = "The API"
# 128 bits, in the densest alphabet that a token may have.
_TOKEN_MIN = 22


async def _registers(visit: Visit) -> None:
    first, second = await subjects.device(visit), await subjects.stranger(visit)
    want(first.id != second.id, "a subject for each device", "one for two")
    want(first.token != second.token, "a token for each device", "one for two")
    want(min(len(first.token), len(second.token)) >= _TOKEN_MIN, f"a token of {_TOKEN_MIN} characters", "a shorter one")
    for device in (first, second):
        kind = (await device.all_grants()).subject.kind
        want(kind == "device", "a subject of kind device", kind)


async def _has_decided_nothing(visit: Visit) -> str:
    device = await subjects.stranger(visit)
    said = await device.all_grants()
    catalogue = {purpose.key: purpose for purpose in (await published.catalogue(visit)).purposes}
    listed = [grant.purpose for grant in said.grants]
    want(sorted(listed) == sorted(catalogue), "every purpose of the catalogue, once", f"{len(listed)} entries")
    for grant in said.grants:
        tag = Revision(said.epoch, 0).etag
        want(grant.etag == tag, f'"epoch:0" for {grant.purpose}, which nobody decided', grant.etag)
        want(
            grant.value is catalogue[grant.purpose].protective_value,
            f"the protective value for {grant.purpose}, which nobody decided", str(grant.value).lower(),
        )  # fmt: skip
        empty = (grant.op_id, grant.recorded_at, grant.receipt)
        want(empty == (None, None, None), f"no operation and no receipt for {grant.purpose}", "one")
    return f"{len(listed)} purposes"


async def _refuses_strangers(visit: Visit) -> None:
    made_up = "no-such-token-" + 30 * "x"
    for path in (routes.GRANTS, routes.RECEIPTS, routes.ACTIVITY, routes.POLICY_DECISIONS):
        for token in (None, made_up):
            answer = await visit.ask("GET", path, token=token)
            want_problem(answer, Problem.NOT_SIGNED_IN)
            want("www-authenticate" in answer.headers, "401 with WWW-Authenticate", "none")


async def _forgets(visit: Visit) -> None:
    device, _ = await gone_device(visit)
    want_problem(await device.ask("GET", routes.GRANTS), Problem.NOT_SIGNED_IN)


async def gone_device(visit: Visit) -> tuple[Subject, GrantMessage]:
    """A device that was signed off while its grant of a purpose stood, and that grant with its off-key."""

    async def make() -> tuple[Subject, GrantMessage]:
        device = await subjects.passing_device(visit)
        (purpose,) = await published.purposes(visit, 1)
        await device.turned_on(purpose)
        standing = await device.standing(purpose)
        want_status(await device.ask("DELETE", routes.THIS_DEVICE), 204)
        return device, standing

    return await visit.once("a device that was signed off", make)


async def _keeps_receipts_apart(visit: Visit) -> None:
    """Somebody else's and one that never was get the same answer: whether it exists is nobody else's business."""
    device, stranger = await subjects.device(visit), await subjects.stranger(visit)
    (purpose,) = await published.purposes(visit, 1)
    await device.turned_off(purpose)
    receipts = (await device.chain()).receipts
    want(bool(receipts), "a receipt in GET /v1/receipts after a decision", "none")
    foreign = await stranger.ask("GET", routes.receipt(receipts[-1].receipt_id))
    unknown = await stranger.ask("GET", routes.receipt(visit.new_id()))
    want_problem(foreign, Problem.NOT_FOUND)
    want_problem(unknown, Problem.NOT_FOUND)
    want(foreign.body == unknown.body, "the same answer for somebody else's as for none", "another one")
    want(not (await stranger.chain()).receipts, "no receipt for a device that decided nothing", "one")


async def _keeps_sessions_from_devices(visit: Visit) -> None:
    device = await subjects.device(visit)
    want_problem(await device.ask("GET", routes.SESSIONS), Problem.FORBIDDEN)


async def _keeps_requests_apart(visit: Visit) -> None:
    device = await subjects.device(visit)
    for method, path in (("GET", routes.REQUEST), ("DELETE", routes.REQUEST), ("GET", routes.ARCHIVE)):
        answer = await device.ask(method, path.format(request_id="no-such-request"))
        want_problem(answer, Problem.NOT_FOUND)


async def _sends_no_code_to_nonsense(visit: Visit) -> None:
    answer = await visit.ask("POST", routes.SESSION_CODES, {"phone": "12"})
    want_problem(answer, Problem.INVALID, Problem.INVALID_PHONE)


BEFORE_DECISIONS: Final = (
    Check("device.registered", "", _SECTION, "Each registration is a subject with a token of its own", _registers),
    Check("device.undecided", "D", "Words", 'Every purpose is listed; undecided is "epoch:0" and the protective value',
          _has_decided_nothing),
    Check("token.refused", "", _SECTION, "No token, or a made-up one, is 401 not-signed-in", _refuses_strangers),
    Check("token.device-has-no-sessions", "", _SECTION, "A device token does not list sessions (403)",
          _keeps_sessions_from_devices),
    Check("sign-in.no-number", "", "SMS code", "A code for what is no number is refused", _sends_no_code_to_nonsense),
)  # fmt: skip
AFTER_DECISIONS: Final = (
    Check("foreign.receipt", "", _SECTION, "Somebody else's receipt is 404, as none is", _keeps_receipts_apart),
    Check("foreign.request", "", _SECTION, "A request there is not is 404, to look at and to cancel",
          _keeps_requests_apart),
    Check("device.signed-off", "", _SECTION, "A device that was signed off has no token any more", _forgets),
)  # fmt: skip
