"""Text-message codes: how often one is sent, how often one may be tried, and how long it works."""

from __future__ import annotations

import datetime as dt
import enum
import math
from collections.abc import Sequence
from dataclasses import dataclass

from consentui.wire.limits import CODE_LIFETIME_S, CODE_RESEND_S, CODE_TRIES

SENDS_PER_HOUR = 5
LIFETIME = dt.timedelta(seconds=CODE_LIFETIME_S)
HOUR = dt.timedelta(hours=1)
# After the last wrong try a number rests; then its count begins again.
REST = dt.timedelta(minutes=10)


class CodeUse(enum.Enum):
    """What a code is good for; the attempt's id begins with it, so that no code does the other thing."""

    SIGN_IN = "try"
    PROOF = "own"


class CodeVerdict(enum.Enum):
    RIGHT = "right"
    WRONG = "wrong"
    EXPIRED = "expired"
    USED_UP = "used_up"


@dataclass(frozen=True, slots=True)
class SentCode:
    """One code as stored, for one attempt to sign in or to prove who asks."""

    attempt_id: str
    phone: str
    code_hash: str
    sent_at: dt.datetime
    is_used: bool


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries of a number so far, over all of its codes."""

    wrong: int
    last_at: dt.datetime


def wait_before_send(sent_at: Sequence[dt.datetime], now: dt.datetime) -> int:
    """Seconds until a number may get its next text; 0 now. `sent_at` are its texts of the last hour."""
    recent = sorted(moment for moment in sent_at if now - moment < HOUR)
    if not recent:
        return 0
    waits = [recent[-1] + dt.timedelta(seconds=CODE_RESEND_S) - now]
    if len(recent) >= SENDS_PER_HOUR:
        waits.append(recent[-SENDS_PER_HOUR] + HOUR - now)
    return max(0, math.ceil(max(waits).total_seconds()))


def wrong_so_far(tries: Tries | None, now: dt.datetime) -> int:
    """The count that holds now: a new code does not reset it, rest does."""
    return 0 if tries is None or now - tries.last_at >= REST else tries.wrong


def judge(code: SentCode | None, is_match: bool, wrong: int, now: dt.datetime) -> CodeVerdict:
    """`wrong` is the number's count before this try."""
    if wrong >= CODE_TRIES:
        return CodeVerdict.USED_UP
    if code is None or code.is_used or now - code.sent_at >= LIFETIME:
        return CodeVerdict.EXPIRED
    if is_match:
        return CodeVerdict.RIGHT
    return CodeVerdict.USED_UP if wrong + 1 >= CODE_TRIES else CodeVerdict.WRONG
