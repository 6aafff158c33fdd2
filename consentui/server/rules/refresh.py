"""What happens to a refresh token that is shown: rotated once, repeated for 30 s, and after that a sign of theft."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass

REPEAT_GRACE = dt.timedelta(seconds=30)


class RefreshVerdict(enum.Enum):
    ROTATE = "rotate"
    REPEAT = "repeat"
    REVOKE_FAMILY = "revoke_family"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class ShownToken:
    """A refresh token that was found, and its session."""

    replaced_at: dt.datetime | None
    session_expires_at: dt.datetime
    is_session_ended: bool


def judge(token: ShownToken | None, now: dt.datetime) -> RefreshVerdict:
    if token is None or token.is_session_ended or now >= token.session_expires_at:
        return RefreshVerdict.REFUSE
    if token.replaced_at is None:
        return RefreshVerdict.ROTATE
    return RefreshVerdict.REPEAT if now - token.replaced_at <= REPEAT_GRACE else RefreshVerdict.REVOKE_FAMILY
