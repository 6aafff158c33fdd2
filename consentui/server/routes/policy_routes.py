"""The policy, its versions, the catalogue, and the answers people give."""

from __future__ import annotations

import hashlib

from starlette.requests import Request

from consentui.server.change_mapping import changes_to
from consentui.server.core import ServiceCore
from consentui.server.desks.policy_desk import PolicyDesk
from consentui.server.edition import Words
from consentui.server.edition_version import EditionVersion
from consentui.server.http import Reply, bearer, if_match, message_reply, read_message
from consentui.server.refusal import Refusal
from consentui.server.routes.operation import Auth, Operation, Parameter
from consentui.server.rules.answers import AnswerWish
from consentui.wire import codec, routes
from consentui.wire.base import AnswerMessage
from consentui.wire.catalogue_mapping import catalogue_to
from consentui.wire.change_messages import PolicyChangesMessage
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
    """A text is encoded when it is first asked for, and kept: a version never changes."""

    def __init__(self, core: ServiceCore, desk: PolicyDesk) -> None:
        self._core = core
        self._desk = desk
        self._documents: dict[tuple[str, str, str], _Document] = {}

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
                "GET", routes.POLICY_CHANGES, "getPolicyChanges", "What one version changes", self._get_changes,
                PolicyChangesMessage, parameters=(_VERSION, *asked), problems=(Problem.NOT_FOUND,),
                answer_headers=("ETag",),
            ),
            Operation(
                "GET", routes.CATALOGUE, "getCatalogue", "What may be decided", self._get_catalogue, CatalogueMessage,
                parameters=asked, problems=(Problem.NOT_FOUND,), answer_headers=("ETag",),
            ),
        ]  # fmt: skip

    def _answer_operations(self) -> list[Operation]:
        change = Parameter("path", "change", {"type": "string"}, description="`acceptance`, or the id of a change")
        if_match = Parameter(
            "header", routes.IF_MATCH, {"type": "string"}, False, "Accepting a change: the entity tag of its answer"
        )
        return [
            Operation(
                "GET", routes.POLICY_DECISIONS, "listPolicyDecisions", "My answers", self._get_answers,
                PolicyDecisionsMessage, auth=Auth.TOKEN,
            ),
            Operation(
                "PUT", routes.POLICY_DECISION, "answerPolicy", "Accept or decline", self._put_answer,
                PolicyDecisionMessage, body=PolicyAnswerRequest, auth=Auth.TOKEN,
                parameters=(_VERSION, change, if_match),
                problems=(
                    Problem.NOT_FOUND, Problem.MALFORMED, Problem.STALE_REVISION, Problem.WORDS_MISMATCH,
                    Problem.PRECONDITION_REQUIRED,
                ),
            ),
        ]  # fmt: skip

    async def _get_policy(self, request: Request) -> Reply:
        return self._text(request, self._in_force(), "policy")

    async def _get_catalogue(self, request: Request) -> Reply:
        return self._text(request, self._in_force(), "catalogue")

    async def _get_version(self, request: Request) -> Reply:
        return self._text(request, self._named(request), "policy")

    async def _get_changes(self, request: Request) -> Reply:
        return self._text(request, self._named(request), "changes")

    def _named(self, request: Request) -> EditionVersion:
        version = self._core.edition.version(request.path_params["version"])
        if version is None:
            raise Refusal(Problem.NOT_FOUND)
        return version

    async def _get_versions(self, request: Request) -> Reply:
        in_force = self._in_force()
        versions = [
            PolicyVersionMessage(
                version=version.version,
                effective_on=version.effective_on,
                languages=list(version.texts),
                is_in_force=version is in_force,
                touched=sorted(changes.touched) if (changes := self._core.edition.changes(version.version)) else [],
            )
            for version in self._core.edition.versions
        ]
        return message_reply(PolicyVersionsMessage(versions=versions))

    async def _get_answers(self, request: Request) -> Reply:
        return message_reply(await self._desk.answers(bearer(request)))

    async def _put_answer(self, request: Request) -> Reply:
        token = bearer(request)
        asked = await read_message(request, PolicyAnswerRequest)
        version, change = request.path_params["version"], request.path_params["change"]
        words = asked.words
        wish = AnswerWish(
            version,
            change,
            asked.answer == "accepted",
            if_match(request) if routes.IF_MATCH in request.headers else None,
            None if words is None else Words(version, words.policy_hash, words.words_hash, words.language),
        )
        return message_reply(await self._desk.answer(token, wish))

    def _in_force(self) -> EditionVersion:
        return self._core.edition.in_force(self._core.today())

    def _text(self, request: Request, version: EditionVersion, what: str) -> Reply:
        language = request.query_params.get("language", next(iter(version.texts)))
        if language not in version.texts:
            raise Refusal(Problem.NOT_FOUND, "not in this language")
        document = self._documents.get((what, version.version, language))
        if document is None:
            document = _Document(self._message(what, version, language))
            self._documents[what, version.version, language] = document
        headers = {"ETag": document.etag}
        if document.etag in request.headers.get("if-none-match", ""):
            return Reply(304, headers=headers)
        return Reply(200, document.body, headers=headers)

    def _message(self, what: str, version: EditionVersion, language: str) -> AnswerMessage:
        text = version.texts[language]
        if what == "policy":
            return published_policy_to(text.policy)
        if what == "catalogue":
            return catalogue_to(text.catalogue)
        return changes_to(version, self._core.edition.changes(version.version), language)


_VERSION = Parameter("path", "version", {"type": "string"})
