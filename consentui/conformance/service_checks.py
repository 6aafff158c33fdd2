"""What a service says of itself, and which doors are open."""

from __future__ import annotations

from typing import Any, Final

from consentui.conformance import published, subjects
from consentui.conformance.api import OPERATIONS
from consentui.conformance.check import Check
from consentui.conformance.expectations import json_of, message, want, want_problem, want_status
from consentui.conformance.visit import Visit
from consentui.wire import routes
from consentui.wire.grant_messages import HealthMessage, KeysMessage
from consentui.wire.problems import Problem

_SECTION: Final = "The API"
_PRIVATE_PARTS = {"d", "p", "q", "dp", "dq", "qi", "k"}


async def _describes_itself(visit: Visit) -> None:
    service = await published.service(visit)
    want(bool(service.id and service.name), "an id and a name", "an empty one")
    want(bool(service.languages), "at least one language", "none")
    want(len(set(service.languages)) == len(service.languages), "each language once", "one twice")
    wrong = [
        code.region
        for code in service.calling_codes
        if not (code.code.startswith("+") and code.code[1:].isdigit() and 0 < code.digits_min <= code.digits_max)
    ]
    want(not wrong, "calling codes `+digits` with digits_min up to digits_max", f"others for {', '.join(wrong[:5])}")


async def _is_healthy(visit: Visit) -> None:
    health = message(await visit.ask("GET", routes.HEALTH), HealthMessage)
    grants = await (await subjects.device(visit)).all_grants()
    want(health.epoch == grants.epoch, "the epoch that GET /v1/grants names", "another one")


async def _describes_its_api(visit: Visit) -> str:
    answer = await visit.ask("GET", routes.OPENAPI)
    want_status(answer, 200)
    document = json_of(answer)
    version = str(document.get("openapi", "none"))
    want(version.startswith("3.1"), "OpenAPI 3.1", version)
    paths = document.get("paths", {})
    missing = [f"{method} {path}" for method, path in OPERATIONS if method.lower() not in paths.get(path, {})]
    want(not missing, "every operation of the protocol", f"none for {', '.join(missing[:5])}")
    lost = sorted(_lost_references(document, document))
    want(not lost, "references that lead somewhere", f"{', '.join(lost[:3])}, which are not there")
    return f"{len(OPERATIONS)} operations"


def _lost_references(part: Any, document: Any) -> set[str]:
    if isinstance(part, list):
        return set().union(*(_lost_references(entry, document) for entry in part))
    if not isinstance(part, dict):
        return set()
    target = part.get("$ref")
    lost = {target} if isinstance(target, str) and not _leads_somewhere(target, document) else set()
    return lost.union(*(_lost_references(entry, document) for entry in part.values()))


def _leads_somewhere(target: str, document: Any) -> bool:
    found = document
    for step in target.removeprefix("#/").split("/"):
        if not isinstance(found, dict) or step not in found:
            return False
        found = found[step]
    return target.startswith("#/")


async def _publishes_keys(visit: Visit) -> str:
    answer = await visit.ask("GET", routes.JWKS)
    keys = message(answer, KeysMessage).keys
    usable = [key for key in keys if (key.kty, key.crv, key.alg, key.use) == ("OKP", "Ed25519", "Ed25519", "sig")]
    want(bool(usable), "a key with kty OKP, crv Ed25519, alg Ed25519, use sig", "none")
    want(len({key.kid for key in keys}) == len(keys), "each key id once", "one twice")
    private = {name for key in json_of(answer)["keys"] for name in key} & _PRIVATE_PARTS
    want(not private, "public keys only", "a private part of one")
    return f"{len(usable)} for receipts"


async def _knows_its_methods(visit: Visit) -> None:
    answer = await visit.ask("DELETE", routes.SERVICE)
    want_problem(answer, Problem.METHOD_NOT_ALLOWED)
    want("GET" in answer.headers.get("allow", ""), "an Allow header that names GET", "none")


async def _knows_its_paths(visit: Visit) -> None:
    want_problem(await visit.ask("GET", "/v1/there-is-nothing-here"), Problem.NOT_FOUND)


async def _has_no_demo_door(visit: Visit) -> None:
    for path in (routes.DEMO_STATE, routes.DEMO_TEXTS):
        want_problem(await visit.ask("GET", path), Problem.NOT_FOUND)


async def _keeps_the_operators_door(visit: Visit) -> None:
    """A purpose that is off: even a service with an open door would have to refuse it."""
    device = await subjects.device(visit)
    (purpose,) = await published.purposes(visit, 1)
    await device.off_tag(purpose)
    report = {"subject": device.id, "purpose": purpose.key, "recipient": "nobody", "categories": ["Nothing"]}
    for token in (None, device.token):
        body = {**report, "at": "2026-01-01T00:00:00Z"}
        answer = await visit.ask("POST", routes.OPERATOR_SHARINGS, body, token=token)
        want_problem(answer, Problem.OPERATOR_REFUSED)


CHECKS: Final = (
    Check(
        "service.describes-itself", "", _SECTION,
        "GET /v1/service names id, languages and calling codes whose bounds make sense", _describes_itself,
    ),
    Check("service.healthy", "E", _SECTION, "GET /healthz names the epoch in force", _is_healthy),
    Check(
        "service.openapi", "", _SECTION,
        "GET /openapi.json is OpenAPI 3.1, has every operation, and its references lead somewhere", _describes_its_api,
    ),
    Check("service.keys", "", "Receipt", "The key set holds Ed25519 keys, and nothing private", _publishes_keys),
    Check("service.methods", "", _SECTION, "A method that a path does not know is 405 with Allow", _knows_its_methods),
    Check("service.unknown-path", "", _SECTION, "A path there is not is 404", _knows_its_paths),
    Check("service.no-demo-door", "", _SECTION, "The orders of a demo are not on this port", _has_no_demo_door),
    Check(
        "service.operator-door", "", _SECTION, "An operator's report needs the operator's token",
        _keeps_the_operators_door,
    ),
)  # fmt: skip
