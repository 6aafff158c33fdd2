"""The policy, its versions and languages, the catalogue beside it, and the first answer to it."""

from __future__ import annotations

from typing import Final

from consentui.conformance import published, subjects
from consentui.conformance.check import Broken, Check, NotChecked
from consentui.conformance.expectations import message, want, want_problem, want_status
from consentui.conformance.visit import Visit
from consentui.wire import limits, routes
from consentui.wire.catalogue_mapping import catalogue_from
from consentui.wire.change_messages import PolicyChangesMessage
from consentui.wire.mapping import published_policy_from
from consentui.wire.policy_messages import (
    CatalogueMessage,
    PolicyDecisionMessage,
    PolicyDecisionsMessage,
    PublishedPolicyMessage,
)
from consentui.wire.problems import Problem

_SECTION: Final = "The API"
_TEXT_MAX = limits.POLICY_ANSWER_BODY_MAX
# In the range that ISO 639 leaves to private use: no service has it.
_NO_LANGUAGE = "qaa"


async def _speaks_its_languages(visit: Visit) -> str:
    languages = (await published.service(visit)).languages
    texts = [await published.policy(visit, language) for language in languages]
    for language, text in zip(languages, texts, strict=True):
        want(text.language == language, f"the text in {language}", f"that in {text.language}")
    want(len({text.version for text in texts}) == 1, "one version in force in every language", "several")
    return ", ".join(languages)


async def _hashes_hold(visit: Visit) -> None:
    for language in (await published.service(visit)).languages:
        text = published_policy_from(await published.policy(visit, language))
        want(text.verifies(), f"policy_hash of the RFC 8785 form ({language})", "another hash")


async def _tags_hold(visit: Visit) -> None:
    for path in (routes.POLICY, routes.CATALOGUE):
        first = await visit.ask("GET", path)
        want_status(first, 200)
        tag = first.headers.get("etag", "")
        want(tag.startswith('"') and len(tag) > 2, f"a strong ETag on {path}", tag or "none")
        again = await visit.ask("GET", path, headers={"If-None-Match": tag})
        want_status(again, 304, f"{path} with its own tag in If-None-Match")
        want(not again.body, "304 without a body", f"{len(again.body)} bytes")
        other = await visit.ask("GET", path, headers={"If-None-Match": '"another"'})
        want_status(other, 200, f"{path} with another tag")


async def _knows_no_other_language(visit: Visit) -> None:
    for path in (routes.POLICY, routes.CATALOGUE):
        want_problem(await visit.ask("GET", f"{path}?language={_NO_LANGUAGE}"), Problem.NOT_FOUND)


async def _lists_its_versions(visit: Visit) -> str:
    listed = (await published.versions(visit)).versions
    in_force = [version.version for version in listed if version.is_in_force]
    want(len(in_force) == 1, "one version in force", f"{len(in_force)}")
    shown = await published.policy(visit, await published.first_language(visit))
    want(in_force == [shown.version], "the one that GET /v1/policy shows", in_force[0])
    days = [version.effective_on for version in listed]
    want(days == sorted(days), "the oldest first", "another order")
    for version in listed:
        answer = await visit.ask("GET", routes.policy_version(version.version))
        text = message(answer, PublishedPolicyMessage, body_max=_TEXT_MAX)
        want(text.version == version.version, f"the text of version {version.version}", text.version)
        want(published_policy_from(text).verifies(), f"the hash of version {version.version}", "another")
    want_problem(await visit.ask("GET", routes.policy_version("no-such-version")), Problem.NOT_FOUND)
    return f"{len(listed)}"


async def _tells_what_changed(visit: Visit) -> str:
    listed = (await published.versions(visit)).versions
    before: str | None = None
    count = 0
    for version in listed:
        answer = await visit.ask("GET", routes.policy_changes(version.version))
        changes = message(answer, PolicyChangesMessage, body_max=_TEXT_MAX)
        named = (changes.version, changes.previous)
        want(named == (version.version, before), f"changes from {before} to {version.version}", f"others: {named}")
        ids = [change.id for change in changes.changes]
        want(len(set(ids)) == len(ids), "an id of its own for each change", "one twice")
        before, count = version.version, count + len(ids)
    return f"{count} changes"


async def _takes_the_first_answer(visit: Visit) -> None:
    device = await subjects.device(visit)
    version = (await published.policy(visit, await published.first_language(visit))).version
    path = routes.policy_decision(version)
    given = message(await device.ask("PUT", path, {"answer": "accepted"}), PolicyDecisionMessage)
    again = message(await device.ask("PUT", path, {"answer": "accepted"}), PolicyDecisionMessage)
    want(again.decided_at == given.decided_at, "the same answer again to change nothing", "a new moment")
    listed = message(await device.ask("GET", routes.POLICY_DECISIONS), PolicyDecisionsMessage).decisions
    found = [entry.answer for entry in listed if (entry.version, entry.change) == (version, routes.ACCEPTANCE)]
    want(found == ["accepted"], "the answer among the decisions", "it is not there")
    unknown = await device.ask("PUT", routes.policy_decision("no-such-version"), {"answer": "accepted"})
    want_problem(unknown, Problem.NOT_FOUND)


async def _catalogues_agree(visit: Visit) -> None:
    languages = (await published.service(visit)).languages
    read = [await published.catalogue_message(visit, language) for language in languages]
    for language, catalogue in zip(languages, read, strict=True):
        version = (await published.policy(visit, language)).version
        want(catalogue.policy_version == version, f"the catalogue of version {version} ({language})", "another")
        want(_rules_of(catalogue) == _rules_of(read[0]), f"the same purposes and rules in {language}", "others")


def _rules_of(catalogue: CatalogueMessage) -> list[tuple[str, bool, int]]:
    return sorted((entry.key, entry.protective_value, entry.lease_s) for entry in catalogue.purposes)


async def _catalogue_leads_somewhere(visit: Visit) -> str:
    languages = (await published.service(visit)).languages
    for language in languages:
        catalogue = await published.catalogue_message(visit, language)
        purposes = {entry.key for entry in catalogue.purposes}
        recipients = {entry.id for entry in catalogue.recipients}
        named = {key for permission in catalogue.permissions for key in permission.purposes}
        named |= {choice.purpose for choice in catalogue.choices if choice.purpose is not None}
        served = {recipient for entry in catalogue.purposes for recipient in entry.recipients or ()}
        lost = sorted(named - purposes) + sorted(served - recipients)
        want(not lost, f"purposes and recipients that are in the catalogue ({language})", f"also {', '.join(lost[:3])}")
        want(all(entry.lease_s > 0 for entry in catalogue.purposes), "a lease of at least a second", "none")
        text = published_policy_from(await published.policy(visit, language)).policy
        clauses = {clause.id for clause in text.clauses()} | {i.id for clause in text.clauses() for i in clause.items}
        astray = sorted({key for entry in catalogue_from(catalogue).purposes for key in entry.clause_ids} - clauses)
        want(not astray, f"clause ids of the policy ({language})", f"also {', '.join(astray[:3])}")
    return f"{len(languages)} languages"


async def _old_words_are_refused(visit: Visit) -> None:
    """409 policy-changed; it can be seen only where a version before the one in force is still published."""
    device = await subjects.device(visit)
    (purpose,) = await published.purposes(visit, 1)
    older: list[str] = []
    for version in (await published.versions(visit)).versions:
        if version.is_in_force:
            break
        older.append(version.version)
    if not older:
        raise NotChecked("no version before the one in force")
    tag = await device.off_tag(purpose)
    answer = await device.put(purpose, tag, policy_version=older[-1])
    want_problem(answer, Problem.POLICY_CHANGED)
    in_force = (await published.policy(visit, await published.first_language(visit))).version
    if f'"{in_force}"'.encode() not in answer.body:
        raise Broken("policy_version: the one in force", "none")
    await device.require_untouched(purpose, tag, "words of an older version")


CHECKS: Final = (
    Check("policy.languages", "", _SECTION, "The policy can be read in every language named", _speaks_its_languages),
    Check("policy.hash", "", "Hashes", "policy_hash is the SHA-256 of the RFC 8785 form", _hashes_hold),
    Check("policy.etag", "", _SECTION, "Policy and catalogue have an ETag; If-None-Match gets 304", _tags_hold),
    Check("policy.unknown-language", "", _SECTION, "A language there is not is 404", _knows_no_other_language),
    Check("policy.versions", "", _SECTION, "One version is in force, and each can be read", _lists_its_versions),
    Check("policy.changes", "", _SECTION, "Each version says what it changes", _tells_what_changed),
    Check("policy.answer", "", _SECTION, "The first answer is kept, once, and listed", _takes_the_first_answer),
    Check("policy.old-words", "N", "Hashes", "Words of an older version are 409", _old_words_are_refused),
    Check("catalogue.languages", "D", _SECTION, "Purposes, protective values and leases are the same in every language",
          _catalogues_agree),
    Check("catalogue.references", "", _SECTION, "What the catalogue names is there", _catalogue_leads_somewhere),
)  # fmt: skip
