"""What an HTTP status means: only problems of our own list are an answer of the service, all else is unknown."""

from __future__ import annotations

from typing import TypeVar

from consentui.adapters.http.transport import Answer
from consentui.domain.errors import (
    Busy,
    CodeRefusal,
    CodeRefused,
    ConsentError,
    InProgress,
    NotSignedIn,
    OutcomeUnknown,
    PolicyChanged,
    RefusedByService,
    RequestRejected,
    RightsRefusal,
    RightsRefused,
    StaleRevision,
)
from consentui.wire import codec, limits, problems
from consentui.wire.base import AnswerMessage
from consentui.wire.problems import Problem, ProblemMessage

Message = TypeVar("Message", bound=AnswerMessage)

_SIGN_IN = (Problem.NOT_SIGNED_IN, Problem.SESSION_ENDED, Problem.OFF_KEY_REFUSED, Problem.FORBIDDEN)
_CODES = {
    Problem.CODE_WRONG: CodeRefusal.WRONG,
    Problem.CODE_EXPIRED: CodeRefusal.EXPIRED,
    Problem.CODE_USED_UP: CodeRefusal.USED_UP,
}

_RIGHTS = {
    Problem.PROOF_REQUIRED: RightsRefusal.PROOF_REQUIRED,
    Problem.REQUEST_OPEN: RightsRefusal.ALREADY_OPEN,
    Problem.TOO_LATE: RightsRefusal.TOO_LATE,
    Problem.NOT_READY: RightsRefusal.NOT_READY,
    Problem.ARCHIVE_GONE: RightsRefusal.ARCHIVE_GONE,
    Problem.FIELD_FIXED: RightsRefusal.FIELD_FIXED,
}


def message_of(answer: Answer, kind: type[Message], body_max: int = limits.ANSWER_BODY_MAX) -> Message:
    """The message of a good answer; raises what `check` raises.

    For another content AnswerMalformed, and OutcomeUnknown where the request may have changed something.
    """
    check(answer)
    if answer.media_type != "application/json":
        raise answer.unusable("a good answer that is not JSON")
    try:
        return codec.decode(answer.body, kind, body_max)
    except codec.MessageError as error:
        raise answer.unusable(f"not the documented answer: {error}") from error


def check(answer: Answer) -> None:
    """Pass a good answer; raises a RefusedByService where the service says no, OutcomeUnknown for anything else."""
    if 200 <= answer.status < 300:
        return
    problem = problem_of(answer)
    if problem is None:
        raise _unanswered(f"status {answer.status} from something that is not the service", answer.status)
    refusal = _refusal(answer, *problem)
    if isinstance(refusal, RefusedByService):
        refusal.problem = problem[0].short_name
    raise refusal


def problem_of(answer: Answer) -> tuple[Problem, ProblemMessage] | None:
    """The problem of our closed list that an answer carries, with the status it must have; else None."""
    if answer.media_type != problems.MEDIA_TYPE:
        return None
    try:
        message = codec.decode(answer.body, ProblemMessage, limits.ANSWER_BODY_MAX)
    except codec.MessageError:
        return None
    problem = Problem.of_type(message.type)
    if problem is None or problem.status != answer.status:
        return None
    return problem, message


def _refusal(answer: Answer, problem: Problem, message: ProblemMessage) -> ConsentError:
    words = problem.title
    if problem in _SIGN_IN:
        return NotSignedIn(words)
    if problem in _CODES:
        return CodeRefused(words, _CODES[problem], message.tries_left or 0)
    if problem in _RIGHTS:
        return RightsRefused(words, _RIGHTS[problem], message.request_id)
    match problem:
        case Problem.IN_PROGRESS:
            return InProgress(words, _retry_after_s(answer, message))
        case Problem.POLICY_CHANGED:
            return PolicyChanged(words)
        case Problem.STALE_REVISION:
            return StaleRevision(words)
        case Problem.BUSY | Problem.UNAVAILABLE:
            return Busy(words, _retry_after_s(answer, message))
        case Problem.INTERNAL:
            return _unanswered(words, problem.status)
    return RequestRejected(words, problem.status, problem.short_name)


def _unanswered(words: str, status: int) -> OutcomeUnknown:
    error = OutcomeUnknown(words)
    error.status = status
    return error


def _retry_after_s(answer: Answer, message: ProblemMessage) -> float:
    """From the body, else from the header; a date in the header is not read, because clocks differ."""
    header = answer.headers.get("retry-after", "").strip()
    wished_s = message.retry_after_s
    if wished_s is None:
        wished_s = int(header) if header.isascii() and header.isdigit() and len(header) < 9 else 0
    return float(min(max(wished_s, limits.RETRY_AFTER_MIN_S), limits.RETRY_AFTER_MAX_S))
