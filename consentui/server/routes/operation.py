"""One operation of the API: how it is served and how it is described; the published document comes from the same."""

from __future__ import annotations

import enum
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import StreamingResponse

from consentui.server.http import Reply
from consentui.wire.base import AnswerMessage, RequestMessage
from consentui.wire.problems import Problem

Endpoint = Callable[[Request], Awaitable[Reply | StreamingResponse]]


class Auth(enum.Enum):
    """Who may call."""

    NONE = "none"
    TOKEN = "token"  # noqa: S105 (the word, not a token)
    OPTIONAL_TOKEN = "optional_token"  # noqa: S105
    OFF_KEY = "off_key"
    CERTIFICATE_KEY = "certificate_key"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of path, query or header; `schema` is a piece of JSON Schema."""

    place: str
    name: str
    schema: Mapping[str, object]
    is_required: bool = True
    description: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One method on one path. `answer` None means no body (or, with `media_type`, one that is no message).

    `other_forms` are what `Accept` may ask for instead, by media type; None is one that is no message.
    """

    method: str
    path: str
    name: str
    summary: str
    endpoint: Endpoint
    answer: type[AnswerMessage] | None = None
    status: int = 200
    body: type[RequestMessage] | None = None
    auth: Auth = Auth.NONE
    parameters: tuple[Parameter, ...] = ()
    problems: tuple[Problem, ...] = ()
    answer_headers: tuple[str, ...] = ()
    media_type: str = "application/json"
    other_forms: Mapping[str, type[AnswerMessage] | None] = field(default_factory=dict)

    def all_problems(self) -> tuple[Problem, ...]:
        """Every problem this operation can answer with."""
        found = list(self.problems)
        if self.body is not None:
            found += [Problem.MALFORMED, Problem.TOO_LARGE, Problem.MEDIA_TYPE_UNSUPPORTED, Problem.INVALID]
        if self.auth in (Auth.TOKEN, Auth.CERTIFICATE_KEY):
            found.append(Problem.NOT_SIGNED_IN)
        if self.auth is Auth.OFF_KEY:
            found.append(Problem.OFF_KEY_REFUSED)
        if self.auth is Auth.OPERATOR:
            found.append(Problem.OPERATOR_REFUSED)
        found += [Problem.METHOD_NOT_ALLOWED, Problem.INTERNAL, Problem.UNAVAILABLE]
        return tuple(dict.fromkeys(found))
