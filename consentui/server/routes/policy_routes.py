"""The policy, its versions, the catalogue, and the answers people give."""

from __future__ import annotations

import hashlib

from starlette.requests import Request

from consentui.server.core import ServiceCore
from consentui.server.desks.policy_desk import PolicyDesk
from consentui.server.edition import EditionText, EditionVersion
from consentui.server.http import Reply, bearer, message_reply, read_message
from consentui.server.refusal import Refusal
from consentui.server.routes.operation import Auth, Operation, Parameter
from consentui.wire import codec, routes
from consentui.wire.base import AnswerMessage
from consentui.wire.catalogue_mapping import catalogue_to
from consentui.wire.mapping import published_policy_to
from consentui.wire.policy_messages import (
    CatalogueMessage,
    PolicyAnswerRequest,
    PolicyDecisionMessage,
    PolicyDecisionsMessage,
    PolicyVersionMessage,
    PolicyVersionsMessage,
    PublishedPolicyMessage,
)
from consentui.wire.problems import Problem


class _Document:
    """A message encoded once, with the tag of its bytes."""

    def __init__(self, message: AnswerMessage) -> None:
        self.body = codec.encode(message)
        self.etag = f'"{hashlib.sha256(self.body).hexdigest()[:32]}"'


class PolicyRoutes:
    """Texts are encoded when the service starts; they do not change while it runs."""

    def __init__(self, core: ServiceCore, desk: PolicyDesk) -> None:
        self._core = core
        self._desk = desk
        texts = [(version, text) for version in core.edition.versions for text in version.texts.values()]
        self._policies = {_key(v, t): _Document(published_policy_to(t.policy)) for v, t in texts}
        self._catalogues = {_key(v, t): _Document(catalogue_to(t.catalogue)) for v, t in texts}

    def operations(self) -> list[Operation]:
        return [*self._text_operations(), *self._answer_operations()]

    def _text_operations(self) -> list[Operation]:
        languages = sorted({language for v in self._core.edition.versions for language in v.texts})
        language = Parameter("query", "language", {"type": "string", "enum": languages}, False, "First one if absent")
        none_match = Parameter("header", "If-None-Match", {"type": "string"}, False)
        asked = (language, none_match)
        return [
            Operation(
                "GET", routes.POLICY, "getPolicy", "The policy in force", self._get_policy, PublishedPolicyMessage,
                parameters=asked, problems=(Problem.NOT_FOUND,), answer_headers=("ETag",),
            ),
            Operation(
                "GET", routes.POLICY_VERSIONS, "listPolicyVersions", "All versions", self._get_versions,
                PolicyVersionsMessage,
            ),
            Operation(
                "GET", routes.POLICY_VERSION, "getPolicyVersion", "One version", self._get_version,
                PublishedPolicyMessage, parameters=(_VERSION, *asked), problems=(Problem.NOT_FOUND,),
                answer_headers=("ETag",),
            ),
            Operation(
                "GET", routes.CATALOGUE, "getCatalogue", "What may be decided", self._get_catalogue, CatalogueMessage,
                parameters=asked, problems=(Problem.NOT_FOUND,), answer_headers=("ETag",),
            ),
        ]  # fmt: skip

    def _answer_operations(self) -> list[Operation]:
        change = Parameter("path", "change", {"type": "string", "enum": [routes.ACCEPTANCE]})
        return [
            Operation(
                "GET", routes.POLICY_DECISIONS, "listPolicyDecisions", "My answers", self._get_answers,
                PolicyDecisionsMessage, auth=Auth.TOKEN,
            ),
            Operation(
                "PUT", routes.POLICY_DECISION, "answerPolicy", "Accept or decline", self._put_answer,
                PolicyDecisionMessage, body=PolicyAnswerRequest, auth=Auth.TOKEN, parameters=(_VERSION, change),
                problems=(Problem.NOT_FOUND,),
            ),
        ]  # fmt: skip

    async def _get_policy(self, request: Request) -> Reply:
        return self._document(request, self._policies, self._in_force())

    async def _get_catalogue(self, request: Request) -> Reply:
        return self._document(request, self._catalogues, self._in_force())

    async def _get_version(self, request: Request) -> Reply:
        version = self._core.edition.version(request.path_params["version"])
        if version is None:
            raise Refusal(Problem.NOT_FOUND)
        return self._document(request, self._policies, version)

    async def _get_versions(self, request: Request) -> Reply:
        in_force = self._in_force()
        versions = [
            PolicyVersionMessage(
                version=version.version,
                effective_on=version.effective_on,
                languages=list(version.texts),
                is_in_force=version is in_force,
            )
            for version in self._core.edition.versions
        ]
        return message_reply(PolicyVersionsMessage(versions=versions))

    async def _get_answers(self, request: Request) -> Reply:
        return message_reply(await self._desk.answers(bearer(request)))

    async def _put_answer(self, request: Request) -> Reply:
        token = bearer(request)
        answer = await read_message(request, PolicyAnswerRequest)
        parts = request.path_params
        return message_reply(await self._desk.answer(token, parts["version"], parts["change"], answer.answer))

    def _in_force(self) -> EditionVersion:
        return self._core.edition.in_force(self._core.today())

    @staticmethod
    def _document(request: Request, documents: dict[tuple[str, str], _Document], version: EditionVersion) -> Reply:
        language = request.query_params.get("language", next(iter(version.texts)))
        document = documents.get((version.version, language))
        if document is None:
            raise Refusal(Problem.NOT_FOUND, "not in this language")
        headers = {"ETag": document.etag}
        if document.etag in request.headers.get("if-none-match", ""):
            return Reply(304, headers=headers)
        return Reply(200, document.body, headers=headers)


_VERSION = Parameter("path", "version", {"type": "string"})


def _key(version: EditionVersion, text: EditionText) -> tuple[str, str]:
    return version.version, text.policy.language
