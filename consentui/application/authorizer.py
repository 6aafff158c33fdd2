"""Who calls: the tokens of the current subject, one refresh at a time, and the same request once more after it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from consentui.application.ports import Backend, Clock, SignedIn
from consentui.domain.errors import NotSignedIn, OutcomeUnknown, ServiceUnreachable

T = TypeVar("T")
_EARLY_S = 15.0


class Authorizer:
    """Owned by the loop thread. Access tokens live here, in memory only; the refresh token passes through.

    `on_refreshed` must keep the new refresh token before the call goes on; `on_refused` hears that the session ended,
    `on_device_refused` that the service does not know this device token.
    """

    def __init__(
        self,
        backend: Backend,
        clock: Clock,
        on_refreshed: Callable[[SignedIn], Awaitable[None]],
        on_refused: Callable[[], None],
        on_device_refused: Callable[[str], None],
    ) -> None:
        self._backend = backend
        self._clock = clock
        self._on_refreshed = on_refreshed
        self._on_refused = on_refused
        self._on_device_refused = on_device_refused
        self._lock = asyncio.Lock()
        self._is_restored = asyncio.Event()
        self._device_token: str | None = None
        self._refresh_token: str | None = None
        self._access: str | None = None
        self._access_until_s = 0.0

    def use_device(self, token: str) -> None:
        self.forget()
        self._device_token = token

    def use_account(self, refresh_token: str, signed_in: SignedIn | None = None) -> None:
        """`signed_in` where an access token is already there."""
        self.forget()
        self._refresh_token = refresh_token
        if signed_in is not None:
            self._hold(signed_in)

    def forget(self) -> None:
        """Nobody is signed in, and that is known."""
        self._device_token = self._refresh_token = self._access = None
        self._is_restored.set()

    @property
    def has_token(self) -> bool:
        return self._device_token is not None or self._refresh_token is not None

    async def call(self, request: Callable[[str], Awaitable[T]]) -> T:
        """Run `request` with a token; after a 401 refresh once and run it once more.

        Raises what `request` raises; NotSignedIn where there is no token or the refresh was refused;
        ServiceUnreachable where a needed refresh could not be made (then nothing was applied).
        """
        token = await self.token()
        try:
            return await request(token)
        except NotSignedIn:
            if self._refresh_token is None:
                if token == self._device_token:
                    self._on_device_refused(token)
                raise
        return await request(await self.token(rejected=token))

    async def token(self, rejected: str | None = None) -> str:
        """A token that is not `rejected`; waits until it is known at start whether there is one. Raises as `call`."""
        await self._is_restored.wait()
        if self._device_token is not None:
            return self._device_token
        async with self._lock:
            if self._refresh_token is None:
                raise NotSignedIn("no session")
            is_usable = self._access != rejected and self._clock.monotonic_s() < self._access_until_s
            if self._access is None or not is_usable:
                return await self._refreshed(self._refresh_token)
            return self._access

    async def _refreshed(self, refresh_token: str) -> str:
        try:
            signed_in = await self._backend.refresh(refresh_token)
        except OutcomeUnknown as error:
            raise ServiceUnreachable("the session could not be renewed") from error
        except NotSignedIn:
            if self._refresh_token == refresh_token:
                self.forget()
                self._on_refused()
            raise
        if self._refresh_token != refresh_token:
            raise NotSignedIn("signed out meanwhile")
        self._hold(signed_in)
        await self._on_refreshed(signed_in)
        return signed_in.tokens.access

    def _hold(self, signed_in: SignedIn) -> None:
        tokens = signed_in.tokens
        self._refresh_token, self._access = tokens.refresh, tokens.access
        self._access_until_s = self._clock.monotonic_s() + max(tokens.access_valid_s - _EARLY_S, 1.0)
