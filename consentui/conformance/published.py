"""What a service publishes to everybody, read once: itself, its policy, its catalogue, its keys."""

from __future__ import annotations

from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from consentui.conformance.check import NotChecked
from consentui.conformance.expectations import message, want_status
from consentui.conformance.visit import Visit
from consentui.domain.catalogue import Catalogue, Purpose
from consentui.wire import limits, routes
from consentui.wire.catalogue_mapping import catalogue_from
from consentui.wire.policy_messages import (
    CatalogueMessage,
    PolicyVersionsMessage,
    PublishedPolicyMessage,
    ServiceMessage,
)

_TEXT_MAX = limits.POLICY_ANSWER_BODY_MAX


async def service(visit: Visit) -> ServiceMessage:
    async def read() -> ServiceMessage:
        return message(await visit.ask("GET", routes.SERVICE), ServiceMessage)

    return await visit.once("the description of the service", read)


async def first_language(visit: Visit) -> str:
    """The one in which the suite reads and decides."""
    languages = (await service(visit)).languages
    if not languages:
        raise NotChecked("the service names no language")
    return languages[0]


async def policy(visit: Visit, language: str) -> PublishedPolicyMessage:
    async def read() -> PublishedPolicyMessage:
        answer = await visit.ask("GET", f"{routes.POLICY}?language={language}")
        return message(answer, PublishedPolicyMessage, body_max=_TEXT_MAX)

    return await visit.once(f"the policy ({language})", read)


async def catalogue_message(visit: Visit, language: str) -> CatalogueMessage:
    async def read() -> CatalogueMessage:
        answer = await visit.ask("GET", f"{routes.CATALOGUE}?language={language}")
        return message(answer, CatalogueMessage, body_max=_TEXT_MAX)

    return await visit.once(f"the catalogue ({language})", read)


async def catalogue(visit: Visit) -> Catalogue:
    """In the language in which the suite decides."""
    return catalogue_from(await catalogue_message(visit, await first_language(visit)))


async def versions(visit: Visit) -> PolicyVersionsMessage:
    async def read() -> PolicyVersionsMessage:
        return message(await visit.ask("GET", routes.POLICY_VERSIONS), PolicyVersionsMessage)

    return await visit.once("the versions of the policy", read)


async def verifier(visit: Visit) -> JwsReceiptVerifier:
    """Knows the published keys."""

    async def read() -> JwsReceiptVerifier:
        answer = await visit.ask("GET", routes.JWKS)
        want_status(answer, 200)
        made = JwsReceiptVerifier()
        made.learn(answer.body)
        return made

    return await visit.once("the published keys", read)


async def purposes(visit: Visit, count: int) -> list[Purpose]:
    """The first `count` purposes of the catalogue; raises NotChecked where there are not so many."""
    found = (await catalogue(visit)).purposes
    if len(found) < count:
        raise NotChecked(f"the catalogue has fewer than {count} purposes")
    return list(found[:count])
