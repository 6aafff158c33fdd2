"""Devices, codes, sessions, and the answers to the policy."""

from __future__ import annotations

from collections.abc import Sequence

from consentui.adapters.http.classify import check, message_of
from consentui.adapters.http.transport import HttpTransport, credential
from consentui.application.ports import CodeSent, DeviceRegistration, RecordedPolicyAnswer, SignedIn, Tokens
from consentui.domain.account import Session
from consentui.domain.errors import RequestRejected
from consentui.domain.policy import PolicyAnswer
from consentui.wire import codec, policy_messages, routes, session_messages
from consentui.wire.base import RequestMessage
from consentui.wire.mapping import account_from, session_from, subject_from

_NOT_FOUND = 404


def bearer(token: str) -> dict[str, str]:
    """Raises NotSignedIn for what cannot be a token."""
    return credential(routes.BEARER, token)


class SessionApi:
    """Part of HttpBackend."""

    def __init__(self, transport: HttpTransport) -> None:
        self._transport = transport

    async def register_device(self, device_name: str) -> DeviceRegistration:
        body = codec.encode(session_messages.DeviceRequest(device_name=device_name))
        answer = await self._transport.exchange("POST", routes.DEVICES, body=body)
        message = message_of(answer, session_messages.DeviceMessage)
        return DeviceRegistration(subject_from(message.subject), message.device_token)

    async def request_code(self, phone_e164: str) -> CodeSent:
        body = codec.encode(session_messages.CodeRequest(phone=phone_e164))
        answer = await self._transport.exchange("POST", routes.SESSION_CODES, body=body)
        message = message_of(answer, session_messages.CodeMessage)
        return CodeSent(message.attempt_id, message.masked_phone, message.resend_after_s, message.valid_for_s)

    async def sign_in(self, attempt_id: str, code: str, device_name: str) -> SignedIn:
        request = session_messages.SignInRequest(attempt_id=attempt_id, code=code, device_name=device_name)
        return await self._tokens(routes.SESSION, request)

    async def refresh(self, refresh_token: str) -> SignedIn:
        return await self._tokens(routes.SESSION_REFRESH, session_messages.RefreshRequest(refresh_token=refresh_token))

    async def sign_out(self, token: str) -> None:
        check(await self._transport.exchange("DELETE", routes.SESSION, headers=bearer(token)))

    async def sessions(self, token: str) -> Sequence[Session]:
        answer = await self._transport.exchange("GET", routes.SESSIONS, headers=bearer(token))
        message = message_of(answer, session_messages.SessionsMessage)
        return tuple(session_from(session) for session in message.sessions)

    async def end_session(self, token: str, session_id: str) -> None:
        answer = await self._transport.exchange("DELETE", routes.session_entry(session_id), headers=bearer(token))
        try:
            check(answer)
        except RequestRejected as refused:
            if refused.status != _NOT_FOUND:
                raise

    async def policy_answer(self, token: str, version: str) -> RecordedPolicyAnswer | None:
        answer = await self._transport.exchange("GET", routes.POLICY_DECISIONS, headers=bearer(token))
        decisions = message_of(answer, policy_messages.PolicyDecisionsMessage).decisions
        mine = [d for d in decisions if d.version == version and d.change == routes.ACCEPTANCE]
        return _recorded(mine[-1]) if mine else None

    async def answer_policy(self, token: str, version: str, answer: PolicyAnswer) -> RecordedPolicyAnswer:
        body = codec.encode(policy_messages.PolicyAnswerRequest(answer=answer.value))
        reply = await self._transport.exchange("PUT", routes.policy_decision(version), headers=bearer(token), body=body)
        return _recorded(message_of(reply, policy_messages.PolicyDecisionMessage))

    async def _tokens(self, path: str, request: RequestMessage) -> SignedIn:
        answer = await self._transport.exchange("POST", path, body=codec.encode(request))
        message = message_of(answer, session_messages.TokensMessage)
        tokens = Tokens(message.access_token, message.access_valid_s, message.refresh_token)
        return SignedIn(account_from(message.account), tokens)


def _recorded(message: policy_messages.PolicyDecisionMessage) -> RecordedPolicyAnswer:
    return RecordedPolicyAnswer(message.version, PolicyAnswer(message.answer), message.decided_at)
