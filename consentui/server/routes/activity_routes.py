"""GET /v1/activity: what happened, with cursor, filters and the summary of recipients."""

from __future__ import annotations

import datetime as dt
import re
from typing import get_args

from starlette.requests import Request

from consentui.server.clock import to_ms
from consentui.server.desks.activity_desk import ActivityDesk
from consentui.server.http import Reply, bearer, message_reply
from consentui.server.refusal import Refusal
from consentui.server.routes.operation import Auth, Operation, Parameter
from consentui.server.routes.page_limit import page_limit
from consentui.server.storage.activity_storage import LAST_MS, ActivityFilter, ActivityPlace
from consentui.server.storage.recorded_storage import RecordedPlace
from consentui.wire import limits, routes
from consentui.wire.activity_messages import ActivityKindName, ActivityMessage
from consentui.wire.base import is_purpose_key
from consentui.wire.problems import Problem

_KINDS: tuple[str, ...] = get_args(ActivityKindName)
_ANY_KIND = "|".join(_KINDS)
_KIND_LIST = rf"^({_ANY_KIND})(,({_ANY_KIND}))*$"
_CURSOR = re.compile(r"([0-9]{1,15})\.([0124])\.([0-9]{1,18})|([0-9]{1,15})\.(3)\.([A-Za-z0-9_-]{1,64})", re.ASCII)
_RESUME = re.compile(
    r"([A-Za-z0-9_-]{1,64})" + 4 * r"\.([0-9]{1,18})" + r"\.([0-9]{1,15})\.([A-Za-z0-9_-]{0,64})", re.ASCII
)
_KEY_SCHEMA = {"type": "string", "pattern": r"^[a-z0-9_]+(\.[a-z0-9_]+)*$", "maxLength": 64}
_MOMENT = {"type": "string", "format": "date-time"}
_PARAMETERS = (
    Parameter("query", "kind", {"type": "string", "pattern": _KIND_LIST}, False, "One kind, or several with commas"),
    Parameter("query", "purpose", _KEY_SCHEMA, False, "Decisions and sharings of this purpose only"),
    Parameter("query", "recipient", _KEY_SCHEMA, False, "Sharings with this recipient only"),
    Parameter("query", "from", _MOMENT, False, "Nothing older than this moment"),
    Parameter("query", "until", _MOMENT, False, "Only what is older than this moment"),
    Parameter(
        "query", "limit", {"type": "integer", "minimum": 1, "maximum": limits.ACTIVITY_PAGE_MAX}, False,
        f"Entries of a page, {limits.ACTIVITY_PAGE} if absent",
    ),
    Parameter("query", "cursor", {"type": "string", "maxLength": 128}, False, "`next_cursor` of the page before"),
    Parameter(
        "query", "recorded_after", {"type": "string", "maxLength": 240}, False,
        "A `resume_cursor`: what was recorded since, oldest first; goes with `limit` alone",
    ),
    Parameter("query", "summary", {"type": "string", "enum": ["recipients"]}, False, "Ask for `recipients`, too"),
)  # fmt: skip


class ActivityRoutes:
    """Thin: reads the request, asks the desk, writes the answer."""

    def __init__(self, desk: ActivityDesk) -> None:
        self._desk = desk

    def operations(self) -> list[Operation]:
        return [
            Operation(
                "GET", routes.ACTIVITY, "listActivity", "What happened", self._get_activity, ActivityMessage,
                auth=Auth.TOKEN, parameters=_PARAMETERS, problems=(Problem.INVALID,),
            )
        ]  # fmt: skip

    async def _get_activity(self, request: Request) -> Reply:
        token = bearer(request)
        limit = page_limit(request, limits.ACTIVITY_PAGE, limits.ACTIVITY_PAGE_MAX)
        if "recorded_after" in request.query_params:
            epoch, since = _recorded_place(request)
            return message_reply(await self._desk.recorded_after(token, epoch, since, limit))
        has_summary = _one_of(request, "summary", ("", "recipients")) == "recipients"
        wanted, place = _filter(request), _place(request)
        return message_reply(await self._desk.page(token, wanted, place, limit, has_summary=has_summary))


def _filter(request: Request) -> ActivityFilter:
    listed = request.query_params.get("kind")
    kinds = set(_KINDS) if listed is None else set(listed.split(","))
    if not kinds <= set(_KINDS):
        raise Refusal(Problem.INVALID, "kind must name kinds of activity")
    return ActivityFilter(
        values=frozenset(value for value, kind in ((True, "turned_on"), (False, "turned_off")) if kind in kinds),
        has_sharings="shared" in kinds,
        has_answers="policy" in kinds,
        has_sign_ins="signed_in" in kinds,
        has_requests="request" in kinds,
        purpose=_key(request, "purpose"),
        recipient=_key(request, "recipient"),
        from_ms=_moment_ms(request, "from", 0),
        until_ms=_moment_ms(request, "until", LAST_MS),
    )


def _key(request: Request, name: str) -> str:
    text = request.query_params.get(name)
    if text is None:
        return ""
    if not is_purpose_key(text):
        raise Refusal(Problem.INVALID, f"{name} must be a key of the catalogue")
    return text


def _one_of(request: Request, name: str, allowed: tuple[str, ...]) -> str:
    text: str = request.query_params.get(name, allowed[0])
    if text not in allowed or (text == "" and name in request.query_params):
        raise Refusal(Problem.INVALID, f"{name} has another value than the documented ones")
    return text


def _moment_ms(request: Request, name: str, absent: int) -> int:
    text = request.query_params.get(name)
    if text is None:
        return absent
    try:
        moment = dt.datetime.fromisoformat(text)
        if moment.tzinfo is None or len(text) < len("2026-11-23T06:02:00Z"):
            raise ValueError("not a moment")
        return max(to_ms(moment), 0)
    except (ValueError, OverflowError):
        raise Refusal(Problem.INVALID, f"{name} must be a moment with its offset (RFC 3339)") from None


def _place(request: Request) -> ActivityPlace | None:
    text = request.query_params.get("cursor")
    if text is None:
        return None
    match = _CURSOR.fullmatch(text)
    if match is None:
        raise Refusal(Problem.INVALID, "cursor must be a next_cursor of this service")
    at_ms, source, key = match.groups()[:3] if match[1] else match.groups()[3:]
    return ActivityPlace(int(at_ms), int(source), key)


def _recorded_place(request: Request) -> tuple[str, RecordedPlace]:
    """Nothing else may be asked with it but `limit`: an answer that leaves things out could not be gone on from."""
    match = _RESUME.fullmatch(request.query_params["recorded_after"])
    if match is None or not set(request.query_params) <= {"recorded_after", "limit"}:
        raise Refusal(Problem.INVALID, "recorded_after must be a resume_cursor of this service, with limit at most")
    return match[1], RecordedPlace(tuple(int(number) for number in match.groups()[1:5]), int(match[6]), match[7])
