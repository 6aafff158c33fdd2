"""The whole suite in its order: what it is made of, how it runs, and what it leaves behind."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, Sequence
from typing import Final

from consentui.conformance import (
    account_checks,
    answer_checks,
    body_checks,
    device_checks,
    event_checks,
    grant_checks,
    policy_checks,
    published,
    receipt_checks,
    service_checks,
    withdraw_checks,
)
from consentui.conformance.check import Broken, Check, Finding, NotChecked, Verdict
from consentui.conformance.subjects import Subject
from consentui.conformance.visit import Visit
from consentui.domain.errors import ConsentError
from consentui.wire import routes

# Of all answers last: they look at what was heard until then.
CHECKS: Final[tuple[Check, ...]] = (
    *service_checks.CHECKS,
    *policy_checks.CHECKS,
    *answer_checks.CHECKS,
    *device_checks.BEFORE_DECISIONS,
    *grant_checks.CHECKS,
    *withdraw_checks.CHECKS,
    *receipt_checks.CHECKS,
    *event_checks.CHECKS,
    *body_checks.CHECKS,
    *device_checks.AFTER_DECISIONS,
    *withdraw_checks.AT_THE_END,
    *account_checks.CHECKS,
    *body_checks.OF_ALL_ANSWERS,
)


async def run_suite(visit: Visit, checks: Sequence[Check] = CHECKS) -> AsyncGenerator[Finding, None]:
    """One finding after the other; at the end, also where it is stopped before, whatever the suite turned on is off,
    and its devices are signed off."""
    try:
        for check in checks:
            yield await _finding(visit, check)
    finally:
        await leave(visit)


async def _finding(visit: Visit, check: Check) -> Finding:
    try:
        note = await check.run(visit)
    except NotChecked as reason:
        return Finding(check, Verdict.NOT_CHECKED, str(reason))
    except Broken as broken:
        return Finding(check, Verdict.FAILED, str(broken))
    except ConsentError as error:
        return Finding(check, Verdict.FAILED, f"expected an answer that can be read; came {error}")
    return Finding(check, Verdict.PASSED, note or "")


async def leave(visit: Visit) -> None:
    """As far as the service allows; it may be one that does not, and that has been found by now."""
    for subject in visit.made():
        if isinstance(subject, Subject):
            with contextlib.suppress(Broken, NotChecked, ConsentError):
                await _leave(visit, subject)


async def _leave(visit: Visit, subject: Subject) -> None:
    """A device is the suite's own; an account may have decided before, and keeps what it decided."""
    said = await subject.all_grants()
    if said.subject.kind == "account":
        await subject.ask("DELETE", routes.SESSION)
        return
    standing = {grant.purpose: grant.value for grant in said.grants}
    for purpose in (await published.catalogue(visit)).purposes:
        if standing.get(purpose.key, purpose.protective_value) is not purpose.protective_value:
            await subject.withdraw(purpose)
    await subject.ask("DELETE", routes.THIS_DEVICE)
