"""Answers to the changes of a version: decisions like any other, under the same rules."""

from __future__ import annotations

from typing import Final

from consentui.adapters.http.transport import Answer
from consentui.conformance import published, subjects
from consentui.conformance.check import Check, NotChecked
from consentui.conformance.expectations import message, want, want_problem
from consentui.conformance.receipt_claims import claims_in
from consentui.conformance.subjects import Subject
from consentui.conformance.visit import Visit
from consentui.domain.grant import Revision
from consentui.wire import limits, routes
from consentui.wire.change_messages import PolicyChangesMessage
from consentui.wire.policy_messages import PolicyDecisionMessage, PolicyDecisionsMessage, PublishedPolicyMessage
from consentui.wire.problems import Problem

_TEXT_MAX = limits.POLICY_ANSWER_BODY_MAX
_NO_HASH = 64 * "0"


async def _path_and_words(visit: Visit) -> tuple[str, dict[str, str]]:
    """Where the newest change that asks is answered, and the words of its card."""
    language = await published.first_language(visit)
    for version in reversed((await published.versions(visit)).versions):
        asked = f"?language={language}"
        said = await visit.ask("GET", routes.policy_changes(version.version) + asked)
        for change in message(said, PolicyChangesMessage, body_max=_TEXT_MAX).changes:
            if change.purposes and not change.is_wording:
                said = await visit.ask("GET", routes.policy_version(version.version) + asked)
                policy_hash = message(said, PublishedPolicyMessage, body_max=_TEXT_MAX).policy_hash
                words = {"policy_hash": policy_hash, "words_hash": change.words_hash, "language": language}
                return routes.policy_decision(version.version, change.id), words
    raise NotChecked("no version changes anything that people are asked about")


async def _tag(device: Subject, path: str) -> Revision:
    """That of the answer which stands, or of none."""
    said = message(await device.ask("GET", routes.POLICY_DECISIONS), PolicyDecisionsMessage)
    for entry in said.decisions:
        if entry.etag is not None and routes.policy_decision(entry.version, entry.change) == path:
            return Revision.parse(entry.etag)
    return Revision(said.epoch, 0)


async def _answers_are_decisions(visit: Visit) -> None:
    device = await subjects.device(visit)
    path, words = await _path_and_words(visit)
    before = await _tag(device, path)

    async def accept(seen: Revision | None, **changed: str) -> Answer:
        headers = {} if seen is None else {routes.IF_MATCH: seen.etag}
        return await device.ask("PUT", path, {"answer": "accepted", "words": {**words, **changed}}, headers)

    want_problem(await accept(None), Problem.PRECONDITION_REQUIRED)
    want_problem(await accept(before, words_hash=_NO_HASH), Problem.WORDS_MISMATCH)
    declined = await device.ask("PUT", path, {"answer": "declined"})
    _require(declined, Revision(before.epoch, before.rev + 1), is_accepted=False)
    want_problem(await accept(before), Problem.STALE_REVISION)
    accepted = await accept(Revision(before.epoch, before.rev + 1))
    _require(accepted, Revision(before.epoch, before.rev + 2), is_accepted=True)
    again = await device.ask("PUT", path, {"answer": "declined"})
    _require(again, Revision(before.epoch, before.rev + 3), is_accepted=False)


def _require(answer: Answer, revision: Revision, *, is_accepted: bool) -> None:
    said = message(answer, PolicyDecisionMessage)
    want(said.etag == revision.etag, "the next revision of this answer", str(said.etag))
    claims = claims_in(said.receipt or "")
    want((claims.value, claims.rev) == (is_accepted, revision.rev), "a receipt of this answer", "another")


CHECKS: Final = (
    Check(
        "policy.change-answers", "F B C", "Rules",
        "Accepting a change is fenced and rests on its words, declining needs nothing, both have a receipt",
        _answers_are_decisions,
    ),
)  # fmt: skip
