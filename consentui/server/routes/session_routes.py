"""Devices, text-message codes and sessions."""

from __future__ import annotations

from starlette.requests import Request

from consentui.server.desks.code_desk import CodeDesk
from consentui.server.desks.device_desk import DeviceDesk
from consentui.server.desks.session_desk import SessionDesk
from consentui.server.http import Reply, bearer, credential, message_reply, read_message
from consentui.server.routes.operation import Auth, Operation, Parameter
from consentui.wire import routes
from consentui.wire.problems import Problem
from consentui.wire.session_messages import (
    CodeMessage,
    CodeRequest,
    DeviceMessage,
    DeviceRequest,
    RefreshRequest,
    SessionsMessage,
    SignInRequest,
    TokensMessage,
)


class SessionRoutes:
    """Thin: reads the request, asks a desk, writes the answer."""

    def __init__(self, devices: DeviceDesk, codes: CodeDesk, sessions: SessionDesk) -> None:
        self._devices = devices
        self._codes = codes
        self._sessions = sessions

    def operations(self) -> list[Operation]:
        return [*self._device_operations(), *self._sign_in_operations(), *self._session_operations()]

    def _device_operations(self) -> list[Operation]:
        return [
            Operation(
                "POST", routes.DEVICES, "registerDevice", "Register this device", self._post_device, DeviceMessage, 201,
                body=DeviceRequest, problems=(Problem.BUSY,),
            ),
            Operation(
                "DELETE", routes.THIS_DEVICE, "forgetDevice", "Revoke this device", self._delete_device, status=204,
                auth=Auth.TOKEN, problems=(Problem.FORBIDDEN,),
            ),
        ]  # fmt: skip

    def _sign_in_operations(self) -> list[Operation]:
        refused = (Problem.CODE_WRONG, Problem.CODE_EXPIRED, Problem.CODE_USED_UP)
        return [
            Operation(
                "POST", routes.SESSION_CODES, "sendCode", "Send a code by text message", self._post_code, CodeMessage,
                202, body=CodeRequest, problems=(Problem.BUSY, Problem.INVALID_PHONE),
            ),
            Operation(
                "POST", routes.SESSION, "signIn", "Sign in with a code", self._post_session, TokensMessage, 201,
                body=SignInRequest, auth=Auth.OPTIONAL_TOKEN, problems=refused,
            ),
            Operation(
                "POST", routes.SESSION_REFRESH, "refreshSession", "Rotate tokens", self._post_refresh, TokensMessage,
                body=RefreshRequest, problems=(Problem.SESSION_ENDED,),
            ),
        ]  # fmt: skip

    def _session_operations(self) -> list[Operation]:
        session_id = Parameter("path", "session_id", {"type": "string"})
        return [
            Operation(
                "DELETE", routes.SESSION, "signOut", "Sign out", self._delete_session, status=204, auth=Auth.TOKEN,
                problems=(Problem.FORBIDDEN,),
            ),
            Operation(
                "GET", routes.SESSIONS, "listSessions", "Where I am signed in", self._get_sessions, SessionsMessage,
                auth=Auth.TOKEN, problems=(Problem.FORBIDDEN,),
            ),
            Operation(
                "DELETE", routes.SESSION_ENTRY, "endSession", "Sign out elsewhere", self._delete_entry, status=204,
                auth=Auth.TOKEN, parameters=(session_id,), problems=(Problem.FORBIDDEN, Problem.NOT_FOUND),
            ),
        ]  # fmt: skip

    async def _post_device(self, request: Request) -> Reply:
        asked = await read_message(request, DeviceRequest)
        address = request.client.host if request.client is not None else ""
        return message_reply(await self._devices.register(asked.device_name, address), 201)

    async def _delete_device(self, request: Request) -> Reply:
        await self._devices.forget(bearer(request))
        return Reply(204)

    async def _post_code(self, request: Request) -> Reply:
        asked = await read_message(request, CodeRequest)
        return message_reply(await self._codes.send(asked.phone), 202)

    async def _post_session(self, request: Request) -> Reply:
        asked = await read_message(request, SignInRequest)
        device_token = credential(request, routes.BEARER)
        tokens = await self._sessions.sign_in(asked.attempt_id, asked.code, asked.device_name, device_token)
        return message_reply(tokens, 201)

    async def _post_refresh(self, request: Request) -> Reply:
        asked = await read_message(request, RefreshRequest)
        return message_reply(await self._sessions.refresh(asked.refresh_token))

    async def _delete_session(self, request: Request) -> Reply:
        await self._sessions.sign_out(bearer(request))
        return Reply(204)

    async def _get_sessions(self, request: Request) -> Reply:
        return message_reply(await self._sessions.sessions(bearer(request)))

    async def _delete_entry(self, request: Request) -> Reply:
        await self._sessions.end(bearer(request), request.path_params["session_id"])
        return Reply(204)
