"""The `limit` of a question that is answered page by page."""

from __future__ import annotations

from starlette.requests import Request

from consentui.server.refusal import Refusal
from consentui.wire.problems import Problem


def page_limit(request: Request, usual: int, most: int) -> int:
    """How many entries a page may have; raises invalid."""
    text = request.query_params.get("limit", str(usual))
    if not text.isascii() or not text.isdecimal() or not 1 <= len(text) <= 4:
        raise Refusal(Problem.INVALID, "limit must be a number")
    if not 1 <= int(text) <= most:
        raise Refusal(Problem.INVALID, f"limit must be a number up to {most}")
    return int(text)
