"""Which of several forms of an answer a request accepts (RFC 9110, 12.5.1)."""

from __future__ import annotations

from collections.abc import Sequence


def preferred(accept: str, offered: Sequence[str]) -> str:
    """The offered media type that `Accept` weighs highest, the first of equals; the first of all where it takes none.

    Parameters other than `q` are passed over. Whoever accepts nothing of ours gets the usual form (12.5.1 allows it).
    """
    ranges = [_weighed(part) for part in accept.split(",") if part.strip()]
    weights = [_weight(media_type, ranges) for media_type in offered]
    best = max(weights)
    return offered[weights.index(best)] if best > 0 else offered[0]


def _weighed(part: str) -> tuple[str, float]:
    media_range, *parameters = (piece.strip().lower() for piece in part.split(";"))
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            try:
                return media_range, min(max(float(value), 0.0), 1.0)
            except ValueError:
                return media_range, 0.0
    return media_range, 1.0


def _weight(media_type: str, ranges: Sequence[tuple[str, float]]) -> float:
    """By the most exact range that fits; 0 where none does."""
    for wanted in (media_type, media_type.partition("/")[0] + "/*", "*/*"):
        fitting = [weight for media_range, weight in ranges if media_range == wanted]
        if fitting:
            return max(fitting)
    return 0.0
