"""Bounds of the protocol that both sides keep: sizes in bytes, times in seconds."""

from __future__ import annotations

from typing import Final

REQUEST_BODY_MAX: Final = 64 * 1024
ANSWER_BODY_MAX: Final = 1024 * 1024
POLICY_ANSWER_BODY_MAX: Final = 8 * 1024 * 1024

CONNECT_TIMEOUT_S: Final = 3.0
CALL_DEADLINE_S: Final = 10.0
WITHDRAWAL_DEADLINE_S: Final = 30.0

EVENTS_HEARTBEAT_S: Final = 15.0
EVENTS_IDLE_S: Final = 40.0

RETRY_AFTER_MIN_S: Final = 1
RETRY_AFTER_MAX_S: Final = 15 * 60

CODE_LIFETIME_S: Final = 5 * 60
CODE_RESEND_S: Final = 60
CODE_TRIES: Final = 5
CODE_DIGITS: Final = 6

ACCESS_LIFETIME_S: Final = 5 * 60
SESSION_LIFETIME_S: Final = 30 * 24 * 3600
REFRESH_TOKEN_MAX: Final = 512

WITHDRAWALS_PER_BATCH: Final = 64

ACTIVITY_PAGE: Final = 50
ACTIVITY_PAGE_MAX: Final = 200
CATEGORIES_PER_SHARING: Final = 16

PUBLISHED_LANGUAGES_MAX: Final = 40
PUBLICATION_BODY_MAX: Final = 32 * 1024 * 1024
