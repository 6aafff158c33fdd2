"""Saying what an answer must be: each raises Broken with what was expected and what came."""

from __future__ import annotations

import json
from typing import Any, TypeVar

from consentui.adapters.http.transport import Answer
from consentui.conformance.check import Broken
from consentui.wire import codec, limits
from consentui.wire.base import AnswerMessage
from consentui.wire.problems import Problem

Message = TypeVar("Message", bound=AnswerMessage)
_TYPE_SHOWN = 80


def want(is_so: bool, expected: str, came: str) -> None:
    if not is_so:
        raise Broken(expected, came)


def want_status(answer: Answer, status: int, why: str = "") -> None:
    want(answer.status == status, f"{status}{f' ({why})' if why else ''}", told(answer))


def want_problem(answer: Answer, *problems: Problem) -> None:
    """Status and `type` are those of one of these problems; the form as a whole is looked at elsewhere."""
    listed = {(problem.status, problem.type_uri) for problem in problems}
    expected = " or ".join(f"{problem.status} {problem.short_name}" for problem in problems)
    want((answer.status, problem_type(answer)) in listed, expected, told(answer))


def message(answer: Answer, kind: type[Message], status: int = 200, body_max: int = limits.ANSWER_BODY_MAX) -> Message:
    """The documented message that an answer with this status must carry."""
    want_status(answer, status)
    want(answer.media_type == "application/json", "application/json", answer.media_type or "no content type")
    try:
        return codec.decode(answer.body, kind, body_max)
    except codec.MessageError as error:
        raise Broken(f"the documented {kind.__name__}", str(error)) from None


def json_of(answer: Answer) -> Any:
    """The body as plain JSON; an empty object where it is none."""
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}


def problem_type(answer: Answer) -> str:
    """`type` of a problem's body, empty where there is none."""
    said = json_of(answer)
    kind = said.get("type") if isinstance(said, dict) else None
    return kind if isinstance(kind, str) else ""


def told(answer: Answer) -> str:
    """An answer in short: its status and, where it is a problem, which."""
    kind = problem_type(answer).rpartition(":")[2][:_TYPE_SHOWN]
    return f"{answer.status} {kind}".rstrip()
