"""The OpenAPI 3.1 document, made from the operations that are really served and the types of their messages."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from consentui.server.routes.operation import Auth, Operation
from consentui.wire import problems, routes
from consentui.wire.base import AnswerMessage, RequestMessage
from consentui.wire.grant_messages import EventMessage, ReceiptClaimsMessage, ReceiptHeaderMessage
from consentui.wire.problems import Problem, ProblemMessage
from consentui.wire.request_messages import CertificateClaimsMessage
from consentui.wire.schema import message_schemas

_SECURITY: Mapping[Auth, list[dict[str, list[str]]]] = {
    Auth.TOKEN: [{"token": []}],
    Auth.OPTIONAL_TOKEN: [{}, {"token": []}],
    Auth.OFF_KEY: [{"offKey": []}],
    Auth.CERTIFICATE_KEY: [{"certificateKey": []}],
    Auth.OPERATOR: [{"operator": []}],
}
# What stands inside a compact JWS: no answer carries it as it is, and who writes a service has to make it.
_SIGNED = (ReceiptHeaderMessage, ReceiptClaimsMessage, CertificateClaimsMessage)
_ANSWER_HEADERS = {
    "ETag": {"schema": {"type": "string"}, "description": "Version of what was sent"},
    "Location": {"schema": {"type": "string"}, "description": "Path of what was asked for"},
    "Retry-After": {"schema": {"type": "string"}, "description": "Seconds until asking again is of use"},
    "Repr-Digest": {"schema": {"type": "string"}, "description": "SHA-256 of the whole (RFC 9530)"},
    "Accept-Ranges": {"schema": {"type": "string"}, "description": "Parts can be asked for"},
    "Date": {"schema": {"type": "string"}, "description": "The service's clock"},
}


def openapi_document(operations: Iterable[Operation], title: str) -> bytes:
    """The whole document as JSON."""
    listed = list(operations)
    kinds: set[type[AnswerMessage | RequestMessage]] = {ProblemMessage, EventMessage, *_SIGNED}
    kinds |= {kind for operation in listed for kind in (operation.answer, operation.body) if kind is not None}
    kinds |= {kind for operation in listed for kind in operation.other_forms.values() if kind is not None}
    references, components = message_schemas(kinds)
    paths: dict[str, dict[str, Any]] = {}
    for operation in listed:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation, references)
    document = {
        "openapi": "3.1.0",
        "info": {
            "title": title,
            "version": routes.API_VERSION,
            "description": "Consent decisions with proof. Problem types: " + ", ".join(p.type_uri for p in Problem),
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer", "description": "Access token or device token"},
                "operator": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "The operator's own token, never one of a window",
                },
                "certificateKey": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "Authorization",
                    "description": "`Certificate <key>`: reads the proof of one deletion and does nothing else",
                },
                "offKey": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "Authorization",
                    "description": "`Off <key>`: withdraws one purpose and does nothing else",
                },
            },
        },
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def _operation(operation: Operation, references: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": operation.name,
        "summary": operation.summary,
        "responses": _responses(operation, references),
    }
    if operation.parameters:
        described["parameters"] = [
            {
                "in": parameter.place,
                "name": parameter.name,
                "required": parameter.is_required,
                "schema": dict(parameter.schema),
                **({"description": parameter.description} if parameter.description else {}),
            }
            for parameter in operation.parameters
        ]
    if operation.body is not None:
        content = {"application/json": {"schema": references[operation.body.__name__]}}
        described["requestBody"] = {"required": True, "content": content}
    if operation.auth is not Auth.NONE:
        described["security"] = _SECURITY[operation.auth]
    return described


def _responses(operation: Operation, references: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    success: dict[str, Any] = {
        "description": operation.summary,
        "headers": {name: _ANSWER_HEADERS[name] for name in ("Date", *operation.answer_headers)},
    }
    if operation.answer is not None:
        success["content"] = {operation.media_type: {"schema": references[operation.answer.__name__]}}
    elif operation.status == 200:
        kind = "object" if operation.media_type == "application/json" else "string"
        success["content"] = {operation.media_type: {"schema": {"type": kind}}}
    for media_type, form in operation.other_forms.items():
        schema = {"type": "string"} if form is None else references[form.__name__]
        success["content"][media_type] = {"schema": schema}
    responses: dict[str, Any] = {str(operation.status): success}
    if any(parameter.name == "If-None-Match" for parameter in operation.parameters):
        responses["304"] = {"description": "Not changed"}
    if any(parameter.name == "Range" for parameter in operation.parameters):
        responses["206"] = {**success, "description": "The part that was asked for"}
    by_status: dict[int, list[Problem]] = {}
    for problem in operation.all_problems():
        by_status.setdefault(problem.status, []).append(problem)
    for status, listed in sorted(by_status.items()):
        responses[str(status)] = _problem_response(listed, references)
    return responses


def _problem_response(listed: list[Problem], references: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    types = {"properties": {"type": {"enum": [problem.type_uri for problem in listed]}}}
    schema = {"allOf": [references[ProblemMessage.__name__], types]}
    return {
        "description": "; ".join(f"{problem.short_name}: {problem.title}" for problem in listed),
        "content": {problems.MEDIA_TYPE: {"schema": schema}},
    }
