"""Messages about devices, text-message codes and sessions."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

import msgspec

from consentui.wire.base import AnswerMessage, DeviceName, PhoneNumber, RequestMessage
from consentui.wire.limits import REFRESH_TOKEN_MAX


class SubjectMessage(AnswerMessage):
    kind: Literal["device", "account"]
    id: str


class DeviceRequest(RequestMessage):
    """POST /v1/devices; the name is that of the operating system, never the host's."""

    device_name: DeviceName


class DeviceMessage(AnswerMessage):
    """The registered device: subject of signed-out choices; the token has no expiry and is never shown again."""

    subject: SubjectMessage
    device_token: str


class CodeRequest(RequestMessage):
    """POST /v1/session/codes: send a text-message code to this number."""

    phone: PhoneNumber


class CodeMessage(AnswerMessage):
    """The same answer for every number of a valid form, whether or not an account has it."""

    attempt_id: str
    valid_for_s: int
    resend_after_s: int
    masked_phone: str


class SignInRequest(RequestMessage):
    """POST /v1/session; a device token in `Authorization` binds the session to that device."""

    attempt_id: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]+$(?!\n)", max_length=64)]
    code: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{6}$", min_length=6, max_length=6)]
    device_name: DeviceName


class AccountMessage(AnswerMessage):
    subject: SubjectMessage
    display_name: str | None
    masked_phone: str


class TokensMessage(AnswerMessage):
    """Answer of POST /v1/session and /v1/session/refresh; times are counted from the sending of the request.

    `session_valid_s` is the rest of the absolute life of the session.
    """

    session_id: str
    account: AccountMessage
    access_token: str
    access_valid_s: int
    refresh_token: str
    session_valid_s: int


class RefreshRequest(RequestMessage):
    refresh_token: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]+$(?!\n)", max_length=REFRESH_TOKEN_MAX)]


class SessionMessage(AnswerMessage):
    id: str
    device_name: str
    signed_in_at: dt.datetime
    last_seen_at: dt.datetime
    is_current: bool


class SessionsMessage(AnswerMessage):
    """GET /v1/sessions, newest first."""

    sessions: list[SessionMessage]
